// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/ratelimiter.h"

#include "models/redis/script.h"
#include "models/security/layoutkeys.h"
#include "models/security/ratelimitreader.h"

#include <QUuid>

#include <algorithm>

namespace selaras::security {

namespace {

using Algorithm = mapping::RateLimits::Algorithm;

// KEYS: counter; ARGV: limit, window and block in ms. What is used, and for how long.
const QByteArray fixedScript = R"(
local used = redis.call('INCR', KEYS[1])
if redis.call('PTTL', KEYS[1]) == -1 then redis.call('PEXPIRE', KEYS[1], ARGV[2]) end
if used == tonumber(ARGV[1]) + 1 and tonumber(ARGV[3]) > 0 then
    redis.call('PEXPIRE', KEYS[1], ARGV[3])
end
return {used, redis.call('PTTL', KEYS[1])}
)";

// KEYS: sorted set; ARGV: limit, window in ms, a member of its own. Whether it was allowed, what is
// used then, and when the oldest leaves, in ms. Scores are milliseconds, or what those that are
// there are.
const QByteArray slidingScript = R"(
if redis.replicate_commands then redis.replicate_commands() end
local time = redis.call('TIME')
local now = tonumber(time[1]) * 1000 + math.floor(tonumber(time[2]) / 1000)
local newest = redis.call('ZREVRANGE', KEYS[1], 0, 0, 'WITHSCORES')
local unit = 1
if newest[2] and tonumber(newest[2]) < 1e11 then unit = 1000 end
local window = tonumber(ARGV[2])
redis.call('ZREMRANGEBYSCORE', KEYS[1], '-inf', string.format('%.3f', (now - window) / unit))
local used = redis.call('ZCARD', KEYS[1])
local allowed = 0
if used < tonumber(ARGV[1]) then
    redis.call('ZADD', KEYS[1], string.format('%.3f', now / unit), ARGV[3])
    redis.call('PEXPIRE', KEYS[1], window)
    allowed = 1
    used = used + 1
end
local oldest = redis.call('ZRANGE', KEYS[1], 0, 0, 'WITHSCORES')
local leaves = window
if oldest[2] then leaves = math.floor(tonumber(oldest[2]) * unit) + window - now end
return {allowed, used, leaves}
)";

QByteArray scoreText(double score)
{
    return QByteArray::number(score, 'f', 3);
}

// A sorted set of requests, now.
struct SlidingLook {
    qint64 nowMs = 0;
    double unit = 1; // ms a score
    QByteArray gone; // the greatest score outside of the window
    qint64 used = 0;
    qint64 leavesInMs = 0; // the oldest one inside
};

Result<SlidingLook> lookAt(redis::Client &client, const QByteArray &key, qint64 windowMs)
{
    SlidingLook look;
    const auto now = serverTimeMs(client);
    if (!now)
        return fail(now.error());
    look.nowMs = *now;
    const auto newest = client.call({"ZREVRANGE", key, "0", "0", "WITHSCORES"});
    if (!newest)
        return fail(newest.error());
    if (!newest->elements.isEmpty() && newest->elements.at(1).bytes.toDouble() < 1e11)
        look.unit = 1000;
    look.gone = scoreText(double(look.nowMs - windowMs) / look.unit);
    const auto inside = client.pipeline(
        {{"ZCOUNT", key, '(' + look.gone, "+inf"},
         {"ZRANGEBYSCORE", key, '(' + look.gone, "+inf", "WITHSCORES", "LIMIT", "0", "1"}});
    if (!inside)
        return fail(inside.error());
    look.used = inside->at(0).integer;
    const QVector<redis::Reply> &oldest = inside->at(1).elements;
    if (oldest.size() == 2)
        look.leavesInMs = qint64(oldest.at(1).bytes.toDouble() * look.unit) + windowMs - look.nowMs;
    return look;
}

} // namespace

RateLimiter::RateLimiter(redis::Client &client, const mapping::RateLimits &layout, Policy policy)
    : m_client(client)
    , m_layout(layout)
    , m_policy(policy)
{
    if (m_layout.limit > 0)
        m_policy.limit = m_layout.limit;
    if (m_layout.seconds > 0)
        m_policy.seconds = m_layout.seconds;
    if (m_layout.algorithm != Algorithm::Recognised)
        m_policy.algorithm = m_layout.algorithm;
}

bool RateLimiter::isSliding() const
{
    return m_policy.algorithm == Algorithm::Sliding;
}

Result<QByteArray> RateLimiter::keyOf(const QString &id) const
{
    if (m_policy.limit <= 0 || m_policy.seconds <= 0)
        return fail(ErrorCode::InvalidArgument, QStringLiteral("no limit or no window"), id);
    const auto key = keyFrom(m_layout.key, Row({QStringLiteral("id")}, {id}));
    return key ? Result<QByteArray>(*key)
               : fail(ErrorCode::InvalidArgument, QStringLiteral("makes no key"), id);
}

Result<RateLimiter::Verdict> RateLimiter::check(const QString &id)
{
    const auto key = keyOf(id);
    if (!key)
        return fail(key.error());
    return isSliding() ? checkSliding(*key) : checkFixed(*key);
}

RateLimiter::Verdict RateLimiter::fixedVerdict(qint64 used, qint64 pttl) const
{
    return {used <= m_policy.limit, used, std::max(qint64(0), m_policy.limit - used),
            std::max(qint64(0), pttl)};
}

