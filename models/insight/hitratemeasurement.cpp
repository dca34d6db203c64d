// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/hitratemeasurement.h"

#include "models/insight/hitratecounter.h"
#include "models/insight/missnotice.h"
#include "models/insight/presencefollower.h"
#include "models/redis/monitor.h"

#include <QUuid>

#include <algorithm>

namespace selaras::insight {

namespace {

using Order = HitRateCounter::Order;
using redis::MissedKey;
using redis::MonitorLine;

constexpr int waitMs = 50;
constexpr qint64 tellEveryMs = 1000;
constexpr qint64 lookEveryMs = 20;
// What a busy server tells after the end is not waited for longer than this.
constexpr qint64 lastMs = 200;

// One measurement, from start to end.
class Measurement {
public:
    Measurement(const redis::Endpoint &endpoint, Clock &clock, const CancelFlag &closing,
                const mapping::KeyGroups &groups, const MeasurementLimits &limits)
        : m_clock(clock)
        , m_limits(limits)
        , m_notice(endpoint, clock)
        , m_monitor(endpoint, clock, closing)
        , m_groups(groups)
        , m_database(endpoint.database)
        , m_isCluster(endpoint.cluster)
    {
    }

    Result<void> prepare();
    Result<void> count(Progress &progress, const std::function<void(const HitRates &)> &tell);
    HitRates finish();

private:
    Result<std::optional<Order>> findOrder();
    Result<void> takeTheLast();
    Result<void> lookAtUnknown();
    void take(const redis::Monitor::Event &event);
    [[nodiscard]] std::optional<HitRates::End> reachedLimit(const Progress &progress);

