// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/browse/tabledelegate.h"

#include "models/items/schemamodel.h"
#include "ui/formats.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

namespace selaras::ui {

using items::SchemaModel;

QSize TableDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(std::max(size.height(), option.fontMetrics.height() + 8));
    return size;
}

void TableDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const QColor quiet = meaningColor(Meaning::Quiet, option->palette);
    if (index.data(SchemaModel::NameRole).isNull()) {
        option->font.setWeight(QFont::DemiBold);
        option->state &= ~QStyle::State_HasFocus;
        option->palette.setColor(QPalette::Text, quiet);
        return;
    }
    if (index.column() == SchemaModel::RowsColumn) {
        const QVariant rows = index.data(SchemaModel::RowCountRole);
        option->text = rows.isValid() ? numberText(rows.toLongLong()) : QString();
        option->font = tabularFont(option->font);
        option->displayAlignment = Qt::AlignRight | Qt::AlignVCenter;
        option->palette.setColor(QPalette::Text, quiet);
        return;
    }
    const bool view = index.data(SchemaModel::GroupRole).toInt() == int(SchemaModel::Group::Views);
    const bool mapped = index.data(SchemaModel::MappedRole).toBool();
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->decorationSize = QSize(16, 16);
    option->icon = symbolIcon(mapped     ? Symbol::Link
                                  : view ? Symbol::View
                                         : Symbol::Table,
                              mapped ? Meaning::Changed : Meaning::Quiet);
}

} // namespace selaras::ui
