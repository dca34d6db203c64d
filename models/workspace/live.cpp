// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/live.h"

#include "models/mapping/channels.h"

namespace selaras::workspace {

namespace {

constexpr qsizetype mostChannels = 10'000;

} // namespace

Live::Live(const Access &access, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_endpoint(access.redis)
    , m_readOnly(access.file.readOnly)
    , m_clock(clock)
    , m_groups(std::make_shared<mapping::KeyGroups>(access.keyMap->profile()))
    , m_knownChannels(mapping::channelPatterns(access.keyMap->profile()))
    , m_commands(access, clock)
    , m_messages(access, clock)
    , m_questions(QStringLiteral("live"), access, clock)
    , m_measuring(QStringLiteral("hit rates"))
{
}

Live::~Live()
{
    m_closing->store(true);
}

QFuture<Result<insight::MonitorCost>> Live::cost()
{
    return m_questions.run(
        [](RedisDesk &desk) { return insight::estimateMonitorCost(desk.redis); });
}

QFuture<Result<redis::ChannelList>> Live::channels()
{
    return m_questions.run(
        [](RedisDesk &desk) { return redis::listChannels(desk.redis, mostChannels); });
}

QFuture<Result<qint64>> Live::publish(const QByteArray &channel, const QByteArray &payload)
{
    return m_questions.run([channel, payload,
                            readOnly = m_readOnly](RedisDesk &desk) -> Result<qint64> {
        if (readOnly)
            return fail(ErrorCode::ReadOnly);
        return desk.redis.call({"PUBLISH", channel, payload}).map([](const redis::Reply &reply) {
            return reply.integer;
        });
    });
}

QFuture<Result<insight::HitRates>> Live::measureHitRates(const insight::MeasurementLimits &limits)
{
    return m_measuring.run(
        [this, limits, groups = m_groups](Progress &progress) -> Result<insight::HitRates> {
            if (m_readOnly)
                return fail(ErrorCode::ReadOnly);
            const auto tell = [this](const insight::HitRates &rates) { Q_EMIT measured(rates); };
            const auto rates = insight::measureHitRates(m_endpoint, m_clock, m_closing, *groups,
                                                        limits, progress, tell);
            if (rates)
                tell(*rates);
            return rates;
        });
}

} // namespace selaras::workspace
