// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/repository/capture.h"
#include "models/repository/drift.h"
#include "models/repository/driftrepair.h"
#include "models/workspace/acts.h"
#include "models/workspace/deliveries.h"
#include "models/workspace/heartbeat.h"
#include "models/workspace/keylisting.h"
#include "models/workspace/tenantlist.h"
#include "models/workspace/undoing.h"

#include <QObject>

#include <memory>
#include <optional>

namespace selaras::workspace {

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
// was removed (see Deliveries), `pulse` feels for both connections (see Heartbeat). What changes
// something is a deed of the workspace's journal (see acts.h).
class Session : public QObject {
    Q_OBJECT

public:
    Session(Access access, Clock &clock, QObject *parent = nullptr);
    ~Session() override;

    [[nodiscard]] const WorkspaceFile &file() const { return m_access.file; }
    [[nodiscard]] const redis::Endpoint &endpoint() const { return m_access.redis; }
    [[nodiscard]] const mapping::KeyMap &keyMap() const { return *m_access.keyMap; }
    // Whose rows and keys this session shows and changes; everybody's at first. What is asked for
    // after setTenant() keeps to it, and an act that concerns another tenant's fails as
    // mapping::otherTenant(). Empty: everybody's again. See TenantScope.
    [[nodiscard]] const mapping::TenantBoundary &boundary() const { return m_boundary; }
    void setTenant(const QString &tenant);
    QFuture<Result<QVector<Tenant>>> tenants();

    [[nodiscard]] const ConnectionStatus &redisStatus() const { return m_heartbeat.redisStatus(); }
    [[nodiscard]] const ConnectionStatus &databaseStatus() const
    {
        return m_heartbeat.databaseStatus();
    }
    [[nodiscard]] int pendingCount() const { return m_deliveries.pendingCount(); }
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

    // As undoDeed(). Not to be cancelled, as is saving.
    QFuture<Result<UndoReport>> undo(qint64 deed);

Q_SIGNALS:
    void redisStatusChanged();
    void databaseStatusChanged();
    void pendingCountChanged();
    void tenantChanged();
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
    [[nodiscard]] DeskLane<ReadDesk>::Open readDesk();
    template<class F>
    auto write(F fn);

    Access m_access;
    Clock &m_clock;
    mapping::TenantBoundary m_boundary;
    CancelFlag m_closing = std::make_shared<std::atomic<bool>>(false);
    DeskLane<ReadDesk> m_rows;
    DeskLane<ReadDesk> m_keys;
    DeskLane<ReadDesk> m_scans;
    DeskLane<ReadDesk> m_links;
    DeskLane<ReadDesk> m_drift;
    DeskLane<WriteDesk> m_writes;
    Deliveries m_deliveries;
    Heartbeat m_heartbeat;
    std::shared_ptr<const KeyListing> m_listing;
};

} // namespace selaras::workspace
