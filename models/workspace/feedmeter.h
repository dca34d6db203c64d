// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/base/progress.h"
#include "models/workspace/feedend.h"

namespace selaras::workspace {

// Keeps the time of a feed, on its own thread: how much it sees in a second, when it is to hand
// over what it has, and when it is to end.
class FeedMeter {
public:
    FeedMeter(Clock &clock, const FeedLimits &limits);

    // seen: since the start.
    std::optional<FeedEnd> look(const Progress &progress, qint64 seen, qint64 lagMs);
    // About ten times a second, since the last time that it said so.
    bool isTimeToHandOver();
    [[nodiscard]] double perSecond() const { return m_perSecond; }

private:
    Clock &m_clock;
    FeedLimits m_limits;
    qint64 m_startedMs;
    qint64 m_handedOverMs;
    qint64 m_secondMs; // when the running second began, and what was seen by then
    qint64 m_secondSeen = 0;
    double m_perSecond = 0;
};

} // namespace selaras::workspace
