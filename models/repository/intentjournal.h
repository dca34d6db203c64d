// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/mapping/keytarget.h"

#include <QVector>

namespace selaras::repository {

// The keys that one edit makes stale, written down before its COMMIT and struck out only after
// Redis has acknowledged their removal.
struct Intent {
    qint64 id = 0;
    qint64 createdMs = 0; // since the epoch
    QString summary; // what was edited, as "users 1"; never a value
    QVector<mapping::KeyTarget> targets;
    int attempts = 0;
    QString lastError; // codeName of the last failed delivery
};

// Where intents rest. Blocking. Fails with JournalUnavailable, OutOfSpace or ReadOnly.
//
// An intent begins as prepared by this process: until it is released, forgotten or struck out it
// is nobody else's, for its COMMIT may not have happened yet. When the process that prepared it is
// gone, it counts as released: the COMMIT may have happened.
class IntentJournal {
public:
    IntentJournal() = default;
    IntentJournal(const IntentJournal &) = delete;
    IntentJournal &operator=(const IntentJournal &) = delete;
    virtual ~IntentJournal() = default;

    // Durable when it returns.
    virtual Result<qint64> prepare(const QString &summary,
                                   const QVector<mapping::KeyTarget> &targets) = 0;
    // The COMMIT did not happen: there is nothing to remove.
    virtual Result<void> forget(qint64 id) = 0;
    // The COMMIT happened, but the keys could not be removed yet: anyone may deliver it now.
    virtual Result<void> release(qint64 id, const Error &because) = 0;
    // Redis has acknowledged the removal.
    virtual Result<void> delivered(qint64 id) = 0;

    // Released intents, oldest first.
    virtual Result<QVector<Intent>> pending() = 0;
    virtual Result<int> pendingCount() = 0;
};

} // namespace selaras::repository
