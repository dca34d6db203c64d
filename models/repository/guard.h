// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/base/progress.h"
#include "models/mapping/targetset.h"
#include "models/redis/client.h"
#include "models/redis/keychanges.h"
#include "models/repository/intentjournal.h"
#include "models/repository/linkreader.h"

#include <deque>

namespace selaras::repository {

// Watches keys for a while after they were removed, since an application that read the old row
// just before the COMMIT may write it back just after the UNLINK. Where the server tells of changed
// keys, each that is written during the window is compared with its row and removed if it is stale
// or cannot wholly be compared; fresh ones stay. Where it does not, everything is removed once more
// at the window's end.
//
// A guarded intent is struck out of the journal when its window is over, and released when Redis
// cannot be reached then or has restarted meanwhile. Blocking; on the thread of its client, which
// has to call step() while there is something to guard.
class Guard {
public:
    // What is waited for between two looks, where somebody does nothing else.
    static constexpr int restMs = 50;

    // windowMs 0: nothing is guarded.
    Guard(redis::Client &client, redis::KeyChanges &changes, LinkReader &links,
          IntentJournal &journal, QByteArrayList prefixes, Clock &clock, qint64 windowMs);

    // To be called before a removal: from then on no change is missed. Never fails, since there is
    // the second removal.
    void arm();
    // Whether the server tells of changed keys, since arm().
    [[nodiscard]] bool isTold() const { return m_changes.isRunning(); }
    // To be called where nothing came of the removal: what the server tells then, nobody would
    // read.
    void disarm();
    // Takes over the intents, whose targets were just removed by this run of the server.
    Result<void> watch(const QVector<qint64> &intents, const QVector<mapping::KeyTarget> &targets,
                       const QString &run);

    [[nodiscard]] bool isIdle() const { return m_watches.empty(); }
    // Looks at what was changed, waiting at most maxWaitMs for it, and ends the windows that are
    // over. Returns the keys that were removed. Fails only where the journal does.
    Result<QByteArrayList> step(int maxWaitMs, Progress &progress = Progress::none());
    // Steps until it is idle or cancelled.
    Result<QByteArrayList> runOut(Progress &progress = Progress::none());

private:
    struct Watch {
        QVector<qint64> intents;
        QVector<mapping::KeyTarget> targets;
        QString run;
        qint64 untilMs = 0; // monotonic
        bool told = false; // no change since the removal was missed
    };

    void listen(Result<QByteArrayList> changed, QByteArrayList &removed);
    Result<QByteArrayList> check(const QByteArrayList &changed);
    void loseSight();
    [[nodiscard]] qsizetype overdue() const;
    Result<void> end(qsizetype count, QByteArrayList &removed, Progress &progress);
    Result<void> removeAgain(const QVector<Watch> &watches, QByteArrayList &removed,
                             Progress &progress);
    Result<void> strikeOut(const QVector<Watch> &watches);
    Result<void> release(const QVector<Watch> &watches, const Error &because);

    redis::Client &m_client;
    redis::KeyChanges &m_changes;
    LinkReader &m_links;
    IntentJournal &m_journal;
    QByteArrayList m_prefixes;
    Clock &m_clock;
    qint64 m_windowMs;
    qint64 m_nextStartMs = 0; // monotonic; not before
    std::deque<Watch> m_watches; // by untilMs
    mapping::TargetSet m_targets; // of all watches
};

} // namespace selaras::repository
