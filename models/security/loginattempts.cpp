// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/loginattempts.h"

#include "models/redis/script.h"
#include "models/security/attemptwriter.h"
#include "models/security/layoutkeys.h"

namespace selaras::security {

namespace {

enum State { Counted, LockedNow, WasLocked, NotHere };

// KEYS: attempts, lockout (or the attempts once more where there is none).
// ARGV: limit, seconds that attempts count, form of a new counter, entry of a list, seconds of a
// lockout, "string" or "hash", then its value or its fields and values.
const QByteArray failScript = R"(
local limit = tonumber(ARGV[1])
local hasLockout = KEYS[2] ~= KEYS[1]
if hasLockout and redis.call('EXISTS', KEYS[2]) == 1 then
    return {2, 0, redis.call('PTTL', KEYS[2])}
end
local kind = redis.call('TYPE', KEYS[1]).ok
if kind == 'none' then kind = ARGV[3] end
local count
if kind == 'string' then
    local value = redis.call('GET', KEYS[1]) or '0'
    if not string.match(value, '^%d+$') then return {3, 0, 0} end
    count = tonumber(value)
elseif kind == 'list' then
    count = redis.call('LLEN', KEYS[1])
else
    return {3, 0, 0}
end
if not hasLockout and count >= limit then return {2, count, redis.call('PTTL', KEYS[1])} end
if kind == 'string' then
    count = redis.call('INCR', KEYS[1])
else
    count = redis.call('LPUSH', KEYS[1], ARGV[4])
end
if redis.call('PTTL', KEYS[1]) == -1 then redis.call('EXPIRE', KEYS[1], ARGV[2]) end
if count < limit then return {0, count, 0} end
if not hasLockout then return {1, count, redis.call('PTTL', KEYS[1])} end
if ARGV[6] == 'hash' then
    redis.call('HSET', KEYS[2], unpack(ARGV, 7))
else
    redis.call('SET', KEYS[2], ARGV[7])
end
if tonumber(ARGV[5]) > 0 then redis.call('EXPIRE', KEYS[2], ARGV[5]) end
return {1, count, redis.call('PTTL', KEYS[2])}
)";

// KEYS as above; ARGV: limit. Forgets what failed, unless the account is locked.
const QByteArray succeedScript = R"(
if KEYS[2] ~= KEYS[1] and redis.call('EXISTS', KEYS[2]) == 1 then
    return {2, 0, redis.call('PTTL', KEYS[2])}
end
redis.call('DEL', KEYS[1])
return {0, 0, 0}
)";

std::optional<qint64> leftOf(qint64 pttl)
{
    return pttl < 0 ? std::nullopt : std::optional(pttl);
}

LoginAttempts::Status statusOf(const redis::Reply &reply)
{
    const qint64 state = reply.elements.value(0).integer;
    LoginAttempts::Status status;
    status.isLocked = state == LockedNow || state == WasLocked;
    status.lockedNow = state == LockedNow;
    status.attempts = reply.elements.value(1).integer;
    if (status.isLocked)
        status.leftMs = leftOf(reply.elements.value(2).integer);
    return status;
}

} // namespace

LoginAttempts::LoginAttempts(redis::Client &client, const mapping::Lockouts &layout, Clock &clock,
                             Policy policy)
    : m_client(client)
    , m_layout(layout)
    , m_clock(clock)
    , m_policy(std::move(policy))
{
    if (m_layout.limit > 0)
        m_policy.limit = m_layout.limit;
    if (m_layout.attemptSeconds > 0)
        m_policy.attemptSeconds = m_layout.attemptSeconds;
    if (m_layout.seconds > 0)
        m_policy.lockSeconds = m_layout.seconds;
}

Result<LoginAttempts::Attempt> LoginAttempts::attemptOf(const QString &id, const QString &ip,
                                                        const QString &userAgent) const
{
    const Row values({QStringLiteral("id")}, {id});
    const auto attempts = keyFrom(m_layout.attempts, values);
    if (!attempts)
        return fail(ErrorCode::InvalidArgument, QStringLiteral("makes no key"), id);
    Attempt attempt {id, *attempts, {}, attemptEntry(ip, userAgent, m_clock.nowMs()), ip.toUtf8()};
    if (m_layout.lockout)
        attempt.lockout = keyFrom(*m_layout.lockout, values);
    return attempt;
}

Lockout LoginAttempts::lockoutOf(const Attempt &attempt) const
{
    return {attempt.id,
            QStringLiteral("failed logins"),
            QString::fromUtf8(attempt.ip),
            m_policy.limit,
            m_clock.nowMs(),
            m_policy.lockSeconds};
}

Result<LoginAttempts::Status> LoginAttempts::record(const QString &id, bool ok, const QString &ip,
                                                    const QString &userAgent)
{
    const auto attempt = attemptOf(id, ip, userAgent);
    if (!attempt)
        return fail(attempt.error());
    if (ok)
        return succeed(*attempt);
    const auto done = failByScript(*attempt);
    if (!done)
        return fail(done.error());
    return *done ? **done : failWatched(*attempt);
}

