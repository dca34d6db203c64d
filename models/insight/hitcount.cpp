// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/hitcount.h"

#include <algorithm>
#include <cmath>

namespace selaras::insight {

double HitCount::rate() const
{
    return reads > 0 ? double(reads - misses) / double(reads) : 0;
}

HitCount::Interval HitCount::interval() const
{
    if (reads == 0)
        return {};
    constexpr double z = 1.959964; // of the normal distribution, 95 %, two-sided
    const auto n = double(reads);
    const double p = rate();
    const double scale = 1 + z * z / n;
    const double middle = (p + z * z / (2 * n)) / scale;
    const double half = z * std::sqrt(p * (1 - p) / n + z * z / (4 * n * n)) / scale;
    return {std::max(0.0, middle - half), std::min(1.0, middle + half)};
}

HitCount &HitCount::operator+=(const HitCount &other)
{
    reads += other.reads;
    misses += other.misses;
    return *this;
}

} // namespace selaras::insight
