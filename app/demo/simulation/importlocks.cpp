// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/simulation/importlocks.h"

#include "models/security/lockacts.h"
#include "models/workspace/applications.h"

namespace selaras::app {

ImportLocks::ImportLocks(Surroundings &surroundings)
    : m_surroundings(surroundings)
    , m_layout(mapping::locksOf(*workspace::wildLayouts()).first())
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
    const QString name = QStringLiteral("import:job:%1").arg(++m_job);
    const Held held {"lock:" + name.toUtf8(), security::newLockToken(), nowMs + 5'000};
    const auto taken =
        security::acquireLock(m_surroundings.redis, m_layout, name, held.token, 30'000);
    if (!taken)
        return fail(taken.error());
    if (*taken && m_job % 6 != 0)
        m_held.append(held);
    return {};
}

Result<void> ImportLocks::release(const Held &held)
{
    const auto done = security::releaseLock(m_surroundings.redis, held.key, m_layout, held.token);
    return done ? Result<void>() : fail(done.error());
}

} // namespace selaras::app
