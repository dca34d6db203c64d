// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/insight/series.h"

namespace selaras::insight {

// All readings of a series within stepMs from timeMs on.
struct CurvePoint {
    qint64 timeMs = 0;
    double sum = 0; // see Kind: of a Counter, how often it happened
    double weight = 0; // never 0
    double low = 0; // the least and the greatest value of a single reading
    double high = 0;
    bool afterGap = false; // nobody looked between the point before and this one: draw no line

    [[nodiscard]] double value() const { return sum / weight; }
};

// A series over a time, oldest point first. Where nothing was read there is no point.
struct Curve {
    SeriesRef ref;
    qint64 stepMs = 1000;
    QVector<CurvePoint> points;
};

} // namespace selaras::insight
