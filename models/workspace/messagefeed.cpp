// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/messagefeed.h"

#include "models/base/onfinished.h"
#include "models/workspace/feedmeter.h"
#include "models/workspace/subscriber.h"

#include <functional>

namespace selaras::workspace {

namespace {

constexpr qsizetype mostRows = 2'000; // that are handed over at a time
constexpr qsizetype mostChannels = 10'000; // that are counted one by one
constexpr qsizetype longestPayload = 16 * 1024; // bytes
constexpr int waitMs = 50;
constexpr qint64 shortestMs = 1000; // between two losses that are got over

} // namespace

// What both threads know of.
struct MessageFeed::Shared {
    std::mutex mutex; // of all but what guards itself
    QVector<Subscription> wanted;
    FeedCounts counts; // but for what was dropped
    Counts byChannel;
    std::atomic<int> wantedVersion = 0;
    std::atomic<bool> paused = false;
    Handover<MessageRecord> handover {mostRows};
};

// One run, on the lane.
class MessageFeed::Run {
public:
    Run(Shared &shared, const redis::Endpoint &endpoint, Clock &clock, const CancelFlag &closing)
        : m_shared(shared)
        , m_endpoint(endpoint)
        , m_clock(clock)
        , m_closing(closing)
        , m_meter(clock, {})
    {
        m_subscriber.emplace(m_endpoint, m_clock, m_closing);
    }

    Result<FeedEnd> follow(const std::function<void()> &wake)
    {
        for (;;) {
            const auto goesOn = resubscribe();
            if (!goesOn)
                return fail(goesOn.error());
            if (!*goesOn)
                return FeedEnd {FeedEnd::Reason::Asked};
            auto message = m_subscriber->take(waitMs);
            if (!message && goesOnElsewhere(message.error()))
                continue;
            if (!message)
                return fail(message.error());
            if (*message)
                take(std::move(**message));
            m_meter.look(Progress::none(), m_counts.seen, 0);
            m_counts.perSecond = m_meter.perSecond();
            if (m_meter.isTimeToHandOver() && handOver())
                wake();
        }
    }

private:
    // False when there is nothing left to follow.
    Result<bool> resubscribe()
    {
        const int version = m_shared.wantedVersion.load(std::memory_order_acquire);
        if (version == m_version)
            return true;
        m_version = version;
        QVector<Subscription> wanted;
        {
            const std::lock_guard lock(m_shared.mutex);
            wanted = m_shared.wanted;
        }
        if (wanted.isEmpty())
            return false;
        return m_subscriber->follow(wanted).map([] { return true; });
    }

    // A master that another one takes over from ends what was subscribed. What is published until
    // it is subscribed again is missed.
    bool goesOnElsewhere(const Error &error)
    {
        if (error.code != ErrorCode::ConnectionLost
            || m_clock.monotonicMs() - m_subscribedMs < shortestMs)
            return false;
        m_subscribedMs = m_clock.monotonicMs();
        m_subscriber.emplace(m_endpoint, m_clock, m_closing);
        m_version = -1;
        return resubscribe().value_or(false);
    }

    void take(redis::ChannelMessage message)
    {
        ++m_counts.seen;
        if (m_byChannel.size() < mostChannels || m_byChannel.contains(message.channel))
            ++m_byChannel[message.channel];
        if (m_shared.paused.load(std::memory_order_relaxed)) {
            ++m_counts.whilePaused;
            return;
        }
        const qint64 size = message.payload.size();
        if (size > longestPayload)
            message.payload = message.payload.left(longestPayload);
        m_records.append(
            {m_clock.nowMs(), std::move(message.channel), std::move(message.payload), size});
        if (m_records.size() < 2 * mostRows)
            return;
        m_records.remove(0, mostRows);
        m_dropped += mostRows;
    }

    bool handOver()
    {
        {
            const std::lock_guard lock(m_shared.mutex);
            m_shared.counts = m_counts;
            m_shared.byChannel = m_byChannel;
        }
        return m_shared.handover.put(std::exchange(m_records, {}), std::exchange(m_dropped, 0));
    }

    Shared &m_shared;
    redis::Endpoint m_endpoint;
    Clock &m_clock;
    CancelFlag m_closing;
    std::optional<Subscriber> m_subscriber;
    qint64 m_subscribedMs = 0; // monotonic, when it was last done again
    FeedMeter m_meter;
    int m_version = -1;
    FeedCounts m_counts;
    Counts m_byChannel;
    QVector<MessageRecord> m_records;
    qint64 m_dropped = 0;
};

MessageFeed::MessageFeed(const Access &access, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_endpoint(access.redis)
    , m_clock(clock)
    , m_shared(std::make_shared<Shared>())
    , m_lane(QStringLiteral("messages"))
{
}

MessageFeed::~MessageFeed()
{
    m_closing->store(true);
}

void MessageFeed::follow(const QVector<Subscription> &subscriptions)
{
    m_wanted = subscriptions;
    {
        const std::lock_guard lock(m_shared->mutex);
        m_shared->wanted = subscriptions;
        m_shared->wantedVersion.fetch_add(1, std::memory_order_release);
    }
    Q_EMIT subscriptionsChanged();
    start();
}

void MessageFeed::start()
{
    if (m_running || m_wanted.isEmpty())
        return;
    m_running = true;
    m_dropped = 0;
    m_error.reset();
    m_shared->counts = {};
    m_shared->byChannel = {};
    m_shared->handover.take();
    const auto job = m_lane.run([this]() -> Result<FeedEnd> {
        Run run(*m_shared, m_endpoint, m_clock, m_closing);
        return run.follow([this] {
            QMetaObject::invokeMethod(this, &MessageFeed::collect, Qt::QueuedConnection);
        });
    });
    onFinished(job, this, [this](const Result<FeedEnd> &end) { finish(end); });
    Q_EMIT runningChanged();
}

void MessageFeed::finish(const Result<FeedEnd> &end)
{
    collect();
    m_running = false;
    if (!end)
        m_error = end.error();
    Q_EMIT runningChanged();
    // Something to follow was wanted again just as it ended for there was nothing.
    if (end)
        start();
}

void MessageFeed::setPaused(bool paused)
{
    m_paused = paused;
    m_shared->paused.store(paused);
}

FeedCounts MessageFeed::counts() const
{
    const std::lock_guard lock(m_shared->mutex);
    FeedCounts counts = m_shared->counts;
    counts.dropped = m_dropped;
    return counts;
}

MessageFeed::Counts MessageFeed::countsByChannel() const
{
    const std::lock_guard lock(m_shared->mutex);
    return m_shared->byChannel;
}

void MessageFeed::collect()
{
    const auto batch = m_shared->handover.take();
    m_dropped += batch.dropped;
    Q_EMIT arrived(batch.rows);
}

} // namespace selaras::workspace
