// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/insight/hitrates.h"
#include "models/insight/sample.h"
#include "models/mapping/keygroups.h"

namespace selaras::insight {

// What a measurement counted, as readings of HitRateByRule and HitRateByTenant: those that were
// read most by their labels, and all others together.
QVector<Reading> hitRateReadings(const HitRates &rates, const mapping::KeyGroups &groups);

} // namespace selaras::insight
