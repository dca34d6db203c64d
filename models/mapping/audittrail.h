// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mapping/layoutsection.h"

namespace selaras::mapping {

// One way in which security events are kept, of "audit" in a profile:
//     { "key": "security:audit:{user}", "layout": "list", "seconds": 2592000, "limit": 1000 }
struct AuditTrail {
    enum class Layout {
        Recognised, // by the type of each key
        List, // of JSON, the newest first
        SortedSet, // of JSON by time, in milliseconds
        Stream,
    };

    KeyTemplate key; // {user} is whom the events are about, where it has one
    Layout layout = Layout::Recognised;
    FactNames facts;
    int seconds = 0; // that events are kept; 0: not told
    int limit = 0; // of events kept in one key; 0: not told
};

// What is wrong becomes the place's error.
QVector<AuditTrail> parseAuditTrails(const JsonPlace &section, const Naming &naming);

// Of a profile that was parsed well.
QVector<AuditTrail> auditTrailsOf(const Profile &profile);

} // namespace selaras::mapping
