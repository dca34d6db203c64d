// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/repository/linkreader.h"

#include "models/mapping/meaning.h"
#include "models/repository/keyfinder.h"
#include "models/repository/targetcollector.h"

#include <QCryptographicHash>
#include <QSet>

#include <algorithm>

namespace selaras::repository {

namespace {

using mapping::KeyTarget;
using mapping::ValueSpec;
using sqlite::TableRow;
using Reason = mapping::Comparison::Reason;

constexpr qint64 comparedBytes = qint64(4) << 20; // of one value
constexpr qint64 comparedFields = 2000; // of a hash; no row has more columns
constexpr qsizetype comparedAtOnce = 500; // keys

QVector<Row> valuesOf(const QVector<TableRow> &rows)
{
    QVector<Row> values;
    values.reserve(rows.size());
    for (const TableRow &row : rows)
        values.append(row.values);
    return values;
}

KeyState stateOfComparison(mapping::Freshness freshness)
{
    switch (freshness) {
    case mapping::Freshness::Fresh:
        return KeyState::Fresh;
    case mapping::Freshness::Stale:
        return KeyState::Stale;
    case mapping::Freshness::Opaque:
        break;
    }
    return KeyState::Opaque;
}

// A value of a key's name as the column holds it: the text "5" is the number 5.
QVariant typed(const QVariant &text, const QString &declaredType)
{
    bool isInteger = false;
    const qlonglong number = text.toString().toLongLong(&isInteger);
    const bool asNumber = isInteger && QString::number(number) == text.toString()
        && mapping::cellKindOf(declaredType) == mapping::CellKind::Number;
    return asNumber ? QVariant(number) : text;
}

Row rowNamedBy(const KeyRows &found)
{
    if (found.owner.spec.shape != ValueSpec::Shape::List && !found.rows.isEmpty())
        return found.rows.first().key;
    Row row;
    for (const QString &column : found.owner.values.columns())
        row.set(column,
                typed(found.owner.values.value(column), found.shape.declaredTypes.value(column)));
    return row;
}

KeyTarget targetOf(const QByteArray &key, const QVector<KeyTarget> &targets)
{
    const auto meant = std::find_if(targets.begin(), targets.end(),
                                    [&](const KeyTarget &target) { return target.matches(key); });
    return meant == targets.end() ? KeyTarget {KeyTarget::Scope::Exact, key, {}} : *meant;
}

} // namespace

LinkReader::LinkReader(sqlite::Database &database, redis::Client &client,
                       const mapping::KeyMap &keyMap)
    : m_database(database)
    , m_schema(database)
    , m_client(client)
    , m_keyMap(keyMap)
{
}

Result<QVector<LinkedKey>> LinkReader::keysOf(const QString &table, const TableRow &row,
                                              const QByteArrayList *sortedKeys, Progress &progress)
{
    const auto whole = wholeRow(table, row);
    if (!whole)
        return fail(whole.error());
    TargetCollector collector(m_database, m_keyMap);
    if (auto done = collector.add(table, *whole); !done)
        return fail(done.error());
    const auto [exact, patterns] = splitTargets(collector.targets());
    auto perhaps = keysMeantBy(patterns, sortedKeys, progress);
    if (!perhaps)
        return fail(perhaps.error());
    const QSet<QByteArray> known(exact.begin(), exact.end());
    perhaps->removeIf([&](const QByteArray &key) { return known.contains(key); });

    auto facts = redis::inspectKeys(m_client, exact + *perhaps);
    if (!facts)
        return fail(facts.error());
    const auto gone = [](const redis::KeyFacts &key) { return !key.exists(); };
    facts->erase(std::remove_if(facts->begin() + exact.size(), facts->end(), gone), facts->end());
    auto linked = compareKeys(*facts, progress);
    if (!linked)
        return linked;
    for (LinkedKey &key : *linked)
        key.target = targetOf(key.facts.name, collector.targets());
    return linked;
}

// The rows of a page are cut, and half a value gives the keys of another row.
Result<Row> LinkReader::wholeRow(const QString &table, const TableRow &row)
{
    if (row.truncated.isEmpty())
        return row.values;
    const auto schema = m_schema.current();
    if (!schema)
        return fail(schema.error());
    const sqlite::Table *found = schema->table(table);
    if (!found)
        return fail(ErrorCode::NoSuchTable, {}, table);
    const auto stored = sqlite::findRow(m_database, *found, row.key);
    if (!stored)
        return fail(stored.error());
    return *stored ? (*stored)->values : row.wholeValues();
}

Result<QByteArrayList> LinkReader::keysMeantBy(const QVector<KeyTarget> &patterns,
                                               const QByteArrayList *sortedKeys, Progress &progress)
{
    QByteArrayList keys;
    if (sortedKeys) {
        // A pattern's own key is looked for even where the listing is older than the key.
        for (const KeyTarget &pattern : patterns) {
            keys += findKeys(*sortedKeys, pattern);
            if (pattern.scope == KeyTarget::Scope::Subtree)
                keys.append(pattern.text);
        }
    } else {
        auto found = scanForTargets(m_client, patterns, progress);
        if (!found)
            return found;
        keys = std::move(*found);
    }
    std::sort(keys.begin(), keys.end());
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    return keys;
}

Result<std::optional<RowRef>> LinkReader::rowOf(const QByteArray &key)
{
    const auto schema = m_schema.current();
    if (!schema)
        return fail(schema.error());
    const auto found = findKeyRows(m_database, m_keyMap, *schema, key);
    if (!found)
        return fail(found.error());
    if (!*found || (*found)->rows.isEmpty())
        return std::optional<RowRef>();
    return RowRef {(*found)->owner.table, (*found)->rows.first(), (*found)->rows.size()};
}

Result<std::optional<LinkedKey>> LinkReader::stateOf(const QByteArray &key)
{
    if (!m_keyMap.isMapped(key))
        return std::optional<LinkedKey>();
    auto linked = statesOf({key});
    if (!linked)
        return fail(linked.error());
    return std::move(linked->first());
}

Result<QVector<LinkedKey>> LinkReader::statesOf(const QByteArrayList &keys, Progress &progress)
{
    const auto facts = redis::inspectKeys(m_client, keys);
    if (!facts)
        return fail(facts.error());
    auto linked = compareKeys(*facts, progress);
    if (!linked)
        return linked;
    for (LinkedKey &key : *linked)
        key.target = {KeyTarget::Scope::Exact, key.facts.name, {}};
    return linked;
}

Result<QVector<LinkedKey>> LinkReader::compareKeys(const QVector<redis::KeyFacts> &facts,
                                                   Progress &progress)
{
    const auto schema = m_schema.current();
    if (!schema)
        return fail(schema.error());
    QVector<LinkedKey> linked;
    linked.reserve(facts.size());
    for (qsizetype first = 0; first < facts.size(); first += comparedAtOnce) {
        if (progress.cancelled())
            return fail(ErrorCode::Cancelled);
        if (auto done = compareSome(facts.mid(first, comparedAtOnce), *schema, linked); !done)
            return fail(done.error());
        progress.report(linked.size(), facts.size());
    }
    return linked;
}

Result<void> LinkReader::compareSome(const QVector<redis::KeyFacts> &facts,
                                     const sqlite::Schema &schema, QVector<LinkedKey> &linked)
{
    QByteArrayList names;
    for (const redis::KeyFacts &key : facts)
        names.append(key.name);
    const auto texts = redis::readStrings(m_client, names, comparedBytes);
    if (!texts)
        return fail(texts.error());
    for (qsizetype i = 0; i < facts.size(); ++i) {
        auto compared = compareKey(facts.at(i), texts->at(i), schema);
        if (!compared)
            return fail(compared.error());
        linked.append(std::move(*compared));
    }
    return {};
}

Result<LinkedKey> LinkReader::compareKey(const redis::KeyFacts &facts,
                                         const std::optional<QByteArray> &text,
                                         const sqlite::Schema &schema)
{
    LinkedKey key;
    key.facts = facts;
    key.comparison.reason = Reason::NoRule;
    if (!facts.exists()) {
        key.state = KeyState::Absent;
        return key;
    }
    const auto found = findKeyRows(m_database, m_keyMap, schema, facts.name);
    if (!found)
        return fail(found.error());
    if (!*found)
        return key;
    const ValueSpec::Shape shape = (*found)->owner.spec.shape;
    key.table = (*found)->owner.table;
    key.row = rowNamedBy(**found);
    if ((*found)->rows.isEmpty() && shape != ValueSpec::Shape::List) {
        key.state = KeyState::Orphan;
        return key;
    }
    if (shape == ValueSpec::Shape::Opaque)
        return key;
    if (auto compared = compareValue(**found, text, key); !compared)
        return fail(compared.error());
    return key;
}

Result<void> LinkReader::compareValue(const KeyRows &rows, const std::optional<QByteArray> &text,
                                      LinkedKey &key)
{
    std::optional<mapping::CachedValue> value;
    if (text) {
        key.sha1 = QCryptographicHash::hash(*text, QCryptographicHash::Sha1).toHex();
        value = mapping::CachedValue {*text, {}, false};
    } else if (key.facts.type == "hash") {
        auto hash = readHash(key.facts);
        if (!hash)
            return fail(hash.error());
        value = std::move(*hash);
    } else if (key.facts.type == "string" && key.facts.size <= comparedBytes) {
        key.state = KeyState::Absent; // it went away after it was looked at
        return {};
    }
    if (!value) {
        const bool readable = key.facts.type == "string" || key.facts.type == "hash";
        key.comparison.reason = readable ? Reason::TooLarge : Reason::WrongShape;
        return {};
    }
    key.comparison = mapping::compare(*value, rows.owner.spec, rows.shape, valuesOf(rows.rows));
    key.state = stateOfComparison(key.comparison.freshness);
    return {};
}

// nullopt when it is too large.
Result<std::optional<mapping::CachedValue>> LinkReader::readHash(const redis::KeyFacts &facts)
{
    if (facts.size > comparedFields)
        return std::optional<mapping::CachedValue>();
    const auto hash = redis::readValue(m_client, facts.name, comparedBytes, comparedFields);
    if (!hash)
        return fail(hash.error());
    mapping::CachedValue value;
    value.isHash = true;
    for (const auto &[field, content] : hash->entries)
        value.hash.insert(field, content);
    return hash->truncated ? std::nullopt : std::optional(std::move(value));
}

} // namespace selaras::repository
