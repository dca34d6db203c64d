// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/progress.h"
#include "models/repository/guard.h"
#include "models/repository/intentjournal.h"
#include "models/repository/removal.h"

#include <functional>

namespace selaras::repository {

// What became of keys that had to go, and why they have not yet.
struct Invalidation {
    QByteArrayList removed;
    std::optional<Error> pendingBecause;
};

struct DrainReport {
    int delivered = 0; // intents whose keys were removed; their guard window may still run
    int pending = 0; // intents still waiting
    QByteArrayList removed;
    std::optional<Error> because; // why some are still waiting
};

// Makes keys fresh that would have to be removed, and tells which.
using Warming = std::function<QByteArrayList()>;

// Removes from Redis what a change made stale, keeps the journal in step, and hands over to the
// guard what was removed. Blocking; on the thread of its client.
class Invalidator {
public:
    Invalidator(redis::Client &client, IntentJournal &journal, Guard &guard);

    // Removes the keys of a committed intent. When Redis cannot be reached the intent is released,
    // to be drained later, and the reason returned. With a limit, an intent that means more keys
    // than that is held instead, and the error is MoreKeysThanSaid. Where the guard is told of
    // changed keys, `warm` is asked first, and what it makes fresh is not removed, but guarded.
    Result<Removal> deliver(qint64 intent, const QVector<mapping::KeyTarget> &targets,
                            std::optional<qint64> limit = {}, Progress &progress = Progress::none(),
                            const Warming &warm = {});

    // Removes what became stale by other means than an edit of ours: written down first, so that
    // it is done sooner or later. Fails only where the journal does, and has removed nothing then.
    Result<Invalidation> invalidate(IntentKind kind, const QString &summary,
                                    const QVector<mapping::KeyTarget> &targets,
                                    Progress &progress = Progress::none());

    // Delivers one intent that is pending or held, whatever it means. NotFound if it is neither.
    Result<Removal> deliverNow(qint64 intent, Progress &progress = Progress::none());

    // Delivers everything that is pending in one pass, what a restarted server may have brought
    // back included; held intents wait on. One that Redis refuses holds up none of the others, one
    // that is cancelled stays pending. Fails only where the journal does.
    Result<DrainReport> drain(Progress &progress = Progress::none());

private:
    Result<Removal> removeUnlessWarmed(const QVector<mapping::KeyTarget> &targets,
                                       std::optional<qint64> limit, Progress &progress,
                                       const Warming &warm);
    Result<void> drainTogether(const QVector<Intent> &intents, DrainReport &report,
                               Progress &progress);
    void drainOneByOne(const QVector<Intent> &intents, DrainReport &report, Progress &progress);

    redis::Client &m_client;
    IntentJournal &m_journal;
    Guard &m_guard;
};

} // namespace selaras::repository
