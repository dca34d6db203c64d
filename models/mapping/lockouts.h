// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mapping/layoutsection.h"

namespace selaras::mapping {

// One way in which failed logins and lockouts are stored, of "lockouts" in a profile:
//     { "attempts": "security:attempts:{id}", "attemptSeconds": 86400,
//       "lockout": "security:lockout:{id}", "seconds": 1800, "limit": 5, "identifier": "email" }
// Attempts are an integer, or JSON or a hash that tells their count, or a list of them. A lockout
// is a key that is there.
struct Lockouts {
    KeyTemplate attempts; // {id} is who tries
    std::optional<KeyTemplate> lockout;
    FactNames facts;
    QString identifier; // the column of the users' table that {id} is; empty: its key or its login
    int attemptSeconds = 0; // that attempts count; 0: not told
    int seconds = 0; // that a lockout lasts; 0: not told
    int limit = 0; // of failures before a lockout; 0: not told
};

// What is wrong becomes the place's error.
QVector<Lockouts> parseLockouts(const JsonPlace &section, const Naming &naming);

// Of a profile that was parsed well.
QVector<Lockouts> lockoutsOf(const Profile &profile);

} // namespace selaras::mapping
