// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sqlite/condition.h"

#include "models/sqlite/database.h"
#include "models/sqlite/textbytes.h"

#include <algorithm>

namespace selaras::sqlite {

namespace {

// SQLite allows an expression to be 1000 deep, and a table to have more columns.
constexpr qsizetype widestChain = 200;

QString joinedBy(const QString &word, const QStringList &parts)
{
    if (parts.size() <= widestChain)
        return QLatin1Char('(') + parts.join(word) + QLatin1Char(')');
    QStringList groups;
    for (qsizetype i = 0; i < parts.size(); i += widestChain)
        groups.append(joinedBy(word, parts.mid(i, widestChain)));
    return joinedBy(word, groups);
}

Condition compare(const QString &operand, const QVariant &value,
                  QStringConverter::Encoding encoding)
{
    if (!value.isValid())
        return {operand + QStringLiteral(" IS NULL"), {}};
    if (value.typeId() == QMetaType::QByteArray && !textOf(value.toByteArray(), encoding))
        return {operand + QStringLiteral(" IN (?, CAST(? AS TEXT))"), {value, value}};
    return {operand + QStringLiteral(" = ?"), {value}};
}

QString escapedForLike(QString text)
{
    for (const char c : {'\\', '%', '_'})
        text.replace(QLatin1Char(c), QLatin1Char('\\') + QString(QLatin1Char(c)));
    return text;
}

} // namespace

Condition allOf(const QVector<Condition> &conditions)
{
    Condition all;
    QStringList parts;
    for (const Condition &condition : conditions) {
        parts.append(condition.sql);
        all.binds += condition.binds;
    }
    all.sql = parts.isEmpty() ? QStringLiteral("1") : joinedBy(QStringLiteral(" AND "), parts);
    return all;
}

Condition columnEquals(const QString &column, const QVariant &value,
                       QStringConverter::Encoding encoding)
{
    return compare(quoted(column), value, encoding);
}

Condition columnHolds(const QString &column, const QVariant &value,
                      QStringConverter::Encoding encoding)
{
    return compare(quoted(column) + QStringLiteral(" COLLATE BINARY"), value, encoding);
}

Condition anyColumnContains(const Table &table, const QString &text)
{
    if (text.isEmpty())
        return allOf({});
    const QVariant pattern = QLatin1Char('%') + escapedForLike(text) + QLatin1Char('%');
    Condition any {QStringLiteral("0"), {}};
    QStringList parts;
    for (const Column &column : table.columns) {
        const QString name = quoted(column.name);
        parts.append(
            QStringLiteral("(typeof(%1) <> 'blob' AND CAST(%1 AS TEXT) LIKE ? ESCAPE '\\')")
                .arg(name));
        any.binds.append(pattern);
    }
    if (!parts.isEmpty())
        any.sql = joinedBy(QStringLiteral(" OR "), parts);
    return any;
}

Result<Condition> keyEquals(const Table &table, const Row &key, QStringConverter::Encoding encoding)
{
    QStringList columns = table.identity();
    if (columns.isEmpty())
        return fail(ErrorCode::NoPrimaryKey, {}, table.name);
    const QString rowid = table.rowidName();
    if (!rowid.isEmpty() && key.contains(rowid) && !columns.contains(rowid))
        columns.append(rowid);
    QVector<Condition> conditions;
    for (const QString &column : columns) {
        if (!key.contains(column))
            return fail(ErrorCode::InvalidArgument, column, table.name);
        conditions.append(columnEquals(column, key.value(column), encoding));
    }
    return allOf(conditions);
}

Result<void> requireColumns(const Table &table, const QStringList &columns)
{
    const auto missing = std::find_if(columns.begin(), columns.end(),
                                      [&](const QString &column) { return !table.column(column); });
    if (missing != columns.end())
        return fail(ErrorCode::NoSuchColumn, *missing, table.name);
    return {};
}

} // namespace selaras::sqlite
