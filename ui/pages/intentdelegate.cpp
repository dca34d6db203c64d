// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/intentdelegate.h"

#include "models/items/intentmodel.h"
#include "ui/errortext.h"
#include "ui/formats.h"
#include "ui/statewords.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QHelpEvent>
#include <QToolTip>

namespace selaras::ui {

using items::IntentModel;

namespace {

StateSign signAt(const QModelIndex &index)
{
    return signOf(index.data(IntentModel::StateRole).value<repository::IntentState>());
}

} // namespace

void IntentDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    switch (index.column()) {
    case IntentModel::StateColumn: {
        const StateSign sign = signAt(index);
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = QSize(16, 16);
        option->icon = symbolIcon(sign.symbol, sign.meaning);
        break;
    }
    case IntentModel::CreatedColumn:
        option->text =
            relativeTime(index.data(IntentModel::CreatedRole).toDateTime().toMSecsSinceEpoch(),
                         QDateTime::currentMSecsSinceEpoch());
        break;
    case IntentModel::TargetsColumn:
        option->text =
            index.data(IntentModel::TargetsRole).toStringList().join(QLatin1String(", "));
        break;
    case IntentModel::AttemptsColumn:
        option->displayAlignment = Qt::AlignRight | Qt::AlignVCenter;
        option->font = tabularFont(option->font);
        break;
    case IntentModel::LastErrorColumn:
        option->text = errorTextOfName(index.data(IntentModel::LastErrorRole).toString());
        break;
    default:
        break;
    }
}

bool IntentDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                               const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QString tip;
    if (index.column() == IntentModel::StateColumn)
        tip = signAt(index).sentence;
    else if (index.column() == IntentModel::CreatedColumn)
        tip = exactTime(index.data(IntentModel::CreatedRole).toDateTime().toMSecsSinceEpoch());
    else if (index.column() == IntentModel::TargetsColumn)
        tip = index.data(IntentModel::TargetsRole).toStringList().join(QLatin1Char('\n'));
    else
        tip = displayText(index.data(), option.locale);
    QToolTip::showText(event->globalPos(), tip);
    return true;
}

} // namespace selaras::ui
