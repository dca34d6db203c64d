// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/progress.h"
#include "models/mapping/keymap.h"
#include "models/redis/client.h"
#include "models/sqlite/schema.h"

namespace selaras::repository {

// The keys in Redis that any row of a table may have, for when it is not known which rows changed:
// of a rule without placeholders its target, of the others the keys that are there, by one scan.
//
// A key that a rule reads only with the delimiter in a value, as "user:{id}" reads
// "user:1:sessions", may well belong to something else. It counts only where the table has a row of
// such values now. Blocking; fails as the database and Redis do.
Result<QVector<mapping::KeyTarget>> targetsOfTable(
    sqlite::Database &database, const sqlite::Schema &schema, redis::Client &client,
    const mapping::KeyMap &keyMap, const QString &table, Progress &progress = Progress::none());

} // namespace selaras::repository
