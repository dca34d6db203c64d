// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/insight/sample.h"

#include <QMap>

#include <numeric>

namespace selaras::insight {

// Labels of a series in one sample: so many at most, that the history stays small whatever tenants
// come and go.
constexpr qsizetype labelsKept = 30;

// Counts by label.
class Tally {
public:
    void add(const QString &label, double count = 1) { m_counts[label] += count; }
    [[nodiscard]] bool isEmpty() const { return m_counts.isEmpty(); }
    [[nodiscard]] double sum() const
    {
        return std::accumulate(m_counts.begin(), m_counts.end(), 0.0);
    }
    [[nodiscard]] double count(const QString &label) const { return m_counts.value(label); }

    // A reading each, `scale` times what was counted. Only the greatest keep their labels; the
    // others are summed under otherLabel().
    [[nodiscard]] QVector<Reading> readings(Series series, double scale = 1) const;

private:
    QMap<QString, double> m_counts;
};

} // namespace selaras::insight
