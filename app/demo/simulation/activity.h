// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

namespace selaras::app {

// One of the things that the simulated application does all the time.
class Activity {
public:
    Activity() = default;
    Activity(const Activity &) = delete;
    Activity &operator=(const Activity &) = delete;
    virtual ~Activity() = default;

    // What falls due, called about ten times a second. Fails as the connection to Redis or the
    // database does; what was missed then is not made up for.
    virtual Result<void> act() = 0;
    // Whether there is nothing to do for it while Redis is away.
    [[nodiscard]] virtual bool needsRedis() const { return true; }
};

} // namespace selaras::app
