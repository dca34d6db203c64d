// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/curvetablemodel.h"

#include <algorithm>

namespace selaras::items {

using insight::Curve;
using insight::CurvePoint;

CurveTableModel::CurveTableModel(Words words, QObject *parent)
    : QAbstractTableModel(parent)
    , m_words(std::move(words))
{
}

void CurveTableModel::setCurves(const QVector<Curve> &curves)
{
    beginResetModel();
    m_refs.clear();
    m_times.clear();
    m_values.clear();
    for (const Curve &curve : curves) {
        m_refs.append(curve.ref);
        QHash<qint64, double> values;
        for (const CurvePoint &point : curve.points) {
            values.insert(point.timeMs, point.value());
            m_times.append(point.timeMs);
        }
        m_values.append(values);
    }
    std::sort(m_times.begin(), m_times.end(), std::greater<>());
    m_times.erase(std::unique(m_times.begin(), m_times.end()), m_times.end());
    endResetModel();
}

int CurveTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_times.size());
}

int CurveTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstSeriesColumn + int(m_refs.size());
}

std::optional<double> CurveTableModel::valueAt(const QModelIndex &index) const
{
    const auto &values = m_values.at(index.column() - FirstSeriesColumn);
    const auto found = values.find(m_times.at(index.row()));
    return found == values.end() ? std::nullopt : std::optional(*found);
}

QVariant CurveTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const bool isTime = index.column() == TimeColumn;
    switch (role) {
    case Qt::DisplayRole: {
        if (isTime)
            return m_words.time(m_times.at(index.row()));
        const auto value = valueAt(index);
        const auto unit = insight::unitOf(m_refs.at(index.column() - FirstSeriesColumn).series);
        return value ? m_words.value(*value, unit) : QString();
    }
    case Qt::TextAlignmentRole:
        return QVariant((isTime ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case TimeRole:
        return m_times.at(index.row());
    case ValueRole: {
        const auto value = isTime ? std::nullopt : valueAt(index);
        return value ? QVariant(*value) : QVariant();
    }
    default:
        return {};
    }
}

QVariant CurveTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == TimeColumn ? Qt::AlignLeft : Qt::AlignRight)
                        | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return section == TimeColumn ? tr("Time")
                                 : m_words.series(m_refs.at(section - FirstSeriesColumn));
}

} // namespace selaras::items
