// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"
#include "models/insight/curve.h"
#include "models/insight/event.h"

#include <QFuture>
#include <QObject>

namespace selaras::workspace {
class Sampling;
}

namespace selaras::ui {

class TimeFrame;

// Reads what a frame shows from the history, with as much again on either side for panning, and
// again when the frame has left that, when it was zoomed far, or when a live one has grown older.
// One reading at a time. Only works while it is on.
class CurveFeed : public QObject {
    Q_OBJECT

public:
    CurveFeed(workspace::Sampling &sampling, TimeFrame &frame, QVector<insight::Series> series,
              QObject *parent = nullptr);

    void setOn(bool on);
    [[nodiscard]] const QVector<insight::Curve> &curves() const { return m_curves; }
    // Whether there has been an answer.
    [[nodiscard]] bool isReady() const { return m_span > 0; }

Q_SIGNALS:
    void arrived(const QVector<insight::Curve> &curves, const QVector<insight::Event> &events);
    void failed(const selaras::Error &error);

private:
    void onSampled();
    void readIfNeeded();
    void read();
    void readLabels();
    void take(const QVector<insight::Curve> &curves, const QVector<insight::Event> &events);

    workspace::Sampling &m_sampling;
    TimeFrame &m_frame;
    QVector<insight::Series> m_series;
    QVector<insight::SeriesRef> m_refs;
    QVector<insight::Curve> m_curves;
    bool m_on = false;
    bool m_reading = false;
    bool m_again = false; // something changed while it was reading
    qint64 m_from = 0; // what the curves reach from and to, and the span they were read for
    qint64 m_to = 0;
    qint64 m_span = 0;
    int m_sinceLabels = 0; // samples
};

} // namespace selaras::ui
