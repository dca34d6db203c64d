// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/repository/drift.h"

namespace selaras::repository {

void DriftTally::count(KeyState state, qint64 keys)
{
    switch (state) {
    case KeyState::Fresh:
        fresh += keys;
        break;
    case KeyState::Stale:
        stale += keys;
        break;
    case KeyState::Orphan:
        orphan += keys;
        break;
    case KeyState::Opaque:
        opaque += keys;
        break;
    case KeyState::Absent:
        break;
    }
}

bool isOwn(const mapping::TenantBoundary &boundary, const LinkedKey &found)
{
    if (boundary.isKeyOfChosen(found.facts.name))
        return true;
    const bool isTold = !boundary.columnOf(found.table, found.row.columns()).isEmpty();
    return isTold && boundary.admitsRow(found.table, found.row).has_value();
}

} // namespace selaras::repository
