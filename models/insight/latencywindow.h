// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cmath>
#include <deque>
#include <optional>
#include <vector>

namespace selaras::insight {

// The last hundred round trips. A percentile is the least of them that so many are not above.
class LatencyWindow {
public:
    void add(double ms)
    {
        constexpr size_t size = 100;
        m_trips.push_back(ms);
        if (m_trips.size() > size)
            m_trips.pop_front();
    }
    void clear() { m_trips.clear(); }

    [[nodiscard]] std::optional<double> percentile(double share) const
    {
        if (m_trips.empty())
            return std::nullopt;
        std::vector<double> sorted(m_trips.begin(), m_trips.end());
        const auto rank = size_t(std::ceil(share * double(sorted.size())));
        const auto place = sorted.begin() + std::ptrdiff_t(std::max<size_t>(rank, 1) - 1);
        std::nth_element(sorted.begin(), place, sorted.end());
        return *place;
    }

private:
    std::deque<double> m_trips;
};

} // namespace selaras::insight
