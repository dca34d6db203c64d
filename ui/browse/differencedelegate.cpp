// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/browse/differencedelegate.h"

#include "models/items/differencemodel.h"
#include "ui/theme/meaning.h"

namespace selaras::ui {

using items::DifferenceModel;

void DifferenceDelegate::initStyleOption(QStyleOptionViewItem *option,
                                         const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.data(DifferenceModel::MissingRole).toBool()) {
        option->text = QStringLiteral("—");
        option->palette.setColor(QPalette::Text, meaningColor(Meaning::Quiet, option->palette));
    } else if (index.column() == DifferenceModel::CachedColumn) {
        option->palette.setColor(QPalette::Text, meaningColor(Meaning::Stale, option->palette));
    } else if (index.column() == DifferenceModel::RowColumn) {
        option->palette.setColor(QPalette::Text, meaningColor(Meaning::Fresh, option->palette));
    } else {
        option->font.setWeight(QFont::DemiBold);
    }
}

} // namespace selaras::ui
