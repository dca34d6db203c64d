// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/searchdelegate.h"

#include "ui/shell/searchmodel.h"

#include <QPainter>

namespace selaras::ui {

void SearchDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->textElideMode = Qt::ElideMiddle;
}

void SearchDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const QString detail = index.data(SearchModel::DetailRole).toString();
    const int width = option.fontMetrics.horizontalAdvance(detail) + 16;
    const bool selected = option.state & QStyle::State_Selected;
    painter->fillRect(option.rect,
                      selected ? option.palette.brush(QPalette::Highlight)
                               : option.palette.brush(QPalette::Base));
    QStyleOptionViewItem title = option;
    title.rect.setRight(option.rect.right() - width);
    QStyledItemDelegate::paint(painter, title, index);
    painter->setPen(selected ? option.palette.color(QPalette::HighlightedText)
                             : meaningColor(Meaning::Quiet, option.palette));
    painter->drawText(option.rect.adjusted(0, 0, -8, 0), Qt::AlignRight | Qt::AlignVCenter, detail);
}

QSize SearchDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(option.fontMetrics.height() + 10);
    return size;
}

} // namespace selaras::ui
