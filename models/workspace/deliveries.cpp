// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/deliveries.h"

#include "models/base/onfinished.h"
#include "models/workspace/acts.h"

namespace selaras::workspace {

namespace {

using repository::DrainReport;

constexpr qint64 drainPauseMs = 30'000; // after a drain that left something

} // namespace

Deliveries::Deliveries(DeskLane<WriteDesk> &writes, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_writes(writes)
    , m_clock(clock)
{
    m_guardPause.setSingleShot(true);
    m_guardPause.setInterval(repository::Guard::restMs);
    connect(&m_guardPause, &QTimer::timeout, this, &Deliveries::stepGuard);
}

QFuture<Result<DrainReport>> Deliveries::drain()
{
    auto future = m_writes.run(
        [](WriteDesk &desk, Progress &progress) { return drainPending(desk, progress); });
    followDrain(future);
    return future;
}

// What is left to do of deeds that the journal has already.
void Deliveries::drainByItself()
{
    followDrain(m_writes.run(
        [](WriteDesk &desk, Progress &progress) { return desk.invalidator().drain(progress); }));
}

void Deliveries::followDrain(const QFuture<Result<DrainReport>> &future)
{
    m_lastDrain = future;
    onFinished(future, this, [this](const Result<DrainReport> &report) {
        if (report)
            noteRemoved(report->removed);
    });
}

QFuture<Result<repository::Removal>> Deliveries::deliver(qint64 intent)
{
    auto future = m_writes.run([intent](WriteDesk &desk, Progress &progress) {
        return deliverIntent(desk, intent, progress);
    });
    onFinished(future, this, [this](const Result<repository::Removal> &removal) {
        noteRemoved(removal ? removal->removed : QByteArrayList());
    });
    return future;
}

QFuture<Result<QVector<repository::Intent>>> Deliveries::recent(int limit)
{
    return m_writes.run([limit](WriteDesk &desk) { return desk.journal().recent(limit); });
}

void Deliveries::noteRemoved(const QByteArrayList &keys)
{
    if (!keys.isEmpty())
        Q_EMIT keysRemoved(keys);
    m_isGuarding = true;
    m_guardPause.start();
    Q_EMIT intentsChanged();
    refreshPendingCount();
}

void Deliveries::guardOn()
{
    if (m_isGuarding)
        m_guardPause.start();
}

void Deliveries::stepGuard()
{
    struct Step {
        QByteArrayList removed;
        bool idle = true;
    };
    const auto step = m_writes.run([](WriteDesk &desk) {
        return desk.guard().step(0).map([&desk](const QByteArrayList &removed) {
            return Step {removed, desk.guard().isIdle()};
        });
    });
    onFinished(step, this, [this](const Result<Step> &done) {
        if (done && !done->removed.isEmpty())
            Q_EMIT keysRemoved(done->removed);
        m_isGuarding = !done || !done->idle;
        if (done && m_isGuarding)
            m_guardPause.start();
        else if (done)
            refreshPendingCount();
        if (done && (done->idle || !done->removed.isEmpty()))
            Q_EMIT intentsChanged();
    });
}

void Deliveries::drainIfDue(bool redisIsBack)
{
    if (redisIsBack)
        m_nextDrainMs = 0;
    if (m_pendingCount == 0 || m_lastDrain.isRunning() || m_clock.monotonicMs() < m_nextDrainMs)
        return;
    m_nextDrainMs = m_clock.monotonicMs() + drainPauseMs;
    drainByItself();
}

void Deliveries::setPendingCount(int count)
{
    if (count == m_pendingCount)
        return;
    m_pendingCount = count;
    Q_EMIT pendingCountChanged();
    Q_EMIT intentsChanged();
}

void Deliveries::refreshPendingCount()
{
    const auto counted =
        m_writes.run([](WriteDesk &desk) { return desk.journal().pendingCount(); });
    onFinished(counted, this, [this](const Result<int> &count) {
        if (count)
            setPendingCount(*count);
    });
}

} // namespace selaras::workspace