Result<RateLimiter::Verdict> RateLimiter::checkFixed(const QByteArray &key)
{
    const QByteArray window = QByteArray::number(qint64(1000) * m_policy.seconds);
    const QByteArray block = QByteArray::number(qint64(1000) * m_policy.blockSeconds);
    const auto done = redis::runScript(m_client, fixedScript, {key},
                                       {QByteArray::number(m_policy.limit), window, block});
    if (!done)
        return fail(done.error());
    if (*done)
        return fixedVerdict((*done)->elements.value(0).integer, (*done)->elements.value(1).integer);
    // Counting needs no watching. To close it for longer only extends what is closed already.
    const auto replies = m_client.pipeline(
        {{"MULTI"}, {"SET", key, "0", "PX", window, "NX"}, {"INCR", key}, {"PTTL", key}, {"EXEC"}});
    if (!replies)
        return fail(replies.error());
    const redis::Reply &outcome = replies->last();
    if (outcome.isError())
        return fail(redis::errorOf(outcome));
    if (outcome.elements.value(1).isError())
        return fail(redis::errorOf(outcome.elements.at(1)));
    const qint64 used = outcome.elements.value(1).integer;
    if (used != m_policy.limit + 1 || m_policy.blockSeconds == 0)
        return fixedVerdict(used, outcome.elements.value(2).integer);
    const auto blocked = m_client.call({"PEXPIRE", key, block});
    return blocked ? Result<Verdict>(fixedVerdict(used, block.toLongLong()))
                   : fail(blocked.error());
}

Result<RateLimiter::Verdict> RateLimiter::checkSliding(const QByteArray &key)
{
    const QByteArray member = QUuid::createUuid().toByteArray(QUuid::Id128);
    const auto done =
        redis::runScript(m_client, slidingScript, {key},
                         {QByteArray::number(m_policy.limit),
                          QByteArray::number(qint64(1000) * m_policy.seconds), member});
    if (!done)
        return fail(done.error());
    if (!*done)
        return slideWatched(key, member);
    const QVector<redis::Reply> &told = (*done)->elements;
    return slidingVerdict(told.value(0).integer == 1, told.value(1).integer, told.value(2).integer);
}

RateLimiter::Verdict RateLimiter::slidingVerdict(bool allowed, qint64 used, qint64 leavesInMs) const
{
    return {allowed, used, std::max(qint64(0), m_policy.limit - used),
            std::max(qint64(0), leavesInMs)};
}

Result<RateLimiter::Verdict> RateLimiter::slideWatched(const QByteArray &key,
                                                       const QByteArray &member)
{
    const qint64 windowMs = qint64(1000) * m_policy.seconds;
    Verdict verdict;
    const auto decide = [&](redis::Client &client) -> Result<QVector<redis::Command>> {
        const auto look = lookAt(client, key, windowMs);
        if (!look)
            return fail(look.error());
        const bool allowed = look->used < m_policy.limit;
        verdict = slidingVerdict(allowed, look->used + (allowed ? 1 : 0),
                                 look->used > 0 ? look->leavesInMs : windowMs);
        if (!allowed)
            return QVector<redis::Command>();
        return QVector<redis::Command> {
            {"ZREMRANGEBYSCORE", key, "-inf", look->gone},
            {"ZADD", key, scoreText(double(look->nowMs) / look->unit), member},
            {"PEXPIRE", key, QByteArray::number(windowMs)}};
    };
    const auto done = redis::inTransaction(m_client, {key}, decide);
    return done ? Result<Verdict>(verdict) : fail(done.error());
}

Result<RateLimiter::Verdict> RateLimiter::peek(const QString &id)
{
    const auto key = keyOf(id);
    if (!key)
        return fail(key.error());
    if (isSliding()) {
        const auto look = lookAt(m_client, *key, qint64(1000) * m_policy.seconds);
        return look ? Result<Verdict>(
                   slidingVerdict(look->used < m_policy.limit, look->used, look->leavesInMs))
                    : fail(look.error());
    }
    const auto replies = m_client.pipeline({{"GET", *key}, {"PTTL", *key}});
    if (!replies)
        return fail(replies.error());
    if (replies->first().isError())
        return fail(redis::errorOf(replies->first()));
    Verdict verdict = fixedVerdict(replies->first().bytes.toLongLong(), replies->last().integer);
    verdict.allowed = verdict.remaining > 0;
    return verdict;
}

Result<bool> RateLimiter::reset(const QString &id)
{
    const auto key = keyOf(id);
    if (!key)
        return fail(key.error());
    return resetLimits(m_client, {*key}).map([](qint64 count) { return count > 0; });
}

Result<qint64> resetLimits(redis::Client &client, const QByteArrayList &keys)
{
    constexpr qsizetype atOnce = 500;
    QVector<redis::Command> commands;
    for (qsizetype first = 0; first < keys.size(); first += atOnce)
        commands.append(redis::Command {"UNLINK"} + keys.mid(first, atOnce));
    const auto replies = client.pipeline(commands);
    if (!replies)
        return fail(replies.error());
    qint64 count = 0;
    for (const redis::Reply &reply : *replies) {
        if (reply.isError())
            return fail(redis::errorOf(reply));
        count += reply.integer;
    }
    return count;
}

} // namespace selaras::security
