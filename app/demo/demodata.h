// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sqlite/database.h"

namespace selaras::app {

constexpr int demoStudents = 480; // and as many theses; some users are lecturers instead
constexpr int demoUsers = 600;

// The name of a demo user's role.
QString demoRole(qint64 userId);

// The tables of a SITA-BI-like application, as Prisma would make them, with some thousand rows that
// are the same at every start.
Result<void> makeDemoTables(sqlite::Database &database);

// A few direct UPDATEs, as by somebody who went past the application: the keys of those rows are
// stale from then on.
Result<void> changeBehindTheCache(sqlite::Database &database);

} // namespace selaras::app
