// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/cancelflag.h"
#include "models/base/lane.h"
#include "models/repository/capture.h"
#include "models/repository/driftrepair.h"
#include "models/repository/driftscanner.h"
#include "models/workspace/desk.h"
#include "models/workspace/pulse.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace selaras::workspace {

// The keys of the selected Redis database at one moment, sorted by their bytes.
struct KeyListing {
    QByteArrayList keys;
    qint64 takenMs = 0; // since the epoch
};

// What is captured of other writers' changes, and whether a process follows the log.
struct CaptureOverview {
    repository::CaptureStatus status;
    bool isFollowed = false;
};

// An opened workspace, as the window uses it: each question goes to the lane of its connection and
// is answered by a future. Lives on the GUI thread. A future that is cancelled breaks off the
// statement that runs for it; closing the session breaks off whatever its lanes do.
//
// Lanes: `rows` reads the database, `keys` reads values, `scans` lists the keyspace, `links` reads
// both for comparing, `drift` goes through the whole cache, `writes` saves, drains and guards what
// was removed, `pulse` pings every two seconds, reconnects for ever, and has pending invalidations
// drained: when Redis is back at once, else every half minute.
class Session : public QObject {
    Q_OBJECT

public:
    Session(Access access, Clock &clock, QObject *parent = nullptr);
    ~Session() override;

    [[nodiscard]] const WorkspaceFile &file() const { return m_access.file; }
    [[nodiscard]] const redis::Endpoint &endpoint() const { return m_access.redis; }
    [[nodiscard]] const mapping::KeyMap &keyMap() const { return *m_access.keyMap; }
    [[nodiscard]] const ConnectionStatus &redisStatus() const { return m_redisStatus; }
    [[nodiscard]] const ConnectionStatus &databaseStatus() const { return m_databaseStatus; }
    [[nodiscard]] int pendingCount() const { return m_pendingCount; }
    // The last complete listing; null before the first.
    [[nodiscard]] std::shared_ptr<const KeyListing> listing() const { return m_listing; }

    QFuture<Result<sqlite::Schema>> schema();
    QFuture<Result<sqlite::Page>> page(const sqlite::PageRequest &request);
    QFuture<Result<qint64>> count(const QString &table, const QString &filter);
    QFuture<Result<std::optional<sqlite::TableRow>>> find(const QString &table, const Row &key);

    // Becomes listing() when it succeeds. Reports progress, can be cancelled.
    QFuture<Result<std::shared_ptr<const KeyListing>>> listKeys();
    QFuture<Result<QVector<redis::KeyFacts>>> inspect(const QByteArrayList &keys);
    QFuture<Result<redis::KeyValue>> value(const QByteArray &key, qint64 limitBytes);

    QFuture<Result<QVector<repository::LinkedKey>>> keysOf(const QString &table,
                                                           const sqlite::TableRow &row);
    QFuture<Result<std::optional<repository::RowRef>>> rowOf(const QByteArray &key);
    QFuture<Result<std::optional<repository::LinkedKey>>> stateOf(const QByteArray &key);

    QFuture<Result<repository::EditPreview>> preview(const QVector<repository::RowEdit> &edits);
    // Not to be cancelled: once begun it is made all the same, and its report would be lost. The
    // limit is that of RowRepository::save().
    QFuture<Result<repository::EditReport>> save(const QVector<repository::RowEdit> &edits,
                                                 std::optional<qint64> keyLimit = {});
    QFuture<Result<repository::DrainReport>> drain();
    // One intent, also a held one.
    QFuture<Result<repository::Removal>> deliver(qint64 intent);
    QFuture<Result<QVector<repository::Intent>>> pending();
    // The newest intents of any state, newest first.
    QFuture<Result<QVector<repository::Intent>>> recentIntents(int limit);

    // Every cached key against its row; what it finds comes by driftFound(), before the future
    // ends. Reports progress, can be cancelled.
    QFuture<Result<repository::DriftTally>> scanForDrift();
    // Invalidates those of these keys that are still stale or orphaned.
    QFuture<Result<repository::RepairReport>> repairDrift(const QByteArrayList &keys);

    QFuture<Result<CaptureOverview>> captureOverview();
    // As Capture::switchOn(). Not to be cancelled, as is saving.
    QFuture<Result<void>> switchCaptureOn(const QStringList &tables);
    // Delivers what is in the log with the last table, and tells the keys that were removed. Not to
    // be cancelled.
    QFuture<Result<QByteArrayList>> switchCaptureOff(const QStringList &tables);

Q_SIGNALS:
    void redisStatusChanged();
    void databaseStatusChanged();
    void pendingCountChanged();
    // Another connection, which may be that of a save here, has changed the database. Told with the
    // next pulse.
    void databaseChanged();
    // The journal says something else of some intent.
    void intentsChanged();
    void listingChanged();
    // Rows were changed by a save of this window.
    void rowsChanged();
    // These keys were removed by a save, a drain or the guard of this window.
    void keysRemoved(const QByteArrayList &keys);
    // A scan has got on: new findings, if any, and what it counted so far.
    void driftFound(const QVector<selaras::repository::DriftFinding> &findings,
                    const selaras::repository::DriftTally &tally);

private:
    struct ReadLane;
    struct WriteLane;
    struct PulseLane;

    template<class F>
    auto onRead(ReadLane &lane, F fn);
    template<class F>
    auto onWrite(F fn);
    template<class F>
    auto onPulse(F fn);
    void beat();
    void setDatabaseStatus(const ConnectionStatus &status);
    void setRedisStatus(const ConnectionStatus &status);
    void drainIfDue();
    void stepGuard();
    void noteRemoved(const QByteArrayList &keys);
    void setPendingCount(int count);
    void refreshPendingCount();

    Access m_access;
    Clock &m_clock;
    CancelFlag m_closing = std::make_shared<std::atomic<bool>>(false);
    std::unique_ptr<ReadLane> m_rows;
    std::unique_ptr<ReadLane> m_keys;
    std::unique_ptr<ReadLane> m_scans;
    std::unique_ptr<ReadLane> m_links;
    std::unique_ptr<ReadLane> m_drift;
    std::unique_ptr<WriteLane> m_writes;
    std::unique_ptr<PulseLane> m_pulse;
    QTimer m_beat;
    QTimer m_guardPause;
    bool m_isGuarding = false;
    QFuture<Result<ConnectionStatus>> m_lastPulse;
    QFuture<Result<repository::DrainReport>> m_lastDrain;
    qint64 m_nextDrainMs = 0; // not before; monotonic
    ConnectionStatus m_redisStatus;
    ConnectionStatus m_databaseStatus;
    int m_pendingCount = 0;
    std::shared_ptr<const KeyListing> m_listing;
};

} // namespace selaras::workspace
