// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mapping/jsonplace.h"
#include "models/mapping/profile.h"

#include <QMap>

#include <optional>

namespace selaras::mapping {

// "thresholds" of a profile or a workspace: the limits beyond which an admin is told, by their
// names in the file; nullopt where an alert is off (false). What is not there has its default.
using Thresholds = QMap<QString, std::optional<int>>;

// What is wrong becomes the place's error.
Thresholds parseThresholds(const JsonPlace &section);

// Of a profile that was parsed well.
Thresholds thresholdsOf(const Profile &profile);

} // namespace selaras::mapping
