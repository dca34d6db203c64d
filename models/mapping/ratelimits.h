// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mapping/layoutsection.h"

namespace selaras::mapping {

// One way in which requests are counted, of "rateLimits" in a profile:
//     { "key": "rl:login:{id}", "algorithm": "fixed", "limit": 25, "seconds": 900 }
// A fixed window is a counter that expires with it; a sliding one is a sorted set of requests by
// their time, in milliseconds.
struct RateLimits {
    enum class Algorithm {
        Recognised, // by the type of each key
        Fixed,
        Sliding,
    };

    KeyTemplate key; // {id} is who is limited
    Algorithm algorithm = Algorithm::Recognised;
    FactNames facts;
    int limit = 0; // requests in a window; 0: not told
    int seconds = 0; // of a window; 0: not told
};

// What is wrong becomes the place's error.
QVector<RateLimits> parseRateLimits(const JsonPlace &section, const Naming &naming);

// Of a profile that was parsed well.
QVector<RateLimits> rateLimitsOf(const Profile &profile);

} // namespace selaras::mapping
