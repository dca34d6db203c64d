// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mapping/ratelimits.h"
#include "models/redis/client.h"

#include <optional>

namespace selaras::security {

// Limits requests as an application does, by its layout. Of many that ask at the same time never
// one too many is allowed: by a script, or by MULTI (and WATCH, for a sliding window) where no
// script may run. Times are the server's, so that all who ask have the same.
//
// Blocking; used on the client's thread.
class RateLimiter {
public:
    struct Policy {
        int limit = 0;
        int seconds = 0; // of a window
        int blockSeconds = 0; // a fixed window: for how long it is closed once it was overrun;
                              // 0: until it ends
        mapping::RateLimits::Algorithm algorithm = mapping::RateLimits::Algorithm::Fixed;
    };

    struct Verdict {
        bool allowed = false;
        qint64 used = 0;
        qint64 remaining = 0;
        qint64 resetsInMs = 0; // see RateLimit::resetsMs
    };

    // The layout's own limit, window and algorithm go before the policy's.
    RateLimiter(redis::Client &client, const mapping::RateLimits &layout, Policy policy);

    // Counts one request. InvalidArgument where there is no limit or no window, or the id makes no
    // key; WrongType where the key is no counter.
    Result<Verdict> check(const QString &id);
    // What check() would say, without counting.
    Result<Verdict> peek(const QString &id);
    // Whether there was something to forget.
    Result<bool> reset(const QString &id);

private:
    Result<QByteArray> keyOf(const QString &id) const;
    [[nodiscard]] bool isSliding() const;
    Result<Verdict> checkFixed(const QByteArray &key);
    Result<Verdict> checkSliding(const QByteArray &key);
    Result<Verdict> slideWatched(const QByteArray &key, const QByteArray &member);
    [[nodiscard]] Verdict fixedVerdict(qint64 used, qint64 pttl) const;
    [[nodiscard]] Verdict slidingVerdict(bool allowed, qint64 used, qint64 leavesInMs) const;

    redis::Client &m_client;
    mapping::RateLimits m_layout;
    Policy m_policy;
};

// Forgets the requests of these keys; how many keys were there.
Result<qint64> resetLimits(redis::Client &client, const QByteArrayList &keys);

} // namespace selaras::security
