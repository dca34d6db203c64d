// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/differencemodel.h"

#include "models/items/maskedcell.h"

namespace selaras::items {

DifferenceModel::DifferenceModel(QObject *parent, Sides sides)
    : QAbstractTableModel(parent)
    , m_sides(sides)
{
}

void DifferenceModel::setComparison(const mapping::Comparison &comparison)
{
    beginResetModel();
    m_comparison = comparison;
    endResetModel();
}

int DifferenceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_comparison.differences.size());
}

int DifferenceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DifferenceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const mapping::FieldDifference &difference = m_comparison.differences.at(index.row());
    const QString &text = index.column() == FieldColumn ? difference.column
        : index.column() == CachedColumn                ? difference.cached
                                                        : difference.actual;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return index.column() != FieldColumn && isMaskedCell(difference.column, text) ? maskedText()
                                                                                      : text;
    case MissingRole:
        return text.isNull();
    default:
        return {};
    }
}

QVariant DifferenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case FieldColumn:
        return tr("Field");
    case CachedColumn:
        return m_sides == Sides::CachedAndRow ? tr("Cached") : tr("Before");
    case RowColumn:
        return m_sides == Sides::CachedAndRow ? tr("Row") : tr("After");
    default:
        return {};
    }
}

} // namespace selaras::items
