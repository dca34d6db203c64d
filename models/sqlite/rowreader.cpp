// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sqlite/rowreader.h"

#include "models/sqlite/textbytes.h"

#include <algorithm>

namespace selaras::sqlite {

namespace {

// Storage classes are fetched as one letter a column, in texts of this many columns: a column of
// its own for each would halve how many a table may have, and one chain would nest too deep.
constexpr qsizetype classesPerText = 100;

QStringList classTexts(const QVector<Column> &columns)
{
    QStringList texts;
    for (qsizetype i = 0; i < columns.size(); i += classesPerText) {
        QStringList letters;
        for (const Column &column : columns.mid(i, classesPerText))
            letters.append(QStringLiteral("substr(typeof(%1), 1, 1)").arg(quoted(column.name)));
        texts.append(letters.join(QStringLiteral(" || ")));
    }
    return texts;
}

} // namespace

RowReader::RowReader(Database &database, const Table &table, Cells cells)
    : m_database(database)
    , m_table(table)
    , m_cells(cells)
    , m_columns(table.columnNames())
    , m_identity(table.identity())
    , m_rowid(table.rowidName())
{
}

Result<QVector<TableRow>> RowReader::read(const Condition &where, const QString &tail)
{
    const auto fetched = m_database.query(
        select() + QStringLiteral(" WHERE ") + where.sql + QLatin1Char(' ') + tail, where.binds);
    if (!fetched)
        return fail(fetched.error().code, fetched.error().detail, m_table.name);
    QVector<TableRow> rows;
    rows.reserve(fetched->size());
    for (const Row &row : *fetched)
        rows.append(rowOf(row.values()));
    return rows;
}

QString RowReader::select() const
{
    QStringList cells;
    for (const Column &column : m_table.columns)
        cells.append(cellSql(column));
    cells += classTexts(m_table.columns);
    cells.append(m_rowid.isEmpty() ? QStringLiteral("NULL") : quoted(m_rowid));
    return QStringLiteral("SELECT ") + cells.join(QStringLiteral(", ")) + QStringLiteral(" FROM ")
        + quoted(m_table.name);
}

QString RowReader::cellSql(const Column &column) const
{
    const QString name = quoted(column.name);
    if (!isCut(column))
        return QStringLiteral("CASE typeof(%1) WHEN 'text' THEN CAST(%1 AS BLOB) ELSE %1 END")
            .arg(name);
    // Not substr() of every value: that of an empty one is NULL.
    return QStringLiteral("CASE WHEN typeof(%1) NOT IN ('text', 'blob') THEN %1 "
                          "WHEN length(CAST(%1 AS BLOB)) <= %2 THEN CAST(%1 AS BLOB) "
                          "ELSE substr(CAST(%1 AS BLOB), 1, %2 + 1) END")
        .arg(name, QString::number(cellLimitBytes));
}

bool RowReader::isCut(const Column &column) const
{
    return m_cells == Cells::Cut && !m_identity.contains(column.name);
}

TableRow RowReader::rowOf(const QVariantList &fetched) const
{
    const qsizetype count = m_table.columns.size();
    QString classes;
    for (qsizetype i = count; i < fetched.size() - 1; ++i)
        classes += fetched.at(i).toString();
    TableRow row;
    QVariantList values = fetched.first(count);
    for (qsizetype i = 0; i < count; ++i) {
        if (values.at(i).typeId() != QMetaType::QByteArray)
            continue;
        QByteArray bytes = values.at(i).toByteArray();
        const bool cut = isCut(m_table.columns.at(i)) && bytes.size() > cellLimitBytes;
        if (cut) {
            bytes.truncate(cellLimitBytes);
            row.truncated.append(m_columns.at(i));
        }
        values[i] = classes.at(i) == QLatin1Char('t') ? decoded(bytes, cut) : QVariant(bytes);
    }
    row.values = Row(m_columns, values);
    row.key = keyOf(row.values, fetched.last());
    return row;
}

Row RowReader::keyOf(const Row &values, const QVariant &rowid) const
{
    Row key = values.only(m_identity);
    const bool identifies = std::all_of(key.values().begin(), key.values().end(),
                                        [](const QVariant &value) { return value.isValid(); });
    if (!identifies && !m_rowid.isEmpty())
        key.set(m_rowid, rowid);
    return key;
}

QVariant RowReader::decoded(const QByteArray &bytes, bool cut) const
{
    const auto encoding = m_database.textEncoding();
    const auto text = cut ? beginningOf(bytes, encoding) : textOf(bytes, encoding);
    return text ? QVariant(*text) : QVariant(bytes);
}

} // namespace selaras::sqlite
