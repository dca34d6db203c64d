// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sqlite/database.h"

#include <memory>

namespace selaras::repository {

// The right to follow the captured changes of a workspace, which one process has at a time: a file
// beside the journal that it keeps locked. The system lets go of the lock when the process ends,
// however it ends. Used on the thread that took it.
class CaptureLease {
public:
    // Null while another has it. Fails with JournalUnavailable.
    static Result<std::unique_ptr<CaptureLease>> take(const QString &journalPath);
    // Whether a process has it now. One that wants it at the very moment of this question takes it
    // a little later.
    static Result<bool> isTaken(const QString &journalPath);

private:
    explicit CaptureLease(std::unique_ptr<sqlite::Database> lock);

    // A transaction that never ends, on a file that stays: one that was removed could be locked
    // twice, by its name and by those who still have it open.
    std::unique_ptr<sqlite::Database> m_lock;
};

} // namespace selaras::repository