    Clock &m_clock;
    MeasurementLimits m_limits;
    MissNotice m_notice;
    redis::Monitor m_monitor;
    const mapping::KeyGroups &m_groups;
    int m_database;
    bool m_isCluster;
    std::optional<HitRateCounter> m_counter; // once it is known on which side misses are
    std::optional<PresenceFollower> m_follower; // where they are not told
    qint64 m_lookedMs = 0;
    qint64 m_startedMs = 0;
    qint64 m_lagMs = 0; // of the last command
    qint64 m_secondMs = 0; // when the running second began, and what was counted by then
    qint64 m_secondCommands = 0;
};

Result<void> Measurement::prepare()
{
    // Where it may not be switched it may be on all the same. Each node of a cluster would have to
    // be, so that there it is not asked for.
    if (!m_isCluster)
        m_notice.switchOn();
    if (auto started = m_monitor.start(); !started)
        return started;
    const auto order = m_isCluster ? Result<std::optional<Order>>() : findOrder();
    if (!order)
        return fail(order.error());
    m_counter.emplace(m_groups, m_database, order->value_or(Order::MissesFirst));
    if (!*order) {
        m_counter->rates().source = HitRates::Source::Followed;
        m_follower.emplace(*m_counter, m_database);
    }
    return {};
}

// A read of a key that nobody has tells whether misses arrive, and on which side of their command.
Result<std::optional<Order>> Measurement::findOrder()
{
    const QByteArray key = "selaras:probe:" + QUuid::createUuid().toByteArray(QUuid::Id128);
    auto &control = m_notice.connection();
    if (auto sent = control.pipeline({{"GET", key}, {"PING", key}}); !sent)
        return fail(sent.error());
    std::optional<Order> order;
    bool commandSeen = false;
    for (;;) {
        const auto event = m_monitor.take(control.endpoint().commandTimeoutMs);
        if (!event)
            return fail(event.error());
        if (!*event)
            return fail(ErrorCode::TimedOut);
        if (const auto *missed = std::get_if<MissedKey>(&**event)) {
            if (missed->key == key)
                order = commandSeen ? Order::CommandFirst : Order::MissesFirst;
            continue;
        }
        const QByteArrayList &words = std::get<MonitorLine>(**event).arguments;
        if (words.size() != 2 || words.at(1) != key)
            continue;
        if (words.first().toUpper() == "PING")
            return order;
        commandSeen = true;
    }
}

Result<void> Measurement::count(Progress &progress,
                                const std::function<void(const HitRates &)> &tell)
{
    m_startedMs = m_secondMs = m_clock.monotonicMs();
    qint64 toldMs = m_startedMs - tellEveryMs;
    HitRates &rates = m_counter->rates();
    while (rates.end == HitRates::End::Running) {
        const auto event = m_monitor.take(waitMs);
        if (!event)
            return fail(event.error());
        if (*event)
            take(**event);
        if (auto looked = lookAtUnknown(); !looked)
            return looked;
        rates.end = reachedLimit(progress).value_or(HitRates::End::Running);
        if (tell && m_clock.monotonicMs() - toldMs >= tellEveryMs) {
            toldMs = m_clock.monotonicMs();
            progress.report(rates.tookMs, m_limits.lengthMs);
            tell(rates);
        }
    }
    return rates.end == HitRates::End::Asked ? takeTheLast() : Result<void>();
}

Result<void> Measurement::takeTheLast()
{
    const qint64 until = m_clock.monotonicMs() + lastMs;
    while (m_clock.monotonicMs() < until) {
        const auto event = m_monitor.take(waitMs);
        if (!event)
            return fail(event.error());
        if (!*event)
            break;
        take(**event);
    }
    return {};
}

void Measurement::take(const redis::Monitor::Event &event)
{
    if (const auto *missed = std::get_if<MissedKey>(&event)) {
        m_counter->countMiss(missed->key);
        return;
    }
    const auto &line = std::get<MonitorLine>(event);
    if (m_follower)
        m_follower->followCommand(line);
    else
        m_counter->countCommand(line);
    m_lagMs = m_monitor.lagMs(line);
}

Result<void> Measurement::lookAtUnknown()
{
    if (!m_follower || m_clock.monotonicMs() - m_lookedMs < lookEveryMs)
        return {};
    m_lookedMs = m_clock.monotonicMs();
    const QByteArrayList keys = m_follower->takeUnknown();
    QVector<redis::Command> looks;
    for (const QByteArray &key : keys)
        looks.append({"PTTL", key});
    const auto replies = m_notice.connection().pipeline(looks);
    if (!replies)
        return fail(replies.error());
    for (qsizetype i = 0; i < keys.size(); ++i) {
        if (replies->at(i).type == redis::Reply::Type::Integer)
            m_follower->learn(keys.at(i), replies->at(i).integer);
    }
    return {};
}

std::optional<HitRates::End> Measurement::reachedLimit(const Progress &progress)
{
    HitRates &rates = m_counter->rates();
    const qint64 now = m_clock.monotonicMs();
    rates.tookMs = now - m_startedMs;
    rates.lagMs = std::max(rates.lagMs, m_lagMs);
    if (progress.cancelled())
        return HitRates::End::Asked;
    if (rates.tookMs >= m_limits.lengthMs)
        return HitRates::End::Done;
    if (m_lagMs > m_limits.lagMs)
        return HitRates::End::TooFarBehind;
    if (now - m_secondMs < 1000)
        return std::nullopt;
    const qint64 perSecond = (rates.commands - m_secondCommands) * 1000 / (now - m_secondMs);
    m_secondMs = now;
    m_secondCommands = rates.commands;
    if (perSecond > m_limits.commandsPerSecond)
        return HitRates::End::TooManyCommands;
    return std::nullopt;
}

HitRates Measurement::finish()
{
    m_monitor.stop();
    HitRates &rates = m_counter->rates();
    const auto restored = m_notice.restore();
    if (!restored)
        rates.restoreError = restored.error();
    else
        rates.settingChangedMeanwhile = *restored == MissNotice::Ending::ChangedMeanwhile;
    return rates;
}

} // namespace

Result<HitRates> measureHitRates(const redis::Endpoint &endpoint, Clock &clock,
                                 const CancelFlag &closing, const mapping::KeyGroups &groups,
                                 const MeasurementLimits &limits, Progress &progress,
                                 const std::function<void(const HitRates &)> &tell)
{
    Measurement measurement(endpoint, clock, closing, groups, limits);
    if (auto ready = measurement.prepare(); !ready)
        return fail(ready.error());
    if (auto counted = measurement.count(progress, tell); !counted)
        return fail(counted.error());
    return measurement.finish();
}

} // namespace selaras::insight
