// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/simulation/surroundings.h"

#include <functional>
#include <optional>

namespace selaras::app {

// A key that is read, and what is done on a miss.
struct Lookup {
    QByteArray key;
    // What to cache then; nothing where there is nothing to cache. Empty: a miss is just that.
    std::function<Result<std::optional<QByteArray>>()> make;
    int seconds = 0; // to live; 0: for ever
};

// Reads all of them at once, and caches what was missing: cache-aside.
Result<void> lookUp(Surroundings &surroundings, const QVector<Lookup> &lookups);

} // namespace selaras::app
