// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/simulation/logins.h"

#include "app/demo/demodata.h"
#include "app/demo/simulation/audittrail.h"
#include "models/workspace/applications.h"

namespace selaras::app {

namespace {

constexpr int guessesPerAccount = 6;

// An address may fail so often in 15 minutes.
constexpr security::RateLimiter::Policy addressPolicy {25, 900};

// That of the application that the demo is.
mapping::Lockouts lockoutLayout()
{
    return mapping::lockoutsOf(*workspace::loadApplication(QStringLiteral("sita-bi"))).first();
}

QString limitOf(const QString &ip)
{
    return QStringLiteral("login:") + ip;
}

QString addressOf(qint64 user)
{
    return QStringLiteral("10.1.%1.%2").arg(1 + user % 12).arg(1 + user % 250);
}

} // namespace

Logins::Logins(Surroundings &surroundings, Visitors &visitors)
    : m_surroundings(surroundings)
    , m_visitors(visitors)
    , m_attempts(surroundings.redis, lockoutLayout(), surroundings.clock, {})
    , m_addresses(surroundings.redis, mapping::rateLimitsOf(*workspace::wildLayouts()).first(),
                  addressPolicy)
{
}

Result<void> Logins::act()
{
    const qint64 now = m_surroundings.clock.monotonicMs();
    if (auto done = attack(); !done)
        return done;
    if (!m_ordinary.isDue(now))
        return {};
    const qint64 user = 1 + m_surroundings.random.bounded(demoUsers);
    return tryOnce({user, addressOf(user), m_surroundings.chance(0.92)});
}

// Most are small; a big one is over the address' limit too.
Result<void> Logins::attack()
{
    const qint64 now = m_surroundings.clock.monotonicMs();
    if (m_burst.isDue(now))
        m_guessesLeft = guessesPerAccount * (m_bursts++ % 4 == 2 ? 6 : 1);
    if (m_guessesLeft == 0 || !m_guess.isDue(now))
        return {};
    const qint64 user = 7 + (m_bursts * 31 + (m_guessesLeft - 1) / guessesPerAccount * 17) % 400;
    --m_guessesLeft;
    return tryOnce({user, QStringLiteral("203.0.113.%1").arg(1 + m_bursts % 250), false});
}

Result<void> Logins::tryOnce(const Attempt &attempt)
{
    const auto address = m_addresses.peek(limitOf(attempt.ip));
    if (!address)
        return fail(address.error());
    if (!address->allowed)
        return audit(m_surroundings, attempt.user, QStringLiteral("RATE_LIMITED"), attempt.ip);
    const auto before = m_attempts.status(QString::number(attempt.user));
    if (!before)
        return fail(before.error());
    if (before->isLocked)
        return audit(m_surroundings, attempt.user, QStringLiteral("LOGIN_LOCKED"), attempt.ip);
    const auto after =
        m_attempts.record(QString::number(attempt.user), attempt.isRight, attempt.ip, {});
    if (!after)
        return fail(after.error());
    if (!attempt.isRight)
        return refuse(attempt, after->lockedNow);
    if (auto done = m_visitors.signIn(attempt.user, attempt.ip); !done)
        return done;
    return audit(m_surroundings, attempt.user, QStringLiteral("LOGIN_SUCCESS"), attempt.ip);
}

Result<void> Logins::refuse(const Attempt &attempt, bool isLockedNow)
{
    if (const auto counted = m_addresses.check(limitOf(attempt.ip)); !counted)
        return fail(counted.error());
    if (auto done = audit(m_surroundings, attempt.user, QStringLiteral("LOGIN_FAILED"), attempt.ip);
        !done || !isLockedNow)
        return done;
    return audit(m_surroundings, attempt.user, QStringLiteral("ACCOUNT_LOCKED"), attempt.ip);
}

} // namespace selaras::app
