// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/recentdelegate.h"

#include "ui/theme/contrast.h"
#include "ui/theme/icons.h"

#include <QDir>
#include <QPainter>

namespace selaras::ui {

void RecentDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const QPalette &palette = option.palette;
    const bool selected = option.state & QStyle::State_Selected;
    const QColor ground = blended(palette.color(QPalette::Window),
                                  palette.color(QPalette::Highlight), selected ? 0.20 : 0.08);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    if (selected || option.state & QStyle::State_MouseOver) {
        painter->setBrush(ground);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(0, 1, 0, -1), 6, 6);
    }
    const QRect symbol(option.rect.left() + 10, option.rect.center().y() - 7, 16, 16);
    paintSymbol(*painter, symbol, Symbol::Database, meaningColor(Meaning::Quiet, palette));

    const QRect words = option.rect.adjusted(38, 6, -8, -6);
    const int line = option.fontMetrics.height();
    painter->setPen(palette.color(QPalette::WindowText));
    painter->drawText(words.left(), words.top() + option.fontMetrics.ascent(),
                      index.data().toString());
    QString path = index.data(Qt::UserRole).toString();
    if (path.startsWith(QDir::homePath() + QLatin1Char('/')))
        path.replace(0, QDir::homePath().size(), QStringLiteral("~"));
    painter->setPen(meaningColor(Meaning::Quiet, palette));
    painter->drawText(words.left(), words.top() + line + 2 + option.fontMetrics.ascent(),
                      option.fontMetrics.elidedText(path, Qt::ElideMiddle, words.width()));
    painter->restore();
}

QSize RecentDelegate::sizeHint(const QStyleOptionViewItem &option,
                               const QModelIndex & /*index*/) const
{
    return {200, option.fontMetrics.height() * 2 + 16};
}

} // namespace selaras::ui
