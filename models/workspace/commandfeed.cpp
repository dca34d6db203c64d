// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/commandfeed.h"

#include "models/base/onfinished.h"
#include "models/redis/monitor.h"
#include "models/workspace/feedmeter.h"

#include <functional>

namespace selaras::workspace {

namespace {

constexpr qsizetype mostRows = 2'000; // that are handed over at a time
constexpr int waitMs = 50;

} // namespace

// What both threads know of.
struct CommandFeed::Shared {
    std::mutex mutex; // of filter and counts
    CommandFilter filter;
    FeedCounts counts; // but for what was dropped
    std::atomic<int> filterVersion = 0;
    std::atomic<bool> paused = false;
    Handover<CommandRecord> handover {mostRows};
};

// One run, on the lane.
class CommandFeed::Run {
public:
    Run(Shared &shared, const FeedLimits &limits, Clock &clock, redis::Monitor &monitor)
        : m_shared(shared)
        , m_monitor(monitor)
        , m_meter(clock, limits)
    {
    }

    Result<FeedEnd> follow(const Progress &progress, const std::function<void()> &wake)
    {
        for (;;) {
            const auto event = m_monitor.take(waitMs);
            if (!event)
                return fail(event.error());
            if (*event)
                take(**event);
            const auto end = m_meter.look(progress, m_counts.seen, m_lagMs);
            m_counts.perSecond = m_meter.perSecond();
            if ((m_meter.isTimeToHandOver() || end) && handOver())
                wake();
            if (end)
                return *end;
        }
    }

private:
    void take(const redis::Monitor::Event &event)
    {
        const auto *line = std::get_if<redis::MonitorLine>(&event);
        if (line == nullptr)
            return;
        ++m_counts.seen;
        m_lagMs = m_monitor.lagMs(*line);
        refreshFilter();
        if (m_shared.paused.load(std::memory_order_relaxed))
            ++m_counts.whilePaused;
        else if (!m_filter.matches(*line))
            ++m_counts.unmatched;
        else
            m_records.append(commandRecord(*line));
        if (m_records.size() < 2 * mostRows)
            return;
        m_records.remove(0, mostRows);
        m_dropped += mostRows;
    }

    void refreshFilter()
    {
        const int version = m_shared.filterVersion.load(std::memory_order_acquire);
        if (version == m_filterVersion)
            return;
        const std::lock_guard lock(m_shared.mutex);
        m_filter = m_shared.filter;
        m_filterVersion = version;
    }

    bool handOver()
    {
        {
            const std::lock_guard lock(m_shared.mutex);
            m_shared.counts = m_counts;
        }
        return m_shared.handover.put(std::exchange(m_records, {}), std::exchange(m_dropped, 0));
    }

    Shared &m_shared;
    redis::Monitor &m_monitor;
    FeedMeter m_meter;
    CommandFilter m_filter;
    int m_filterVersion = -1;
    FeedCounts m_counts;
    QVector<CommandRecord> m_records;
    qint64 m_dropped = 0;
    qint64 m_lagMs = 0; // of the last command
};

CommandFeed::CommandFeed(const Access &access, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_endpoint(access.redis)
    , m_clock(clock)
    , m_shared(std::make_shared<Shared>())
    , m_lane(QStringLiteral("commands"))
{
}

CommandFeed::~CommandFeed()
{
    m_closing->store(true);
}

void CommandFeed::start(const FeedLimits &limits)
{
    if (m_running)
        return;
    m_running = true;
    m_limits = limits;
    m_dropped = 0;
    m_end.reset();
    m_shared->counts = {};
    m_shared->handover.take();
    m_job = m_lane.run([this, limits](Progress &progress) -> Result<FeedEnd> {
        redis::Monitor monitor(m_endpoint, m_clock, m_closing);
        if (auto started = monitor.start(); !started)
            return fail(started.error());
        Run run(*m_shared, limits, m_clock, monitor);
        return run.follow(progress, [this] {
            QMetaObject::invokeMethod(this, &CommandFeed::collect, Qt::QueuedConnection);
        });
    });
    onFinished(m_job, this, [this](const Result<FeedEnd> &end) { finish(end); });
    Q_EMIT runningChanged();
}

void CommandFeed::stop()
{
    m_job.cancel();
}

void CommandFeed::finish(const Result<FeedEnd> &end)
{
    collect();
    m_running = false;
    if (end)
        m_end = *end;
    else if (end.error().code == ErrorCode::Cancelled)
        m_end = FeedEnd {FeedEnd::Reason::Asked};
    else
        m_end = FeedEnd {FeedEnd::Reason::Failed, end.error()};
    Q_EMIT runningChanged();
}

void CommandFeed::setFilter(const CommandFilter &filter)
{
    const std::lock_guard lock(m_shared->mutex);
    m_shared->filter = filter;
    m_shared->filterVersion.fetch_add(1, std::memory_order_release);
}

void CommandFeed::setPaused(bool paused)
{
    m_paused = paused;
    m_shared->paused.store(paused);
}

FeedCounts CommandFeed::counts() const
{
    const std::lock_guard lock(m_shared->mutex);
    FeedCounts counts = m_shared->counts;
    counts.dropped = m_dropped;
    return counts;
}

void CommandFeed::collect()
{
    const auto batch = m_shared->handover.take();
    m_dropped += batch.dropped;
    Q_EMIT arrived(batch.rows);
}

} // namespace selaras::workspace
