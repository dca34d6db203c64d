// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tour/tour.h"
#include "ui/tour/tourguide.h"

namespace selaras::ui {

// The pages of the rail's group Data, beginning with Browse. Stages edits, and discards them.
QVector<Scene> dataScenes(const TourGuide &at);

} // namespace selaras::ui
