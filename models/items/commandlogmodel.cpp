// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/commandlogmodel.h"

#include "models/items/keytext.h"
#include "models/items/logtime.h"

namespace selaras::items {

namespace {

using workspace::CommandRecord;

qsizetype sizeOf(const CommandRecord &record)
{
    return qsizetype(sizeof(CommandRecord)) + record.client.size() + record.command.size()
        + record.key.size() + record.arguments.size();
}

QVariant display(const CommandRecord &record, int column)
{
    switch (column) {
    case CommandLogModel::TimeColumn:
        return logTime(record.timeUs / 1000);
    case CommandLogModel::ClientColumn:
        return QString::fromUtf8(record.client);
    case CommandLogModel::DatabaseColumn:
        return record.database;
    case CommandLogModel::CommandColumn:
        return QString::fromUtf8(record.command).toUpper();
    case CommandLogModel::KeyColumn:
        return shownKey(record.key);
    case CommandLogModel::ArgumentsColumn:
        return QString::fromUtf8(record.arguments);
    default:
        return {};
    }
}

} // namespace

CommandLogModel::CommandLogModel(workspace::CommandFeed *feed, QObject *parent)
    : LogModel(&sizeOf, parent)
{
    if (feed)
        connect(feed, &workspace::CommandFeed::arrived, this, &CommandLogModel::append);
}

int CommandLogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CommandLogModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CommandRecord &record = at(index);
    switch (role) {
    case Qt::DisplayRole:
        return display(record, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == DatabaseColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                                : QVariant();
    case TimeRole:
        return record.timeUs;
    case KeyRole:
        return record.keyIsCut ? QByteArray() : record.key;
    default:
        return {};
    }
}

QVariant CommandLogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return QVariant((section == DatabaseColumn ? Qt::AlignRight : Qt::AlignLeft)
                        | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn:
        return tr("Time");
    case ClientColumn:
        return tr("Client");
    case DatabaseColumn:
        return tr("DB");
    case CommandColumn:
        return tr("Command");
    case KeyColumn:
        return tr("Key");
    case ArgumentsColumn:
        return tr("Arguments");
    default:
        return {};
    }
}

} // namespace selaras::items
