// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/repository/linkreader.h"

#include "models/repository/keyfinder.h"
#include "models/repository/targetcollector.h"

#include <algorithm>
#include <limits>

namespace selaras::repository {

namespace {

using mapping::KeyOwner;
using mapping::KeyTarget;
using mapping::ValueSpec;
using sqlite::TableRow;

constexpr qint64 comparedBytes = qint64(4) << 20; // of one value

mapping::TableShape shapeOf(const sqlite::Table &table)
{
    mapping::TableShape shape;
    shape.columns = table.columnNames();
    for (const sqlite::Column &column : table.columns)
        shape.declaredTypes.insert(column.name, column.declaredType);
    shape.key = table.primaryKey();
    return shape;
}

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
    TargetCollector collector(m_database, m_keyMap);
    if (auto done = collector.add(table, row.values); !done)
        return fail(done.error());
    auto [names, patterns] = splitTargets(collector.targets());
    // A pattern's own key is looked for even where the listing is older than the key.
    QByteArrayList perhaps;
    if (sortedKeys) {
        for (const KeyTarget &pattern : patterns) {
            perhaps += findKeys(*sortedKeys, pattern);
            if (pattern.scope == KeyTarget::Scope::Subtree)
                perhaps.append(pattern.text);
        }
    } else {
        auto found = scanForTargets(m_client, patterns, progress);
        if (!found)
            return fail(found.error());
        perhaps = std::move(*found);
    }
    std::sort(perhaps.begin(), perhaps.end());
    perhaps.erase(std::unique(perhaps.begin(), perhaps.end()), perhaps.end());

    const qsizetype exact = names.size();
    auto facts = redis::inspectKeys(m_client, names + perhaps);
    if (!facts)
        return fail(facts.error());
    const auto gone = [](const redis::KeyFacts &key) { return !key.exists(); };
    facts->erase(std::remove_if(facts->begin() + exact, facts->end(), gone), facts->end());
    auto linked = compareKeys(*facts);
    if (!linked)
        return linked;
    for (LinkedKey &key : *linked)
        key.target = targetOf(key.facts.name, collector.targets());
    return linked;
}

Result<std::optional<RowRef>> LinkReader::rowOf(const QByteArray &key)
{
    const auto schema = m_schema.current();
    if (!schema)
        return fail(schema.error());
    const auto owned = ownedRows(key, *schema);
    if (!owned)
        return fail(owned.error());
    if (!*owned || (*owned)->rows.isEmpty())
        return std::optional<RowRef>();
    return RowRef {(*owned)->owner.table, (*owned)->rows.first(), (*owned)->rows.size()};
}

Result<std::optional<LinkedKey>> LinkReader::stateOf(const QByteArray &key)
{
    if (!m_keyMap.isMapped(key))
        return std::optional<LinkedKey>();
    const auto facts = redis::inspectKeys(m_client, {key});
    if (!facts)
        return fail(facts.error());
    auto linked = compareKeys(*facts);
    if (!linked)
        return fail(linked.error());
    linked->first().target = {KeyTarget::Scope::Exact, key, {}};
    return linked->first();
}

Result<std::optional<LinkReader::Owned>> LinkReader::ownedRows(const QByteArray &key,
                                                               const sqlite::Schema &schema)
{
    std::optional<Owned> owned;
    for (const KeyOwner &owner : m_keyMap.ownersOf(key)) {
        const sqlite::Table *table = schema.table(owner.table);
        if (!table || !m_keyMap.profile().rules.at(owner.rule).select.isEmpty())
            continue;
        auto rows = rowsOf(owner, key, *table);
        if (!rows)
            return fail(rows.error());
        const bool comparable = owner.spec.shape != ValueSpec::Shape::Opaque;
        if (!owned || !rows->isEmpty())
            owned = Owned {owner, std::move(*rows), shapeOf(*table)};
        // A rule that can compare has the last word; another only stands in when its row is there.
        if (comparable || !owned->rows.isEmpty())
            break;
    }
    return owned;
}

Result<QVector<TableRow>> LinkReader::rowsOf(const KeyOwner &owner, const QByteArray &key,
                                             const sqlite::Table &table)
{
    for (const QString &column : owner.values.columns()) {
        if (!table.column(column))
            return QVector<TableRow>();
    }
    auto rows = sqlite::findRows(m_database, table, owner.values, std::numeric_limits<int>::max());
    if (!rows)
        return rows;
    // SQL finds row 1 for the text "01"; the key of row 1 is another one.
    const auto hasOtherKey = [&](const TableRow &row) {
        const auto targets = m_keyMap.targets(owner.rule, row.values);
        return std::none_of(targets.begin(), targets.end(),
                            [&](const KeyTarget &target) { return target.matches(key); });
    };
    rows->erase(std::remove_if(rows->begin(), rows->end(), hasOtherKey), rows->end());
    return rows;
}

Result<QVector<LinkedKey>> LinkReader::compareKeys(const QVector<redis::KeyFacts> &facts)
{
    const auto schema = m_schema.current();
    if (!schema)
        return fail(schema.error());
    QByteArrayList names;
    for (const redis::KeyFacts &key : facts)
        names.append(key.name);
    const auto texts = redis::readStrings(m_client, names, comparedBytes);
    if (!texts)
        return fail(texts.error());
    QVector<LinkedKey> linked;
    linked.reserve(facts.size());
    for (qsizetype i = 0; i < facts.size(); ++i) {
        auto compared = compareKey(facts.at(i), texts->at(i), *schema);
        if (!compared)
            return fail(compared.error());
        linked.append(std::move(*compared));
    }
    return linked;
}

Result<LinkedKey> LinkReader::compareKey(const redis::KeyFacts &facts,
                                         const std::optional<QByteArray> &text,
                                         const sqlite::Schema &schema)
{
    LinkedKey key {facts, {}, KeyState::Opaque, {}};
    key.comparison.reason = mapping::Comparison::Reason::NoRule;
    if (!facts.exists()) {
        key.state = KeyState::Absent;
        return key;
    }
    const auto owned = ownedRows(facts.name, schema);
    if (!owned)
        return fail(owned.error());
    if (!*owned)
        return key;
    const ValueSpec &spec = (*owned)->owner.spec;
    if ((*owned)->rows.isEmpty() && spec.shape != ValueSpec::Shape::List) {
        key.state = KeyState::Orphan;
        return key;
    }
    if (spec.shape == ValueSpec::Shape::Opaque)
        return key;

    mapping::CachedValue value;
    if (text) {
        value.text = *text;
    } else if (facts.type == "hash") {
        const auto hash = redis::readValue(m_client, facts.name, comparedBytes, facts.size + 1);
        if (!hash)
            return fail(hash.error());
        value.isHash = true;
        for (const auto &[field, content] : hash->entries)
            value.hash.insert(field, content);
    } else {
        key.comparison.reason = facts.type == "string" ? mapping::Comparison::Reason::TooLarge
                                                       : mapping::Comparison::Reason::WrongShape;
        return key;
    }
    key.comparison = mapping::compare(value, spec, (*owned)->shape, valuesOf((*owned)->rows));
    key.state = stateOfComparison(key.comparison.freshness);
    return key;
}

} // namespace selaras::repository
