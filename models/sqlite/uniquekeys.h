// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sqlite/schema.h"

namespace selaras::sqlite {

// One reason why two rows of a table cannot both be there: its primary key, its rowid, or a unique
// index. They conflict when all terms are equal and none is NULL.
struct UniqueKey {
    struct Term {
        QString column; // or the name of the rowid; empty for an expression
        QString expression; // SQL over the table's columns
        QString collation; // of a column; empty for the rowid
    };

    QVector<Term> terms;
    QString where; // a partial index holds only rows of which this SQL is true; empty: all
};

// All of a table's, the rowid first where it has a name.
Result<QVector<UniqueKey>> readUniqueKeys(Database &database, const Table &table);

} // namespace selaras::sqlite
