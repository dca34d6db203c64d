// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/insight/series.h"

namespace selaras::ui {

// The value axis of a chart: from 0 to `high` in whole steps.
struct ValueScale {
    double high = 1;
    double step = 1;

    bool operator==(const ValueScale &other) const = default;
};

// High enough for `greatest`, in at most maxSteps steps that a person would choose: 1, 2 or 5 times
// a power of ten, or of 1024 for bytes. A Share goes to 100 %.
ValueScale scaleFor(double greatest, insight::Unit unit, int maxSteps);

} // namespace selaras::ui
