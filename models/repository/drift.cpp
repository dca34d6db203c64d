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

} // namespace selaras::repository
