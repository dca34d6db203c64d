// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/auditdelegate.h"

#include "models/items/auditmodel.h"
#include "ui/access/audittext.h"
#include "ui/formats.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QDateTime>
#include <QHelpEvent>
#include <QToolTip>

namespace selaras::ui {

using items::AuditModel;

void AuditDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const QVariant value = index.data(AuditModel::ValueRole);
    switch (index.column()) {
    case AuditModel::TimeColumn:
        option->font = tabularFont(option->font);
        option->text = value.isValid() ? columnTime(value.toLongLong()) : tr("unknown");
        break;
    case AuditModel::EventColumn: {
        const auto kind = security::AuditKind(index.data(AuditModel::EventKindRole).toInt());
        const StateSign sign = signOf(kind);
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = symbolIcon(sign.symbol, sign.meaning);
        if (!option->state.testFlag(QStyle::State_Selected))
            option->palette.setColor(QPalette::Text, meaningColor(sign.meaning, option->palette));
        if (option->text.isEmpty())
            option->text = sign.word;
        break;
    }
    case AuditModel::IpColumn:
        option->font = monospaceFont(option->font);
        break;
    default:
        break;
    }
    // One line each, whatever an application wrote.
    option->text = option->text.left(500).simplified();
}

bool AuditDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                              const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QVariant value = index.data(AuditModel::ValueRole);
    QString text = value.toString();
    if (index.column() == AuditModel::TimeColumn)
        text = value.isValid()
            ? relativeTime(value.toLongLong(), QDateTime::currentMSecsSinceEpoch())
            : tr("Neither the entry nor its key tells when.");
    else if (index.column() == AuditModel::EventColumn)
        text = signOf(security::AuditKind(index.data(AuditModel::EventKindRole).toInt())).sentence;
    // Never as rich text: others wrote it.
    QToolTip::showText(event->globalPos(), text.toHtmlEscaped(), view->viewport());
    return true;
}

} // namespace selaras::ui
