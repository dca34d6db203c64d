// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/messagelogmodel.h"

#include "models/items/keytext.h"
#include "models/items/logtime.h"

namespace selaras::items {

namespace {

using workspace::MessageRecord;

constexpr qsizetype longestLine = 512; // bytes of a payload in one line

qsizetype sizeOf(const MessageRecord &record)
{
    return qsizetype(sizeof(MessageRecord)) + record.channel.size() + record.payload.size();
}

QVariant display(const MessageRecord &record, int column)
{
    switch (column) {
    case MessageLogModel::TimeColumn:
        return logTime(record.timeMs);
    case MessageLogModel::ChannelColumn:
        return shownKey(record.channel);
    case MessageLogModel::SizeColumn:
        return record.size;
    case MessageLogModel::PayloadColumn:
        return QString::fromUtf8(record.payload.left(longestLine)).simplified();
    default:
        return {};
    }
}

} // namespace

MessageLogModel::MessageLogModel(workspace::MessageFeed *feed, QObject *parent)
    : LogModel(&sizeOf, parent)
{
    if (feed)
        connect(feed, &workspace::MessageFeed::arrived, this, &MessageLogModel::append);
}

int MessageLogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MessageLogModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const MessageRecord &record = at(index);
    switch (role) {
    case Qt::DisplayRole:
        return display(record, index.column());
    case TimeRole:
        return record.timeMs;
    case ChannelRole:
        return record.channel;
    case PayloadRole:
        return record.payload;
    case SizeRole:
        return record.size;
    default:
        return {};
    }
}

QVariant MessageLogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return QVariant((section == SizeColumn ? Qt::AlignRight : Qt::AlignLeft)
                        | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn:
        return tr("Time");
    case ChannelColumn:
        return tr("Channel");
    case SizeColumn:
        return tr("Size");
    case PayloadColumn:
        return tr("Message");
    default:
        return {};
    }
}

} // namespace selaras::items
