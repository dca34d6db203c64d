// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cache/backlog.h"
#include "models/cache/breaker.h"
#include "models/cache/memorystore.h"
#include "models/cache/redisstore.h"

#include <functional>

namespace selaras::cache {

// Decides which store answers: Redis, or memory while Redis is away. Redis is read only after
// everything in the backlog was delivered to the very run of the server that answers; what was in
// memory is dropped then. Blocking; used on one thread. Never fails: what does is noted.
class Fallback {
public:
    struct Notes {
        qint64 errors = 0;
        std::optional<Error> last {};
        int outages = 0;
    };

    // All must outlive it.
    Fallback(redis::Client &client, Backlog &backlog, Clock &clock, Breaker::Pauses pauses,
             MemoryStore::Bounds bounds);

    // nullopt where Redis is away, or has refused this work, which isConnected() tells apart.
    template<class T>
    std::optional<T> onRedis(const std::function<Result<T>(Store &)> &work);
    // By memory where not by Redis.
    template<class T>
    T onEither(const std::function<Result<T>(Store &)> &work);

    // Writes down what has to be gone, before it is tried. 0 where the backlog does not take it:
    // then it is kept here.
    qint64 remember(const QVector<Removal> &removals);
    // Redis has acknowledged it.
    void settle(qint64 id);

    // Looks for Redis where that is due, and for what other processes have left undone.
    void step();

    [[nodiscard]] bool isConnected() const { return m_breaker.isClosed(); }
    // Another one after each switch, and after each restart of Redis.
    [[nodiscard]] quint64 era() const { return m_era; }
    [[nodiscard]] const Notes &notes() const { return m_notes; }
    [[nodiscard]] int pendingCount();
    [[nodiscard]] MemoryStore &memory() { return m_memory; }

private:
    bool ready();
    bool recover();
    Result<void> deliverAll(const QString &run);
    Result<void> deliver(const QVector<Backlog::Item> &items);
    bool isStillThatRun();
    void lose(const Error &error);
    void note(const Error &error);

    redis::Client &m_client;
    Backlog &m_backlog;
    RedisStore m_redis;
    MemoryStore m_memory;
    Breaker m_breaker;
    QString m_run; // of the server that is read
    quint64 m_era = 0;
    QVector<Removal> m_unwritten;
    Notes m_notes;
};

template<class T>
std::optional<T> Fallback::onRedis(const std::function<Result<T>(Store &)> &work)
{
    if (!ready())
        return std::nullopt;
    const auto result = work(m_redis);
    if (result)
        return isStillThatRun() ? std::optional<T>(*result) : std::nullopt;
    // No room for values, but for everything else; and what was broken off by its own user.
    const ErrorCode code = result.error().code;
    if (code == ErrorCode::OutOfMemory)
        note(result.error());
    else if (code != ErrorCode::Cancelled)
        lose(result.error());
    return std::nullopt;
}

template<class T>
T Fallback::onEither(const std::function<Result<T>(Store &)> &work)
{
    if (const auto result = onRedis<T>(work))
        return *result;
    return *work(m_memory);
}

} // namespace selaras::cache
