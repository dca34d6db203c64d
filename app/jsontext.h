// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/celljson.h"
#include "models/repository/linkreader.h"

#include <optional>

namespace selaras::app {

QJsonValue jsonTarget(const mapping::KeyTarget &target);

// Milliseconds since the epoch as ISO 8601 in UTC; null where it is not known.
QJsonValue jsonTime(const std::optional<qint64> &ms);

// "fresh", "stale", "opaque", "absent", "orphan": as --json says them, in no language.
QString stateName(repository::KeyState state);

} // namespace selaras::app
