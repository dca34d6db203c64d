// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mapping/layoutsection.h"

namespace selaras::mapping {

// One way in which sessions are stored, of "sessions" in a profile:
//     { "key": "session:{id}", "tenant": "sppgId", "seconds": 28800,
//       "index": "user:{user}:sessions", "indexSeconds": 86400, "limit": 5, "atLimit": "refuse" }
struct Sessions {
    enum class AtLimit {
        Refuse, // no new session
        Replace, // the oldest one ends
    };

    KeyTemplate key; // {id} is the session's
    FactNames facts;
    std::optional<KeyTemplate> index; // the ids of one user's sessions; {user}, perhaps {tenant}
    int seconds = 0; // that a session lasts; 0: not told
    int indexSeconds = 0;
    int limit = 0; // of one user's sessions at a time; 0: none
    AtLimit atLimit = AtLimit::Refuse;

    // Where it stands whose a session is; empty where the profile does not tell.
    [[nodiscard]] QString tenant() const { return facts.value(Fact::Tenant); }
    [[nodiscard]] QString role() const { return facts.value(Fact::Role); }
};

// What is wrong becomes the place's error.
QVector<Sessions> parseSessions(const JsonPlace &section, const Naming &naming);

// Of a profile that was parsed well.
QVector<Sessions> sessionsOf(const Profile &profile);

} // namespace selaras::mapping
