// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/redis/client.h"
#include "models/sqlite/database.h"

namespace selaras::app {

// Caches about half of the demo's rows as its application would: camelCase JSON without a time to
// live, dates as ISO 8601; and beside them sessions, limits and a lock, which no rule maps.
Result<void> fillDemoCache(sqlite::Database &database, redis::Client &client, const Clock &clock);

} // namespace selaras::app
