// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/driftteller.h"

namespace selaras::workspace {

namespace {

constexpr qint64 pauseMs = 100;

} // namespace

DriftTeller::DriftTeller(const Clock &clock, Tell tell)
    : m_clock(clock)
    , m_tell(std::move(tell))
    , m_toldMs(clock.monotonicMs())
{
}

void DriftTeller::take(const QVector<repository::DriftFinding> &findings,
                       const repository::DriftTally &tally)
{
    m_findings += findings;
    m_tally = tally;
    if (m_clock.monotonicMs() - m_toldMs >= pauseMs)
        tellNow();
}

void DriftTeller::tellNow()
{
    m_tell(m_findings, m_tally);
    m_findings.clear();
    m_toldMs = m_clock.monotonicMs();
}

} // namespace selaras::workspace
