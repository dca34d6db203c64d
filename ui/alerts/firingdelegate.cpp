// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/firingdelegate.h"

#include "models/items/firingmodel.h"
#include "ui/alerts/alerttext.h"
#include "ui/formats.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QDateTime>

namespace selaras::ui {

using insight::Firing;
using items::FiringModel;

void FiringDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const auto firing = index.data(FiringModel::FiringRole).value<Firing>();
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    option->features |= QStyleOptionViewItem::HasDisplay;
    switch (index.column()) {
    case FiringModel::StateColumn:
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = QSize(16, 16);
        option->icon = firing.untilMs ? symbolIcon(Symbol::Fresh, Meaning::Quiet)
                                      : symbolIcon(Symbol::Alert, Meaning::Warning);
        option->text = firing.untilMs ? tr("over") : tr("firing");
        break;
    case FiringModel::AlertColumn:
        option->text = alertWord(firing.alert);
        break;
    case FiringModel::SinceColumn:
        option->text = relativeTime(firing.sinceMs, now);
        break;
    case FiringModel::DurationColumn:
        option->text = durationText(firing.untilMs.value_or(now) - firing.sinceMs);
        break;
    case FiringModel::WorstColumn:
    case FiringModel::LimitColumn:
        option->displayAlignment = Qt::AlignRight | Qt::AlignVCenter;
        option->font = tabularFont(option->font);
        option->text = alertValueText(
            firing.alert, index.column() == FiringModel::WorstColumn ? firing.value : firing.limit);
        break;
    default:
        break;
    }
}

} // namespace selaras::ui
