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
};

// Takes a deed back, as a deed itself: rows by way of the repository, so that their keys go by the
// rules, keys by RESTORE. A deed is taken back once, by one process; its undo can be taken back
// too, where it was of rows. Fails with NotFound, Unsupported (it was taken back already, or
// nothing does so any more), Locked while another process takes something back,
// JournalUnavailable, or as what it does.
Result<UndoReport> undoDeed(WriteDesk &desk, Clock &clock, qint64 deed,
                            Progress &progress = Progress::none());

} // namespace selaras::workspace
