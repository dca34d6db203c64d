// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cache/cacheservice.h"
#include "models/sqlite/database.h"

namespace selaras::app {

// The rows that the application caches, read from its database on a miss. The database must outlive
// what they return.
cache::Lookup userLookup(sqlite::Database &database, qint64 user);
cache::Lookup thesesLookup(sqlite::Database &database, qint64 student);
cache::Lookup summaryLookup(sqlite::Database &database, qint64 student);
cache::Lookup meetingsLookup(sqlite::Database &database, qint64 thesis);

// Their keys.
QByteArray userKey(qint64 user);
QByteArray thesesKey(qint64 student);
QByteArray summaryKey(qint64 student);
QByteArray meetingsKey(qint64 thesis);

} // namespace selaras::app
