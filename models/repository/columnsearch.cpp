// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/repository/columnsearch.h"

#include "models/mapping/keytemplate.h"

#include <algorithm>

namespace selaras::repository {

namespace {

using sqlite::quoted;

constexpr int smallRows = 100'000;
constexpr int mostValues = 1'000'000;

bool leadsIndex(const sqlite::Table &table, const QString &column)
{
    const auto isColumn = [&](const QString &other) {
        return other.compare(column, Qt::CaseInsensitive) == 0;
    };
    const QStringList key = table.primaryKey();
    return (!key.isEmpty() && isColumn(key.first()))
        || std::any_of(table.indexes.begin(), table.indexes.end(), [&](const sqlite::Index &index) {
               return !index.partial && !index.columns.isEmpty() && isColumn(index.columns.first());
           });
}

QByteArray textOf(const RawCell &cell)
{
    using Kind = RawCell::Kind;
    if (cell.kind == Kind::Integer)
        return QByteArray::number(cell.integer);
    if (cell.kind == Kind::Real)
        return mapping::keyText(cell.real).value_or(QByteArray());
    return cell.bytes.toByteArray();
}

} // namespace

ColumnSearch::ColumnSearch(sqlite::Database &database)
    : m_database(database)
{
}

Result<bool> ColumnSearch::isSmall(const sqlite::Table &table)
{
    const auto known = m_small.constFind(table.name);
    if (known != m_small.constEnd())
        return *known;
    const auto rows =
        m_database.query(QStringLiteral("SELECT count(*) AS n FROM (SELECT 1 FROM %1 LIMIT %2)")
                             .arg(quoted(table.name))
                             .arg(smallRows + 1));
    if (!rows)
        return fail(rows.error());
    const bool small = rows->first().value(u"n").toLongLong() <= smallRows;
    m_small.insert(table.name, small);
    return small;
}

Result<bool> ColumnSearch::isSearchable(const sqlite::Table &table, const QString &column)
{
    if (leadsIndex(table, column))
        return true;
    return isSmall(table);
}

Result<qint64> ColumnSearch::countFound(const sqlite::Table &table, const QString &column,
                                        const QStringList &texts)
{
    if (texts.isEmpty())
        return 0;
    QVariantList binds;
    for (const QString &text : texts) {
        binds.append(text);
        // A column without a type holds integers as they are, and no text equals them.
        bool isInteger = false;
        const qlonglong number = text.toLongLong(&isInteger);
        if (isInteger && QString::number(number) == text)
            binds.append(number);
    }
    QStringList places(binds.size(), QStringLiteral("?"));
    const auto rows = m_database.query(
        QStringLiteral("SELECT count(DISTINCT %1) AS n FROM %2 WHERE %1 IN (%3)")
            .arg(quoted(column), quoted(table.name), places.join(QLatin1Char(','))),
        binds);
    if (!rows)
        return fail(rows.error());
    return rows->first().value(u"n").toLongLong();
}

Result<std::optional<qint64>> ColumnSearch::countOthers(const sqlite::Table &table,
                                                        const QString &column,
                                                        const QSet<QByteArray> &texts)
{
    if (m_database.textEncoding() != QStringConverter::Utf8)
        return std::optional<qint64>();
    qint64 others = 0;
    const auto visit = [&](qsizetype index, std::span<const RawCell> cells) {
        if (index == 0)
            others = 0;
        others += texts.contains(textOf(cells.front())) ? 0 : 1;
    };
    const auto read =
        m_database.read(QStringLiteral("SELECT DISTINCT %1 FROM %2 WHERE %1 IS NOT NULL LIMIT %3")
                            .arg(quoted(column), quoted(table.name))
                            .arg(mostValues + 1),
                        {}, visit);
    if (!read)
        return fail(read.error());
    if (*read > mostValues)
        return std::optional<qint64>();
    return std::optional<qint64>(others);
}

} // namespace selaras::repository
