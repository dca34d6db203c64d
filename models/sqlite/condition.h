// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/base/row.h"
#include "models/sqlite/schema.h"

#include <QStringConverter>
#include <QVector>

namespace selaras::sqlite {

// A piece of SQL with the values of its placeholders.
struct Condition {
    QString sql;
    QVariantList binds;
};

Condition allOf(const QVector<Condition> &conditions); // true of every row when there are none

// The column equals the value as SQL compares them, NULL with NULL. An index can serve it.
Condition columnEquals(const QString &column, const QVariant &value,
                       QStringConverter::Encoding encoding);
// The column holds exactly this value, whatever its collation.
Condition columnHolds(const QString &column, const QVariant &value,
                      QStringConverter::Encoding encoding);

// A column contains the text: see PageRequest::filter. An empty text is true of every row.
Condition anyColumnContains(const Table &table, const QString &text);

// The row with this key. Fails with NoPrimaryKey or InvalidArgument.
Result<Condition> keyEquals(const Table &table, const Row &key,
                            QStringConverter::Encoding encoding);

// Fails with NoSuchColumn for a name that is none of the table's: SQLite would take it for a text.
Result<void> requireColumns(const Table &table, const QStringList &columns);

} // namespace selaras::sqlite
