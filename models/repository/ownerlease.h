// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sqlite/database.h"

#include <memory>

namespace selaras::repository {

// A process' sign of life beside a journal: a file that it keeps locked. The system lets go of the
// lock when the process ends, however it ends, so that neither a reused process id nor a clock can
// make a dead owner look alive. Used on the thread that took it.
class OwnerLease {
public:
    // Fails with JournalUnavailable.
    static Result<std::unique_ptr<OwnerLease>> take(const QString &journalPath);
    ~OwnerLease();
    OwnerLease(const OwnerLease &) = delete;
    OwnerLease &operator=(const OwnerLease &) = delete;

    [[nodiscard]] const QString &owner() const { return m_owner; }

    // Whether nobody holds the owner's lease; if so, its file is gone afterwards.
    static bool isOver(const QString &journalPath, const QString &owner);
    // Removes the files of all leases that nobody holds.
    static void sweep(const QString &journalPath);

private:
    OwnerLease(QString owner, std::unique_ptr<sqlite::Database> lock);

    QString m_owner;
    std::unique_ptr<sqlite::Database> m_lock; // an empty file, with a transaction that never ends
};

} // namespace selaras::repository
