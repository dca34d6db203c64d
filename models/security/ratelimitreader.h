// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/redis/keyspace.h"
#include "models/security/layoutkeys.h"
#include "models/security/ratelimit.h"

namespace selaras::security {

// Every limit that an application keeps: a counter that expires with its window (an integer, or
// JSON or a hash that tells the count), or a sorted set of the requests by their time. Of a sorted
// set those outside of the window do not count; that its times are seconds or milliseconds is seen
// from them. What neither the layout nor the value tells stays unknown.
//
// Blocking; used on the client's thread.
class RateLimitReader {
public:
    RateLimitReader(QVector<mapping::RateLimits> layouts, Clock &clock);

    struct Limits {
        QVector<RateLimit> limits; // those at their limit first, then those with the most requests
        qint64 found = 0; // of which these were read
    };
    Result<Limits> read(redis::Client &client);
    // Those of this id, or of this key.
    Result<QVector<RateLimit>> find(redis::Client &client, const QString &id);
    void forget() { m_keys.forget(); }

private:
    Result<QVector<RateLimit>> readSome(redis::Client &client, QVector<LayoutKey> keys);

    QVector<mapping::RateLimits> m_layouts;
    Clock &m_clock;
    LayoutKeys m_keys;
};

// The server's time in milliseconds since the epoch: what its keys expire by.
Result<qint64> serverTimeMs(redis::Client &client);

// How many milliseconds the scores of a sorted set count by: 1, or 1000 where they are seconds, or
// fewer (microseconds). 0 where they are no times.
double msPerScore(double score);

} // namespace selaras::security
