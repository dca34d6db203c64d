// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/repository/driftrepair.h"
#include "models/workspace/followdesk.h"

namespace selaras::app {

// Finds by drift scans what other writers change in tables that are not captured: at the start, and
// later when the database was changed, at most once in a while. Blocking; on the thread of the
// desks, which must outlive it.
class DriftWatch {
public:
    // everyMs 0: never.
    DriftWatch(workspace::Access access, workspace::WriteDesk &writing,
               workspace::FollowDesk &following, Clock &clock, CancelFlag stop, qint64 everyMs);

    // Scans and repairs if that is due; nullopt if not. Fails as the scan and the repair do, and is
    // due again after everyMs.
    Result<std::optional<repository::RepairReport>> runIfDue(Progress &progress);

private:
    Result<bool> isDue();
    Result<repository::RepairReport> run(Progress &progress);

    workspace::Access m_access;
    workspace::WriteDesk &m_writing;
    workspace::FollowDesk &m_following;
    Clock &m_clock;
    CancelFlag m_stop;
    qint64 m_everyMs;
    qint64 m_nextMs = 0; // monotonic
    std::optional<sqlite::DataVersion> m_seen;
    std::unique_ptr<workspace::ReadDesk> m_reading; // since the first scan
};

} // namespace selaras::app
