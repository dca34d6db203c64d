// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/live.h"

#include "models/workspace/acts.h"

#include "models/mapping/channels.h"

namespace selaras::workspace {

namespace {

constexpr qsizetype mostChannels = 10'000;

} // namespace

Live::Live(const Access &access, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_access(access)
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
    return m_questions.run(
        [channel, payload, readOnly = m_access.file.readOnly](RedisDesk &desk) -> Result<qint64> {
            if (readOnly)
                return fail(ErrorCode::ReadOnly);
            return publishMessage(desk, channel, payload);
        });
}

QFuture<Result<insight::HitRates>> Live::measureHitRates(const insight::MeasurementLimits &limits)
{
    return m_measuring.run(
        [this, limits, groups = m_groups](Progress &progress) -> Result<insight::HitRates> {
            if (m_access.file.readOnly)
                return fail(ErrorCode::ReadOnly);
            const auto tell = [this](const insight::HitRates &rates) { Q_EMIT measured(rates); };
            const auto rates = Deeds(m_access, m_clock).perform({"hitrate.measure"}, [&] {
                return insight::measureHitRates(m_access.redis, m_clock, m_closing, *groups, limits,
                                                progress, tell);
            });
            if (rates)
                tell(*rates);
            return rates;
        });
}

} // namespace selaras::workspace
