// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/symbollabel.h"

#include <QPainter>

namespace selaras::ui {

SymbolLabel::SymbolLabel(Symbol symbol, Meaning meaning, int side, QWidget *parent)
    : QWidget(parent)
    , m_symbol(symbol)
    , m_meaning(meaning)
{
    setFixedSize(side, side);
}

void SymbolLabel::setSymbol(Symbol symbol, Meaning meaning)
{
    m_symbol = symbol;
    m_meaning = meaning;
    update();
}

void SymbolLabel::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    paintSymbol(painter, rect(), m_symbol, meaningColor(m_meaning, palette()));
}

} // namespace selaras::ui
