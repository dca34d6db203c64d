// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sqlite/rowreader.h"

#include "models/sqlite/textbytes.h"

#include <algorithm>

namespace selaras::sqlite {

namespace {

QByteArray bytesOf(QByteArrayView view)
{
    return view.isEmpty() ? QByteArray("") : view.toByteArray();
}

bool isTooLong(const RawCell &cell)
{
    const bool sized = cell.kind == RawCell::Kind::Text || cell.kind == RawCell::Kind::Blob;
    return sized && cell.bytes.size() > cellLimitBytes;
}

} // namespace

RowReader::RowReader(Database &database, const Table &table, Cells cells)
    : m_database(database)
    , m_table(table)
    , m_columns(table.columnNames())
    , m_identity(table.identity())
    , m_rowid(table.rowidName())
{
    for (const QString &column : std::as_const(m_columns))
        m_mayBeCut.append(cells == Cells::Cut && !m_identity.contains(column));
}

Result<QVector<TableRow>> RowReader::read(const Condition &where, const QString &tail)
{
    QVector<TableRow> rows;
    const auto count =
        m_database.read(select() + QStringLiteral(" WHERE ") + where.sql + QLatin1Char(' ') + tail,
                        where.binds, [&](qsizetype index, std::span<const RawCell> cells) {
                            if (index == 0)
                                rows.clear();
                            rows.append(rowOf(cells));
                        });
    if (!count)
        return fail(count.error().code, count.error().detail, m_table.name);
    rows.resize(*count);
    return rows;
}

QString RowReader::select() const
{
    QString sql = QStringLiteral("SELECT ");
    for (const QString &column : m_columns)
        sql += quoted(column) + QLatin1String(", ");
    sql += m_rowid.isEmpty() ? QStringLiteral("NULL") : quoted(m_rowid);
    return sql + QLatin1String(" FROM ") + quoted(m_table.name);
}

TableRow RowReader::rowOf(std::span<const RawCell> cells) const
{
    TableRow row;
    QVariantList values;
    const qsizetype count = m_columns.size();
    values.reserve(count);
    for (qsizetype i = 0; i < count; ++i) {
        const RawCell &cell = cells[size_t(i)];
        const bool cut = m_mayBeCut.at(i) && isTooLong(cell);
        values.append(valueOf(cell, cut));
        if (cut)
            row.truncated.append(m_columns.at(i));
    }
    row.values = Row(m_columns, std::move(values));
    row.key = keyOf(row.values, cells[size_t(count)]);
    return row;
}

Row RowReader::keyOf(const Row &values, const RawCell &rowid) const
{
    Row key = values.only(m_identity);
    const bool identifies = std::all_of(key.values().begin(), key.values().end(),
                                        [](const QVariant &value) { return value.isValid(); });
    if (!identifies && !m_rowid.isEmpty())
        key.set(m_rowid, qlonglong(rowid.integer));
    return key;
}

QVariant RowReader::valueOf(const RawCell &cell, bool cut) const
{
    if (cell.kind == RawCell::Kind::Integer)
        return qlonglong(cell.integer);
    if (cell.kind == RawCell::Kind::Real)
        return cell.real;
    if (cell.kind == RawCell::Kind::Null)
        return {};
    QByteArray bytes = bytesOf(cut ? cell.bytes.first(cellLimitBytes) : cell.bytes);
    if (cell.kind == RawCell::Kind::Blob)
        return bytes;
    const auto encoding = m_database.textEncoding();
    const auto text = cut ? beginningOf(bytes, encoding) : textOf(bytes, encoding);
    return text ? QVariant(*text) : QVariant(bytes);
}

} // namespace selaras::sqlite
