// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/repository/edit.h"
#include "models/security/deed.h"
#include "models/sqlite/schema.h"

namespace selaras::workspace {

inline const QByteArray undoOfRows = "rows"; // security::Undo::kind

// A row as the journal calls it: "users id=5".
QString titleOf(const repository::RowEdit &edit);

// What edits are about to change, as the journal tells it: the columns that change, by row; secret
// ones masked. Of very many rows the first hundred. The tenant is that of the column `tenantColumn`
// where all rows are of one.
security::Deed deedOf(const QVector<repository::RowEdit> &edits, const QVector<Row> &stored,
                      const QString &tenantColumn);
// The rows that deedOf() shows, as they are; an empty one for an insert, and for one that is not
// there.
Result<QVector<Row>> storedRows(sqlite::Database &database, const sqlite::Schema &schema,
                                const QVector<repository::RowEdit> &edits);

security::Outcome outcomeOf(const repository::EditReport &report);

// Edits as the bytes that take a deed back, every value as it was. Fails with Corrupt.
security::Undo undoOf(const QVector<repository::RowEdit> &reverse);
Result<QVector<repository::RowEdit>> editsOfUndo(const security::Undo &undo);

} // namespace selaras::workspace
