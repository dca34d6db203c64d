// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/feedmeter.h"

namespace selaras::workspace {

namespace {

constexpr qint64 handOverEveryMs = 100;
constexpr qint64 second = 1000;

} // namespace

FeedMeter::FeedMeter(Clock &clock, const FeedLimits &limits)
    : m_clock(clock)
    , m_limits(limits)
    , m_startedMs(clock.monotonicMs())
    , m_handedOverMs(m_startedMs)
    , m_secondMs(m_startedMs)
{
}

std::optional<FeedEnd> FeedMeter::look(const Progress &progress, qint64 seen, qint64 lagMs)
{
    using Reason = FeedEnd::Reason;
    const qint64 now = m_clock.monotonicMs();
    if (progress.cancelled())
        return FeedEnd {Reason::Asked};
    if (now - m_startedMs >= m_limits.lengthMs)
        return FeedEnd {Reason::TimeUp};
    if (lagMs > m_limits.lagMs)
        return FeedEnd {Reason::TooFarBehind};
    if (now - m_secondMs < second)
        return std::nullopt;
    m_perSecond = double(seen - m_secondSeen) * double(second) / double(now - m_secondMs);
    m_secondMs = now;
    m_secondSeen = seen;
    if (m_perSecond > double(m_limits.perSecond))
        return FeedEnd {Reason::TooMuch};
    return std::nullopt;
}

bool FeedMeter::isTimeToHandOver()
{
    const qint64 now = m_clock.monotonicMs();
    if (now - m_handedOverMs < handOverEveryMs)
        return false;
    m_handedOverMs = now;
    return true;
}

} // namespace selaras::workspace
