// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>
#include <QPen>

namespace selaras::ui {

constexpr int lineStyles = 7;

// The pen of a chart's index-th line. Colours that people with any colour vision tell apart, each
// with a dash pattern of its own; contrast with the palette's Base at least 3.
QPen linePen(int index, const QPalette &palette);

} // namespace selaras::ui
