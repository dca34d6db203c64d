// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/repository/editapplier.h"

#include <algorithm>
#include <iterator>

namespace selaras::repository {

namespace {

using sqlite::Table;
using sqlite::TableRow;

QStringList differingColumns(const Row &seen, const Row &stored)
{
    QStringList columns;
    for (const QString &column : seen.columns()) {
        if (!sameCell(seen.value(column), stored.value(column)))
            columns.append(column);
    }
    return columns;
}

Row writable(const Table &table, const Row &values)
{
    QStringList columns;
    for (const sqlite::Column &column : table.columns) {
        if (!column.generated && values.contains(column.name))
            columns.append(column.name);
    }
    return values.only(columns);
}

// A row whose rowid alone identifies it comes back under another one.
RowEdit reverseOfDelete(const Table &table, const TableRow &before)
{
    return {RowEdit::Kind::Insert, table.name, {}, {}, writable(table, before.values)};
}

RowEdit reverseOfUpdate(const Table &table, const TableRow &before, const TableRow &after)
{
    const QStringList columns = differingColumns(writable(table, before.values), after.values);
    return {RowEdit::Kind::Update, table.name, after.key, after.values.only(columns),
            before.values.only(columns)};
}

} // namespace

EditApplier::EditApplier(sqlite::Database &database, const sqlite::Schema &schema,
                         const mapping::KeyMap &keyMap, const mapping::TenantBoundary &boundary)
    : m_database(database)
    , m_schema(schema)
    , m_watch(database, schema, boundary)
    , m_collector(database, keyMap, boundary.isOpen() ? nullptr : &m_watch)
{
}

Result<AppliedEdits> EditApplier::apply(const QVector<RowEdit> &edits)
{
    m_applied = {};
    for (m_index = 0; m_index < edits.size(); ++m_index) {
        m_applied.rows.append(TableRow());
        m_applied.before.append(TableRow());
        m_reverse.clear();
        if (auto done = applyOne(edits.at(m_index)); !done)
            return fail(done.error());
        std::move(m_reverse.rbegin(), m_reverse.rend(), std::back_inserter(m_applied.reverse));
    }
    std::reverse(m_applied.reverse.begin(), m_applied.reverse.end());
    m_applied.targets = m_collector.targets();
    return m_applied;
}

Result<void> EditApplier::applyOne(const RowEdit &edit)
{
    const auto table = tableOf(edit);
    if (!table)
        return fail(table.error());
    if (edit.kind == RowEdit::Kind::Insert)
        return insert(edit, **table);

    const auto stored = sqlite::findRow(m_database, **table, edit.key);
    if (!stored)
        return fail(stored.error());
    if (!*stored) {
        noteGone();
        return {};
    }
    const QStringList differing = differingColumns(edit.before, (*stored)->values);
    if (!differing.isEmpty()) {
        m_applied.conflicts.append(
            {m_index, Conflict::Reason::Changed, differing, (*stored)->values});
        return {};
    }
    return edit.kind == RowEdit::Kind::Delete ? erase(**table, **stored)
                                              : update(edit, **table, **stored);
}

Result<const Table *> EditApplier::tableOf(const RowEdit &edit) const
{
    const Table *table = m_schema.table(edit.table);
    if (!table)
        return fail(ErrorCode::NoSuchTable, {}, edit.table);
    if (!table->isEditable())
        return fail(ErrorCode::NoPrimaryKey, {}, edit.table);
    for (const QString &column : edit.changes.columns()) {
        if (!table->column(column))
            return fail(ErrorCode::NoSuchColumn, column, edit.table);
    }
    return table;
}

Result<void> EditApplier::insert(const RowEdit &edit, const Table &table)
{
    const auto stored = sqlite::insertRow(m_database, table, edit.changes);
    if (!stored)
        return fail(stored.error());
    ++m_applied.changed;
    m_applied.rows.last() = *stored;
    m_reverse.append({RowEdit::Kind::Delete, table.name, stored->key, stored->values, {}});
    return m_collector.add(table.name, stored->values);
}

Result<void> EditApplier::update(const RowEdit &edit, const Table &table, const TableRow &stored)
{
    const auto dependents =
        dependentsOfUpdate(m_database, m_schema, table.name, stored, edit.changes);
    if (!dependents)
        return fail(dependents.error());
    // Before: a rule's select may go through what the change takes away.
    if (auto done = addBefore(table, stored, *dependents); !done)
        return done;
    const Row expected = stored.values.only(edit.changes.columns());
    const auto changed = sqlite::updateRow(m_database, table, stored.key, expected, edit.changes);
    if (!changed)
        return fail(changed.error());
    if (!*changed) {
        noteGone();
        return {};
    }
    ++m_applied.changed;
    const auto after = sqlite::findRow(m_database, table, stored.key.updatedFrom(edit.changes));
    if (!after)
        return fail(after.error());
    m_applied.before.last() = stored;
    if (*after) {
        m_applied.rows.last() = **after;
        if (auto done = m_collector.add(table.name, (*after)->values); !done)
            return done;
    }
    if (auto done = addAfter(*dependents); !done)
        return done;
    // After its dependents: taken back first, a CASCADE would take them back as well.
    if (*after)
        m_reverse.append(reverseOfUpdate(table, stored, **after));
    return {};
}

Result<void> EditApplier::erase(const Table &table, const TableRow &stored)
{
    const auto dependents = dependentsOfDelete(m_database, m_schema, table.name, stored);
    if (!dependents)
        return fail(dependents.error());
    if (auto done = addBefore(table, stored, *dependents); !done)
        return done;
    const auto deleted = sqlite::deleteRow(m_database, table, stored.key, {});
    if (!deleted)
        return fail(deleted.error());
    if (!*deleted) {
        noteGone();
        return {};
    }
    ++m_applied.changed;
    m_applied.before.last() = stored;
    m_reverse.append(reverseOfDelete(table, stored));
    return addAfter(*dependents);
}

Result<void> EditApplier::addBefore(const Table &table, const TableRow &stored,
                                    const QVector<Dependent> &dependents)
{
    if (auto done = m_collector.add(table.name, stored.values); !done)
        return done;
    for (const Dependent &dependent : dependents) {
        if (auto done = m_collector.add(dependent.table, dependent.before.values); !done)
            return done;
    }
    return {};
}

Result<void> EditApplier::addAfter(const QVector<Dependent> &dependents)
{
    for (const Dependent &dependent : dependents) {
        const Table *table = m_schema.table(dependent.table);
        if (!table)
            continue;
        if (!dependent.keyAfter) {
            m_reverse.append(reverseOfDelete(*table, dependent.before));
            continue;
        }
        const auto row = sqlite::findRow(m_database, *table, *dependent.keyAfter);
        if (!row)
            return fail(row.error());
        if (!*row)
            continue;
        m_reverse.append(reverseOfUpdate(*table, dependent.before, **row));
        if (auto done = m_collector.add(dependent.table, (*row)->values); !done)
            return done;
    }
    return {};
}

void EditApplier::noteGone()
{
    m_applied.conflicts.append({m_index, Conflict::Reason::Gone, {}, {}});
}

} // namespace selaras::repository
