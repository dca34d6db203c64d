// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/browse/keydelegate.h"

#include "models/items/keytreemodel.h"
#include "ui/formats.h"
#include "ui/statewords.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyle>

namespace selaras::ui {

using items::KeyTreeModel;

namespace {

constexpr int gap = 8; // between a folder's name and how many keys are in it

QString factText(const QModelIndex &index)
{
    if (index.column() == KeyTreeModel::TypeColumn) {
        const QVariant type = index.data(KeyTreeModel::TypeRole);
        return type.isValid() ? typeWord(type.toByteArray()) : QString();
    }
    if (index.column() == KeyTreeModel::TtlColumn) {
        const QVariant ttl = index.data(KeyTreeModel::TtlRole);
        return ttl.isValid() ? ttlText(ttl.toLongLong()) : QString();
    }
    const QVariant size = index.data(KeyTreeModel::SizeRole);
    return size.isValid()
        ? keySizeText(index.data(KeyTreeModel::TypeRole).toByteArray(), size.toLongLong())
        : QString();
}

} // namespace

void KeyDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.column() != KeyTreeModel::NameColumn) {
        const bool folder = index.data(KeyTreeModel::FolderRole).toBool();
        option->text = folder ? QString() : factText(index);
        option->font = tabularFont(option->font);
        option->palette.setColor(QPalette::Text, meaningColor(Meaning::Quiet, option->palette));
        return;
    }
    const bool folder = index.data(KeyTreeModel::FolderRole).toBool();
    const bool mapped = index.data(KeyTreeModel::MappedRole).toBool();
    option->textElideMode = Qt::ElideMiddle;
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->decorationSize = QSize(16, 16);
    option->icon = symbolIcon(folder       ? Symbol::Folder
                                  : mapped ? Symbol::Link
                                           : Symbol::Key,
                              mapped && !folder ? Meaning::Changed : Meaning::Quiet);
}

void KeyDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                        const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    if (index.column() != KeyTreeModel::NameColumn
        || !index.data(KeyTreeModel::FolderRole).toBool())
        return;
    QStyleOptionViewItem item(option);
    initStyleOption(&item, index);
    const QStyle &style = *option.widget->style();
    const int nameLeft =
        style.subElementRect(QStyle::SE_ItemViewItemText, &item, option.widget).left()
        + style.pixelMetric(QStyle::PM_FocusFrameHMargin, &item, option.widget) + 1;
    const QString count = numberText(index.data(KeyTreeModel::CountRole).toLongLong());
    QRect rest = option.rect.adjusted(0, 0, -4, 0);
    rest.setLeft(nameLeft + item.fontMetrics.horizontalAdvance(item.text) + gap);
    if (rest.width() < option.fontMetrics.horizontalAdvance(count))
        return;
    const bool selected = option.state & QStyle::State_Selected;
    painter->setPen(selected ? option.palette.color(QPalette::HighlightedText)
                             : meaningColor(Meaning::Quiet, option.palette));
    painter->drawText(rest, Qt::AlignLeft | Qt::AlignVCenter, count);
}

QSize KeyDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(std::max(size.height(), option.fontMetrics.height() + 6));
    return size;
}

} // namespace selaras::ui
