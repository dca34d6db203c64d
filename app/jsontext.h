// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/celljson.h"
#include "models/repository/linkreader.h"

namespace selaras::app {

QJsonValue jsonTarget(const mapping::KeyTarget &target);

// "fresh", "stale", "opaque", "absent", "orphan": as --json says them, in no language.
QString stateName(repository::KeyState state);

} // namespace selaras::app
