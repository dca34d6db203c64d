// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/simulation/surroundings.h"

#include <cmath>
#include <numbers>

namespace selaras::app {

namespace {

constexpr double swingMs = 150'000;
constexpr double rippleMs = 23'000;

} // namespace

double Surroundings::tide() const
{
    const auto now = double(clock.monotonicMs());
    const double swing = std::sin(now * 2 * std::numbers::pi / swingMs);
    const double ripple = std::sin(now * 2 * std::numbers::pi / rippleMs);
    return 0.5 + 0.4 * swing + 0.1 * ripple;
}

qint64 Surroundings::favourite(qint64 most)
{
    const double place = random.generateDouble();
    return 1 + qint64(double(most) * place * place);
}

QByteArray Surroundings::token(int bytes)
{
    QByteArray token;
    for (int i = 0; i < bytes; ++i)
        token += char(random.bounded(256));
    return token.toHex();
}

} // namespace selaras::app
