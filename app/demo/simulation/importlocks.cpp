// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/simulation/importlocks.h"

namespace selaras::app {

namespace {

constexpr const char *releaseScript =
    "if redis.call('get', KEYS[1]) == ARGV[1] then return redis.call('del', KEYS[1]) end return 0";

} // namespace

ImportLocks::ImportLocks(Surroundings &surroundings)
    : m_surroundings(surroundings)
{
}

Result<void> ImportLocks::act()
{
    const qint64 now = m_surroundings.clock.monotonicMs();
    if (m_next.isDue(now)) {
        if (auto done = take(now); !done)
            return done;
    }
    if (m_held.isEmpty() || m_held.constFirst().untilMs > now)
        return {};
    return release(m_held.takeFirst());
}

Result<void> ImportLocks::take(qint64 nowMs)
{
    Held held {"lock:import:job:" + QByteArray::number(++m_job), m_surroundings.token(16),
               nowMs + 5'000};
    const auto taken =
        m_surroundings.redis.call({"SET", held.key, held.token, "NX", "PX", "30000"});
    if (!taken)
        return fail(taken.error());
    if (!taken->isNil() && m_job % 6 != 0)
        m_held.append(held);
    return {};
}

Result<void> ImportLocks::release(const Held &held)
{
    const auto done = m_surroundings.redis.call({"EVAL", releaseScript, "1", held.key, held.token});
    return done ? Result<void>() : fail(done.error());
}

} // namespace selaras::app
