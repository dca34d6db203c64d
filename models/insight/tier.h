// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <algorithm>

namespace selaras::insight {

// How finely the history keeps a time. Samples stand as they came, in a table of their own; minutes
// and hours are sums, a row for each series.
enum class Tier { Samples, Minutes, Hours };

constexpr qint64 stepMsOf(Tier tier)
{
    constexpr qint64 second = 1000;
    constexpr qint64 minute = 60 * second;
    switch (tier) {
    case Tier::Minutes:
        return minute;
    case Tier::Hours:
        return 60 * minute;
    default:
        return second;
    }
}

// The beginning of the step that a time is in; also before the epoch.
constexpr qint64 stepBegin(qint64 timeMs, qint64 stepMs)
{
    const qint64 rest = timeMs % stepMs;
    return timeMs - (rest < 0 ? rest + stepMs : rest);
}

inline QString tableOf(Tier tier)
{
    return tier == Tier::Minutes ? QStringLiteral("minutes") : QStringLiteral("hours");
}

// Readings added up.
struct Cell {
    double sum = 0;
    double weight = 0;
    double low = 0;
    double high = 0;

    void add(const Cell &other)
    {
        low = weight > 0 ? std::min(low, other.low) : other.low;
        high = weight > 0 ? std::max(high, other.high) : other.high;
        sum += other.sum;
        weight += other.weight;
    }
};

inline Cell cellOf(double sum, double weight)
{
    return {sum, weight, sum / weight, sum / weight};
}

} // namespace selaras::insight
