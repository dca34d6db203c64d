// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/redis/scanpace.h"

#include <algorithm>

namespace selaras::redis {

namespace {

constexpr qint64 aimNs = 500'000;
constexpr qint64 leastCount = 100;
constexpr qint64 mostCount = 10'000;

} // namespace

void ScanPace::took(qint64 ns)
{
    const qint64 spent = std::max<qint64>(1, ns - m_roundTripNs);
    // One slow call may be the network's doing or another client's: go at most by half or double.
    const double factor = std::clamp(double(aimNs) / double(spent), 0.5, 2.0);
    m_count = std::clamp(qint64(double(m_count) * factor), leastCount, mostCount);
}

} // namespace selaras::redis
