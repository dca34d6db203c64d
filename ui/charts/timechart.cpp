// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/timechart.h"

#include "ui/charts/linestyle.h"
#include "ui/charts/seriestext.h"
#include "ui/charts/timeframe.h"
#include "ui/charts/timeticks.h"
#include "ui/formats.h"
#include "ui/theme/meaning.h"

#include <QGraphicsLayout>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QtCharts/QChart>
#include <QtCharts/QLineSeries>
#include <QtCharts/QValueAxis>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace selaras::ui {

using insight::CurveLevels;
using insight::CurvePoint;
using insight::Event;

namespace {

constexpr int pixelsAPoint = 2;
constexpr int pixelsATick = 90;
constexpr int pixelsAStep = 34;
constexpr double nearPixels = 5;

bool isTrouble(Event::Kind kind)
{
    return kind == Event::Kind::Unreachable || kind == Event::Kind::Restart
        || kind == Event::Kind::Failover || kind == Event::Kind::Flush
        || kind == Event::Kind::AlertFired;
}

} // namespace

TimeChart::TimeChart(TimeFrame &frame, insight::Unit unit, QWidget *parent)
    : QChartView(parent)
    , m_frame(frame)
    , m_unit(unit)
    , m_times(new QValueAxis(this))
    , m_values(new QValueAxis(this))
{
    chart()->legend()->hide();
    chart()->setBackgroundVisible(false);
    chart()->setMargins({});
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->addAxis(m_times, Qt::AlignBottom);
    chart()->addAxis(m_values, Qt::AlignLeft);
    m_times->setVisible(false);
    m_values->setVisible(false);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setMinimumHeight(120);
    setRenderHint(QPainter::Antialiasing);
    connect(&frame, &TimeFrame::changed, this, &TimeChart::redrawSoon);
    connect(&frame, &TimeFrame::cursorChanged, this, [this] {
        viewport()->update();
        Q_EMIT redrawn();
    });
    tint();
}

void TimeChart::setCurves(const QVector<insight::Curve> &curves)
{
    m_curves.clear();
    for (const insight::Curve &curve : curves)
        m_curves.append(CurveLevels(curve));
    redrawSoon();
}

void TimeChart::setEvents(const QVector<Event> &events)
{
    m_events = events;
    viewport()->update();
}

std::optional<double> TimeChart::valueOf(qsizetype line) const
{
    if (line >= m_curves.size())
        return std::nullopt;
    return m_curves.at(line).valueAt(m_frame.cursorMs().value_or(m_frame.toMs()));
}

qsizetype TimeChart::drawnPoints() const
{
    qsizetype points = 0;
    for (const auto &line : m_segments) {
        for (const QLineSeries *segment : line)
            points += segment->count();
    }
    return points;
}

void TimeChart::redrawSoon()
{
    if (m_redrawDue || !isVisible())
        return;
    m_redrawDue = true;
    QMetaObject::invokeMethod(this, &TimeChart::redraw, Qt::QueuedConnection);
}

void TimeChart::redraw()
{
    m_redrawDue = false;
    m_times->setRange(0, double(m_frame.spanMs()));
    double greatest = 0;
    for (qsizetype line = 0; line < m_curves.size(); ++line)
        greatest = std::max(greatest, drawLine(line));
    for (qsizetype line = m_curves.size(); line < m_segments.size(); ++line) {
        for (QLineSeries *segment : std::as_const(m_segments.at(line)))
            segment->clear();
    }
    m_scale = scaleFor(greatest, m_unit,
                       std::clamp(int(chart()->plotArea().height()) / pixelsAStep, 1, 5));
    m_values->setRange(0, m_scale.high);
    viewport()->update();
    Q_EMIT redrawn();
}

// Returns the greatest value that is seen.
double TimeChart::drawLine(qsizetype index)
{
    const int maxPoints = std::max(50, int(chart()->plotArea().width()) / pixelsAPoint);
    const auto points = m_curves.at(index).cut(m_frame.fromMs(), m_frame.toMs(), maxPoints);
    double greatest = 0;
    qsizetype segments = 0;
    QList<QPointF> line;
    const auto finish = [&] {
        if (!line.isEmpty())
            segment(index, segments++)->replace(line);
        line.clear();
    };
    for (const CurvePoint &point : points) {
        if (point.afterGap)
            finish();
        greatest = std::max(greatest, point.value());
        line.append({double(point.timeMs - m_frame.fromMs()), point.value()});
    }
    finish();
    if (index < m_segments.size()) {
        for (qsizetype i = segments; i < m_segments.at(index).size(); ++i)
            m_segments.at(index).at(i)->clear();
    }
    return greatest;
}

