// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mapping/layoutsection.h"

namespace selaras::mapping {

// One way in which revoked tokens are stored, of "tokenBlacklist" in a profile:
//     { "key": "blacklist:{token}", "seconds": 86400 }
struct TokenBlacklist {
    KeyTemplate key; // {token} is the token itself, or what stands for it
    FactNames facts;
    int seconds = 0; // that a token without an expiry of its own stays; 0: not told
};

// What is wrong becomes the place's error.
QVector<TokenBlacklist> parseTokenBlacklists(const JsonPlace &section, const Naming &naming);

// Of a profile that was parsed well.
QVector<TokenBlacklist> tokenBlacklistsOf(const Profile &profile);

} // namespace selaras::mapping
