// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/symbolengine.h"

#include <QGuiApplication>
#include <QPainter>

namespace selaras::ui {

SymbolEngine::SymbolEngine(Symbol symbol, Meaning meaning)
    : m_symbol(symbol)
    , m_meaning(meaning)
{
}

void SymbolEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode,
                         QIcon::State /*state*/)
{
    paintSymbol(*painter, rect, m_symbol, colorFor(mode));
}

QPixmap SymbolEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    QPixmap pixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paint(&painter, QRect(QPoint(), size), mode, state);
    return pixmap;
}

QPixmap SymbolEngine::scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state,
                                   qreal /*scale*/)
{
    return pixmap(size, mode, state);
}

QIconEngine *SymbolEngine::clone() const
{
    return new SymbolEngine(m_symbol, m_meaning);
}

QColor SymbolEngine::colorFor(QIcon::Mode mode) const
{
    const QPalette palette = QGuiApplication::palette();
    if (mode == QIcon::Disabled)
        return palette.color(QPalette::Disabled, QPalette::ButtonText);
    if (mode == QIcon::Selected)
        return palette.color(QPalette::HighlightedText);
    return meaningColor(m_meaning, palette);
}

} // namespace selaras::ui
