// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/repository/edit.h"
#include "models/security/keybackup.h"
#include "models/workspace/desk.h"

namespace selaras::workspace {

// What came of taking a deed back; one of the two.
struct UndoReport {
    std::optional<repository::EditReport> rows; // conflicts: nothing was changed
    std::optional<security::RestoreReport> keys;
    QVector<repository::RowEdit> edits {}; // of rows; conflicts are about these
};

// Takes a deed back, as a deed itself: rows by way of the repository, so that their keys go by the
// rules, keys by RESTORE. A deed is taken back once, by one process; its undo can be taken back
// too, where it was of rows. Fails with NotFound, Unsupported (it was taken back already, or
// nothing does so any more), Locked while another process takes something back,
// JournalUnavailable, as mapping::otherTenant() for what was not done to the chosen one's, or as
// what it does.
Result<UndoReport> undoDeed(WriteDesk &desk, Clock &clock, qint64 deed,
                            Progress &progress = Progress::none());

// What stands in the way where nothing was taken back: rows that somebody changed since, or keys
// that are there again. nullopt where something was. And whether an error is such a one.
std::optional<Error> obstacleOf(const UndoReport &report);
bool isObstacle(const Error &error);

} // namespace selaras::workspace
