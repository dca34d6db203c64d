// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/chaos/options.h"
#include "tests/chaos/world.h"

#include <QString>

#include <atomic>

namespace selaras::chaos {

// What all who take part share: where things are, and how far the edits are.
struct Stage {
    Options options;
    World world;
    QString folder;

    std::atomic<qint64> edits = 0; // made so far
    std::atomic<int> redisRuns = 0; // restarts so far
    std::atomic<int> rounds = 0; // begun so far, each with a snapshot of Redis

    [[nodiscard]] QString databasePath() const { return folder + QStringLiteral("/app.db"); }
    [[nodiscard]] QString socketPath() const { return folder + QStringLiteral("/redis.sock"); }
    [[nodiscard]] QString proxyPath() const { return folder + QStringLiteral("/proxy.sock"); }
    [[nodiscard]] QString journalPath() const { return folder + QStringLiteral("/edits.journal"); }
    [[nodiscard]] QString diaryPath() const { return folder + QStringLiteral("/diary"); }

    // The user whose rows the n-th edit is about: a round goes over all of them once.
    [[nodiscard]] qint64 userOf(qint64 edit) const { return 1 + edit % world.ours(); }
};

} // namespace selaras::chaos
