// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/browse/keychip.h"

#include "models/items/keytext.h"
#include "ui/formats.h"
#include "ui/statewords.h"
#include "ui/theme/contrast.h"

#include <QPainter>

namespace selaras::ui {

namespace {

constexpr int margin = 8;
constexpr int gap = 7;
constexpr int symbolSide = 16;

} // namespace

KeyChip::KeyChip(const repository::LinkedKey &key, QWidget *parent)
    : QAbstractButton(parent)
    , m_key(key)
{
    const StateSign sign = signOf(key.state);
    setObjectName(QStringLiteral("chip"));
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(QStringLiteral("%1, %2, %3").arg(nameText(), sign.word, factsText()));
    QString tip = nameText() + QLatin1Char('\n') + sign.sentence;
    const QString reason = opaqueReason(key.comparison.reason);
    if (!reason.isEmpty())
        tip += QLatin1Char('\n') + reason;
    if (!key.comparison.differences.isEmpty())
        tip += QLatin1Char('\n')
            + tr("Differs in: %1").arg(key.comparison.fields().join(QLatin1String(", ")));
    setToolTip(tip);
}

QSize KeyChip::sizeHint() const
{
    const QFontMetrics plain(font());
    const int width = margin + symbolSide + gap
        + QFontMetrics(strongFont()).horizontalAdvance(signOf(m_key.state).word) + gap
        + plain.horizontalAdvance(nameText())
        + (factsText().isEmpty() ? 0 : gap + plain.horizontalAdvance(factsText())) + margin;
    return {width, plain.height() + 10};
}

void KeyChip::paintEvent(QPaintEvent * /*event*/)
{
    const StateSign sign = signOf(m_key.state);
    const QColor ink = meaningColor(sign.meaning, palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool strong = isChecked() || hasFocus();
    painter.setPen(QPen(strong ? palette().color(QPalette::Highlight)
                               : blended(palette().color(QPalette::Base), ink, 0.45),
                        hasFocus() ? 2 : 1));
    painter.setBrush(isChecked() || underMouse() ? meaningTint(sign.meaning, palette())
                                                 : palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 5, 5);

    QRect rest = rect().adjusted(margin, 0, -margin, 0);
    paintSymbol(painter, QRect(rest.left(), (height() - symbolSide) / 2, symbolSide, symbolSide),
                sign.symbol, ink);
    rest.setLeft(rest.left() + symbolSide + gap);
    const auto draw = [&](const QString &text, const QFont &font, const QColor &colour) {
        painter.setFont(font);
        painter.setPen(colour);
        painter.drawText(rest, Qt::AlignVCenter | Qt::AlignLeft, text);
        rest.setLeft(rest.left() + QFontMetrics(font).horizontalAdvance(text) + gap);
    };
    draw(sign.word, strongFont(), ink);
    draw(nameText(), font(), palette().color(QPalette::Text));
    draw(factsText(), font(), meaningColor(Meaning::Quiet, palette()));
}

QString KeyChip::nameText() const
{
    return items::shownKey(m_key.facts.name, 80);
}

QString KeyChip::factsText() const
{
    if (!m_key.facts.exists())
        return {};
    return QStringLiteral("%1 · %2").arg(ttlText(m_key.facts.ttlMs),
                                         keySizeText(m_key.facts.type, m_key.facts.size));
}

QFont KeyChip::strongFont() const
{
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    return strong;
}

} // namespace selaras::ui
