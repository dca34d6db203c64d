// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/sampler.h"

#include "models/insight/gauges.h"

#include <QElapsedTimer>

#include <utility>

namespace selaras::insight {

namespace {

using redis::Reply;

enum Asked { Info, CommandStats, SlowLength, SlowNewest };

InfoText infoIn(const Reply &reply)
{
    return reply.isError() ? InfoText() : InfoText(reply.bytes);
}

// The ids of the slow log count from 0, and go on when it is cleared.
std::optional<quint64> slowQueriesIn(const Reply &newest)
{
    if (newest.type != Reply::Type::Array || newest.elements.isEmpty()
        || newest.elements.first().elements.isEmpty())
        return std::nullopt;
    return quint64(newest.elements.first().elements.first().integer) + 1;
}

void addHitRate(QVector<Reading> &readings)
{
    double hits = 0;
    double reads = 0;
    for (const Reading &reading : readings) {
        if (reading.ref.series == Series::Hits)
            hits = reading.sum;
        if (reading.ref.series == Series::Hits || reading.ref.series == Series::Misses)
            reads += reading.sum;
    }
    if (reads > 0)
        readings.append({{Series::HitRate}, hits, reads});
}

} // namespace

Sampler::Sampler(redis::Client &client, Clock &clock, int database, qint64 intervalMs)
    : m_client(client)
    , m_clock(clock)
    , m_database("db" + QByteArray::number(database))
    , m_counters(intervalMs)
{
}

Result<QVector<Reply>> Sampler::ask()
{
    return m_client.pipeline(
        {{"INFO"}, {"INFO", "commandstats"}, {"SLOWLOG", "LEN"}, {"SLOWLOG", "GET", "1"}});
}

Sampler::Look Sampler::look()
{
    const auto replies = ask();
    if (!replies)
        return failed(replies.error());
    if (replies->at(Info).isError())
        return failed(redis::errorOf(replies->at(Info)));
    const qint64 monotonicMs = m_clock.monotonicMs();
    Look look;
    look.sample.timeMs = m_clock.nowMs();
    if (std::exchange(m_isAway, false))
        look.sample.events.append({look.sample.timeMs, Event::Kind::Reachable});
    const InfoText info = infoIn(replies->at(Info));
    look.sample.readings.append({{Series::Sampled}, 1});
    look.sample.readings += gaugesOf(info, m_database);
    if (replies->at(SlowLength).type == Reply::Type::Integer)
        look.sample.readings.append(
            {{Series::SlowLogLength}, double(replies->at(SlowLength).integer)});
    readCounters(info, infoIn(replies->at(CommandStats)), replies->at(SlowNewest), monotonicMs,
                 look.sample);
    measureLatency(look.sample);
    return look;
}

void Sampler::readCounters(const InfoText &info, const InfoText &commands, const Reply &newestSlow,
                           qint64 monotonicMs, Sample &sample)
{
    CounterState state {info.text("run_id"), info.integer("uptime_in_seconds").value_or(0),
                        monotonicMs, countsOf(info)};
    if (newestSlow.type == Reply::Type::Array)
        m_slowQueries =
            slowQueriesIn(newestSlow).value_or(m_run == state.runId ? m_slowQueries : 0);
    if (newestSlow.type == Reply::Type::Array)
        state.counts.insert(Series::SlowQueries, m_slowQueries);
    m_run = state.runId;
    const Counters::Counted counted = m_counters.count(state);
    sample.readings += counted.readings;
    addHitRate(sample.readings);
    sample.events += m_happenings.spot(info, commands, counted.since, sample.timeMs);
}

void Sampler::measureLatency(Sample &sample)
{
    constexpr int pings = 5;
    constexpr double longEnoughMs = 50;
    double took = 0;
    for (int i = 0; i < pings && took < longEnoughMs; ++i) {
        QElapsedTimer timer;
        timer.start();
        if (!m_client.call({"PING"}))
            return;
        const double ms = double(timer.nsecsElapsed()) / 1e6;
        took += ms;
        m_latency.add(ms);
    }
    sample.readings.append({{Series::LatencyP50}, *m_latency.percentile(0.5)});
    sample.readings.append({{Series::LatencyP99}, *m_latency.percentile(0.99)});
}

Sampler::Look Sampler::failed(const Error &error)
{
    Look look {{m_clock.nowMs(), {}, {}, {}}, error};
    if (!std::exchange(m_isAway, true)) {
        look.sample.events.append(
            {look.sample.timeMs, Event::Kind::Unreachable, codeName(error.code)});
        m_latency.clear();
    }
    return look;
}

} // namespace selaras::insight
