// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sqlite/schemareader.h"

#include "models/sqlite/columnkind.h"
#include "models/sqlite/database.h"
#include "models/sqlite/schema.h"

#include <algorithm>

namespace selaras::sqlite {

namespace {

// As table_xinfo numbers them.
enum Hidden { Ordinary = 0, HiddenInVirtualTable = 1 };

class SchemaReader {
public:
    explicit SchemaReader(Database &database)
        : m_database(database)
    {
    }

    Result<Schema> read();

private:
    Result<Table> readTable(const Row &listed);
    Result<void> readColumns(Table &table);
    Result<void> readForeignKeys(Table &table);
    Result<void> readIndexes(Table &table);
    Result<QStringList> readIndexColumns(const QString &index);

    Database &m_database;
};

Table::Type typeOf(const QString &name)
{
    if (name == QLatin1String("view"))
        return Table::Type::View;
    return name == QLatin1String("virtual") ? Table::Type::Virtual : Table::Type::Table;
}

// A foreign key that names no columns of its parent means the parent's primary key.
void resolveForeignKeys(Schema &schema)
{
    for (Table &table : schema.tables) {
        for (ForeignKey &key : table.foreignKeys) {
            schema.foreignKeysDeclared = true;
            const Table *parent = schema.table(key.table);
            if (key.referencedColumns.isEmpty() && parent)
                key.referencedColumns = parent->primaryKey();
        }
    }
}

Result<Schema> SchemaReader::read()
{
    Schema schema;
    const auto version = readSchemaVersion(m_database);
    if (!version)
        return fail(version.error());
    schema.version = *version;
    // A shadow table holds the inner workings of a virtual one.
    const auto listed = m_database.query(
        QStringLiteral("SELECT name, type, wr FROM pragma_table_list WHERE schema = 'main' "
                       "AND type <> 'shadow' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' "
                       "ORDER BY name COLLATE NOCASE"));
    if (!listed)
        return fail(listed.error());
    for (const Row &row : *listed) {
        auto table = readTable(row);
        if (!table)
            return fail(table.error());
        schema.tables.append(std::move(*table));
    }
    resolveForeignKeys(schema);
    return schema;
}

Result<Table> SchemaReader::readTable(const Row &listed)
{
    Table table;
    table.name = listed.value(u"name").toString();
    table.type = typeOf(listed.value(u"type").toString());
    table.withoutRowid = listed.value(u"wr").toLongLong() != 0;
    if (auto columns = readColumns(table); !columns) {
        // A view on a table that is gone, or a virtual table of an unknown module, must not hide
        // the other tables. It stays listed, without columns.
        const ErrorCode code = columns.error().code;
        if (code != ErrorCode::SqlError && code != ErrorCode::NoSuchTable
            && code != ErrorCode::NoSuchColumn)
            return fail(columns.error());
    }
    if (auto keys = readForeignKeys(table); !keys)
        return fail(keys.error());
    if (auto indexes = readIndexes(table); !indexes)
        return fail(indexes.error());
    return table;
}

Result<void> SchemaReader::readColumns(Table &table)
{
    const auto rows =
        m_database.query(QStringLiteral("SELECT name, type, \"notnull\", dflt_value, pk, hidden "
                                        "FROM pragma_table_xinfo(?) ORDER BY cid"),
                         {table.name});
    if (!rows)
        return fail(rows.error());
    for (const Row &row : *rows) {
        const qlonglong hidden = row.value(u"hidden").toLongLong();
        if (hidden == HiddenInVirtualTable)
            continue;
        Column column;
        column.name = row.value(u"name").toString();
        column.declaredType = row.value(u"type").toString();
        column.kind = columnKind(column.declaredType);
        column.notNull = row.value(u"notnull").toLongLong() != 0;
        if (const QVariant value = row.value(u"dflt_value"); value.isValid())
            column.defaultValue = value.toString();
        column.keyPosition = row.value(u"pk").toInt();
        column.generated = hidden != Ordinary;
        table.columns.append(column);
    }
    return {};
}

Result<void> SchemaReader::readForeignKeys(Table &table)
{
    // SQLite numbers them from the last declared one.
    const auto rows = m_database.query(
        QStringLiteral("SELECT seq, \"table\", \"from\", \"to\", on_update, on_delete "
                       "FROM pragma_foreign_key_list(?) ORDER BY id DESC, seq"),
        {table.name});
    if (!rows)
        return fail(rows.error());
    for (const Row &row : *rows) {
        if (row.value(u"seq").toLongLong() == 0)
            table.foreignKeys.append({{},
                                      row.value(u"table").toString(),
                                      {},
                                      row.value(u"on_delete").toString(),
                                      row.value(u"on_update").toString()});
        ForeignKey &key = table.foreignKeys.last();
        key.columns.append(row.value(u"from").toString());
        if (const QVariant to = row.value(u"to"); to.isValid())
            key.referencedColumns.append(to.toString());
    }
    return {};
}

Result<void> SchemaReader::readIndexes(Table &table)
{
    const auto rows = m_database.query(
        QStringLiteral("SELECT name, \"unique\", partial FROM pragma_index_list(?) "
                       "ORDER BY name COLLATE NOCASE"),
        {table.name});
    if (!rows)
        return fail(rows.error());
    for (const Row &row : *rows) {
        const QString name = row.value(u"name").toString();
        const auto columns = readIndexColumns(name);
        if (!columns)
            return fail(columns.error());
        table.indexes.append({name, *columns, row.value(u"unique").toLongLong() != 0,
                              row.value(u"partial").toLongLong() != 0});
    }
    return {};
}

Result<QStringList> SchemaReader::readIndexColumns(const QString &index)
{
    const auto rows = m_database.query(
        QStringLiteral("SELECT name FROM pragma_index_xinfo(?) WHERE key = 1 ORDER BY seqno"),
        {index});
    if (!rows)
        return fail(rows.error());
    QStringList columns;
    for (const Row &row : *rows)
        columns.append(row.value(u"name").toString());
    return columns;
}

} // namespace

Result<qint64> readSchemaVersion(Database &database)
{
    const auto rows = database.query(QStringLiteral("PRAGMA schema_version"));
    if (!rows)
        return fail(rows.error());
    return rows->first().value(u"schema_version").toLongLong();
}

Result<Schema> readSchema(Database &database)
{
    return SchemaReader(database).read();
}

} // namespace selaras::sqlite
