// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/hitratedelegate.h"

#include "ui/formats.h"
#include "ui/live/livetext.h"
#include "ui/theme/theme.h"

#include <QHelpEvent>
#include <QPointF>
#include <QToolTip>

namespace selaras::ui {

using insight::HitCount;
using items::HitRateModel;

namespace {

HitCount countAt(const QModelIndex &index)
{
    return index.data(HitRateModel::CountRole).value<HitCount>();
}

StateSign verdictAt(const QModelIndex &index)
{
    return signOf(HitRateModel::Verdict(index.data(HitRateModel::VerdictRole).toInt()));
}

QString expectedAt(const QModelIndex &index)
{
    const QVariant range = index.data(HitRateModel::ExpectedRole);
    return range.isValid() ? rangeText(range.toPointF().x(), range.toPointF().y()) : QString();
}

void showNumber(QStyleOptionViewItem *option, const QString &text)
{
    option->text = text;
    option->displayAlignment = Qt::AlignRight | Qt::AlignVCenter;
    option->font = tabularFont(option->font);
}

} // namespace

void HitRateDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    switch (index.column()) {
    case HitRateModel::NameColumn:
        if (option->text.isEmpty())
            option->text = tr("other keys");
        break;
    case HitRateModel::ReadsColumn:
        showNumber(option, numberText(countAt(index).reads));
        break;
    case HitRateModel::MissesColumn:
        showNumber(option, numberText(countAt(index).misses));
        break;
    case HitRateModel::RateColumn:
        showNumber(option, hitRateText(countAt(index)));
        break;
    case HitRateModel::ExpectedColumn:
        showNumber(option, expectedAt(index));
        break;
    case HitRateModel::VerdictColumn: {
        const StateSign sign = verdictAt(index);
        option->text = sign.word;
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = QSize(16, 16);
        option->icon = symbolIcon(sign.symbol, sign.meaning);
        option->palette.setColor(QPalette::Text, meaningColor(sign.meaning, option->palette));
        break;
    }
    default:
        break;
    }
}

bool HitRateDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                                const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QString tip = index.data().toString();
    if (index.column() == HitRateModel::VerdictColumn) {
        tip = verdictAt(index).sentence;
    } else if (index.column() == HitRateModel::RateColumn) {
        const auto interval = countAt(index).interval();
        tip = tr("From %1 with 95% certainty.").arg(rangeText(interval.least, interval.most));
    }
    QToolTip::showText(event->globalPos(), tip);
    return true;
}

} // namespace selaras::ui
