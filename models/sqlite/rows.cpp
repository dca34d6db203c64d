// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sqlite/rows.h"

#include "models/sqlite/keyset.h"
#include "models/sqlite/rowreader.h"

namespace selaras::sqlite {

namespace {

QString limitSql(qint64 limit, qint64 offset = 0)
{
    QString sql = QStringLiteral(" LIMIT %1").arg(limit);
    if (offset > 0)
        sql += QStringLiteral(" OFFSET %1").arg(offset);
    return sql;
}

} // namespace

Row TableRow::wholeValues() const
{
    QStringList columns = values.columns();
    for (const QString &column : truncated)
        columns.removeAll(column);
    return values.only(columns);
}

Result<Page> readPage(Database &database, const Table &table, const PageRequest &request)
{
    if (request.limit <= 0)
        return fail(ErrorCode::InvalidArgument, QStringLiteral("limit"), table.name);
    if (!request.orderBy.isEmpty()) {
        if (auto known = requireColumns(table, {request.orderBy}); !known)
            return fail(known.error());
    }
    const Keyset keyset(table, request.orderBy, request.descending, database.textEncoding());
    QVector<Condition> where {anyColumnContains(table, request.filter)};
    const bool byOffset = table.identity().isEmpty();
    if (request.after && !byOffset) {
        auto after = keyset.after(*request.after);
        if (!after)
            return fail(after.error());
        where.append(std::move(*after));
    }
    // One more than asked for, to know whether there are more.
    auto rows =
        RowReader(database, table, RowReader::Cells::Cut)
            .read(allOf(where),
                  keyset.orderBySql()
                      + limitSql(qint64(request.limit) + 1, byOffset ? request.viewOffset : 0));
    if (!rows)
        return fail(rows.error());
    Page page;
    page.more = rows->size() > request.limit;
    if (page.more)
        rows->removeLast();
    page.rows = std::move(*rows);
    return page;
}

Result<qint64> countRows(Database &database, const Table &table, const QString &filter)
{
    const Condition where = anyColumnContains(table, filter);
    const auto rows = database.query(
        QStringLiteral("SELECT count(*) FROM %1 WHERE %2").arg(quoted(table.name), where.sql),
        where.binds);
    if (!rows)
        return fail(rows.error().code, rows.error().detail, table.name);
    return rows->first().values().first().toLongLong();
}

Result<std::optional<TableRow>> findRow(Database &database, const Table &table, const Row &key)
{
    const auto where = keyEquals(table, key, database.textEncoding());
    if (!where)
        return fail(where.error());
    auto rows = RowReader(database, table, RowReader::Cells::Whole).read(*where, limitSql(1));
    if (!rows)
        return fail(rows.error());
    return rows->isEmpty() ? std::nullopt : std::optional(std::move(rows->first()));
}

Result<QVector<TableRow>> findRows(Database &database, const Table &table, const Row &where,
                                   int limit)
{
    if (auto known = requireColumns(table, where.columns()); !known)
        return fail(known.error());
    QVector<Condition> conditions;
    for (const QString &column : where.columns())
        conditions.append(columnEquals(column, where.value(column), database.textEncoding()));
    const Keyset keyset(table, {}, false, database.textEncoding());
    return RowReader(database, table, RowReader::Cells::Whole)
        .read(allOf(conditions), keyset.orderBySql() + limitSql(limit));
}

} // namespace selaras::sqlite
