// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

namespace selaras::sqlite {

class Database;

// The number that SQLite raises with each change of the schema.
Result<qint64> readSchemaVersion(Database &database);

} // namespace selaras::sqlite
