// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/messagedelegate.h"

#include "models/items/messagelogmodel.h"
#include "ui/formats.h"

namespace selaras::ui {

using items::MessageLogModel;

MessageDelegate::MessageDelegate(QObject *parent)
    : LogDelegate({MessageLogModel::TimeColumn, MessageLogModel::SizeColumn},
                  {MessageLogModel::PayloadColumn}, parent)
{
}

void MessageDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    LogDelegate::initStyleOption(option, index);
    if (index.column() != MessageLogModel::SizeColumn)
        return;
    option->text = bytesText(index.data(MessageLogModel::SizeRole).toLongLong());
    option->displayAlignment = Qt::AlignRight | Qt::AlignVCenter;
}

} // namespace selaras::ui
