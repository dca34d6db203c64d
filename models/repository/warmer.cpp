// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/repository/warmer.h"

#include "models/redis/keyspace.h"

#include <QCryptographicHash>
#include <QSet>

#include <algorithm>

namespace selaras::repository {

namespace {

constexpr qsizetype warmedAtOnce = 100;
constexpr qint64 longestValue = 256 << 10; // bytes

QByteArray sha1Of(const QByteArray &value)
{
    return QCryptographicHash::hash(value, QCryptographicHash::Sha1).toHex();
}

} // namespace

Warmer::Warmer(sqlite::Database &database, redis::Client &client, const mapping::KeyMap &keyMap)
    : m_client(client)
    , m_keyMap(keyMap)
    , m_learner(database, client, keyMap)
{
}

void Warmer::prepare(const QVector<RowEdit> &edits)
{
    QSet<KeyKind> kinds;
    for (const RowEdit &edit : edits) {
        for (const KeyKind &kind : kindsKeptBy(edit, m_keyMap))
            kinds.insert(kind);
    }
    if (!m_learner.keepUp())
        return;
    for (const KeyKind &kind : std::as_const(kinds)) {
        if (!m_learner.learn(kind))
            return;
    }
}

QByteArrayList Warmer::warm(const QVector<RowEdit> &edits, const QVector<sqlite::TableRow> &rows)
{
    QByteArrayList warmed;
    const QVector<Candidate> candidates = candidatesOf(edits, rows);
    for (qsizetype first = 0; first < candidates.size(); first += warmedAtOnce) {
        const auto some = warmSome(candidates.mid(first, warmedAtOnce));
        if (!some)
            break;
        warmed += *some;
    }
    // What was learned is of the schema that it was learned with.
    const auto same = warmed.isEmpty() ? true : m_learner.keepUp();
    return same && *same ? warmed : QByteArrayList();
}

QVector<Warmer::Candidate> Warmer::candidatesOf(const QVector<RowEdit> &edits,
                                                const QVector<sqlite::TableRow> &rows) const
{
    QVector<Candidate> candidates;
    QSet<QByteArray> known;
    for (qsizetype i = 0; i < edits.size(); ++i) {
        for (const KeyKind &kind : kindsKeptBy(edits.at(i), m_keyMap)) {
            const auto target = m_learner.writerOf(kind)
                ? templateOf(m_keyMap, kind).expand(rows.at(i).values)
                : std::nullopt;
            if (!target || known.contains(target->text))
                continue;
            known.insert(target->text);
            candidates.append({kind, target->text});
        }
    }
    return candidates;
}

Result<QByteArrayList> Warmer::warmSome(const QVector<Candidate> &candidates)
{
    QByteArrayList keys;
    for (const Candidate &candidate : candidates)
        keys.append(candidate.key);
    const auto values = redis::readStrings(m_client, keys, longestValue);
    if (!values)
        return fail(values.error());
    QVector<redis::Replacement> replacements;
    QHash<QByteArray, QByteArray> newValues;
    for (qsizetype i = 0; i < keys.size(); ++i) {
        const auto value = values->at(i) ? newValue(candidates.at(i), *values->at(i))
                                         : std::optional<QByteArray>();
        if (!value)
            return fail(value.error());
        if (!*value)
            continue;
        replacements.append({{keys.at(i), sha1Of(*values->at(i))}, **value});
        newValues.insert(keys.at(i), **value);
    }
    const auto set = redis::setIfSame(m_client, replacements);
    if (!set)
        return fail(set.error());
    newValues.removeIf([&](const auto &entry) { return !set->contains(entry.key()); });
    return stillTrue(candidates, newValues);
}

Result<std::optional<QByteArray>> Warmer::newValue(const Candidate &candidate,
                                                   const QByteArray &value)
{
    const auto row = m_learner.rowOf(candidate.kind, candidate.key);
    if (!row)
        return fail(row.error());
    if (!*row)
        return std::optional<QByteArray>();
    auto made = m_learner.writerOf(candidate.kind)->write((*row)->rows.first().values, value);
    return made && saysItsRow(*made, **row) ? std::move(made) : std::nullopt;
}

// Of the keys that were given these values.
Result<QByteArrayList> Warmer::stillTrue(const QVector<Candidate> &candidates,
                                         const QHash<QByteArray, QByteArray> &values)
{
    QByteArrayList keys;
    for (const auto &[kind, key] : candidates) {
        const auto value = values.constFind(key);
        if (value == values.constEnd())
            continue;
        const auto row = m_learner.rowOf(kind, key);
        if (!row)
            return fail(row.error());
        if (*row && saysItsRow(*value, **row))
            keys.append(key);
    }
    return keys;
}

} // namespace selaras::repository
