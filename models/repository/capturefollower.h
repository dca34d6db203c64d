// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/progress.h"
#include "models/redis/client.h"
#include "models/repository/capture.h"
#include "models/repository/capturelease.h"
#include "models/repository/invalidator.h"
#include "models/sqlite/dataversion.h"

#include <functional>

namespace selaras::repository {

// Writes an intent down, durable before anything else, and delivers it. Fails where the journal
// does; that only Redis does not take it is told in what it returns.
using InvalidateTargets = std::function<Result<Invalidation>(
    const QString &summary, const QVector<mapping::KeyTarget> &targets)>;

// One look at the captured changes.
struct CaptureStep {
    // Nobody: nothing is captured here. Other: another process follows, or the log is another's.
    enum class Follower { Nobody, Other, We };

    struct Delivery {
        QString summary;
        QVector<mapping::KeyTarget> targets;
        Invalidation outcome;
    };

    Follower follower = Follower::Nobody;
    QVector<Delivery> deliveries;
    QStringList restored; // tables whose triggers were put back
    QVector<Error> problems; // what is not captured, and why; each told once
    bool more = false; // a further step has something to do at once
};

// Follows the log of captured changes: read → intent, durable → removal → purge. What was read is
// remembered here, so that the log, on which writing takes the application's lock, is purged in
// batches and while nobody writes. A process that ends before the purge leaves changes that are
// delivered once more, which harms nothing.
//
// One process follows at a time; the others stand by. Blocking; on the thread of its database and
// client. The references must outlive it.
class CaptureFollower {
public:
    struct Timing {
        qint64 windowMs = 2000; // a table's keys are removed whole once more after it
        qint64 restMs = 5000; // without a change by others before the log is purged
        qint64 purgeAt = 5000; // changes read after which it is purged all the same
    };

    // journalPath: the lease lies beside it. A database that no other connection writes through.
    CaptureFollower(sqlite::Database &database, redis::Client &client,
                    const mapping::KeyMap &keyMap, Capture &capture, InvalidateTargets invalidate,
                    QString journalPath, Clock &clock, Timing timing);

    // Cheap while nothing has changed. Fails where the database or the journal does; nothing is
    // lost then, and the next step tries again.
    Result<CaptureStep> step(Progress &progress = Progress::none());
    // A table's keys are to be removed whole, at once or once more.
    [[nodiscard]] bool isWaiting() const { return !m_wholes.isEmpty(); }
    // Purges what was read, as at the end of a process.
    Result<void> purge();
    // Switches capture off, after what is still in the log was delivered or journaled.
    Result<CaptureStep> switchOff(const QStringList &tables, Progress &progress = Progress::none());

private:
    struct Whole {
        qint64 id = 0;
        QString table;
        qint64 dueMs = 0; // monotonic
        bool again = false; // the second time
    };

    Result<bool> holdLease();
    Result<bool> look(CaptureStep &step);
    Result<void> restore(CaptureStep &step);
    Result<void> readSome(CaptureStep &step);
    Result<void> deliver(const QVector<LoggedChange> &changes, CaptureStep &step);
    Result<void> invalidate(const QString &summary, const QVector<mapping::KeyTarget> &targets,
                            CaptureStep &step);
    Result<void> removeWhole(CaptureStep &step, Progress &progress);
    Result<std::optional<Error>> removeWholeOf(const QString &table, CaptureStep &step,
                                               Progress &progress);
    Result<void> purgeIfDue();
    void tell(const Error &problem, CaptureStep &step);

    sqlite::Database &m_database;
    redis::Client &m_client;
    const mapping::KeyMap &m_keyMap;
    Capture &m_capture;
    InvalidateTargets m_invalidate;
    QString m_journalPath;
    Clock &m_clock;
    Timing m_timing;

    std::unique_ptr<CaptureLease> m_lease;
    qint64 m_nextLeaseMs = 0; // monotonic
    std::optional<sqlite::DataVersion> m_seen; // what everything is known of
    std::optional<qint64> m_schemaVersion;
    CaptureStep::Follower m_follower = CaptureStep::Follower::Nobody;
    qint64 m_read = 0; // id of the last change that was delivered
    qint64 m_unpurged = 0; // how many since
    qint64 m_changedMs = 0; // monotonic; when others last changed something
    QVector<Whole> m_wholes;
    QVector<Error> m_told;
};

} // namespace selaras::repository
