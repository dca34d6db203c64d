// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/audittimeline.h"

#include "ui/access/audittext.h"
#include "ui/charts/timeticks.h"
#include "ui/formats.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace selaras::ui {

using security::AuditHistogram;
using security::AuditKind;

namespace {

constexpr int swatch = 12;
constexpr int space = 6;
constexpr int between = 18;
constexpr int side = 12;
constexpr int pixelsATick = 90;
constexpr int pixelsAStep = 30;

qint64 sumOf(const AuditHistogram::Counts &counts)
{
    return std::accumulate(counts.begin(), counts.end(), qint64(0));
}

} // namespace

AuditTimeline::AuditTimeline(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("auditTimeline"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
}

void AuditTimeline::setHistogram(const AuditHistogram &histogram)
{
    const bool isSameTime =
        histogram.fromMs() == m_histogram.fromMs() && histogram.binMs() == m_histogram.binMs();
    m_histogram = histogram;
    if (!isSameTime)
        m_cursor = m_anchor = -1;
    qint64 greatest = 0;
    for (const auto &bin : m_histogram.bins())
        greatest = std::max(greatest, sumOf(bin));
    m_scale = scaleFor(double(greatest), insight::Unit::Count,
                       std::clamp(int(plot().height()) / pixelsAStep, 1, 4));
    setAccessibleDescription(barText(0, m_histogram.bins().size() - 1));
    update();
}

QRectF AuditTimeline::plot() const
{
    const int line = fontMetrics().height();
    const int left = fontMetrics().horizontalAdvance(QStringLiteral("000,000")) + side;
    return QRectF(left, line + 14, std::max(10, width() - left - side),
                  std::max(10, height() - 2 * line - 24));
}

double AuditTimeline::xOf(qint64 timeMs) const
{
    const QRectF area = plot();
    const double span = double(m_histogram.toMs() - m_histogram.fromMs());
    return area.left() + double(timeMs - m_histogram.fromMs()) / span * area.width();
}

qsizetype AuditTimeline::barAt(double x) const
{
    const QRectF area = plot();
    const qsizetype bars = m_histogram.bins().size();
    const auto bar = qsizetype(std::floor((x - area.left()) / area.width() * double(bars)));
    return std::clamp<qsizetype>(bar, 0, bars - 1);
}

void AuditTimeline::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().base());
    drawLegend(painter);
    if (!m_histogram.bins().isEmpty()) {
        drawGrid(painter);
        drawBars(painter);
        drawChoice(painter);
    }
    painter.setPen(lineColor(palette()));
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
    if (hasFocus()) {
        painter.setPen(palette().color(QPalette::Highlight));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

void AuditTimeline::drawLegend(QPainter &painter) const
{
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(strong);
    const int line = fontMetrics().height();
    int x = side;
    for (int i = 0; i < security::auditKinds; ++i) {
        const qint64 count = m_histogram.totals().at(size_t(i));
        if (count == 0)
            continue;
        const StateSign sign = signOf(AuditKind(i));
        const QString number = numberText(count);
        const QRect box(x, 8 + (line - swatch) / 2, swatch, swatch);
        painter.fillRect(box, auditBrush(AuditKind(i), palette()));
        painter.setPen(meaningFill(sign.meaning, palette()));
        painter.drawRect(box.adjusted(0, 0, -1, -1));
        x += swatch + space;
        painter.setFont(font());
        painter.setPen(meaningColor(Meaning::Quiet, palette()));
        painter.drawText(QRect(x, 8, width(), line), Qt::AlignVCenter, sign.word);
        x += fontMetrics().horizontalAdvance(sign.word) + space;
        painter.setFont(strong);
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(QRect(x, 8, width(), line), Qt::AlignVCenter, number);
        x += metrics.horizontalAdvance(number) + between;
    }
    painter.setFont(font());
    const QString said = cursorText();
    if (x + fontMetrics().horizontalAdvance(said) + side < width())
        painter.drawText(QRect(x, 8, width() - x - side, line), Qt::AlignRight | Qt::AlignVCenter,
                         said);
}

void AuditTimeline::drawGrid(QPainter &painter) const
{
    const QRectF area = plot();
    const QFontMetricsF metrics(font());
    for (double value = 0; value <= m_scale.high * 1.0001; value += m_scale.step) {
        const double y = std::round(area.bottom() - value / m_scale.high * area.height());
        painter.setPen(lineColor(palette()));
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter.setPen(meaningColor(Meaning::Quiet, palette()));
        painter.drawText(QRectF(0, y - metrics.height() / 2, area.left() - 6, metrics.height()),
                         Qt::AlignRight | Qt::AlignVCenter, numberText(qint64(value)));
    }
    for (const TimeTick &tick : timeTicks(m_histogram.fromMs(), m_histogram.toMs(),
                                          std::max(1, int(area.width()) / pixelsATick))) {
        const double x = std::round(xOf(tick.timeMs));
        painter.setPen(lineColor(palette()));
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
        const double half = metrics.horizontalAdvance(tick.label) / 2 + 2;
        if (x - half < area.left() || x + half > width())
            continue;
        painter.setPen(meaningColor(Meaning::Quiet, palette()));
        painter.drawText(QRectF(x - half, area.bottom() + 3, 2 * half, metrics.height()),
                         Qt::AlignCenter, tick.label);
    }
}

void AuditTimeline::drawBars(QPainter &painter) const
{
    const QRectF area = plot();
    const double wide = area.width() / double(m_histogram.bins().size());
    const double gap = wide > 4 ? 1 : 0;
    for (qsizetype i = 0; i < m_histogram.bins().size(); ++i) {
        double bottom = area.bottom();
        for (int kind = 0; kind < security::auditKinds; ++kind) {
            const auto count = double(m_histogram.bins().at(i).at(size_t(kind)));
            if (count == 0)
                continue;
            // What is there is seen, however few.
            const double high = std::max(1.0, count / m_scale.high * area.height());
            const QRectF bar(area.left() + double(i) * wide + gap / 2, bottom - high, wide - gap,
                             high);
            painter.fillRect(bar, auditBrush(AuditKind(kind), palette()));
            bottom -= high;
        }
    }
}

void AuditTimeline::drawChoice(QPainter &painter) const
{
    if (m_cursor < 0)
        return;
    const QRectF area = plot();
    const double wide = area.width() / double(m_histogram.bins().size());
    const qsizetype anchor = m_anchor < 0 ? m_cursor : m_anchor;
    const qsizetype first = std::min(anchor, m_cursor);
    const qsizetype last = std::max(anchor, m_cursor);
    const QRectF chosen(area.left() + double(first) * wide, area.top(),
                        double(last - first + 1) * wide, area.height());
    QColor ground = palette().color(QPalette::Highlight);
    constexpr int faint = 50;
    ground.setAlpha(faint);
    painter.fillRect(chosen, ground);
    painter.setPen(palette().color(QPalette::Highlight));
    painter.drawLine(chosen.topLeft(), chosen.bottomLeft());
    painter.drawLine(chosen.topRight(), chosen.bottomRight());
}

QString AuditTimeline::barText(qsizetype first, qsizetype last) const
{
    if (first < 0 || last >= m_histogram.bins().size() || first > last)
        return {};
    AuditHistogram::Counts sums {};
    for (qsizetype bar = first; bar <= last; ++bar) {
        for (size_t kind = 0; kind < sums.size(); ++kind)
            sums.at(kind) += m_histogram.bins().at(bar).at(kind);
    }
    const auto moment = [&](qsizetype bar) {
        return exactTime(m_histogram.fromMs() + bar * m_histogram.binMs());
    };
    QStringList parts;
    for (int kind = 0; kind < security::auditKinds; ++kind) {
        if (sums.at(size_t(kind)) > 0)
            parts.append(tr("%1: %2", "a kind of event and how many")
                             .arg(signOf(AuditKind(kind)).word, numberText(sums.at(size_t(kind)))));
    }
    if (parts.isEmpty())
        parts.append(tr("no events"));
    return tr("%1 to %2").arg(moment(first), moment(last + 1)) + QStringLiteral("   ")
        + parts.join(QStringLiteral(", "));
}

QString AuditTimeline::cursorText() const
{
    if (m_cursor < 0)
        return {};
    const qsizetype anchor = m_anchor < 0 ? m_cursor : m_anchor;
    return barText(std::min(anchor, m_cursor), std::max(anchor, m_cursor));
}

void AuditTimeline::setCursorBar(qsizetype bar, bool choosing)
{
    const qsizetype bars = m_histogram.bins().size();
    if (bars == 0)
        return;
    if (!choosing)
        m_anchor = -1;
    else if (m_anchor < 0)
        m_anchor = m_cursor < 0 ? bar : m_cursor;
    m_cursor = std::clamp<qsizetype>(bar, 0, bars - 1);
    setAccessibleDescription(cursorText());
    update();
}

void AuditTimeline::choose()
{
    if (m_cursor < 0)
        return;
    const qsizetype anchor = m_anchor < 0 ? m_cursor : m_anchor;
    const qint64 from = m_histogram.fromMs() + std::min(anchor, m_cursor) * m_histogram.binMs();
    const qint64 to = m_histogram.fromMs() + (std::max(anchor, m_cursor) + 1) * m_histogram.binMs();
    m_cursor = m_anchor = -1;
    Q_EMIT rangeChosen(from, to);
}

void AuditTimeline::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_histogram.bins().isEmpty())
        return;
    m_isDragging = true;
    m_anchor = -1;
    m_cursor = barAt(event->position().x());
    m_anchor = m_cursor;
    update();
}

