// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/browse/griddelegate.h"

#include "models/items/rowgridmodel.h"
#include "ui/browse/datetimeeditor.h"
#include "ui/formats.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

namespace selaras::ui {

using items::ColumnKind;
using items::RowGridModel;

namespace {

bool isNumber(const QModelIndex &index)
{
    switch (ColumnKind(index.data(RowGridModel::KindRole).toInt())) {
    case ColumnKind::Integer:
    case ColumnKind::Real:
    case ColumnKind::Decimal:
        return true;
    default:
        return false;
    }
}

bool takesEdits(const QModelIndex &index)
{
    return index.flags().testFlag(Qt::ItemIsEditable);
}

void paintCorner(QPainter &painter, const QRect &cell, const QColor &colour)
{
    constexpr int side = 7;
    const QPoint corner = cell.topRight() + QPoint(1, 0);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(QPolygon({corner, corner - QPoint(side, 0), corner + QPoint(0, side)}));
    painter.restore();
}

void paintCheck(QPainter &painter, const QStyleOptionViewItem &option, bool checked)
{
    QStyleOptionButton box;
    box.palette = option.palette;
    box.state =
        (option.state & QStyle::State_Enabled) | (checked ? QStyle::State_On : QStyle::State_Off);
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    const int side = style->pixelMetric(QStyle::PM_IndicatorWidth, &box);
    box.rect = QRect(0, 0, side, side);
    box.rect.moveCenter(option.rect.center());
    style->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, &painter);
}

} // namespace

GridDelegate::GridDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

void GridDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->textElideMode = Qt::ElideRight;
    if (isNumber(index)) {
        option->displayAlignment = Qt::AlignRight | Qt::AlignVCenter;
        option->font = tabularFont(option->font);
    }
    if (index.data(RowGridModel::DeletedRole).toBool()) {
        option->font.setStrikeOut(true);
        option->backgroundBrush = meaningTint(Meaning::Error, option->palette);
    } else if (index.data(RowGridModel::InsertedRole).toBool()) {
        option->backgroundBrush = meaningTint(Meaning::Fresh, option->palette);
    } else if (index.data(RowGridModel::ChangedRole).toBool()) {
        option->backgroundBrush = meaningTint(Meaning::Changed, option->palette);
    }
    wordOf(*option, index);
}

void GridDelegate::wordOf(QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant blob = index.data(RowGridModel::BlobSizeRole);
    if (index.data(RowGridModel::UnsetRole).toBool())
        option.text = tr("default");
    else if (index.data(RowGridModel::NullRole).toBool())
        option.text = QStringLiteral("NULL");
    else if (blob.isValid())
        option.text = tr("blob, %1").arg(bytesText(blob.toLongLong()));
    else if (index.data(RowGridModel::BooleanRole).isValid())
        option.text.clear();
    else
        return;
    option.font.setItalic(true);
    option.palette.setColor(QPalette::Text, meaningColor(Meaning::Quiet, option.palette));
}

void GridDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const QVariant boolean = index.data(RowGridModel::BooleanRole);
    if (boolean.isValid())
        paintCheck(*painter, option, boolean.toBool());
    if (index.data(RowGridModel::ChangedRole).toBool())
        paintCorner(*painter, option.rect,
                    option.state & QStyle::State_Selected
                        ? option.palette.color(QPalette::HighlightedText)
                        : meaningColor(Meaning::Changed, option.palette));
}

QWidget *GridDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem & /*option*/,
                                    const QModelIndex &index) const
{
    if (index.data(RowGridModel::DateTimeRole).isValid())
        return new DateTimeEditor(parent);
    auto *editor = new QLineEdit(parent);
    editor->setFrame(false);
    editor->setObjectName(QStringLiteral("cellEditor"));
    if (isNumber(index))
        editor->setAlignment(Qt::AlignRight);
    editor->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    return editor;
}

void GridDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (auto *date = qobject_cast<DateTimeEditor *>(editor))
        date->setMoment(index.data(RowGridModel::DateTimeRole).toDateTime(),
                        index.data(RowGridModel::DateOnlyRole).toBool());
    else if (auto *line = qobject_cast<QLineEdit *>(editor))
        line->setText(index.data(Qt::EditRole).toString());
}

void GridDelegate::setModelData(QWidget *editor, QAbstractItemModel *model,
                                const QModelIndex &index) const
{
    if (const auto *date = qobject_cast<DateTimeEditor *>(editor)) {
        if (date->isEdited())
            model->setData(index, date->dateTime());
        return;
    }
    const auto *line = qobject_cast<QLineEdit *>(editor);
    // Leaving an editor untouched must not turn NULL into an empty text.
    if (line && line->isModified())
        model->setData(index, line->text());
}

bool GridDelegate::editorEvent(QEvent *event, QAbstractItemModel *model,
                               const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QVariant boolean = index.data(RowGridModel::BooleanRole);
    if (!boolean.isValid() || !takesEdits(index))
        return QStyledItemDelegate::editorEvent(event, model, option, index);
    const bool pressed = event->type() == QEvent::MouseButtonDblClick;
    const bool typed = event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space;
    return (pressed || typed) && model->setData(index, !boolean.toBool());
}

} // namespace selaras::ui
