// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/simulation/logins.h"

#include "app/demo/demodata.h"
#include "app/demo/simulation/audittrail.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

namespace selaras::app {

namespace {

constexpr qint64 pointsOfAddress = 25; // failures in 15 minutes
constexpr qint64 failuresOfAccount = 5;
constexpr int guessesPerAccount = 6;

QByteArray limitKey(const QString &ip)
{
    return "rl:login:" + ip.toLatin1();
}

QByteArray attemptsKey(qint64 user)
{
    return "security:attempts:" + QByteArray::number(user);
}

QByteArray lockoutKey(qint64 user)
{
    return "security:lockout:" + QByteArray::number(user);
}

QString addressOf(qint64 user)
{
    return QStringLiteral("10.1.%1.%2").arg(1 + user % 12).arg(1 + user % 250);
}

} // namespace

Logins::Logins(Surroundings &surroundings, Visitors &visitors)
    : m_surroundings(surroundings)
    , m_visitors(visitors)
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
    const auto bars = m_surroundings.redis.pipeline(
        {{"GET", limitKey(attempt.ip)}, {"EXISTS", lockoutKey(attempt.user)}});
    if (!bars)
        return fail(bars.error());
    if (bars->at(0).bytes.toLongLong() >= pointsOfAddress)
        return audit(m_surroundings, attempt.user, QStringLiteral("RATE_LIMITED"), attempt.ip);
    if (bars->at(1).integer > 0)
        return audit(m_surroundings, attempt.user, QStringLiteral("LOGIN_LOCKED"), attempt.ip);
    if (!attempt.isRight)
        return countFailure(attempt);
    const auto cleared = m_surroundings.redis.call({"DEL", attemptsKey(attempt.user)});
    if (!cleared)
        return fail(cleared.error());
    if (auto done = m_visitors.signIn(attempt.user, attempt.ip); !done)
        return done;
    return audit(m_surroundings, attempt.user, QStringLiteral("LOGIN_SUCCESS"), attempt.ip);
}

Result<void> Logins::countFailure(const Attempt &attempt)
{
    const QByteArray limit = limitKey(attempt.ip);
    const QByteArray attempts = attemptsKey(attempt.user);
    const auto counted = m_surroundings.redis.pipeline({{"MULTI"},
                                                        {"SET", limit, "0", "EX", "900", "NX"},
                                                        {"INCRBY", limit, "1"},
                                                        {"PTTL", limit},
                                                        {"EXEC"},
                                                        {"INCR", attempts},
                                                        {"EXPIRE", attempts, "86400"}});
    if (!counted)
        return fail(counted.error());
    const qint64 failures = counted->at(5).integer;
    if (auto done = audit(m_surroundings, attempt.user, QStringLiteral("LOGIN_FAILED"), attempt.ip);
        !done)
        return done;
    return failures >= failuresOfAccount ? lockOut(attempt, failures) : Result<void>();
}

Result<void> Logins::lockOut(const Attempt &attempt, qint64 failures)
{
    const QString since = QDateTime::fromMSecsSinceEpoch(m_surroundings.clock.nowMs(), Qt::UTC)
                              .toString(Qt::ISODateWithMs);
    const QByteArray value =
        QJsonDocument(QJsonObject {{QStringLiteral("userId"), attempt.user},
                                   {QStringLiteral("reason"), QStringLiteral("failed logins")},
                                   {QStringLiteral("attempts"), failures},
                                   {QStringLiteral("ip"), attempt.ip},
                                   {QStringLiteral("lockedAt"), since}})
            .toJson(QJsonDocument::Compact);
    const auto done =
        m_surroundings.redis.call({"SET", lockoutKey(attempt.user), value, "EX", "1800"});
    if (!done)
        return fail(done.error());
    return audit(m_surroundings, attempt.user, QStringLiteral("ACCOUNT_LOCKED"), attempt.ip);
}

} // namespace selaras::app
