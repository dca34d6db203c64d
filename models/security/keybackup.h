// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/redis/client.h"
#include "models/security/deed.h"

#include <optional>

namespace selaras::security {

// A key as it was: what DUMP gives of it (empty: it was not there) and what was left of its time to
// live.
struct KeyBackup {
    QByteArray name;
    QByteArray dump {};
    qint64 ttlMs = -1; // -1: no expiry
    QByteArray left {}; // what the deed left in its place, as DUMP gives it; empty: nothing
};

struct KeyBackups {
    QVector<KeyBackup> keys;
    qint64 takenMs = 0; // by our clock
    QByteArrayList leftOut {}; // too large, or more than is kept at once: they cannot be put back

    // For the journal; not possible where no key is in it.
    [[nodiscard]] Undo toUndo() const;
    // Fails with Corrupt.
    static Result<KeyBackups> ofUndo(const Undo &undo);
};

inline const QByteArray undoOfKeys = "keys"; // Undo::kind

struct BackupLimits {
    qsizetype keys = 20'000; // of more, none is read: that would take seconds of the server's time
    qint64 keyBytes = qint64(8) << 20; // as MEMORY USAGE has them
    qint64 totalBytes = qint64(64) << 20;
};

// DUMP and PTTL of keys before they are removed or changed, pipelined. What is larger than the
// limits is left out, not read.
Result<KeyBackups> backUpKeys(redis::Client &client, const QByteArrayList &keys, qint64 nowMs,
                              const BackupLimits &limits = {});

// To be called after the deed: notes what it has left of the keys, and lets go of those that it has
// left as they were.
Result<void> noteLeft(redis::Client &client, KeyBackups &backups, qint64 nowMs);

struct RestoreReport {
    QByteArrayList restored;
    QByteArrayList removed; // were not there before the deed
    QByteArrayList expired; // would be by now
    QByteArrayList occupied; // are there again, or hold something else than the deed left
};

// Puts keys back with what is left of their time to live: RESTORE of those that are as the deed
// left them. Never over a key that holds anything else: WATCH and MULTI see to that. Fails as the
// client does, then some may be restored.
Result<RestoreReport> restoreKeys(redis::Client &client, const KeyBackups &backups, qint64 nowMs);

} // namespace selaras::security
