// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/access.h"
#include "app/commands/driftwatch.h"
#include "app/commands/watchreport.h"
#include "app/commands/watchsampling.h"
#include "app/termination.h"
#include "models/workspace/followdesk.h"

#include <algorithm>
#include <tuple>

namespace selaras::app {

namespace {

constexpr qint64 lookEveryMs = 50;
constexpr qint64 beatMs = 1000;
constexpr qint64 longestBackoffMs = 10'000;
constexpr qint64 drainEveryMs = 30'000; // for what a beat does not tell of

// While something long runs, changes are followed on.
class Watch final : public Progress {
public:
    using Part = WatchReport::Part;

    Watch(CommandContext &context, workspace::WriteDesk &writing, workspace::FollowDesk &following,
          const workspace::Access &access, const CancelFlag &stop)
        : m_clock(context.clock)
        , m_writing(writing)
        , m_following(following)
        , m_stop(stop)
        , m_report(context.console)
        , m_drift(access, writing, following, context.clock, stop,
                  context.invocation.driftEverySeconds * qint64(1000))
        , m_sampling(access, context.clock)
    {
    }

    void run(const QString &name);
    void report(qint64 /*done*/, qint64 /*total*/) override
    {
        follow();
        guard();
        m_sampling.step();
    }
    [[nodiscard]] bool cancelled() const override { return stopped(); }

private:
    [[nodiscard]] bool stopped() const { return isRaised(m_stop); }
    void follow();
    void guard();
    void beat();
    void drain();
    void scan();
    void tellRemoved(const QByteArrayList &keys);
    void backOff(const Error &error);

    Clock &m_clock;
    workspace::WriteDesk &m_writing;
    workspace::FollowDesk &m_following;
    CancelFlag m_stop;
    WatchReport m_report;
    DriftWatch m_drift;
    WatchSampling m_sampling;
    QString m_run; // of the server that was last drained to
    qint64 m_nextBeatMs = 0; // monotonic, as all these
    qint64 m_nextDrainMs = 0;
    qint64 m_nextLookMs = 0;
    qint64 m_backoffMs = 0;
};

void Watch::run(const QString &name)
{
    m_report.started(name);
    while (!stopped()) {
        follow();
        guard();
        m_sampling.step();
        if (m_clock.monotonicMs() >= m_nextBeatMs)
            beat();
        if (!stopped())
            m_clock.wait(lookEveryMs);
    }
    std::ignore = m_following.follower().purge();
    m_report.stopped(m_writing.journal().pendingCount().value_or(0));
}

void Watch::follow()
{
    if (m_clock.monotonicMs() < m_nextLookMs)
        return;
    m_nextLookMs = m_clock.monotonicMs() + lookEveryMs;
    bool more = true;
    while (more && !stopped()) {
        const auto step = m_following.follower().step();
        if (!step) {
            m_report.failed(Part::Following, step.error());
            return;
        }
        m_report.recovered(Part::Following);
        m_report.step(*step);
        for (const auto &delivery : step->deliveries)
            tellRemoved(delivery.outcome.removed);
        more = step->more;
    }
}

void Watch::guard()
{
    if (m_writing.guard().isIdle())
        return;
    const auto removed = m_writing.guard().step(0);
    if (removed) {
        m_report.removedLater("guarded", *removed);
        tellRemoved(*removed);
    } else {
        m_report.failed(Part::Guard, removed.error());
    }
}

// Feels for Redis, and delivers what waits as soon as it is there, or there again.
void Watch::beat()
{
    m_nextBeatMs = m_clock.monotonicMs() + beatMs;
    const auto pong = m_writing.redis().call({"PING"});
    const auto server = pong ? m_writing.redis().open() : fail(pong.error());
    if (!server) {
        backOff(server.error());
        return;
    }
    m_backoffMs = 0;
    m_report.recovered(Part::Redis);
    const auto pending = m_writing.journal().pendingCount();
    if (!pending)
        m_report.failed(Part::Delivering, pending.error());
    if (pending.value_or(0) > 0 || server->runId != m_run || m_clock.monotonicMs() >= m_nextDrainMs)
        drain();
    m_run = server->runId;
    scan();
}

void Watch::scan()
{
    const auto repaired = m_drift.runIfDue(*this);
    if (!repaired) {
        m_report.failed(Part::Drift, repaired.error());
    } else if (*repaired) {
        m_report.removedLater("drift", (*repaired)->removed);
        // What a scan finds here is gone at once, or pending.
        m_sampling.tell(insight::Series::Drift, double((*repaired)->pending.size()));
        tellRemoved((*repaired)->removed);
        if ((*repaired)->pendingBecause)
            m_report.failed(Part::Drift, *(*repaired)->pendingBecause);
    }
}

void Watch::drain()
{
    m_nextDrainMs = m_clock.monotonicMs() + drainEveryMs;
    const auto report = m_writing.invalidator().drain(*this);
    if (report) {
        m_report.drained(*report);
        tellRemoved(report->removed);
    } else {
        m_report.failed(Part::Delivering, report.error());
    }
}

void Watch::tellRemoved(const QByteArrayList &keys)
{
    if (!keys.isEmpty())
        m_sampling.tell(insight::Series::Invalidations, double(keys.size()));
}

void Watch::backOff(const Error &error)
{
    m_report.failed(Part::Redis, error);
    m_backoffMs = std::clamp(2 * m_backoffMs, beatMs, longestBackoffMs);
    m_nextBeatMs = m_clock.monotonicMs() + m_backoffMs;
}

struct Desks {
    workspace::Access access;
    std::unique_ptr<workspace::WriteDesk> writing;
    std::unique_ptr<workspace::FollowDesk> following;
};

Result<Desks> openDesks(CommandContext &context, const CancelFlag &stop)
{
    auto access = accessOf(context);
    if (!access)
        return fail(access.error());
    // This retries by itself, and must not hold up the rest meanwhile.
    access->redis.connectRetries = 0;
    auto writing = workspace::WriteDesk::open(*access, context.clock, stop);
    if (!writing)
        return fail(writing.error());
    auto following = workspace::FollowDesk::open(*access, **writing, context.clock);
    if (!following)
        return fail(following.error());
    return Desks {std::move(*access), std::move(*writing), std::move(*following)};
}

} // namespace

ExitCode runWatch(CommandContext &context)
{
    const CancelFlag stop = raisedAtTermination();
    WatchReport report(context.console);
    auto desks = openDesks(context, stop);
    while (!desks && desks.error().code == ErrorCode::Locked && !isRaised(stop)) {
        report.failed(WatchReport::Part::Start, desks.error());
        context.clock.wait(beatMs);
        desks = openDesks(context, stop);
    }
    if (isRaised(stop))
        return ExitCode::Fine;
    if (!desks)
        return context.console.failed(desks.error());
    Watch(context, *desks->writing, *desks->following, desks->access, stop)
        .run(context.invocation.arguments.first());
    return ExitCode::Fine;
}

} // namespace selaras::app
