// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/repository/valuelearner.h"

#include "models/base/glob.h"
#include "models/redis/keyscan.h"
#include "models/redis/keyspace.h"

#include <QSet>

#include <algorithm>

namespace selaras::repository {

namespace {

using mapping::ValueSpec;
using mapping::ValueWriter;

constexpr int enoughExamples = 200;
constexpr qint64 enoughKeys = 200'000; // of the keyspace; a fifth of a second
constexpr qsizetype readAtOnce = 100;
constexpr qint64 longestValue = 256 << 10; // bytes

} // namespace

struct ValueLearner::Lesson {
    KeyKind kind;
    std::optional<ValueWriter> writer {};
    int examples = 0;
    bool contradicted = false;
    QSet<QByteArray> seen {};

    [[nodiscard]] bool isOver() const { return contradicted || examples >= enoughExamples; }
    void add(const QByteArray &value, const KeyRows &row)
    {
        if (!writer)
            writer.emplace(row.shape, row.owner.spec);
        contradicted = contradicted || !writer->learn(value, row.rows.first().values);
        ++examples;
    }
};

ValueLearner::ValueLearner(sqlite::Database &database, redis::Client &client,
                           const mapping::KeyMap &keyMap)
    : m_database(database)
    , m_schemaCache(database)
    , m_client(client)
    , m_keyMap(keyMap)
{
}

Result<bool> ValueLearner::keepUp()
{
    auto schema = m_schemaCache.current();
    if (!schema)
        return fail(schema.error());
    const bool same = schema->version == m_schema.version;
    if (!same)
        m_writers.clear();
    m_schema = std::move(*schema);
    return same;
}

Result<void> ValueLearner::learn(const KeyKind &kind)
{
    if (m_writers.contains(kind))
        return {};
    Lesson lesson {kind};
    redis::KeyScan scan(m_client, escapeGlob(templateOf(m_keyMap, kind).literalPrefix()) + '*');
    while (!scan.atEnd() && !lesson.isOver() && scan.lookedAt() < enoughKeys) {
        auto keys = scan.next();
        if (!keys)
            return fail(keys.error());
        keys->removeIf([&](const QByteArray &key) {
            const bool known = lesson.seen.contains(key);
            lesson.seen.insert(key);
            return known || !isNamedByOnly(kind, m_keyMap, key);
        });
        if (auto taken = take(lesson, *keys); !taken)
            return taken;
    }
    const bool learned = !lesson.contradicted && lesson.examples >= leastExamples;
    m_writers.insert(kind, learned ? std::move(lesson.writer) : std::nullopt);
    return {};
}

Result<void> ValueLearner::take(Lesson &lesson, const QByteArrayList &keys)
{
    for (qsizetype first = 0; first < keys.size() && !lesson.isOver(); first += readAtOnce) {
        const QByteArrayList some = keys.mid(first, readAtOnce);
        const auto values = redis::readStrings(m_client, some, longestValue);
        if (!values)
            return fail(values.error());
        for (qsizetype i = 0; i < some.size() && !lesson.isOver(); ++i) {
            const auto row =
                values->at(i) ? rowOf(lesson.kind, some.at(i)) : std::optional<KeyRows>();
            if (!row)
                return fail(row.error());
            if (*row && saysItsRow(*values->at(i), **row))
                lesson.add(*values->at(i), **row);
        }
    }
    return {};
}

const ValueWriter *ValueLearner::writerOf(const KeyKind &kind) const
{
    const auto known = m_writers.constFind(kind);
    return known != m_writers.constEnd() && *known ? &**known : nullptr;
}

Result<std::optional<KeyRows>> ValueLearner::rowOf(const KeyKind &kind, const QByteArray &key)
{
    if (!isNamedByOnly(kind, m_keyMap, key))
        return std::optional<KeyRows>();
    auto found = findKeyRows(m_database, m_keyMap, m_schema, key);
    if (!found)
        return found;
    const bool isOne = *found && (*found)->rows.size() == 1
        && (*found)->owner.spec.shape == ValueSpec::Shape::Object;
    return isOne ? std::move(*found) : std::nullopt;
}

bool saysItsRow(const QByteArray &value, const KeyRows &row)
{
    const auto compared =
        mapping::compare({value, {}, false}, row.owner.spec, row.shape, {row.rows.first().values});
    return compared.freshness == mapping::Freshness::Fresh && compared.whole;
}

} // namespace selaras::repository
