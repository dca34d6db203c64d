// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/counters.h"

#include <algorithm>

namespace selaras::insight {

namespace {

// The ids of the slow log are not statistics: they go on over CONFIG RESETSTAT.
bool isResettable(Series series)
{
    return series != Series::SlowQueries;
}

// What has been added, modulo 2^64; a counter that went back seems to have grown beyond reason.
quint64 growth(quint64 before, quint64 now)
{
    return now - before;
}

bool wentBack(quint64 before, quint64 now)
{
    constexpr quint64 beyondReason = quint64(1) << 62;
    return growth(before, now) >= beyondReason;
}

} // namespace

bool Counters::wasReset(const CounterState &now) const
{
    for (auto count = now.counts.begin(); count != now.counts.end(); ++count) {
        if (isResettable(count.key())
            && wentBack(m_last->counts.value(count.key(), count.value()), count.value()))
            return true;
    }
    return false;
}

Counters::Since Counters::compare(const CounterState &now) const
{
    if (!m_last)
        return Since::Nothing;
    const qint64 elapsed = now.monotonicMs - m_last->monotonicMs;
    const qint64 up = (now.uptimeSeconds + 1) * 1000;
    if (now.runId == m_last->runId) {
        if (elapsed > m_longestMs)
            return Since::Pause;
        return wasReset(now) ? Since::Reset : Since::LastLook;
    }
    if (now.uptimeSeconds * 1000 > elapsed)
        return Since::OtherServer;
    return std::min(up, elapsed) > m_longestMs ? Since::Pause : Since::Restart;
}

Counters::Counted Counters::count(const CounterState &now)
{
    Counted counted {compare(now), {}};
    const bool told = counted.since == Since::LastLook || counted.since == Since::Reset
        || counted.since == Since::Restart;
    for (auto count = now.counts.begin(); told && count != now.counts.end(); ++count) {
        const bool fromZero = counted.since == Since::Restart
            || (counted.since == Since::Reset && isResettable(count.key()));
        if (!fromZero && !m_last->counts.contains(count.key()))
            continue;
        const quint64 before = fromZero ? 0 : m_last->counts.value(count.key());
        if (wentBack(before, count.value()))
            continue;
        qint64 ms = now.monotonicMs - m_last->monotonicMs;
        if (counted.since == Since::Restart)
            ms = std::min(ms, (now.uptimeSeconds + 1) * 1000);
        counted.readings.append({{count.key()},
                                 double(growth(before, count.value())),
                                 double(std::max<qint64>(1, ms)) / 1000});
    }
    m_last = now;
    return counted;
}

} // namespace selaras::insight
