// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tour/tour.h"
#include "ui/tour/tourguide.h"

namespace selaras::ui {

// The pages of the rail's group Insight.
QVector<Scene> insightScenes(const TourGuide &at);

} // namespace selaras::ui
