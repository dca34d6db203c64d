// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/insight/curve.h"

namespace selaras::insight {

// A curve of any length, ready to be cut to what a chart of some width can show: each level has an
// eighth of the points of the one below. Points are never added up across a gap.
class CurveLevels {
public:
    CurveLevels() = default;
    explicit CurveLevels(Curve curve);

    [[nodiscard]] bool isEmpty() const { return m_levels.isEmpty(); }
    [[nodiscard]] const SeriesRef &ref() const { return m_ref; }
    // What lies from fromMs to toMs, and the nearest point on either side, so that a line can leave
    // the picture. Of at most about maxPoints points, but for the gaps; takes a time that grows
    // with maxPoints only.
    [[nodiscard]] QVector<CurvePoint> cut(qint64 fromMs, qint64 toMs, int maxPoints) const;
    // The reading whose step holds this time.
    [[nodiscard]] std::optional<double> valueAt(qint64 timeMs) const;

private:
    SeriesRef m_ref;
    qint64 m_stepMs = 0;
    QVector<QVector<CurvePoint>> m_levels; // finest first
};

} // namespace selaras::insight
