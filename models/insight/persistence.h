// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/insight/configuration.h"
#include "models/insight/infotext.h"

namespace selaras::insight {

// How a server keeps its data over a restart. `info` is its section "persistence".
struct PersistenceState {
    InfoText info;
    std::optional<Configuration> configuration; // save, appendonly, appendfsync, dir, dbfilename
    qint64 serverMs = 0; // the server's clock, which info's times are of

    [[nodiscard]] bool isSaving() const { return info.integer("rdb_bgsave_in_progress") == 1; }
    [[nodiscard]] bool isRewriting() const { return info.integer("aof_rewrite_in_progress") == 1; }
    // Of the keys that are written now; -1 where the server does not tell (before 7.0).
    [[nodiscard]] qint64 savedKeys() const;
    [[nodiscard]] qint64 keysToSave() const;
};

Result<PersistenceState> readPersistence(redis::Client &client);
// Begins a snapshot in a process of its own; the server's refusal is RedisError.
Result<void> startSnapshot(redis::Client &client);

} // namespace selaras::insight
