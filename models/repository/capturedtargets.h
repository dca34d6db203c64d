// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mapping/keymap.h"
#include "models/repository/capturelog.h"

namespace selaras::repository {

// What some captured changes make stale.
struct CapturedTargets {
    QString summary; // for the journal: the tables, each with its number of logged rows
    QVector<mapping::KeyTarget> targets; // each once
    QVector<LoggedChange> whole; // of tables whose keys cannot be told from the row; one a table
    QVector<Error> problems; // why not
};

// Finds the keys by the rules as they are now. A rule's select runs on the rows as they are now:
// what it went through at the time of the change is known from the changes of those tables, where
// they are captured too. A row that was logged for other rules, without a column that is needed
// now, and a select that fails, make it the whole table. Fails only where the file cannot be read.
Result<CapturedTargets> capturedTargets(sqlite::Database &database, const mapping::KeyMap &keyMap,
                                        const QVector<LoggedChange> &changes);

} // namespace selaras::repository
