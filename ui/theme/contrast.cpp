// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/contrast.h"

#include <algorithm>
#include <cmath>

namespace selaras::ui {

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

double worstRatio(const QColor &colour, std::initializer_list<QColor> grounds)
{
    double worst = 21;
    for (const QColor &ground : grounds)
        worst = std::min(worst, contrastRatio(colour, ground));
    return worst;
}

} // namespace

double contrastRatio(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

QColor readableOn(const QColor &colour, std::initializer_list<QColor> grounds, double ratio)
{
    float hue = 0;
    float saturation = 0;
    float lightness = 0;
    colour.getHslF(&hue, &saturation, &lightness);
    for (int step = 0; step <= 50; ++step) {
        for (const float direction : {-0.02F, 0.02F}) {
            const float moved = lightness + direction * float(step);
            if (moved < 0 || moved > 1)
                continue;
            const QColor candidate = QColor::fromHslF(std::max(hue, 0.F), saturation, moved);
            if (worstRatio(candidate, grounds) >= ratio)
                return candidate;
        }
    }
    return worstRatio(Qt::black, grounds) > worstRatio(Qt::white, grounds) ? Qt::black : Qt::white;
}

QColor blended(const QColor &ground, const QColor &over, double share)
{
    const auto mix = [share](int a, int b) { return int(std::lround(a + (b - a) * share)); };
    return {mix(ground.red(), over.red()), mix(ground.green(), over.green()),
            mix(ground.blue(), over.blue())};
}

} // namespace selaras::ui
