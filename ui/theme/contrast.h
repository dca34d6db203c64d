// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

#include <initializer_list>

namespace selaras::ui {

// WCAG 2's contrast ratio of two opaque colours, from 1 to 21.
double contrastRatio(const QColor &a, const QColor &b);

// The colour with its lightness moved, no further than needed, until it stands out by `ratio` from
// every ground. Black or white, whichever is better, where nothing else does.
QColor readableOn(const QColor &colour, std::initializer_list<QColor> grounds, double ratio = 4.5);

// `over` laid on `ground` with an opacity of `share`, from 0 to 1.
QColor blended(const QColor &ground, const QColor &over, double share);

} // namespace selaras::ui
