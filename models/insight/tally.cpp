// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/tally.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace selaras::insight {

QVector<Reading> Tally::readings(Series series, double scale) const
{
    std::vector<std::pair<QString, double>> counts;
    double others = m_counts.value(otherLabel());
    for (auto count = m_counts.begin(); count != m_counts.end(); ++count) {
        if (count.key() != otherLabel())
            counts.emplace_back(count.key(), *count);
    }
    std::stable_sort(counts.begin(), counts.end(),
                     [](const auto &a, const auto &b) { return a.second > b.second; });
    QVector<Reading> readings;
    for (size_t i = 0; i < counts.size(); ++i) {
        if (i < size_t(labelsKept))
            readings.append({{series, counts[i].first}, counts[i].second * scale});
        else
            others += counts[i].second;
    }
    if (others > 0)
        readings.append({{series, otherLabel()}, others * scale});
    return readings;
}

} // namespace selaras::insight
