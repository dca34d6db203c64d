// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/loadstate.h"
#include "models/workspace/session.h"

#include <QAbstractTableModel>
#include <QElapsedTimer>

#include <optional>

namespace selaras::items {

// What a drift scan finds, in the order of the finding, and how far it is. Keys that were removed
// by this window go from it. One scan at a time. With a tenant chosen it keeps to what its keys or
// rows tell to be that tenant's, and begins anew for another one.
class DriftModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        StateColumn,
        KeyColumn,
        TableColumn,
        RowColumn,
        FieldsColumn,
        TtlColumn,
        FoundColumn,
        ColumnCount
    };
    enum Role {
        KeyRole = Qt::UserRole + 1, // QByteArray
        StateRole, // int of repository::KeyState
        RowRole, // QString: the row's key, "1" or "1, 2"
        FieldsRole, // QStringList of the columns that differ
        TtlRole, // qlonglong of milliseconds when it was found; -1: no expiry
        FoundRole, // qlonglong, milliseconds since the epoch
        SortRole, // what its column is sorted by
    };

    // session may be null for a model that is fed by add(); it must outlive the model.
    explicit DriftModel(workspace::Session *session, QObject *parent = nullptr);

    // Begins a scan, from an empty list, unless one is on its way; one in the background comes to
    // the front.
    void start();
    // Begins a scan of which nothing shows until it has ended well: then what it found replaces the
    // findings, by difference. Does nothing while one is on its way.
    void startInBackground();
    // The scan ends soon, as Failed with Cancelled; what it found is kept.
    void cancel();

    void add(const QVector<repository::DriftFinding> &findings,
             const repository::DriftTally &tally);
    void remove(const QByteArrayList &keys);

    [[nodiscard]] LoadState state() const { return m_state; }
    [[nodiscard]] bool isScanning() const { return m_state == LoadState::Loading; }
    [[nodiscard]] bool isInBackground() const { return m_isInBackground; }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    // Of the scan; the findings that were removed since are no longer counted.
    [[nodiscard]] const repository::DriftTally &tally() const { return m_tally; }
    [[nodiscard]] qint64 lookedAt() const { return m_lookedAt; } // keys
    [[nodiscard]] qint64 keyCount() const { return m_keyCount; } // 0 while it is unknown
    [[nodiscard]] qint64 tookMs() const { return m_tookMs; }
    [[nodiscard]] qint64 endedMs() const { return m_endedMs; } // since the epoch; 0: never

    // nullptr for an index that is not of this model.
    [[nodiscard]] const repository::DriftFinding *finding(const QModelIndex &index) const;
    [[nodiscard]] QByteArrayList keys() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void stateChanged();
    void progressed(); // tally(), lookedAt() or tookMs()
    // A scan, also one in the background, has ended.
    void ended(bool well);

private:
    static QVariant alignmentOf(int section);
    [[nodiscard]] static QVariant display(const repository::DriftFinding &finding, int column);
    [[nodiscard]] static QVariant sortValue(const repository::DriftFinding &finding, int column);
    [[nodiscard]] QVector<repository::DriftFinding> within(
        const QVector<repository::DriftFinding> &findings) const;
    void setTally(const repository::DriftTally &tally);
    void beginAnew();
    void run();
    void clear();
    void replace(const QVector<repository::DriftFinding> &findings,
                 const repository::DriftTally &tally);
    void end(const Result<repository::DriftTally> &tally);
    void setState(LoadState state, std::optional<Error> error = {});

    workspace::Session *m_session;
    QVector<repository::DriftFinding> m_findings;
    repository::DriftTally m_tally;
    QFuture<Result<repository::DriftTally>> m_scan;
    bool m_isInBackground = false;
    QVector<repository::DriftFinding> m_unseen; // that the scan in the background has found
    repository::DriftTally m_unseenTally;
    LoadState m_state = LoadState::Idle;
    std::optional<Error> m_error;
    QElapsedTimer m_since;
    qint64 m_lookedAt = 0;
    qint64 m_keyCount = 0;
    qint64 m_tookMs = 0;
    qint64 m_endedMs = 0;
};

} // namespace selaras::items
