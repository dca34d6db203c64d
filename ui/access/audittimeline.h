// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/security/audithistogram.h"
#include "ui/charts/valuescale.h"

#include <QWidget>

namespace selaras::ui {

// Events over time, a bar a stretch of it, stacked by kind, with a legend that counts them. Drag
// over bars to choose their time. With the keyboard: left and right, Home and End go from bar to
// bar, with Shift they choose, Return shows what is chosen, Escape all again.
class AuditTimeline : public QWidget {
    Q_OBJECT

public:
    explicit AuditTimeline(QWidget *parent = nullptr);

    void setHistogram(const security::AuditHistogram &histogram);
    [[nodiscard]] const security::AuditHistogram &histogram() const { return m_histogram; }
    // What the bar at the cursor says; empty without a cursor.
    [[nodiscard]] QString cursorText() const;

    [[nodiscard]] QSize sizeHint() const override { return {600, 150}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {300, 110}; }

Q_SIGNALS:
    void rangeChosen(qint64 fromMs, qint64 toMs);
    void allWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] qsizetype barAt(double x) const;
    [[nodiscard]] double xOf(qint64 timeMs) const;
    [[nodiscard]] QString barText(qsizetype first, qsizetype last) const;
    void setCursorBar(qsizetype bar, bool choosing);
    void choose();
    void drawLegend(QPainter &painter) const;
    void drawGrid(QPainter &painter) const;
    void drawBars(QPainter &painter) const;
    void drawChoice(QPainter &painter) const;

    security::AuditHistogram m_histogram;
    ValueScale m_scale;
    qsizetype m_cursor = -1; // a bar
    qsizetype m_anchor = -1; // where the choice began
    bool m_isDragging = false;
};

} // namespace selaras::ui
