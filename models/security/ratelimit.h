// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mapping/ratelimits.h"

#include <algorithm>

namespace selaras::security {

// Whose requests are counted, and how many there were. Times are milliseconds since the epoch, by
// this machine's clock.
struct RateLimit {
    QByteArray key;
    QString id; // a user, an address, what is called
    qsizetype layout = 0; // of Layouts::rateLimits
    Row keyValues {};
    QByteArray type {}; // as TYPE has it
    mapping::RateLimits::Algorithm algorithm = mapping::RateLimits::Algorithm::Recognised;

    qint64 used = 0; // in the window
    qint64 limit = 0; // 0: not known
    qint64 windowMs = 0; // 0: not known
    std::optional<qint64> resetsMs {}; // a fixed window: when it ends; a sliding one: when the
                                       // oldest request leaves it; nullopt: never
    bool isReadable = true; // else it is no counter

    [[nodiscard]] qint64 left() const { return std::max(qint64(0), limit - used); }
    [[nodiscard]] bool isAtLimit() const { return limit > 0 && used >= limit; }
    // A request was refused.
    [[nodiscard]] bool isOver() const { return limit > 0 && used > limit; }
};

} // namespace selaras::security