QLineSeries *TimeChart::segment(qsizetype line, qsizetype index)
{
    while (m_segments.size() <= line)
        m_segments.append(QVector<QLineSeries *>());
    while (m_segments.at(line).size() <= index) {
        auto *series = new QLineSeries(this);
        series->setPen(linePen(int(line), palette()));
        chart()->addSeries(series);
        series->attachAxis(m_times);
        series->attachAxis(m_values);
        m_segments[line].append(series);
    }
    return m_segments.at(line).at(index);
}

void TimeChart::tint()
{
    setBackgroundBrush(palette().base());
    for (qsizetype line = 0; line < m_segments.size(); ++line) {
        for (QLineSeries *segment : std::as_const(m_segments.at(line)))
            segment->setPen(linePen(int(line), palette()));
    }
}

void TimeChart::placePlot()
{
    // The widest that any unit needs, so that charts below each other are in line.
    const int left =
        fontMetrics().horizontalAdvance(valueText(888.8 * 1024, insight::Unit::BytesPerSecond)) + 8;
    const int bottom = fontMetrics().height() + 6;
    const int top = fontMetrics().height() / 2 + 4;
    chart()->setPlotArea(QRectF(left, top, std::max(10, width() - left - 12),
                                std::max(10, height() - top - bottom)));
}

double TimeChart::xOf(qint64 timeMs) const
{
    const QRectF plot = chart()->plotArea();
    return plot.left()
        + double(timeMs - m_frame.fromMs()) / double(m_frame.spanMs()) * plot.width();
}

double TimeChart::yOf(double value) const
{
    const QRectF plot = chart()->plotArea();
    return plot.bottom() - value / m_scale.high * plot.height();
}

qint64 TimeChart::timeAt(double x) const
{
    const QRectF plot = chart()->plotArea();
    const double share = std::clamp((x - plot.left()) / plot.width(), 0.0, 1.0);
    return m_frame.fromMs() + qint64(share * double(m_frame.spanMs()));
}

void TimeChart::drawBackground(QPainter *painter, const QRectF &rect)
{
    QChartView::drawBackground(painter, rect);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing, false);
    drawGrid(painter);
    drawMarks(painter);
    painter->restore();
}

void TimeChart::drawGrid(QPainter *painter) const
{
    const QRectF plot = chart()->plotArea();
    const QFontMetricsF metrics(font());
    const QColor words = meaningColor(Meaning::Quiet, palette());
    const QColor lines = lineColor(palette());
    painter->setFont(font());
    for (double value = 0; value <= m_scale.high * 1.0001; value += m_scale.step) {
        const double y = std::round(yOf(value));
        painter->setPen(lines);
        painter->drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        painter->setPen(words);
        painter->drawText(QRectF(0, y - metrics.height() / 2, plot.left() - 6, metrics.height()),
                          Qt::AlignRight | Qt::AlignVCenter, axisText(value, m_scale.step, m_unit));
    }
    const auto ticks =
        timeTicks(m_frame.fromMs(), m_frame.toMs(), std::max(1, int(plot.width()) / pixelsATick));
    for (const TimeTick &tick : ticks) {
        const double x = std::round(xOf(tick.timeMs));
        painter->setPen(lines);
        painter->drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
        const double half = metrics.horizontalAdvance(tick.label) / 2 + 2;
        if (x - half < plot.left() || x + half > width())
            continue;
        painter->setPen(words);
        painter->drawText(QRectF(x - half, plot.bottom() + 3, 2 * half, metrics.height()),
                          Qt::AlignCenter, tick.label);
    }
}

void TimeChart::drawMarks(QPainter *painter) const
{
    const QRectF plot = chart()->plotArea();
    for (const Event &event : m_events) {
        const double x = std::round(xOf(event.timeMs));
        if (x < plot.left() || x > plot.right())
            continue;
        const QColor colour =
            meaningColor(isTrouble(event.kind) ? Meaning::Warning : Meaning::Info, palette());
        painter->setPen(QPen(colour, 1, Qt::DotLine));
        painter->drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
        painter->setPen(Qt::NoPen);
        painter->setBrush(colour);
        // Trouble points down, all else is a square.
        if (isTrouble(event.kind))
            painter->drawPolygon(
                QPolygonF({QPointF(x - 4, plot.top() - 4), QPointF(x + 5, plot.top() - 4),
                           QPointF(x + 0.5, plot.top() + 4)}));
        else
            painter->drawRect(QRectF(x - 2, plot.top() - 3, 5, 5));
    }
}

