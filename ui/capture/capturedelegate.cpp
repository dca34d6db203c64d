// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capture/capturedelegate.h"

#include "models/items/capturemodel.h"
#include "ui/capture/capturetext.h"
#include "ui/statewords.h"
#include "ui/theme/theme.h"

#include <QHelpEvent>
#include <QToolTip>

namespace selaras::ui {

using items::CaptureModel;

namespace {

StateSign signAt(const QModelIndex &index)
{
    return signOf(index.data(CaptureModel::StateRole).value<CaptureModel::State>());
}

QString remarkAt(const QModelIndex &index)
{
    const auto *model = qobject_cast<const CaptureModel *>(index.model());
    const auto *table = model ? model->table(index) : nullptr;
    return table ? captureRemark(*table) : QString();
}

} // namespace

void CaptureDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    switch (index.column()) {
    case CaptureModel::StateColumn: {
        const StateSign sign = signAt(index);
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = QSize(16, 16);
        option->icon = symbolIcon(sign.symbol, sign.meaning);
        option->palette.setColor(QPalette::Text, meaningColor(sign.meaning, option->palette));
        break;
    }
    case CaptureModel::ChangesColumn:
        option->displayAlignment = Qt::AlignRight | Qt::AlignVCenter;
        option->font = tabularFont(option->font);
        break;
    case CaptureModel::RemarkColumn:
        option->text = remarkAt(index);
        break;
    default:
        break;
    }
}

bool CaptureDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                                const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QString tip = index.data().toString();
    if (index.column() == CaptureModel::StateColumn)
        tip = signAt(index).sentence;
    else if (index.column() == CaptureModel::RemarkColumn)
        tip = remarkAt(index);
    QToolTip::showText(event->globalPos(), tip);
    return true;
}

} // namespace selaras::ui
