// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/railbutton.h"

#include "ui/formats.h"
#include "ui/theme/contrast.h"

#include <QPainter>

namespace selaras::ui {

RailButton::RailButton(Symbol symbol, QWidget *parent)
    : QAbstractButton(parent)
    , m_symbol(symbol)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RailButton::setBadge(int count, Meaning meaning)
{
    m_badge = count;
    m_badgeMeaning = meaning;
    setAccessibleDescription(count > 0 ? numberText(count) : QString());
    update();
}

QSize RailButton::sizeHint() const
{
    // Of the chosen one, with a badge of two digits.
    constexpr int besideWord = 86;
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    const QString word = text().remove(QLatin1Char('&'));
    return {QFontMetrics(strong).horizontalAdvance(word) + besideWord, fontMetrics().height() + 14};
}

void RailButton::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor window = palette().color(QPalette::Window);
    const QColor highlight = palette().color(QPalette::Highlight);
    const QRectF ground = QRectF(rect()).adjusted(6, 1, -6, -1);
    if (isChecked() || underMouse() || hasFocus()) {
        painter.setPen(hasFocus() ? QPen(highlight, 1.5) : QPen(Qt::NoPen));
        painter.setBrush(isChecked()        ? blended(window, highlight, 0.20)
                             : underMouse() ? blended(window, highlight, 0.08)
                                            : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(ground, 6, 6);
    }
    const QColor ink = palette().color(QPalette::WindowText);
    paintSymbol(painter, QRect(16, (height() - 16) / 2, 16, 16), m_symbol, ink);
    QFont word = font();
    if (isChecked())
        word.setWeight(QFont::DemiBold);
    painter.setFont(word);
    painter.setPen(ink);
    painter.drawText(rect().adjusted(40, 0, -12, 0),
                     Qt::AlignVCenter | Qt::AlignLeft | Qt::TextHideMnemonic, text());
    if (m_badge > 0)
        paintBadge(painter, ground.toRect());
}

void RailButton::paintBadge(QPainter &painter, const QRect &area) const
{
    const QString count = numberText(m_badge);
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.85);
    small.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(small);
    QRect pill(0, 0, std::max(metrics.horizontalAdvance(count) + 10, metrics.height()),
               metrics.height() + 1);
    pill.moveCenter(area.center());
    pill.moveRight(area.right() - 8);
    const QColor fill = meaningFill(m_badgeMeaning, palette());
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawRoundedRect(pill, pill.height() / 2.0, pill.height() / 2.0);
    painter.setFont(small);
    painter.setPen(textOn(fill));
    painter.drawText(pill, Qt::AlignCenter, count);
}

} // namespace selaras::ui
