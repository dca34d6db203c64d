// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workspace/desk.h"
#include "models/workspace/desklane.h"

#include <QObject>
#include <QTimer>

namespace selaras::workspace {

// What happens to the invalidations of a workspace after they were journaled: those that wait are
// drained when Redis is back, else every half minute, and the guard is stepped while there is
// something to guard. Lives on the GUI thread; its work is done on the writing lane, which must
// outlive it.
class Deliveries : public QObject {
    Q_OBJECT

public:
    Deliveries(DeskLane<WriteDesk> &writes, Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] int pendingCount() const { return m_pendingCount; }

    // Both as a person asks for it: see acts.h.
    QFuture<Result<repository::DrainReport>> drain();
    QFuture<Result<repository::Removal>> deliver(qint64 intent);
    QFuture<Result<QVector<repository::Intent>>> recent(int limit);

    // A save or a repair has removed these keys, and left what it could not.
    void noteRemoved(const QByteArrayList &keys);
    void setPendingCount(int count);
    void refreshPendingCount();
    void drainIfDue(bool redisIsBack);
    // Where a step of the guard failed, as when the journal was locked.
    void guardOn();

Q_SIGNALS:
    void pendingCountChanged();
    void intentsChanged();
    void keysRemoved(const QByteArrayList &keys);

private:
    void stepGuard();
    void drainByItself();
    void followDrain(const QFuture<Result<repository::DrainReport>> &future);

    DeskLane<WriteDesk> &m_writes;
    Clock &m_clock;
    QTimer m_guardPause;
    bool m_isGuarding = false;
    QFuture<Result<repository::DrainReport>> m_lastDrain;
    qint64 m_nextDrainMs = 0; // not before; monotonic
    int m_pendingCount = 0;
};

} // namespace selaras::workspace
