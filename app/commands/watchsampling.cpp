// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/watchsampling.h"

namespace selaras::app {

WatchSampling::WatchSampling(const workspace::Access &access, Clock &clock)
    : m_clock(clock)
    , m_lane(QStringLiteral("sampling"), m_closing, [access, &clock, closing = m_closing] {
        return workspace::SamplingDesk::open(access, clock, closing);
    })
{
}

WatchSampling::~WatchSampling()
{
    m_closing->store(true);
}

void WatchSampling::step()
{
    constexpr qint64 intervalMs = 1000;
    const qint64 now = m_clock.monotonicMs();
    if (now < m_nextMs || m_last.isRunning())
        return;
    // From when it was due, so that the looks stay a second apart; what was missed is a gap.
    m_nextMs += intervalMs;
    if (m_nextMs <= now)
        m_nextMs = now + intervalMs;
    m_last = m_lane.run([](workspace::SamplingDesk &desk) -> Result<workspace::SamplingStep> {
        return desk.step();
    });
}

void WatchSampling::tell(insight::Series series, double value)
{
    m_lane.run([series, value](workspace::SamplingDesk &desk) {
        return desk.tell({{{series}, value}});
    });
}

} // namespace selaras::app
