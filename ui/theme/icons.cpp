// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"

#include "ui/theme/symbolengine.h"

#include <QFile>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <array>
#include <cmath>

namespace selaras::ui {

namespace {

constexpr std::array<const char *, size_t(Symbol::Count)> names {
    "absent",  "alert",  "audit",         "browse",   "cache",   "cancel",   "capture",
    "command", "copy",   "dashboard",     "database", "discard", "drift",    "duplicate",
    "edit",    "error",  "export",        "filter",   "folder",  "fresh",    "go",
    "import",  "info",   "invalidations", "journal",  "key",     "language", "limit",
    "link",    "live",   "lock",          "lockout",  "minus",   "null",     "opaque",
    "orphan",  "pause",  "pending",       "play",     "plus",    "profile",  "redo",
    "refresh", "review", "save",          "search",   "server",  "sessions", "settings",
    "stale",   "table",  "tenant",        "theme",    "token",   "undo",     "unlock",
    "view",    "warning"};

QByteArray sourceOf(Symbol symbol)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(symbolName(symbol)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QPixmap rendered(Symbol symbol, const QColor &colour, int side)
{
    QByteArray source = sourceOf(symbol);
    source.replace("currentColor", colour.name().toLatin1());
    QPixmap pixmap(side, side);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    QSvgRenderer(source).render(&painter, QRectF(0, 0, side, side));
    return pixmap;
}

} // namespace

QString symbolName(Symbol symbol)
{
    return QString::fromLatin1(names.at(size_t(symbol)));
}

QIcon symbolIcon(Symbol symbol, Meaning meaning)
{
    return QIcon(new SymbolEngine(symbol, meaning));
}

void paintSymbol(QPainter &painter, const QRectF &rect, Symbol symbol, const QColor &colour)
{
    const qreal side = std::min(rect.width(), rect.height());
    const qreal ratio = painter.device()->devicePixelRatioF();
    QRectF square(0, 0, side, side);
    square.moveCenter(rect.center());

    // A grid paints the same few symbols in every row.
    const QString name = QStringLiteral("selaras-%1-%2-%3")
                             .arg(int(symbol))
                             .arg(colour.name(QColor::HexArgb))
                             .arg(side * ratio);
    QPixmap pixmap;
    if (!QPixmapCache::find(name, &pixmap)) {
        pixmap = rendered(symbol, colour, int(std::ceil(side * ratio)));
        QPixmapCache::insert(name, pixmap);
    }
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawPixmap(square, pixmap, pixmap.rect());
    painter.restore();
}

QIcon programIcon()
{
    return QIcon(QStringLiteral(":/icons/selaras.svg"));
}

} // namespace selaras::ui