void AuditTimeline::mouseMoveEvent(QMouseEvent *event)
{
    if (m_histogram.bins().isEmpty())
        return;
    if (m_isDragging)
        setCursorBar(barAt(event->position().x()), true);
    else if (plot().contains(event->position()) && m_anchor < 0)
        setCursorBar(barAt(event->position().x()), false);
}

// A click alone chooses nothing: it would be too easy to do by accident.
void AuditTimeline::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_isDragging)
        return;
    m_isDragging = false;
    if (m_anchor != m_cursor)
        choose();
    else
        m_anchor = -1;
}

void AuditTimeline::leaveEvent(QEvent * /*event*/)
{
    if (hasFocus() || m_isDragging)
        return;
    m_cursor = m_anchor = -1;
    update();
}

void AuditTimeline::keyPressEvent(QKeyEvent *event)
{
    const bool choosing = event->modifiers().testFlag(Qt::ShiftModifier);
    const qsizetype last = m_histogram.bins().size() - 1;
    switch (event->key()) {
    case Qt::Key_Left:
        setCursorBar(m_cursor < 0 ? last : m_cursor - 1, choosing);
        break;
    case Qt::Key_Right:
        setCursorBar(m_cursor < 0 ? 0 : m_cursor + 1, choosing);
        break;
    case Qt::Key_Home:
        setCursorBar(0, choosing);
        break;
    case Qt::Key_End:
        setCursorBar(last, choosing);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose();
        break;
    case Qt::Key_Escape:
        if (m_cursor < 0)
            Q_EMIT allWanted();
        m_cursor = m_anchor = -1;
        update();
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

bool AuditTimeline::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const bool isOnBar = !m_histogram.bins().isEmpty() && plot().contains(help->pos());
    if (isOnBar) {
        const qsizetype bar = barAt(help->pos().x());
        QToolTip::showText(help->globalPos(), barText(bar, bar), this);
    } else {
        QToolTip::hideText();
    }
    return true;
}

} // namespace selaras::ui
