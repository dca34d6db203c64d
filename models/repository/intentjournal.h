// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/repository/intent.h"

#include <optional>

namespace selaras::repository {

// Where intents rest. Blocking. Fails with JournalUnavailable, OutOfSpace or ReadOnly. An intent
// that is not there (any more) is no error.
//
// An intent begins as prepared by this process: until it is released, forgotten or delivered it is
// nobody else's, for its COMMIT may not have happened yet, or its guard window runs. When the
// process that prepared it is gone, it counts as released: the COMMIT may have happened.
//
// What was delivered is remembered for a retention, with the run of the server that acknowledged
// it, since a server that restarts from an older snapshot brings removed keys back: see replay().
class IntentJournal {
public:
    IntentJournal() = default;
    IntentJournal(const IntentJournal &) = delete;
    IntentJournal &operator=(const IntentJournal &) = delete;
    virtual ~IntentJournal() = default;

    // Durable when it returns.
    virtual Result<qint64> prepare(IntentKind kind, const QString &summary,
                                   const QVector<mapping::KeyTarget> &targets) = 0;
    // The COMMIT did not happen: there is nothing to remove.
    virtual Result<void> forget(qint64 id) = 0;
    // The COMMIT happened, but the keys could not be removed yet: anyone may deliver it now.
    virtual Result<void> release(qint64 id, const Error &because) = 0;
    // The COMMIT happened, but far more keys are concerned than was said before: a person decides.
    virtual Result<void> hold(qint64 id, qint64 keys) = 0;
    // Redis has acknowledged the removal, and this process watches the keys.
    virtual Result<void> guarded(qint64 id) = 0;
    // Nothing is left to do. `run` is the server's run (Client::runId()) that acknowledged.
    virtual Result<void> delivered(const QVector<qint64> &ids, const QString &run) = 0;

    // What was delivered to another run within the retention becomes one pending intent. Returns
    // whether there was any.
    virtual Result<bool> replay(const QString &run) = 0;

    // Pending ones, oldest first.
    virtual Result<QVector<Intent>> pending() = 0;
    // One of any state.
    virtual Result<std::optional<Intent>> find(qint64 id) = 0;
    // The newest of any state, newest first; of the delivered ones a thousand at most are kept.
    virtual Result<QVector<Intent>> recent(int limit) = 0;
    virtual Result<IntentCounts> counts() = 0;
    // Pending and held.
    Result<int> pendingCount()
    {
        return counts().map([](const IntentCounts &n) { return n.pending + n.held; });
    }
};

} // namespace selaras::repository
