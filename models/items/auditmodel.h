// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/base/lane.h"
#include "models/items/recordmodelbase.h"
#include "models/security/auditarranger.h"
#include "models/security/auditexport.h"
#include "models/workspace/auditfeed.h"

namespace selaras::items {

// The entries of all audit trails, a million of them if need be: what is shown is an order over a
// log that never changes, made on a lane of the model's own. What comes and goes while the trails
// are followed is shown by difference; a filter, an order, and too many differences at once reset.
class AuditModel final : public RecordModelBase {
    Q_OBJECT

public:
    enum Column {
        TimeColumn,
        UserColumn,
        EventColumn,
        IpColumn,
        TenantColumn,
        AgentColumn,
        DetailColumn,
        ColumnCount
    };
    enum AuditRole {
        EventKindRole = Qt::UserRole + 16, // security::AuditKind
    };

    // The feed may be null for a model that is fed by take(); else it outlives the model.
    AuditModel(workspace::AuditFeed *feed, Clock &clock, QObject *parent = nullptr);
    ~AuditModel() override;

    // Loads what is there at first, and after that follows it, unless that is switched off. Does
    // nothing while the last answer is due.
    void refresh() override;
    // Loads it all anew.
    void reload();
    // Stops loading.
    void cancel();
    void setFollowing(bool following) { m_isFollowing = following; }
    [[nodiscard]] bool isFollowing() const { return m_isFollowing; }
    // Why following does not work at the moment; what is shown stays.
    [[nodiscard]] const std::optional<Error> &followError() const { return m_followError; }
    void take(const workspace::AuditLook &look);

    void setFilter(const security::AuditFilter &filter);
    [[nodiscard]] const security::AuditFilter &filter() const { return m_query.filter; }
    // DetailColumn has no order.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    // Whether what is shown is not yet what was asked for.
    [[nodiscard]] bool isArranging() const { return m_isRunning || m_isDue || !m_added.isEmpty(); }

    [[nodiscard]] const security::AuditLog &log() const { return *m_log; }
    [[nodiscard]] const std::shared_ptr<const security::AuditLog> &sharedLog() const
    {
        return m_log;
    }
    [[nodiscard]] const security::AuditCoverage &coverage() const { return m_coverage; }
    [[nodiscard]] const std::shared_ptr<const security::AuditPeople> &people() const
    {
        return m_query.people;
    }
    // Of what is shown.
    [[nodiscard]] const security::AuditRows &rows() const { return m_rows; }
    [[nodiscard]] const security::AuditHistogram &histogram() const { return *m_histogram; }
    [[nodiscard]] security::AuditLog::Serial serialAt(int row) const { return m_rows.at(row); }
    // -1 where it is not shown.
    [[nodiscard]] int rowOf(security::AuditLog::Serial serial) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    // Entries read, of those that there are; -1 while that is unknown.
    void progressed(qint64 done, qint64 total);
    // What is shown is what was asked for.
    void arranged();

protected:
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString title(int column) const override;
    [[nodiscard]] RecordKind kind(int column) const override;
    [[nodiscard]] QVariant value(int row, int column) const override;

private:
    struct Arranged;
    struct Job;

    void listen(const QFuture<Result<workspace::AuditLook>> &future, bool isLoading);
    void arrangeAnew();
    void arrange();
    static Result<std::shared_ptr<Arranged>> done(const Job &job, Progress &progress);
    static std::shared_ptr<Arranged> arrangedAnew(const Job &job, security::AuditRows rows);
    static std::shared_ptr<Arranged> merged(const Job &job);
    void show(const Arranged &now);
    void showByDifference(const Arranged &now);

    workspace::AuditFeed *m_feed;
    Clock &m_clock;
    bool m_isFollowing = true;
    bool m_isAsking = false;
    int m_generation = 0; // of what is asked
    std::optional<Error> m_followError;
    QFuture<Result<workspace::AuditLook>> m_asked;

    std::shared_ptr<const security::AuditLog> m_log; // that is shown
    std::shared_ptr<const security::AuditLog> m_newest; // that is to be shown
    security::AuditCoverage m_coverage;
    security::AuditQuery m_query;
    security::AuditRows m_rows;
    std::shared_ptr<const security::AuditHistogram> m_histogram;

    std::shared_ptr<security::AuditArranger> m_arranger; // of the rows; used on the lane
    bool m_isDue = false; // all is to be arranged anew
    bool m_isRunning = false;
    QVector<security::AuditLog::Serial> m_added; // since
    QVector<security::AuditLog::Serial> m_removed;
    QFuture<Result<std::shared_ptr<Arranged>>> m_arranging;
    Lane m_lane {QStringLiteral("arranging")};
};

} // namespace selaras::items
