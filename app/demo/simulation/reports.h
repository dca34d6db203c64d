// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/simulation/activity.h"
#include "app/demo/simulation/rhythm.h"
#include "app/demo/simulation/surroundings.h"

namespace selaras::app {

// Reports: big values that expire soon, and once in a while a list of all grades that is sorted by
// the server, which is slow.
class Reports final : public Activity {
public:
    explicit Reports(Surroundings &surroundings);

    Result<void> act() override;

private:
    Result<void> render();
    Result<void> sortGrades();
    Result<void> fillGrades();

    Surroundings &m_surroundings;
    Rhythm m_report {2'500, 0};
    Rhythm m_sort {30'000, 2'000};
    int m_rendered = 0;
};

} // namespace selaras::app
