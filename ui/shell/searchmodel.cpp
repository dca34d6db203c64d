// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/searchmodel.h"

namespace selaras::ui {

void SearchModel::setEntries(const QVector<SearchEntry> &entries)
{
    beginResetModel();
    m_entries = entries;
    endResetModel();
}

int SearchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant SearchModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const SearchEntry &entry = m_entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return entry.title;
    case Qt::DecorationRole:
        return symbolIcon(entry.symbol, Meaning::Quiet);
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2").arg(entry.title, entry.detail);
    case DetailRole:
        return entry.detail;
    default:
        return {};
    }
}

} // namespace selaras::ui
