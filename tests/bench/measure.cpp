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

struct Medians {
    double ours; // milliseconds
    double floor;
};

Medians run(const Figure &figure)
{
    std::vector<double> ours;
    std::vector<double> floors;
    for (int round = -1; round < figure.rounds; ++round) {
        figure.prepare();
        const double mine = milliseconds(figure.ours);
        figure.prepare();
        const double floor = milliseconds(figure.floor);
        if (round < 0)
            continue;
        ours.push_back(mine);
        floors.push_back(floor);
    }
    return {median(ours), median(floors)};
}

} // namespace

bool measure(const Figure &figure)
{
    const Medians took = run(figure);
    const double ratio = took.ours / took.floor;
    const bool holds = ratio <= figure.target;
    std::printf("%s\t%.3f\tms\t%.3f\t%.2f\t%.2f\t%s\n", figure.name, took.ours, took.floor, ratio,
                figure.target, holds ? "ok" : "short");
    std::fflush(stdout);
    return holds;
}

bool tell(const char *name, double value, const char *unit, double floor, double most)
{
    const bool holds = value <= most;
    std::printf("%s\t%.3f\t%s\t%.3f\t%.2f\t%.2f\t%s\n", name, value, unit, floor, value / floor,
                most, holds ? "ok" : "short");
    std::fflush(stdout);
    return holds;
}

bool measureRate(const Figure &figure, const Rate &rate)
{
    const Medians took = run(figure);
    const double ratio = took.ours / took.floor;
    const double value = rate.items * 1000.0 / took.ours;
    const double floor = rate.items * 1000.0 / took.floor;
    const bool holds = ratio <= figure.target && value >= rate.least;
    std::printf("%s\t%.0f\t%s\t%.0f\t%.2f\t%.2f\t%s\n", figure.name, value, rate.unit, floor, ratio,
                figure.target, holds ? "ok" : "short");
    std::fflush(stdout);
    return holds;
}

} // namespace selaras::bench
