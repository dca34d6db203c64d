// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/items/driftmodel.h"

#include <QTimer>

namespace selaras::items {

// Scans for drift in the background when the database was changed: one scan at a time, and a pause
// after each, also after one that was begun by hand. A change that comes meanwhile is not
// forgotten. While a watch follows and every mapped table is captured there is nothing to find.
// GUI thread; all that it is given outlives it.
class DriftWaker : public QObject {
    Q_OBJECT

public:
    DriftWaker(workspace::Session &session, DriftModel &model, Clock &clock, qint64 pauseMs,
               QObject *parent = nullptr);

    void setEnabled(bool enabled);

private:
    void consider();
    void begin();
    void noteEnd(bool well);

    workspace::Session &m_session;
    DriftModel &m_model;
    Clock &m_clock;
    qint64 m_pauseMs;
    QTimer m_due;
    qint64 m_nextMs = 0; // monotonic
    bool m_enabled = false;
    bool m_changed = false;
    bool m_isAsking = false;
};

} // namespace selaras::items
