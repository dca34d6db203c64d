// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace selaras::insight {

// How often keys were read, and how often they were not there.
struct HitCount {
    struct Interval {
        double least = 0;
        double most = 1;
    };

    qint64 reads = 0;
    qint64 misses = 0;

    [[nodiscard]] double rate() const; // hits of reads, from 0 to 1; 0 where nothing was read
    // Where the rate of many more such reads lies with 95 % certainty (Wilson's score interval).
    [[nodiscard]] Interval interval() const;

    HitCount &operator+=(const HitCount &other);
    bool operator==(const HitCount &other) const = default;
};

} // namespace selaras::insight
