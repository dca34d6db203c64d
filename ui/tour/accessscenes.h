// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tour/tour.h"
#include "ui/tour/tourguide.h"

namespace selaras::ui {

// The pages of the rail's group Access, and the journal.
QVector<Scene> accessScenes(const TourGuide &at);
// The former while Redis is away.
QVector<Scene> accessScenesAway(const TourGuide &at);

} // namespace selaras::ui
