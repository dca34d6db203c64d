// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/tenantlist.h"

#include "models/mapping/keytemplate.h"

namespace selaras::workspace {

namespace {

constexpr int atMost = 100'000;

// The likeliest first.
QString nameColumn(const sqlite::Table &table)
{
    for (const char *name : {"name", "nama", "title", "label", "display_name", "displayName",
                             "slug", "code", "kode"}) {
        if (const sqlite::Column *column = table.column(QString::fromLatin1(name)))
            return column->name;
    }
    return {};
}

} // namespace

Result<QVector<Tenant>> readTenants(sqlite::Database &database, const sqlite::Schema &schema,
                                    const mapping::Tenants &tenants)
{
    const sqlite::Table *table = schema.table(tenants.table);
    if (!table)
        return fail(ErrorCode::NoSuchTable, {}, tenants.table);
    if (!table->column(tenants.key))
        return fail(ErrorCode::NoSuchColumn, tenants.key, table->name);
    const QString name = nameColumn(*table);
    const QString key = sqlite::quoted(tenants.key);
    const auto rows = database.query(
        QStringLiteral("SELECT %1 AS id, %2 AS name FROM %3 WHERE %1 IS NOT NULL ORDER BY 2, 1 "
                       "LIMIT %4")
            .arg(key, name.isEmpty() ? QStringLiteral("''") : sqlite::quoted(name),
                 sqlite::quoted(table->name))
            .arg(atMost),
        {});
    if (!rows)
        return fail(rows.error().code, rows.error().detail, table->name);
    QVector<Tenant> found;
    found.reserve(rows->size());
    for (const Row &row : *rows) {
        if (const auto id = mapping::keyText(row.values().at(0)))
            found.append({QString::fromUtf8(*id), row.values().at(1).toString()});
    }
    return found;
}

} // namespace selaras::workspace
