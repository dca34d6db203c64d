// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"

#include <limits>
#include <optional>

namespace selaras::workspace {

// When a feed of what happens on a server ends by itself.
struct FeedLimits {
    qint64 lengthMs = std::numeric_limits<qint64>::max();
    qint64 perSecond = std::numeric_limits<qint64>::max();
    qint64 lagMs = std::numeric_limits<qint64>::max(); // behind the server
};

// Why a feed has come to its end.
struct FeedEnd {
    enum class Reason {
        Asked,
        TimeUp,
        TooMuch, // the server does more than the limit
        TooFarBehind, // this program cannot follow
        Failed, // see error
    };

    Reason reason = Reason::Asked;
    std::optional<Error> error {};
};

// How much a feed has seen since its start.
struct FeedCounts {
    qint64 seen = 0;
    qint64 unmatched = 0; // by the filter
    qint64 whilePaused = 0;
    qint64 dropped = 0; // more than can be shown
    double perSecond = 0; // of what is seen, over the last second
};

} // namespace selaras::workspace
