// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sqlite/database.h"

#include <optional>

namespace selaras::sqlite {

// A row that refers to one that is not there.
struct ForeignKeyViolation {
    QString table;
    std::optional<qint64> rowid; // none in a table without
    QString parent;
    qint64 key = 0; // which of the table's foreign keys, as PRAGMA foreign_key_list counts them

    bool operator==(const ForeignKeyViolation &other) const = default;
};

// Reads every row of these tables, of all where none is named, until so many were found. Fails as
// the database does, also where a foreign key does not fit its parent's columns.
Result<QVector<ForeignKeyViolation>> foreignKeyViolations(Database &database,
                                                          const QStringList &tables, qint64 limit);

} // namespace selaras::sqlite
