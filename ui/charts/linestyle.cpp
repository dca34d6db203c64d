// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/linestyle.h"

#include "ui/theme/meaning.h"

#include <array>

namespace selaras::ui {

namespace {

// Okabe and Ito's palette without its yellow, darker on a light ground and lighter on a dark one.
constexpr std::array<QRgb, lineStyles> onLight {0x0072b2, 0xc4560a, 0x007a5a, 0xb0487f,
                                                0x8a6500, 0x2b86b8, 0x5a5a5a};
constexpr std::array<QRgb, lineStyles> onDark {0x56b4e9, 0xf08040, 0x2fc298, 0xe08fbb,
                                               0xe6b030, 0x4a9fd8, 0xb0b0b0};

QVector<qreal> dashesOf(int index)
{
    switch (index % lineStyles) {
    case 1:
        return {6, 3};
    case 2:
        return {2, 2};
    case 3:
        return {8, 3, 2, 3};
    case 4:
        return {12, 3};
    case 5:
        return {4, 2, 1, 2, 1, 2};
    case 6:
        return {1, 3};
    default:
        return {};
    }
}

} // namespace

QPen linePen(int index, const QPalette &palette)
{
    const auto &colours = isDark(palette) ? onDark : onLight;
    QPen pen(QColor(colours.at(size_t(index % lineStyles))), 1.6);
    pen.setCapStyle(Qt::FlatCap);
    if (const QVector<qreal> dashes = dashesOf(index); !dashes.isEmpty())
        pen.setDashPattern(dashes);
    return pen;
}

} // namespace selaras::ui