Result<LoginAttempts::Status> LoginAttempts::succeed(const Attempt &attempt)
{
    const QByteArrayList keys {attempt.attempts, attempt.lockout.value_or(attempt.attempts)};
    const auto done =
        redis::runScript(m_client, succeedScript, keys, {QByteArray::number(m_policy.limit)});
    if (!done)
        return fail(done.error());
    if (*done)
        return statusOf(**done);
    Status status;
    const auto decide = [&](redis::Client &client) -> Result<QVector<redis::Command>> {
        status = {};
        const auto left = client.pipeline({{"PTTL", keys.last()}});
        if (!left)
            return fail(left.error());
        status.isLocked = attempt.lockout && left->first().integer != -2;
        if (status.isLocked)
            status.leftMs = leftOf(left->first().integer);
        return status.isLocked ? QVector<redis::Command>()
                               : QVector<redis::Command> {{"DEL", attempt.attempts}};
    };
    const auto deleted = redis::inTransaction(m_client, keys, decide);
    return deleted ? Result<Status>(status) : fail(deleted.error());
}

// nullopt where no script may run, or where the counter is of a kind that scripts would spoil.
Result<std::optional<LoginAttempts::Status>> LoginAttempts::failByScript(const Attempt &attempt)
{
    static const QMap<Form, QByteArray> kinds {{Form::Integer, "string"},
                                               {Form::Json, "json"},
                                               {Form::Hash, "hash"},
                                               {Form::List, "list"}};
    const bool isHash = m_policy.lockout.kind == LockoutForm::Kind::Hash;
    const QByteArrayList arguments = QByteArrayList {QByteArray::number(m_policy.limit),
                                                     QByteArray::number(m_policy.attemptSeconds),
                                                     kinds.value(m_policy.form),
                                                     attempt.entry,
                                                     QByteArray::number(m_policy.lockSeconds),
                                                     isHash ? "hash" : "string"}
        + lockoutValue(lockoutOf(attempt), m_policy.lockout, m_layout.facts);
    const auto done =
        redis::runScript(m_client, failScript,
                         {attempt.attempts, attempt.lockout.value_or(attempt.attempts)}, arguments);
    if (!done)
        return fail(done.error());
    if (!*done || (*done)->elements.value(0).integer == NotHere)
        return std::optional<Status>();
    return std::optional(statusOf(**done));
}

Result<LoginAttempts::Status> LoginAttempts::failWatched(const Attempt &attempt)
{
    Status status;
    const auto decide = [&](redis::Client &client) -> Result<QVector<redis::Command>> {
        status = {};
        QByteArrayList names {attempt.attempts};
        if (attempt.lockout)
            names.append(*attempt.lockout);
        const auto values = redis::readValues(client, names, {});
        if (!values)
            return fail(values.error());
        const redis::KeyValue &counter = values->first();
        auto counted = countOneMore(counter, attempt.entry, m_layout.facts,
                                    {m_policy.form, m_policy.attemptSeconds});
        if (!counted)
            return fail(counted.error());
        const bool wasLocked =
            attempt.lockout ? values->last().facts.exists() : counted->count > m_policy.limit;
        status.isLocked = wasLocked || counted->count >= m_policy.limit;
        status.lockedNow = status.isLocked && !wasLocked;
        status.attempts = wasLocked ? counted->count - 1 : counted->count;
        if (wasLocked) {
            status.leftMs = leftOf(values->last().facts.ttlMs);
            return QVector<redis::Command>();
        }
        if (status.lockedNow && attempt.lockout) {
            counted->commands += lockoutCommands(*attempt.lockout, lockoutOf(attempt),
                                                 m_policy.lockout, m_layout.facts);
            if (m_policy.lockSeconds > 0)
                status.leftMs = qint64(1000) * m_policy.lockSeconds;
        }
        return counted->commands;
    };
    QByteArrayList keys {attempt.attempts};
    if (attempt.lockout)
        keys.append(*attempt.lockout);
    const auto done = redis::inTransaction(m_client, keys, decide);
    return done ? Result<Status>(status) : fail(done.error());
}

Result<LoginAttempts::Status> LoginAttempts::status(const QString &id)
{
    const auto attempt = attemptOf(id, {}, {});
    if (!attempt)
        return fail(attempt.error());
    QByteArrayList names {attempt->attempts};
    if (attempt->lockout)
        names.append(*attempt->lockout);
    const auto values = redis::readValues(m_client, names, {});
    if (!values)
        return fail(values.error());
    Status status;
    status.attempts = attemptsIn(values->first(), m_layout.facts);
    const redis::KeyFacts &bar = values->last().facts;
    status.isLocked = attempt->lockout ? bar.exists() : status.attempts >= m_policy.limit;
    if (status.isLocked)
        status.leftMs = leftOf(bar.ttlMs);
    return status;
}

} // namespace selaras::security
