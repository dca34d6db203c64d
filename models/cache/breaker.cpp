// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cache/breaker.h"

#include <algorithm>

namespace selaras::cache {

Breaker::Breaker(Clock &clock, Pauses pauses)
    : m_clock(clock)
    , m_pauses(pauses)
    , m_nextMs(clock.monotonicMs())
{
}

bool Breaker::isDue() const
{
    return !m_isClosed && m_clock.monotonicMs() >= m_nextMs;
}

void Breaker::trip()
{
    m_isClosed = false;
    m_pauseMs = m_pauseMs == 0 ? m_pauses.firstMs : std::min(2 * m_pauseMs, m_pauses.mostMs);
    m_nextMs = m_clock.monotonicMs() + m_pauseMs;
}

void Breaker::close()
{
    m_isClosed = true;
    m_pauseMs = 0;
}

} // namespace selaras::cache
