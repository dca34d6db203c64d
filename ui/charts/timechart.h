// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/insight/curvelevels.h"
#include "models/insight/event.h"
#include "ui/charts/valuescale.h"

#include <QtCharts/QChartView>

class QLineSeries;
class QValueAxis;

namespace selaras::ui {

class TimeFrame;

// Lines over the time of a frame, which other charts share: wheel and dragging move it for all, and
// so do the keys: left and right, + and -, Home and End, and Ctrl with left and right for the
// cursor. What is drawn is never more than the width can show. Knows no words but its numbers.
class TimeChart : public QChartView {
    Q_OBJECT

public:
    TimeChart(TimeFrame &frame, insight::Unit unit, QWidget *parent = nullptr);

    // Line i is drawn in linePen(i).
    void setCurves(const QVector<insight::Curve> &curves);
    void setEvents(const QVector<insight::Event> &events);
    [[nodiscard]] const QVector<insight::CurveLevels> &curves() const { return m_curves; }
    [[nodiscard]] insight::Unit unit() const { return m_unit; }
    // Of line i at the cursor, else at the end of the frame.
    [[nodiscard]] std::optional<double> valueOf(qsizetype line) const;
    // Points drawn at present, in all lines.
    [[nodiscard]] qsizetype drawnPoints() const;
    [[nodiscard]] QSize sizeHint() const override { return {420, 170}; }

Q_SIGNALS:
    // The frame or the curves are others: what valueOf() says may be, too.
    void redrawn();

protected:
    void drawBackground(QPainter *painter, const QRectF &rect) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void tint();
    // Once, when control returns to the event loop, however often it is called; later where the
    // chart is not seen.
    void redrawSoon();
    void redraw();
    double drawLine(qsizetype index);
    QLineSeries *segment(qsizetype line, qsizetype index);
    void placePlot();
    void drawCursor(QPainter *painter) const;
    void drawMarks(QPainter *painter) const;
    void drawGrid(QPainter *painter) const;
    [[nodiscard]] double xOf(qint64 timeMs) const;
    [[nodiscard]] double yOf(double value) const;
    [[nodiscard]] qint64 timeAt(double x) const;
    void moveCursor(qint64 byMs);
    [[nodiscard]] const insight::Event *eventNear(double x) const;

    TimeFrame &m_frame;
    insight::Unit m_unit;
    QValueAxis *m_times;
    QValueAxis *m_values;
    ValueScale m_scale;
    QVector<insight::CurveLevels> m_curves;
    QVector<QVector<QLineSeries *>> m_segments; // of each line: between gaps
    QVector<insight::Event> m_events;
    bool m_redrawDue = false;
    std::optional<double> m_draggedFrom; // x in the viewport
};

} // namespace selaras::ui
