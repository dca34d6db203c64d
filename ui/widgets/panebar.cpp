// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/panebar.h"

#include "ui/theme/meaning.h"

#include <QHBoxLayout>
#include <QPainter>

namespace selaras::ui {

PaneBar::PaneBar(Edge rule, QWidget *parent)
    : QWidget(parent)
    , m_rule(rule)
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(8, 5, 8, 5);
    m_row->setSpacing(6);
}

void PaneBar::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const int y = m_rule == Edge::Bottom ? height() - 1 : 0;
    painter.fillRect(0, y, width(), 1, lineColor(palette()));
}

} // namespace selaras::ui
