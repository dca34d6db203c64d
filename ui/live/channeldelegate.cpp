// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/channeldelegate.h"

#include "models/items/channelmodel.h"
#include "ui/formats.h"
#include "ui/theme/theme.h"

#include <QLocale>

namespace selaras::ui {

using items::ChannelModel;

namespace {

QString numberAt(const QModelIndex &index)
{
    const qint64 subscribers = index.data(ChannelModel::SubscribersRole).toLongLong();
    const double rate = index.data(ChannelModel::RateRole).toDouble();
    switch (index.column()) {
    case ChannelModel::SubscribersColumn:
        return subscribers < 0 ? QString() : numberText(subscribers);
    case ChannelModel::MessagesColumn:
        return numberText(index.data(ChannelModel::MessagesRole).toLongLong());
    default:
        return QLocale().toString(rate, 'f', rate > 0 && rate < 10 ? 1 : 0);
    }
}

} // namespace

void ChannelDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.column() == ChannelModel::NameColumn) {
        option->textElideMode = Qt::ElideMiddle;
        return;
    }
    option->text = numberAt(index);
    option->displayAlignment = Qt::AlignRight | Qt::AlignVCenter;
    option->font = tabularFont(option->font);
}

} // namespace selaras::ui
