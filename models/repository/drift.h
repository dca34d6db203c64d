// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mapping/tenantboundary.h"
#include "models/repository/linkreader.h"

namespace selaras::repository {

// A key that does not say what its row says (Stale), or has none (Orphan), and did so twice.
struct DriftFinding {
    LinkedKey key;
    qint64 foundMs = 0; // since the epoch
};

// How many keys a scan has met, by what it found of them. A key that went away meanwhile counts
// nowhere.
struct DriftTally {
    qint64 fresh = 0;
    qint64 stale = 0;
    qint64 orphan = 0;
    qint64 opaque = 0; // a rule maps them, but they cannot be compared
    qint64 unmapped = 0; // no rule maps them

    [[nodiscard]] qint64 compared() const { return fresh + stale + orphan; }
    [[nodiscard]] qint64 findings() const { return stale + orphan; }
    void count(KeyState state, qint64 keys = 1);

    bool operator==(const DriftTally &other) const = default;
};

// Whether what was found is known to be the chosen tenant's: as the key's name tells, or its row.
bool isOwn(const mapping::TenantBoundary &boundary, const LinkedKey &found);

} // namespace selaras::repository
