// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/insight/event.h"
#include "models/insight/series.h"

namespace selaras::ui {

// A series in the user's words: "Hit rate", or the label of a labelled one.
QString seriesText(const insight::SeriesRef &ref);
// A value with its unit, in the locale's form: "93.1 %", "1.4 MiB/s", "0.3 ms".
QString valueText(double value, insight::Unit unit);
// The same on an axis whose marks are `step` apart: all with the same decimals.
QString axisText(double value, double step, insight::Unit unit);
// What a mark on a chart stands for.
QString eventText(const insight::Event &event);

} // namespace selaras::ui
