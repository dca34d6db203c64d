// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sqlite/rows.h"
#include "models/sqlite/schema.h"

namespace selaras::repository {

// A row of another table that SQLite itself will change through a foreign key.
struct Dependent {
    QString table;
    sqlite::TableRow before;
    std::optional<Row> keyAfter; // where to find it afterwards; none: it will be deleted
};

// The rows that deleting a row, or changing it, reaches by CASCADE, SET NULL and SET DEFAULT, at
// any depth, each once. Asked before the change, inside its transaction.
Result<QVector<Dependent>> dependentsOfDelete(sqlite::Database &database,
                                              const sqlite::Schema &schema, const QString &table,
                                              const sqlite::TableRow &row);
Result<QVector<Dependent>> dependentsOfUpdate(sqlite::Database &database,
                                              const sqlite::Schema &schema, const QString &table,
                                              const sqlite::TableRow &row, const Row &changes);

} // namespace selaras::repository
