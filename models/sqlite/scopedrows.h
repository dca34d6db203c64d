// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sqlite/rows.h"

namespace selaras::sqlite {

// Some of a table's rows: those in which a column holds a value, or whose `reference` leads to a
// row of another table in which it does.
struct Scope {
    QString column;
    QVariant value;
    QString parent {}; // the other table; empty: the column is the table's own
    QString reference {}; // a column of the table
    QString referenced {}; // of the other one
};

// As readPage() and countRows(), of these rows only.
Result<Page> readPage(Database &database, const Table &table, const PageRequest &request,
                      const Scope &scope);
Result<qint64> countRows(Database &database, const Table &table, const QString &filter,
                         const Scope &scope);

} // namespace selaras::sqlite
