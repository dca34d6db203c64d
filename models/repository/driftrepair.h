// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mapping/tenantboundary.h"
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
    // The references must outlive it.
    DriftRepair(LinkReader &links, Invalidator &invalidator,
                const mapping::TenantBoundary *boundary = nullptr);

    // Looks at each key again and removes those that are still stale or orphaned. Fails as the
    // reader and the journal do; keys that were removed until then are removed. With a boundary it
    // fails as mapping::otherTenant() for keys that are not known to be within, and has removed
    // nothing then.
    Result<RepairReport> repair(const QByteArrayList &keys, Progress &progress = Progress::none());

private:
    Result<void> checkWithin(const QByteArrayList &keys);
    Result<void> repairSome(const QByteArrayList &keys, RepairReport &report, Progress &progress);

    LinkReader &m_links;
    Invalidator &m_invalidator;
    const mapping::TenantBoundary *m_boundary;
};

} // namespace selaras::repository
