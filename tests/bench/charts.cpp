// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench.h"
#include "tests/bench/loopgap.h"
#include "ui/charts/chartcard.h"
#include "ui/charts/timeframe.h"

#include <cmath>

namespace selaras::bench {

namespace {

constexpr int points = 1'000'000;
constexpr int runMs = 5000;

insight::Curve longCurve(qint64 endMs)
{
    insight::Curve curve {{insight::Series::LatencyP50, {}}, 1000, {}};
    curve.points.reserve(points);
    for (int i = points; i > 0; --i) {
        const double value = 10 + std::sin(i / 5000.0) * 8 + (i * 2654435761U % 1000) / 500.0;
        curve.points.append({endMs - qint64(1000) * i, value, 1, value, value, false});
    }
    return curve;
}

} // namespace

// Half of the million are in sight, and the frame goes to and fro over all of them.
bool benchCharts()
{
    SystemClock clock;
    ui::TimeFrame frame(clock);
    ui::ChartCard card({QStringLiteral("latency"), {insight::Series::LatencyP50}}, frame);
    card.resize(900, 300);
    card.show();
    card.setCurves({longCurve(clock.nowMs())});
    const qint64 span = qint64(1000) * points / 2;
    frame.follow(span);
    const double idle = longestGap(runMs, [] {});
    int redrawn = 0;
    QObject::connect(&card.chart(), &ui::TimeChart::redrawn, &card, [&redrawn] { ++redrawn; });
    qint64 step = -span / 100;
    const double panning = longestGap(runMs, [&] {
        const bool isAtEnd = frame.fromMs() + step < clock.nowMs() - 2 * span || frame.isLive();
        step = isAtEnd ? -std::abs(step) * (frame.isLive() ? 1 : -1) : step;
        frame.pan(step);
    });
    // It has to have moved, or there is nothing to tell.
    if (redrawn < runMs / 50 || card.chart().drawnPoints() < 100)
        return false;
    return tell("longest stall while a chart of 1M points pans", panning, "ms", idle, 16 + idle);
}

} // namespace selaras::bench
