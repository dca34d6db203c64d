// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sqlite/rows.h"

#include "models/sqlite/keyset.h"
#include "models/sqlite/rowreader.h"
#include "models/sqlite/scopedrows.h"

namespace selaras::sqlite {

namespace {

QString limitSql(qint64 limit, qint64 offset = 0)
{
    QString sql = QStringLiteral(" LIMIT %1").arg(limit);
    if (offset > 0)
        sql += QStringLiteral(" OFFSET %1").arg(offset);
    return sql;
}

// True of every row without a scope.
Result<Condition> isWithin(const Table &table, const Scope *scope)
{
    if (!scope)
        return allOf({});
    const bool isOwn = scope->parent.isEmpty();
    if (auto known = requireColumns(table, {isOwn ? scope->column : scope->reference}); !known)
        return fail(known.error());
    // An index on either column serves it.
    const QString value = QStringLiteral("%1 = ?").arg(quoted(scope->column));
    if (isOwn)
        return Condition {value, {scope->value}};
    return Condition {
        QStringLiteral("%1 IN (SELECT %2 FROM %3 WHERE %4)")
            .arg(quoted(scope->reference), quoted(scope->referenced), quoted(scope->parent), value),
        {scope->value}};
}

Result<Page> pageOf(Database &database, const Table &table, const PageRequest &request,
                    const Scope *scope)
{
    if (request.limit <= 0)
        return fail(ErrorCode::InvalidArgument, QStringLiteral("limit"), table.name);
    if (!request.orderBy.isEmpty()) {
        if (auto known = requireColumns(table, {request.orderBy}); !known)
            return fail(known.error());
    }
    const Keyset keyset(table, request.orderBy, request.descending, database.textEncoding());
    const auto within = isWithin(table, scope);
    if (!within)
        return fail(within.error());
    QVector<Condition> where {anyColumnContains(table, request.filter), *within};
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

Result<qint64> countOf(Database &database, const Table &table, const QString &filter,
                       const Scope *scope)
{
    const auto within = isWithin(table, scope);
    if (!within)
        return fail(within.error());
    const Condition where = allOf({anyColumnContains(table, filter), *within});
    const auto rows = database.query(
        QStringLiteral("SELECT count(*) FROM %1 WHERE %2").arg(quoted(table.name), where.sql),
        where.binds);
    if (!rows)
        return fail(rows.error().code, rows.error().detail, table.name);
    return rows->first().values().first().toLongLong();
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
    return pageOf(database, table, request, nullptr);
}

Result<Page> readPage(Database &database, const Table &table, const PageRequest &request,
                      const Scope &scope)
{
    return pageOf(database, table, request, &scope);
}

Result<qint64> countRows(Database &database, const Table &table, const QString &filter)
{
    return countOf(database, table, filter, nullptr);
}

Result<qint64> countRows(Database &database, const Table &table, const QString &filter,
                         const Scope &scope)
{
    return countOf(database, table, filter, &scope);
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
