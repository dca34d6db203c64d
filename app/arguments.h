// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/repository/edit.h"
#include "models/sqlite/schema.h"

#include <QStringList>

namespace selaras::app {

// PK as the command line gives it: the value of a one-column key, or a JSON object with every
// column of the key. InvalidArgument when it does not fit the table.
Result<Row> parseKey(const QString &text, const sqlite::Table &table);

// COL=VALUE, read as the column's type says, and COL:=JSON. `stored` is the row as it is, whose
// cells show how the application writes a date or a boolean; empty for a new row.
Result<Row> parseChanges(const QStringList &assignments, const sqlite::Table &table,
                         const Row &stored);

// One line of EDITS.jsonl: {"op": "update" | "insert" | "delete", "table": …, "key": {…},
// "changes": {…}, "before": {…}}. "op" may be left out for an update.
Result<repository::RowEdit> parseEditLine(const QByteArray &line);

} // namespace selaras::app
