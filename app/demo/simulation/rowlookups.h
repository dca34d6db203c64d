// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/simulation/lookup.h"

namespace selaras::app {

// The rows that the application caches, read from its database on a miss. The database must outlive
// what they return.
Lookup userLookup(sqlite::Database &database, qint64 user);
Lookup thesesLookup(sqlite::Database &database, qint64 student);
Lookup summaryLookup(sqlite::Database &database, qint64 student);
Lookup meetingsLookup(sqlite::Database &database, qint64 thesis);

// Their keys.
QByteArray userKey(qint64 user);
QByteArray thesesKey(qint64 student);
QByteArray summaryKey(qint64 student);
QByteArray meetingsKey(qint64 thesis);

} // namespace selaras::app
