// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/values/entriesmodel.h"

#include "models/items/keytext.h"

namespace selaras::ui {

namespace {

bool isPaired(const QByteArray &type)
{
    return type == "hash" || type == "zset" || type == "stream";
}

} // namespace

EntriesModel::EntriesModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void EntriesModel::setValue(const redis::KeyValue &value)
{
    beginResetModel();
    m_value = value;
    endResetModel();
}

int EntriesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_value.entries.size());
}

int EntriesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : isPaired(m_value.facts.type) ? 2 : 1;
}

QVariant EntriesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const auto &[first, second] = m_value.entries.at(index.row());
    return items::shownKey(index.column() == 0 ? first : second, 2000);
}

QVariant EntriesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    const QByteArray &type = m_value.facts.type;
    if (orientation == Qt::Vertical)
        return section + (type == "list" ? 0 : 1);
    if (type == "hash")
        return section == 0 ? tr("Field") : tr("Value");
    if (type == "zset")
        return section == 0 ? tr("Member") : tr("Score");
    if (type == "stream")
        return section == 0 ? tr("Entry") : tr("Fields");
    return type == "set" ? tr("Member") : tr("Value");
}

} // namespace selaras::ui
