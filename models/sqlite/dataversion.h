// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

namespace selaras::sqlite {

class Database;

// What differs after another connection, of this or any process, has committed a change to the
// file. What the database's own connection commits makes no difference.
struct DataVersion {
    qint64 connection = 0; // Database::connections()
    qint64 version = 0; // PRAGMA data_version, which only the same connection may compare

    bool operator==(const DataVersion &other) const = default;
};

// Some microseconds, as long as nobody keeps the file locked.
Result<DataVersion> readDataVersion(Database &database);

} // namespace selaras::sqlite
