// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"

#include <optional>

namespace selaras::cache {

struct Statistics {
    enum class Type { Redis, Memory };

    Type type = Type::Memory; // what answers
    bool connected = false;
    qint64 size = 0; // keys of the database, or values in memory
    qint64 hits = 0;
    qint64 misses = 0;
    qint64 sets = 0; // values that were cached
    qint64 removals = 0; // that were asked for
    qint64 refused = 0; // values that were not cached, as they may have been stale by then
    qint64 errors = 0; // that nobody was told of
    std::optional<Error> lastError {};
    int outages = 0; // that Redis was lost
    int pending = 0; // removals that Redis has not acknowledged

    [[nodiscard]] double hitRate() const
    {
        return hits + misses > 0 ? double(hits) / double(hits + misses) : 0;
    }
};

} // namespace selaras::cache
