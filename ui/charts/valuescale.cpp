// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/valuescale.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace selaras::ui {

using insight::Unit;

namespace {

double roundStep(double least)
{
    const double power = std::pow(10.0, std::floor(std::log10(least)));
    constexpr std::array factors {1.0, 2.0, 5.0, 10.0};
    for (const double factor : factors) {
        if (factor * power >= least * (1 - 1e-9))
            return factor * power;
    }
    return 10 * power;
}

double binaryUnitOf(double bytes)
{
    double unit = 1;
    while (bytes >= 1024 * unit)
        unit *= 1024;
    return unit;
}

} // namespace

ValueScale scaleFor(double greatest, Unit unit, int maxSteps)
{
    if (unit == Unit::Share && greatest <= 1)
        return {1, maxSteps >= 4 ? 0.25 : 0.5};
    if (unit == Unit::Flag)
        return {1, 1};
    if (!(greatest > 0) || !std::isfinite(greatest))
        return {1, 1};
    const bool inBytes = unit == Unit::Bytes || unit == Unit::BytesPerSecond;
    const double base = inBytes ? binaryUnitOf(greatest) : 1;
    double step = roundStep(greatest / base / std::max(1, maxSteps)) * base;
    if (unit == Unit::Count || unit == Unit::Bytes)
        step = std::max(1.0, step);
    return {std::ceil(greatest / step * (1 - 1e-9)) * step, step};
}

} // namespace selaras::ui
