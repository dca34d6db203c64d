// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/repository/tenantwatch.h"

namespace selaras::repository {

std::optional<sqlite::Scope> tenantScope(const mapping::TenantBoundary &boundary,
                                         const sqlite::Schema &schema, const sqlite::Table &table)
{
    if (boundary.isOpen())
        return std::nullopt;
    const QString own = boundary.columnOf(table.name, table.columnNames());
    if (!own.isEmpty())
        return sqlite::Scope {own, boundary.chosen()};
    for (const sqlite::ForeignKey &key : table.foreignKeys) {
        const sqlite::Table *parent = schema.table(key.table);
        if (!parent || key.columns.size() != 1)
            continue;
        const QString column = boundary.columnOf(parent->name, parent->columnNames());
        const QStringList referenced =
            key.referencedColumns.value(0).isEmpty() ? parent->primaryKey() : key.referencedColumns;
        if (!column.isEmpty() && referenced.size() == 1)
            return sqlite::Scope {column, boundary.chosen(), parent->name, key.columns.constFirst(),
                                  referenced.constFirst()};
    }
    return std::nullopt;
}

TenantWatch::TenantWatch(sqlite::Database &database, const sqlite::Schema &schema,
                         const mapping::TenantBoundary &boundary)
    : m_database(database)
    , m_schema(schema)
    , m_boundary(boundary)
{
}

Result<void> TenantWatch::admits(const QString &table, const Row &row)
{
    const sqlite::Table *found = m_schema.table(table);
    const auto scope = found ? tenantScope(m_boundary, m_schema, *found) : std::nullopt;
    if (!scope || scope->parent.isEmpty())
        return m_boundary.admitsRow(table, row);
    const QVariant reference = row.value(scope->reference);
    const sqlite::Table *parent = m_schema.table(scope->parent);
    if (!reference.isValid() || !parent)
        return {};
    const auto rows =
        sqlite::findRows(m_database, *parent, Row({scope->referenced}, {reference}), 1);
    if (!rows)
        return fail(rows.error());
    const bool isOther =
        !rows->isEmpty() && !m_boundary.admitsRow(parent->name, rows->constFirst().values);
    if (isOther)
        return fail(mapping::otherTenant(table));
    return {};
}

Result<void> TenantWatch::admits(const mapping::KeyTarget &target) const
{
    return m_boundary.admitsTarget(target);
}

} // namespace selaras::repository
