// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workspace/desklane.h"
#include "models/workspace/pulse.h"

#include <QObject>
#include <QTimer>

namespace selaras::workspace {

// Takes the pulse of both connections of a workspace every two seconds, on a lane of its own. Lives
// on the GUI thread.
class Heartbeat : public QObject {
    Q_OBJECT

public:
    Heartbeat(const Access &access, Clock &clock, const CancelFlag &closing,
              QObject *parent = nullptr);

    [[nodiscard]] const ConnectionStatus &redisStatus() const { return m_redisStatus; }
    [[nodiscard]] const ConnectionStatus &databaseStatus() const { return m_databaseStatus; }

Q_SIGNALS:
    void redisStatusChanged();
    void databaseStatusChanged();
    // See Session.
    void databaseChanged();
    void pendingCounted(int count);
    // Redis answered; isBack after a time in which it did not.
    void redisAnswered(bool isBack);
    // With every beat, whatever came of it.
    void beaten();

private:
    void beat();
    void setDatabaseStatus(const ConnectionStatus &status);
    void setRedisStatus(const ConnectionStatus &status);

    DeskLane<PulseTaker> m_lane;
    QTimer m_timer;
    QFuture<Result<ConnectionStatus>> m_last;
    ConnectionStatus m_redisStatus;
    ConnectionStatus m_databaseStatus;
};

} // namespace selaras::workspace
