// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/insight/tier.h"
#include "models/sqlite/database.h"

#include <functional>

namespace selaras::insight {

// Tables of the history's file, made where they are missing.
Result<void> makeTables(sqlite::Database &database);

// The id of the newest sample that minutes and hours have already.
Result<qint64> rolledUp(sqlite::Database &database);

// Calls visit(timeMs, series, cell) for every reading of every sample above an id, oldest first, of
// a time from fromMs until before toMs.
using ReadingVisitor = std::function<void(qint64 timeMs, qint64 series, const Cell &cell)>;
Result<void> visitSamples(sqlite::Database &database, qint64 aboveId, qint64 fromMs, qint64 toMs,
                          const ReadingVisitor &visit);

// Adds every sample that is not in them yet to its minute and its hour. In a transaction.
Result<void> rollUp(sqlite::Database &database);

// Removes all but the newest samples, of those that are rolled up, events and firings. In a
// transaction.
Result<void> pruneSamples(sqlite::Database &database, int samples, int events);
// Removes what is beyond that many minutes and hours, counted in those in which `sampled` was. In a
// transaction; takes a millisecond or two.
Result<void> pruneTiers(sqlite::Database &database, int minutes, int hours, qint64 sampled);

} // namespace selaras::insight
