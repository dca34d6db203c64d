// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sqlite/uniquekeys.h"

namespace selaras::repository {

struct CaptureTrigger {
    QString name;
    QString sql; // as sqlite_master keeps it
};

// The triggers that log these columns of a table's rows before and after every change. They refer
// to nothing but the table and the log: a trigger that reads a further table makes each ALTER TABLE
// … RENAME fail while that table is being rebuilt.
//
// REPLACE removes the rows in its way without firing a DELETE trigger, so that what conflicts with
// a new row is logged before. Without a REPLACE such a row is logged for nothing, as that of an
// UPSERT, or the statement fails.
QVector<CaptureTrigger> captureTriggers(const sqlite::Table &table,
                                        const QVector<sqlite::UniqueKey> &keys,
                                        const QStringList &columns);

} // namespace selaras::repository
