// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drift/driftdelegate.h"

#include "models/items/driftmodel.h"
#include "ui/formats.h"
#include "ui/statewords.h"
#include "ui/theme/theme.h"

#include <QDateTime>
#include <QHelpEvent>
#include <QToolTip>

namespace selaras::ui {

using items::DriftModel;

void DriftDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const StateSign sign = signOf(repository::KeyState(index.data(DriftModel::StateRole).toInt()));
    switch (index.column()) {
    case DriftModel::StateColumn:
        option->text = sign.word;
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = QSize(16, 16);
        option->icon = symbolIcon(sign.symbol, sign.meaning);
        option->palette.setColor(QPalette::Text, meaningColor(sign.meaning, option->palette));
        break;
    case DriftModel::KeyColumn:
        option->textElideMode = Qt::ElideMiddle;
        break;
    case DriftModel::RowColumn:
        option->displayAlignment = Qt::AlignRight | Qt::AlignVCenter;
        option->font = tabularFont(option->font);
        break;
    case DriftModel::TtlColumn:
        option->text = ttlText(index.data(DriftModel::TtlRole).toLongLong());
        option->displayAlignment = Qt::AlignRight | Qt::AlignVCenter;
        option->font = tabularFont(option->font);
        break;
    case DriftModel::FoundColumn:
        option->text = relativeTime(index.data(DriftModel::FoundRole).toLongLong(),
                                    QDateTime::currentMSecsSinceEpoch());
        option->displayAlignment = Qt::AlignRight | Qt::AlignVCenter;
        break;
    default:
        break;
    }
}

bool DriftDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                              const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QString tip = index.data().toString();
    if (index.column() == DriftModel::StateColumn)
        tip = signOf(repository::KeyState(index.data(DriftModel::StateRole).toInt())).sentence;
    else if (index.column() == DriftModel::TtlColumn)
        tip = ttlText(index.data(DriftModel::TtlRole).toLongLong());
    else if (index.column() == DriftModel::FoundColumn)
        tip = exactTime(index.data(DriftModel::FoundRole).toLongLong());
    QToolTip::showText(event->globalPos(), tip);
    return true;
}

} // namespace selaras::ui
