// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/deeddelegate.h"

#include "models/items/deedmodel.h"
#include "ui/formats.h"
#include "ui/journal/deedtext.h"

#include <QDateTime>
#include <QHelpEvent>
#include <QToolTip>

namespace selaras::ui {

using items::DeedModel;
using security::DeedRecord;

void DeedDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const auto deed = index.data(DeedModel::DeedRole).value<DeedRecord>();
    option->features |= QStyleOptionViewItem::HasDisplay;
    if (index.column() == DeedModel::TimeColumn) {
        option->text = relativeTime(deed.timeMs, QDateTime::currentMSecsSinceEpoch());
    } else if (index.column() == DeedModel::OutcomeColumn) {
        const OutcomeSign sign = signOf(deed.state);
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = QSize(16, 16);
        option->icon = deed.undoneBy != 0 ? symbolIcon(Symbol::Undo, Meaning::Quiet)
                                          : symbolIcon(sign.symbol, sign.meaning);
        option->text = deed.undoneBy != 0 ? tr("undone") : sign.word;
    } else if (index.column() == DeedModel::ActionColumn) {
        option->text = actionWord(deed.action);
    }
}

bool DeedDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                             const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || index.column() != DeedModel::TimeColumn)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const auto deed = index.data(DeedModel::DeedRole).value<DeedRecord>();
    QToolTip::showText(event->globalPos(), exactTime(deed.timeMs));
    return true;
}

} // namespace selaras::ui
