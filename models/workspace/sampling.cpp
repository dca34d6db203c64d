// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/sampling.h"

#include "models/base/onfinished.h"

namespace selaras::workspace {

namespace {

using insight::Curve;
using insight::Event;
using insight::Firing;
using insight::History;
using insight::Reading;
using insight::Sample;

constexpr int beatMs = 1000;
constexpr qint64 latestForMs = 10'000;

} // namespace

Sampling::Sampling(const Access &access, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_lane(QStringLiteral("sampling"), m_closing,
             [access, &clock, closing = m_closing] {
                 return SamplingDesk::open(access, clock, closing);
             })
    , m_reads(QStringLiteral("history"), m_closing,
              [path = historyPath(access)] { return History::open(path); })
{
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Sampling::beat);
    m_timer.start(beatMs);
    beat();
}

Sampling::~Sampling()
{
    m_closing->store(true);
}

void Sampling::beat()
{
    if (m_last.isRunning())
        return;
    m_last = m_lane.run([](SamplingDesk &desk) -> Result<SamplingStep> { return desk.step(); });
    onFinished(m_last, this, [this](const Result<SamplingStep> &step) {
        if (step)
            take(*step);
        else if (step.error().code != ErrorCode::Cancelled)
            take({std::nullopt, {}, {}, false, std::nullopt, step.error()});
    });
}

void Sampling::take(const SamplingStep &step)
{
    const bool differs = step.redisError != m_redisError || step.historyError != m_historyError;
    m_redisError = step.redisError;
    m_historyError = step.historyError;
    if (differs)
        Q_EMIT troubleChanged();
    for (const Event &event : step.events)
        Q_EMIT happened(event);
    const auto begins = [](const QVector<Firing> &firings) {
        QVector<std::pair<insight::Alert, qint64>> all;
        for (const Firing &firing : firings)
            all.append({firing.alert, firing.sinceMs});
        return all;
    };
    const bool alertsDiffer = begins(step.firing) != begins(m_firing);
    m_firing = step.firing;
    if (alertsDiffer)
        Q_EMIT alertsChanged();
    if (!step.sample || step.sample->timeMs == m_sampledMs)
        return;
    m_sampledMs = step.sample->timeMs;
    for (const Reading &reading : step.sample->readings)
        m_latest.insert(reading.ref, {reading.value(), m_sampledMs});
    Q_EMIT sampled();
}

std::optional<double> Sampling::latest(const insight::SeriesRef &ref) const
{
    const auto found = m_latest.constFind(ref);
    if (found == m_latest.constEnd())
        return std::nullopt;
    const bool stands = isSparse(ref.series) && ref.series != insight::Series::HitRate;
    if (!stands && m_sampledMs - found->timeMs > latestForMs)
        return std::nullopt;
    return found->value;
}

QFuture<Result<QVector<Curve>>> Sampling::read(const QVector<insight::SeriesRef> &refs,
                                               qint64 fromMs, qint64 toMs, int maxPoints)
{
    return m_reads.run(
        [=](History &history) { return history.read(refs, fromMs, toMs, maxPoints); });
}

QFuture<Result<QVector<Event>>> Sampling::events(qint64 fromMs, qint64 toMs)
{
    return m_reads.run([=](History &history) { return history.events(fromMs, toMs); });
}

QFuture<Result<QVector<Firing>>> Sampling::firings(qint64 fromMs, qint64 toMs)
{
    return m_reads.run([=](History &history) { return history.firings(fromMs, toMs); });
}

QFuture<Result<QStringList>> Sampling::labels(insight::Series series)
{
    return m_reads.run([=](History &history) { return history.labels(series); });
}

QFuture<Result<std::optional<qint64>>> Sampling::beginMs()
{
    return m_reads.run([](History &history) { return history.beginMs(); });
}

void Sampling::tell(const QVector<Reading> &readings)
{
    m_lane.run([readings](SamplingDesk &desk) { return desk.tell(readings); });
}

void Sampling::note(Event::Kind kind, const QString &detail)
{
    const Event event {m_clock.nowMs(), kind, detail};
    m_lane.run([event](SamplingDesk &desk) {
        return desk.history().and_then([&event](History *history) {
            return history->append({event.timeMs, {}, {event}, {}});
        });
    });
    Q_EMIT happened(event);
}

} // namespace selaras::workspace
