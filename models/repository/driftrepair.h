// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/repository/invalidator.h"
#include "models/repository/linkreader.h"

namespace selaras::repository {

// What became of a repair. Keys that are pending are removed as soon as Redis is back.
struct RepairReport {
    QByteArrayList removed; // were there and are gone
    QByteArrayList kept; // say by now what their rows say, or went away by themselves
    QByteArrayList pending;
    std::optional<Error> pendingBecause;
};

// Invalidates drifted keys as an edit of their rows would: by way of the journal. Blocking; on the
// thread of the reader's and the invalidator's connections.
class DriftRepair {
public:
    DriftRepair(LinkReader &links, Invalidator &invalidator);

    // Looks at each key again and removes those that are still stale or orphaned. Fails as the
    // reader and the journal do; keys that were removed until then are removed.
    Result<RepairReport> repair(const QByteArrayList &keys, Progress &progress = Progress::none());

private:
    Result<void> repairSome(const QByteArrayList &keys, RepairReport &report, Progress &progress);

    LinkReader &m_links;
    Invalidator &m_invalidator;
};

} // namespace selaras::repository
