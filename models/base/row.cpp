// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/row.h"

namespace selaras {

Row::Row(QStringList columns, QVariantList values)
    : m_columns(std::move(columns))
    , m_values(std::move(values))
{
    Q_ASSERT(m_columns.size() == m_values.size());
}

qsizetype Row::indexOf(QStringView column) const
{
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        if (column.compare(m_columns.at(i), Qt::CaseInsensitive) == 0)
            return i;
    }
    return -1;
}

QVariant Row::value(QStringView column) const
{
    const qsizetype i = indexOf(column);
    return i < 0 ? QVariant() : m_values.at(i);
}

void Row::set(const QString &column, const QVariant &value)
{
    const qsizetype i = indexOf(column);
    if (i >= 0) {
        m_values[i] = value;
    } else {
        m_columns.append(column);
        m_values.append(value);
    }
}

Row Row::only(const QStringList &columns) const
{
    QVariantList values;
    values.reserve(columns.size());
    for (const QString &column : columns)
        values.append(value(column));
    return {columns, values};
}

Row Row::with(const Row &changes) const
{
    Row result = *this;
    for (qsizetype i = 0; i < changes.size(); ++i)
        result.set(changes.m_columns.at(i), changes.m_values.at(i));
    return result;
}

Row Row::updatedFrom(const Row &changes) const
{
    Row result = *this;
    for (qsizetype i = 0; i < size(); ++i) {
        if (changes.contains(m_columns.at(i)))
            result.m_values[i] = changes.value(m_columns.at(i));
    }
    return result;
}

bool Row::operator==(const Row &other) const
{
    if (m_columns.size() != other.m_columns.size())
        return false;
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        if (m_columns.at(i).compare(other.m_columns.at(i), Qt::CaseInsensitive) != 0
            || !sameCell(m_values.at(i), other.m_values.at(i)))
            return false;
    }
    return true;
}

bool sameCell(const QVariant &a, const QVariant &b)
{
    return a.isValid() == b.isValid() && a.metaType() == b.metaType() && a == b;
}

} // namespace selaras
