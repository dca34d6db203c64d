// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sqlite/schema.h"

#include "models/sqlite/database.h"
#include "models/sqlite/schemareader.h"

#include <algorithm>

namespace selaras::sqlite {

namespace {

// INTEGER PRIMARY KEY is another name for the rowid. Where SQLite had to make an index for the key
// it is an ordinary column (INTEGER PRIMARY KEY DESC, for one).
bool isRowidAlias(const Table &table, const Column &column)
{
    if (table.withoutRowid || column.keyPosition != 1 || table.primaryKey().size() != 1
        || column.declaredType.compare(QLatin1String("INTEGER"), Qt::CaseInsensitive) != 0)
        return false;
    return std::none_of(table.indexes.begin(), table.indexes.end(), [&](const Index &index) {
        return index.name.startsWith(QLatin1String("sqlite_autoindex_"))
            && index.columns == QStringList {column.name};
    });
}

} // namespace

QStringList Table::identity() const
{
    const QStringList key = primaryKey();
    if (!key.isEmpty())
        return key;
    const QString rowid = rowidName();
    return rowid.isEmpty() ? QStringList() : QStringList {rowid};
}

QString Table::rowidName() const
{
    if (withoutRowid || type == Type::View || columns.isEmpty())
        return {};
    for (const QString &name :
         {QStringLiteral("rowid"), QStringLiteral("_rowid_"), QStringLiteral("oid")}) {
        if (!column(name))
            return name;
    }
    return {};
}

bool Table::mayBeNull(const Column &column) const
{
    return !column.notNull && !isRowidAlias(*this, column);
}

QStringList Table::primaryKey() const
{
    QVector<const Column *> key;
    for (const Column &column : columns) {
        if (column.keyPosition > 0)
            key.append(&column);
    }
    std::sort(key.begin(), key.end(),
              [](const Column *a, const Column *b) { return a->keyPosition < b->keyPosition; });
    QStringList names;
    for (const Column *column : key)
        names.append(column->name);
    return names;
}

QStringList Table::columnNames() const
{
    QStringList names;
    names.reserve(columns.size());
    for (const Column &column : columns)
        names.append(column.name);
    return names;
}

const Column *Table::column(QStringView name) const
{
    const auto found = std::find_if(columns.begin(), columns.end(), [&](const Column &column) {
        return name.compare(column.name, Qt::CaseInsensitive) == 0;
    });
    return found == columns.end() ? nullptr : &*found;
}

bool Table::isEditable() const
{
    return type != Type::View && !identity().isEmpty();
}

const Table *Schema::table(QStringView name) const
{
    const auto found = std::find_if(tables.begin(), tables.end(), [&](const Table &table) {
        return name.compare(table.name, Qt::CaseInsensitive) == 0;
    });
    return found == tables.end() ? nullptr : &*found;
}

SchemaCache::SchemaCache(Database &database)
    : m_database(database)
{
}

Result<Schema> SchemaCache::current()
{
    const auto version = readSchemaVersion(m_database);
    if (!version)
        return fail(version.error());
    if (!m_schema || m_schema->version != *version) {
        auto schema = readSchema(m_database);
        if (!schema)
            return fail(schema.error());
        m_schema = std::move(*schema);
    }
    return *m_schema;
}

} // namespace selaras::sqlite
