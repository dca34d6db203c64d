// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pill.h"

#include <QPainter>

namespace selaras::ui {

Pill::Pill(QWidget *parent)
    : QWidget(parent)
{
    QFont small = font();
    small.setWeight(QFont::DemiBold);
    setFont(small);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Pill::setWord(const QString &word, Meaning meaning)
{
    m_word = word;
    m_meaning = meaning;
    setAccessibleName(word);
    updateGeometry();
    update();
    setVisible(!word.isEmpty());
}

QSize Pill::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_word) + 20, fontMetrics().height() + 6};
}

void Pill::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor fill = meaningFill(m_meaning, palette());
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawRoundedRect(rect(), height() / 2.0, height() / 2.0);
    painter.setPen(textOn(fill));
    painter.drawText(rect(), Qt::AlignCenter, m_word);
}

} // namespace selaras::ui
