// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mapping/layoutsection.h"

namespace selaras::mapping {

// One way in which locks are stored, of "locks" in a profile: { "key": "lock:{name}", "seconds": 30
// }. The value is the token of the holder, or JSON or a hash that tells it.
struct Locks {
    KeyTemplate key; // {name} is what is locked
    FactNames facts;
    int seconds = 0; // that a lock is taken for; 0: not told
};

// What is wrong becomes the place's error.
QVector<Locks> parseLocks(const JsonPlace &section, const Naming &naming);

// Of a profile that was parsed well.
QVector<Locks> locksOf(const Profile &profile);

} // namespace selaras::mapping
