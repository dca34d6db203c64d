// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sqlite/condition.h"
#include "models/sqlite/rowreader.h"
#include "models/sqlite/rows.h"

namespace selaras::sqlite {

namespace {

Error about(const Table &table, const Error &error)
{
    return {error.code, error.detail, table.name};
}

Result<void> requireEditable(const Table &table, const QStringList &columns)
{
    if (!table.isEditable())
        return fail(ErrorCode::NoPrimaryKey, {}, table.name);
    return requireColumns(table, columns);
}

QStringList quotedAll(const QStringList &columns)
{
    QStringList all;
    for (const QString &column : columns)
        all.append(quoted(column));
    return all;
}

QString insertSql(const Table &table, const QStringList &columns)
{
    const QString into = QStringLiteral("INSERT INTO ") + quoted(table.name);
    if (columns.isEmpty())
        return into + QStringLiteral(" DEFAULT VALUES");
    const QString comma = QStringLiteral(", ");
    return into + QStringLiteral(" (") + quotedAll(columns).join(comma)
        + QStringLiteral(") VALUES (")
        + QStringList(columns.size(), QStringLiteral("?")).join(comma) + QLatin1Char(')');
}

// Runs the INSERT and returns the key of the new row: its rowid, or where it has none what SQLite
// itself says of the primary key.
Result<Condition> insertAndLocate(Database &database, const Table &table, const Row &values)
{
    QString sql = insertSql(table, values.columns());
    const QString rowid = table.rowidName();
    if (!rowid.isEmpty()) {
        const auto inserted = database.execute(sql, values.values());
        if (!inserted)
            return fail(inserted.error());
        if (*inserted == 0)
            return fail(ErrorCode::ConstraintFailed, QStringLiteral("a trigger ignored the row"));
        return columnEquals(rowid, database.lastInsertRowid(), database.textEncoding());
    }
    sql += QStringLiteral(" RETURNING ") + quotedAll(table.identity()).join(QStringLiteral(", "));
    const auto returned = database.query(sql, values.values());
    if (!returned)
        return fail(returned.error());
    if (returned->isEmpty())
        return fail(ErrorCode::ConstraintFailed, QStringLiteral("a trigger ignored the row"));
    return keyEquals(table, returned->first(), database.textEncoding());
}

Result<Condition> rowAsExpected(const Database &database, const Table &table, const Row &key,
                                const Row &expected)
{
    auto where = keyEquals(table, key, database.textEncoding());
    if (!where)
        return fail(where.error());
    QVector<Condition> conditions {*where};
    for (const QString &column : expected.columns())
        conditions.append(columnHolds(column, expected.value(column), database.textEncoding()));
    return allOf(conditions);
}

Result<bool> changeOne(Database &database, const Table &table, const QString &sql,
                       const QVariantList &binds)
{
    const auto changed = database.execute(sql, binds);
    if (!changed)
        return fail(about(table, changed.error()));
    if (*changed > 1)
        return fail(ErrorCode::NoPrimaryKey, QStringLiteral("several rows have this key"),
                    table.name);
    return *changed == 1;
}

} // namespace

Result<TableRow> insertRow(Database &database, const Table &table, const Row &values)
{
    if (auto editable = requireEditable(table, values.columns()); !editable)
        return fail(editable.error());
    const auto place = insertAndLocate(database, table, values);
    if (!place)
        return fail(about(table, place.error()));
    auto stored =
        RowReader(database, table, RowReader::Cells::Whole).read(*place, QStringLiteral("LIMIT 1"));
    if (!stored)
        return fail(stored.error());
    if (stored->isEmpty())
        return fail(ErrorCode::NotFound, QStringLiteral("a trigger took the row away"), table.name);
    return stored->first();
}

Result<bool> updateRow(Database &database, const Table &table, const Row &key, const Row &expected,
                       const Row &changes)
{
    if (changes.isEmpty())
        return fail(ErrorCode::InvalidArgument, QStringLiteral("nothing to change"), table.name);
    if (auto editable = requireEditable(table, changes.columns() + expected.columns()); !editable)
        return fail(editable.error());
    const auto where = rowAsExpected(database, table, key, expected);
    if (!where)
        return fail(where.error());
    QStringList settings;
    for (const QString &column : changes.columns())
        settings.append(quoted(column) + QStringLiteral(" = ?"));
    return changeOne(database, table,
                     QStringLiteral("UPDATE %1 SET %2 WHERE %3")
                         .arg(quoted(table.name), settings.join(QStringLiteral(", ")), where->sql),
                     changes.values() + where->binds);
}

Result<bool> deleteRow(Database &database, const Table &table, const Row &key, const Row &expected)
{
    if (auto editable = requireEditable(table, expected.columns()); !editable)
        return fail(editable.error());
    const auto where = rowAsExpected(database, table, key, expected);
    if (!where)
        return fail(where.error());
    return changeOne(database, table,
                     QStringLiteral("DELETE FROM %1 WHERE %2").arg(quoted(table.name), where->sql),
                     where->binds);
}

} // namespace selaras::sqlite
