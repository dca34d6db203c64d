// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartlegend.h"

#include "ui/charts/linestyle.h"
#include "ui/theme/meaning.h"

#include <QPainter>

namespace selaras::ui {

namespace {

constexpr int sample = 20;
constexpr int space = 6;
constexpr int between = 18;
constexpr int widestWord = 180;

} // namespace

ChartLegend::ChartLegend(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChartLegend::setEntries(const QVector<Entry> &entries)
{
    if (m_entries == entries)
        return;
    const bool isAsLong = m_entries.size() == entries.size();
    m_entries = entries;
    if (!isAsLong)
        updateGeometry();
    update();
    QStringList words;
    for (const Entry &entry : entries)
        words.append(entry.word + QLatin1Char(' ') + entry.value);
    setAccessibleName(words.join(QStringLiteral(", ")));
}

QFont ChartLegend::strongFont() const
{
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    return strong;
}

int ChartLegend::rowHeight() const
{
    return fontMetrics().height() + 2;
}

// A value may become as wide as this without its neighbours' moving.
QVector<QRect> ChartLegend::places(int width) const
{
    const QFontMetrics metrics = fontMetrics();
    const QFontMetrics strong(strongFont());
    const int valueWidth = strong.horizontalAdvance(QStringLiteral("000,0 MiB"));
    QVector<QRect> places;
    int x = 0;
    int y = 0;
    for (const Entry &entry : m_entries) {
        const int value = std::max(valueWidth, strong.horizontalAdvance(entry.value));
        const int word = std::min(widestWord, metrics.horizontalAdvance(entry.word));
        const int wide = sample + space + word + space + value;
        if (x > 0 && x + wide > width) {
            x = 0;
            y += rowHeight();
        }
        places.append(QRect(x, y, wide, rowHeight()));
        x += wide + between;
    }
    return places;
}

int ChartLegend::heightForWidth(int width) const
{
    const auto all = places(width);
    return all.isEmpty() ? rowHeight() : all.constLast().bottom() + 1;
}

QSize ChartLegend::sizeHint() const
{
    return {200, heightForWidth(std::max(200, width()))};
}

void ChartLegend::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const auto all = places(width());
    const QFont strong = strongFont();
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        const QRect &place = all.at(i);
        const int middle = place.center().y();
        painter.setPen(linePen(int(i), palette()));
        painter.drawLine(place.left(), middle, place.left() + sample, middle);
        painter.setFont(font());
        painter.setPen(meaningColor(Meaning::Quiet, palette()));
        const QString word =
            fontMetrics().elidedText(m_entries.at(i).word, Qt::ElideMiddle, widestWord);
        const QRect words = place.adjusted(sample + space, 0, 0, 0);
        painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, word);
        painter.setFont(strong);
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(words.adjusted(fontMetrics().horizontalAdvance(word) + space, 0, 0, 0),
                         Qt::AlignLeft | Qt::AlignVCenter, m_entries.at(i).value);
    }
}

} // namespace selaras::ui