void TimeChart::drawForeground(QPainter *painter, const QRectF &rect)
{
    QChartView::drawForeground(painter, rect);
    if (m_frame.cursorMs())
        drawCursor(painter);
    if (hasFocus()) {
        painter->setPen(QPen(palette().color(QPalette::Highlight), 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRectF(0.5, 0.5, width() - 1, height() - 1));
    }
}

void TimeChart::drawCursor(QPainter *painter) const
{
    const QRectF plot = chart()->plotArea();
    const double x = std::round(xOf(*m_frame.cursorMs())) + 0.5;
    if (x < plot.left() || x > plot.right())
        return;
    painter->setPen(QPen(palette().color(QPalette::Text), 1));
    painter->drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
    for (qsizetype line = 0; line < m_curves.size(); ++line) {
        const auto value = valueOf(line);
        if (!value)
            continue;
        painter->setPen(QPen(palette().color(QPalette::Base), 1.5));
        painter->setBrush(linePen(int(line), palette()).color());
        painter->drawEllipse(QPointF(x, yOf(std::min(*value, m_scale.high))), 3.5, 3.5);
    }
}

void TimeChart::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    placePlot();
    redrawSoon();
}

void TimeChart::showEvent(QShowEvent *event)
{
    QChartView::showEvent(event);
    redrawSoon();
}

void TimeChart::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        tint();
    else if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange)
        placePlot();
}

// Without Ctrl the page scrolls, as anywhere else.
void TimeChart::wheelEvent(QWheelEvent *event)
{
    const QPoint turned = event->angleDelta();
    if (event->modifiers().testFlag(Qt::ControlModifier) && turned.y() != 0) {
        m_frame.zoom(std::pow(0.8, turned.y() / 120.0), timeAt(event->position().x()));
        event->accept();
    } else if (std::abs(turned.x()) > std::abs(turned.y())) {
        m_frame.pan(-qint64(double(turned.x()) / 120.0 * double(m_frame.spanMs()) / 20));
        event->accept();
    } else {
        event->ignore();
    }
}

void TimeChart::mousePressEvent(QMouseEvent *event)
{
    setFocus(Qt::MouseFocusReason);
    if (event->button() == Qt::LeftButton)
        m_draggedFrom = event->position().x();
}

void TimeChart::mouseMoveEvent(QMouseEvent *event)
{
    const double x = event->position().x();
    if (m_draggedFrom) {
        const qint64 by = timeAt(*m_draggedFrom) - timeAt(x);
        m_draggedFrom = x;
        if (by != 0)
            m_frame.pan(by);
        return;
    }
    const bool isInPlot = chart()->plotArea().contains(event->position());
    m_frame.setCursor(isInPlot ? std::optional(timeAt(x)) : std::nullopt);
}

void TimeChart::mouseReleaseEvent(QMouseEvent * /*event*/)
{
    m_draggedFrom.reset();
}

void TimeChart::leaveEvent(QEvent *event)
{
    QChartView::leaveEvent(event);
    m_frame.setCursor(std::nullopt);
}

void TimeChart::keyPressEvent(QKeyEvent *event)
{
    const qint64 step = m_frame.spanMs() / 10;
    const bool isCursor = event->modifiers().testFlag(Qt::ControlModifier);
    switch (event->key()) {
    case Qt::Key_Left:
        isCursor ? moveCursor(-step / 10) : m_frame.pan(-step);
        break;
    case Qt::Key_Right:
        isCursor ? moveCursor(step / 10) : m_frame.pan(step);
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        m_frame.zoom(0.5, m_frame.cursorMs().value_or(m_frame.toMs() - m_frame.spanMs() / 2));
        break;
    case Qt::Key_Minus:
        m_frame.zoom(2, m_frame.cursorMs().value_or(m_frame.toMs() - m_frame.spanMs() / 2));
        break;
    case Qt::Key_Home:
        m_frame.pan(-m_frame.spanMs());
        break;
    case Qt::Key_End:
        m_frame.follow(m_frame.spanMs());
        break;
    case Qt::Key_Escape:
        m_frame.setCursor(std::nullopt);
        break;
    default:
        QChartView::keyPressEvent(event);
    }
}

void TimeChart::moveCursor(qint64 byMs)
{
    const qint64 at = m_frame.cursorMs().value_or(m_frame.toMs()) + byMs;
    m_frame.setCursor(std::clamp(at, m_frame.fromMs(), m_frame.toMs()));
}

const Event *TimeChart::eventNear(double x) const
{
    const auto found = std::min_element(
        m_events.begin(), m_events.end(), [this, x](const Event &a, const Event &b) {
            return std::abs(xOf(a.timeMs) - x) < std::abs(xOf(b.timeMs) - x);
        });
    const bool isNear = found != m_events.end() && std::abs(xOf(found->timeMs) - x) <= nearPixels;
    return isNear ? &*found : nullptr;
}

bool TimeChart::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QChartView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    if (const Event *near = eventNear(help->pos().x()))
        QToolTip::showText(help->globalPos(),
                           exactTime(near->timeMs) + QLatin1Char('\n') + eventText(*near), this);
    else
        QToolTip::hideText();
    return true;
}

} // namespace selaras::ui
