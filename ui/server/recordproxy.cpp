// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/server/recordproxy.h"

namespace selaras::ui {

using items::RecordModelBase;

RecordProxy::RecordProxy(RecordModelBase &model, QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSourceModel(&model);
    setSortRole(RecordModelBase::ValueRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
}

void RecordProxy::setFilter(const QString &text)
{
    m_filter = text.trimmed();
    invalidateFilter();
}

void RecordProxy::setAccepts(std::function<bool(const QModelIndex &index)> accepts)
{
    m_accepts = std::move(accepts);
    invalidateFilter();
}

bool RecordProxy::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_filter.isEmpty() && m_accepts && !m_accepts(sourceModel()->index(row, 0, parent)))
        return false;
    if (m_filter.isEmpty())
        return true;
    for (int column = 0; column < sourceModel()->columnCount(parent); ++column) {
        if (m_format.text(sourceModel()->index(row, column, parent))
                .contains(m_filter, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

QVariant RecordProxy::data(const QModelIndex &index, int role) const
{
    const auto written = m_format.data(mapToSource(index), role);
    return written ? *written : QSortFilterProxyModel::data(index, role);
}

QVariant RecordProxy::headerData(int section, Qt::Orientation orientation, int role) const
{
    const auto written = RecordFormat::headerData(*sourceModel(), section, orientation, role);
    return written ? *written : QSortFilterProxyModel::headerData(section, orientation, role);
}

} // namespace selaras::ui
