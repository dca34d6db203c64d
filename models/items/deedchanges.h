// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mapping/comparison.h"
#include "models/security/deedrecord.h"

namespace selaras::items {

// What a deed changed, side by side: every value of what was and of what was to be, named by its
// place in the JSON: "users id=1 · name".
QVector<mapping::FieldDifference> changesOf(const security::DeedRecord &deed);

// What came of it beyond that, as "removed_count" and "3".
QVector<QPair<QString, QString>> resultsOf(const security::DeedRecord &deed);

} // namespace selaras::items
