// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <vector>

namespace selaras::bench {

namespace {

double milliseconds(const std::function<void()> &work)
{
    using Clock = std::chrono::steady_clock;
    const auto start = Clock::now();
    work();
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

} // namespace

bool measure(const Figure &figure)
{
    std::vector<double> ours;
    std::vector<double> floors;
    for (int round = -1; round < figure.rounds; ++round) {
        const double mine = milliseconds(figure.ours);
        const double floor = milliseconds(figure.floor);
        if (round < 0)
            continue;
        ours.push_back(mine);
        floors.push_back(floor);
    }
    const double value = median(ours);
    const double floor = median(floors);
    const double ratio = value / floor;
    const bool holds = ratio <= figure.target;
    std::printf("%s\t%.3f\tms\t%.3f\t%.2f\t%.2f\t%s\n", figure.name, value, floor, ratio,
                figure.target, holds ? "ok" : "short");
    std::fflush(stdout);
    return holds;
}

} // namespace selaras::bench
