// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/heartbeat.h"

#include "models/base/onfinished.h"

namespace selaras::workspace {

namespace {

using State = ConnectionStatus::State;

constexpr int beatMs = 2000;

} // namespace

Heartbeat::Heartbeat(const Access &access, Clock &clock, const CancelFlag &closing, QObject *parent)
    : QObject(parent)
    , m_lane(QStringLiteral("pulse"), closing, [access, &clock, closing] {
        return Result<std::unique_ptr<PulseTaker>>(
            std::make_unique<PulseTaker>(access, clock, closing));
    })
{
    connect(&m_timer, &QTimer::timeout, this, &Heartbeat::beat);
    m_timer.start(beatMs);
    beat();
}

void Heartbeat::beat()
{
    if (m_last.isRunning())
        return;
    Q_EMIT beaten();
    // The database first: Redis may take its time to answer.
    using Taken = std::pair<ConnectionStatus, bool>;
    const auto database = m_lane.run([](PulseTaker &taker) -> Result<Taken> {
        const ConnectionStatus status = taker.takeDatabase();
        return Taken(status, taker.takeChange());
    });
    onFinished(database, this, [this](const Result<Taken> &taken) {
        if (!taken)
            return;
        setDatabaseStatus(taken->first);
        if (taken->second)
            Q_EMIT databaseChanged();
    });
    using Count = std::optional<int>;
    const auto pending =
        m_lane.run([](PulseTaker &taker) -> Result<Count> { return taker.countPending(); });
    onFinished(pending, this, [this](const Result<Count> &count) {
        if (count && *count)
            Q_EMIT pendingCounted(**count);
    });
    m_last =
        m_lane.run([](PulseTaker &taker) -> Result<ConnectionStatus> { return taker.takeRedis(); });
    onFinished(m_last, this, [this](const Result<ConnectionStatus> &status) {
        if (status)
            setRedisStatus(*status);
    });
}

void Heartbeat::setDatabaseStatus(const ConnectionStatus &status)
{
    if (status == m_databaseStatus)
        return;
    m_databaseStatus = status;
    Q_EMIT databaseStatusChanged();
}

void Heartbeat::setRedisStatus(const ConnectionStatus &status)
{
    const bool isBack = m_redisStatus.state != State::Connected;
    if (status != m_redisStatus) {
        m_redisStatus = status;
        Q_EMIT redisStatusChanged();
    }
    if (status.state == State::Connected)
        Q_EMIT redisAnswered(isBack);
}

} // namespace selaras::workspace
