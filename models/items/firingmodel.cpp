// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/firingmodel.h"

#include "models/items/difference.h"

#include <algorithm>

namespace selaras::items {

using insight::Firing;

namespace {

// An alert can begin once at a time.
QByteArrayList namesOf(const QVector<Firing> &firings)
{
    QByteArrayList names;
    for (const Firing &firing : firings)
        names.append(QByteArray::number(firing.sinceMs) + ' '
                     + QByteArray::number(int(firing.alert)));
    return names;
}

} // namespace

void FiringModel::setFirings(QVector<Firing> firings)
{
    std::sort(firings.begin(), firings.end(), [](const Firing &a, const Firing &b) {
        return std::pair(b.sinceMs, a.alert) < std::pair(a.sinceMs, b.alert);
    });
    const Difference change = difference(namesOf(m_firings), namesOf(firings));
    for (const RowRange &range : change.removals) {
        beginRemoveRows({}, int(range.first), range.last());
        m_firings.remove(range.first, range.count);
        endRemoveRows();
    }
    for (const RowRange &range : change.insertions) {
        beginInsertRows({}, int(range.first), range.last());
        for (qsizetype i = range.first; i <= range.last(); ++i)
            m_firings.insert(i, firings.at(i));
        endInsertRows();
    }
    m_firings = firings;
    if (!m_firings.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int FiringModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_firings.size());
}

int FiringModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FiringModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == FiringRole)
        return QVariant::fromValue(m_firings.at(index.row()));
    return {};
}

QVariant FiringModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case StateColumn:
        return tr("State");
    case AlertColumn:
        return tr("Alert");
    case SinceColumn:
        return tr("Since");
    case DurationColumn:
        return tr("Lasted");
    case WorstColumn:
        return tr("Worst");
    case LimitColumn:
        return tr("Limit");
    default:
        return {};
    }
}

} // namespace selaras::items
