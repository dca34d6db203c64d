// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/saving/previewdelegate.h"

#include "models/items/previewmodel.h"
#include "ui/theme/icons.h"

namespace selaras::ui {

using items::PreviewModel;

namespace {

void setIcon(QStyleOptionViewItem &option, Symbol symbol, Meaning meaning)
{
    option.features |= QStyleOptionViewItem::HasDecoration;
    option.decorationSize = QSize(16, 16);
    option.icon = symbolIcon(symbol, meaning);
}

void setInk(QStyleOptionViewItem &option, Meaning meaning)
{
    option.palette.setColor(QPalette::Text, meaningColor(meaning, option.palette));
}

} // namespace

QSize PreviewDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(option.fontMetrics.height() + 8);
    return size;
}

void PreviewDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->textElideMode = Qt::ElideMiddle;
    const auto level = PreviewModel::Level(index.data(PreviewModel::LevelRole).toInt());
    if (level == PreviewModel::Level::Group) {
        option->font.setWeight(QFont::DemiBold);
        return;
    }
    if (PreviewModel::Group(index.data(PreviewModel::GroupRole).toInt())
        == PreviewModel::Group::Changes)
        showChange(*option, index);
    else
        showKey(*option, index);
    if (index.data(PreviewModel::ConflictRole).toBool())
        option->backgroundBrush = meaningTint(Meaning::Stale, option->palette);
}

void PreviewDelegate::showChange(QStyleOptionViewItem &option, const QModelIndex &index)
{
    using Kind = repository::RowEdit::Kind;
    const auto level = PreviewModel::Level(index.data(PreviewModel::LevelRole).toInt());
    if (level == PreviewModel::Level::Item && index.column() == PreviewModel::NameColumn) {
        switch (Kind(index.data(PreviewModel::EditKindRole).toInt())) {
        case Kind::Insert:
            return setIcon(option, Symbol::Plus, Meaning::Fresh);
        case Kind::Delete:
            return setIcon(option, Symbol::Minus, Meaning::Error);
        case Kind::Update:
            return setIcon(option, Symbol::Edit, Meaning::Changed);
        }
    }
    if (level != PreviewModel::Level::Detail || index.column() == PreviewModel::NameColumn)
        return;
    if (index.data(PreviewModel::NullRole).toBool()) {
        option.text = QStringLiteral("NULL");
        option.font.setItalic(true);
        setInk(option, Meaning::Quiet);
    } else if (index.column() == PreviewModel::OldColumn) {
        option.font.setStrikeOut(true);
        setInk(option, Meaning::Quiet);
    } else {
        setInk(option, Meaning::Changed);
    }
}

void PreviewDelegate::showKey(QStyleOptionViewItem &option, const QModelIndex &index)
{
    const bool pattern = index.data(PreviewModel::PatternRole).toBool();
    const int count = index.data(PreviewModel::CountRole).toInt();
    const bool isTarget = PreviewModel::Level(index.data(PreviewModel::LevelRole).toInt())
        == PreviewModel::Level::Item;
    if (index.column() != PreviewModel::NameColumn) {
        setInk(option, Meaning::Quiet);
        if (isTarget && index.column() == PreviewModel::OldColumn)
            option.text = pattern ? tr("%n keys now", nullptr, count)
                : count == 0      ? tr("not there now")
                                  : QString();
        return;
    }
    setIcon(option, pattern ? Symbol::Filter : Symbol::Key, Meaning::Quiet);
}

} // namespace selaras::ui
