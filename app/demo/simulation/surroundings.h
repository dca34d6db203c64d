// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/cache/cacheservice.h"
#include "models/redis/client.h"
#include "models/sqlite/database.h"

#include <QRandomGenerator>

namespace selaras::app {

// What the simulated application works with. Used on one thread.
struct Surroundings {
    sqlite::Database &database;
    redis::Client &redis; // sessions, locks, limits: what needs Redis itself
    cache::CacheService &cache;
    Clock &clock;
    QRandomGenerator random {20'251'121};

    // How busy it is: swings between 0 and 1, within minutes.
    [[nodiscard]] double tide() const;
    // From 1 to `most`, the low ones far more often, as some rows are read more than others.
    qint64 favourite(qint64 most);
    bool chance(double probability) { return random.generateDouble() < probability; }
    // So many random bytes in hexadecimal.
    QByteArray token(int bytes);
};

} // namespace selaras::app
