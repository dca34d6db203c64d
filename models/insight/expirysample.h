// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mapping/profile.h"
#include "models/redis/client.h"

namespace selaras::insight {

// How keys that should expire do, by the "ttl" rules of a profile, in a part of the keyspace.
struct ExpirySample {
    bool hasRules = false; // that say a time; all that follows is 0 without
    qint64 looked = 0; // keys of the part
    qint64 keyCount = 0; // of the database; -1: the server does not tell
    qint64 matched = 0; // that a rule wants to expire
    qint64 missing = 0; // of these, without a time to live
    QByteArray example; // one of the missing
};

// Looks at the first keys that SCAN gives, up to `most` of them.
Result<ExpirySample> sampleExpiry(redis::Client &client, const mapping::Profile &profile,
                                  qint64 most = 10'000);

// Whether the profile has keys that are to stay until they are invalidated: "seconds": 0.
bool hasEternalKeys(const mapping::Profile &profile);

} // namespace selaras::insight
