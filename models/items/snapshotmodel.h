// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/lane.h"
#include "models/base/onfinished.h"
#include "models/items/difference.h"
#include "models/items/recordmodelbase.h"

#include <functional>
#include <numeric>

namespace selaras::items {

// What tells a SnapshotModel's records from one another: a QByteArray.
constexpr int IdentityRole = RecordModelBase::KindRole + 1;

// Very many records, fetched all at once; filtered and sorted on a lane of the model's own, so that
// the window never waits for a hundred thousand of them. What is shown is an order over a snapshot
// that does not change: refreshing and filtering show by difference, a new sorting resets. A model
// of them says its columns, what tells one record from another, and how two compare.
template<class T>
class SnapshotModel : public RecordModelBase {
public:
    using Snapshot = std::shared_ptr<const QVector<T>>;
    using Fetch = std::function<QFuture<Result<Snapshot>>()>;
    // Asked on the model's lane, of records that it may not keep.
    using Accepts = std::function<bool(const T &)>;
    using Compare = std::function<int(const T &, const T &)>; // < 0, 0, > 0

    // fetch may be null for a model that is fed by setSnapshot().
    explicit SnapshotModel(Fetch fetch = {}, QObject *parent = nullptr)
        : RecordModelBase(parent)
        , m_fetch(std::move(fetch))
        , m_snapshot(std::make_shared<const QVector<T>>())
    {
    }

    void refresh() override
    {
        if (!m_fetch)
            return;
        const int generation = ++m_fetchGeneration;
        if (state() != LoadState::Ready)
            setState(LoadState::Loading);
        onFinished(m_fetch(), this, [this, generation](const Result<Snapshot> &snapshot) {
            if (generation != m_fetchGeneration)
                return;
            if (snapshot)
                arrange(*snapshot);
            else
                setState(LoadState::Failed, snapshot.error());
        });
    }
    // A refresh that is under way is dropped.
    void setSnapshot(const Snapshot &snapshot)
    {
        ++m_fetchGeneration;
        arrange(snapshot);
    }
    // All records that there are, of which the filter shows some.
    [[nodiscard]] const Snapshot &snapshot() const { return m_snapshot; }
    // Whether what is shown is not yet what was asked for.
    [[nodiscard]] bool isArranging() const { return m_shownGeneration != m_generation; }

    // An empty one accepts all.
    void setFilter(Accepts accepts)
    {
        m_accepts = std::move(accepts);
        arrange(m_target ? m_target : m_snapshot);
    }
    // -1 for the snapshot's own order.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override
    {
        if (column == m_column && order == m_sortOrder)
            return;
        m_column = column;
        m_sortOrder = order;
        m_isSortedAnew = true;
        arrange(m_target ? m_target : m_snapshot);
    }

    // nullptr for an index that is not of this model.
    [[nodiscard]] const T *record(const QModelIndex &index) const
    {
        return index.isValid() && checkIndex(index) ? &recordAt(index.row()) : nullptr;
    }
    [[nodiscard]] const T &recordAt(int row) const { return m_snapshot->at(m_rows.at(row)); }
    // The row of the record of this identity; -1 where it is not shown.
    [[nodiscard]] int rowOf(const QByteArray &name) const
    {
        for (int row = 0; row < rowCount(); ++row) {
            if (identityOf()(recordAt(row)) == name)
                return row;
        }
        return -1;
    }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override
    {
        if (role == IdentityRole && index.isValid() && checkIndex(index))
            return identityOf()(recordAt(index.row()));
        return RecordModelBase::data(index, role);
    }

protected:
    using Identity = std::function<QByteArray(const T &)>;

    // These are called here and used on the lane: they may not refer to the model.
    [[nodiscard]] virtual Identity identityOf() const = 0;
    [[nodiscard]] virtual Compare compareBy(int column) const = 0;

private:
    using Rows = QVector<qsizetype>; // places in the snapshot

    struct Arranged {
        Snapshot snapshot;
        Rows rows;
        Difference change; // from what is shown
        bool isAnew = false; // it is too different to be told by difference
    };
    struct Job {
        Snapshot before;
        Rows shown;
        Snapshot after;
        Accepts accepts;
        Compare compare;
        Identity identity;
        Qt::SortOrder order;
        bool isAnew;
    };

    // More changes than that are dearer to show one by one than all at once.
    static constexpr qsizetype mostRanges = 500;

    void arrange(const Snapshot &snapshot)
    {
        m_target = snapshot;
        const int generation = ++m_generation;
        if (m_isRunning)
            return;
        m_isRunning = true;
        Job job {m_snapshot,
                 m_rows,
                 snapshot,
                 m_accepts,
                 m_column < 0 ? Compare() : compareBy(m_column),
                 identityOf(),
                 m_sortOrder,
                 m_isSortedAnew};
        m_isSortedAnew = false;
        onFinished(m_lane.run([job = std::move(job)]() -> Result<Arranged> { return done(job); }),
                   this, [this, generation](const Result<Arranged> &arranged) {
                       m_isRunning = false;
                       if (arranged)
                           show(*arranged, generation);
                       if (generation != m_generation)
                           arrange(m_target);
                   });
    }

    static Arranged done(const Job &job)
    {
        Arranged arranged {job.after, {}, {}, job.isAnew};
        const QVector<T> &records = *job.after;
        for (qsizetype i = 0; i < records.size(); ++i) {
            if (!job.accepts || job.accepts(records.at(i)))
                arranged.rows.append(i);
        }
        if (job.compare) {
            const bool isDown = job.order == Qt::DescendingOrder;
            std::stable_sort(arranged.rows.begin(), arranged.rows.end(),
                             [&](qsizetype a, qsizetype b) {
                                 const int comes = job.compare(records.at(a), records.at(b));
                                 return isDown ? comes > 0 : comes < 0;
                             });
        }
        if (!arranged.isAnew)
            arranged.change =
                difference(names(job, *job.before, job.shown), names(job, records, arranged.rows));
        arranged.isAnew = arranged.isAnew
            || arranged.change.removals.size() + arranged.change.insertions.size() > mostRanges;
        return arranged;
    }
    static QVector<QByteArray> names(const Job &job, const QVector<T> &records, const Rows &rows)
    {
        QVector<QByteArray> names;
        names.reserve(rows.size());
        for (const qsizetype row : rows)
            names.append(job.identity(records.at(row)));
        return names;
    }

    void show(const Arranged &arranged, int generation)
    {
        if (arranged.isAnew)
            showAnew(arranged);
        else
            showByDifference(arranged);
        m_shownGeneration = generation;
        setState(LoadState::Ready);
    }
    void showAnew(const Arranged &arranged)
    {
        beginResetModel();
        m_snapshot = arranged.snapshot;
        m_rows = arranged.rows;
        endResetModel();
    }
    // While rows go and come, those that stay are still of the old snapshot.
    void showByDifference(const Arranged &arranged)
    {
        for (const RowRange &range : arranged.change.removals) {
            beginRemoveRows({}, int(range.first), range.last());
            m_rows.remove(range.first, range.count);
            endRemoveRows();
        }
        const QVector<RowRange> &insertions = arranged.change.insertions;
        if (insertions.isEmpty()) {
            m_snapshot = arranged.snapshot;
            m_rows = arranged.rows;
        } else {
            takeOver(arranged);
            for (const RowRange &range : insertions) {
                beginInsertRows({}, int(range.first), range.last());
                m_rows.insert(m_rows.begin() + range.first, range.count, 0);
                std::copy_n(arranged.rows.begin() + range.first, range.count,
                            m_rows.begin() + range.first);
                endInsertRows();
            }
        }
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns() - 1));
    }
    // The rows that stay, of the new snapshot.
    void takeOver(const Arranged &arranged)
    {
        QVector<bool> comes(arranged.rows.size(), false);
        for (const RowRange &range : arranged.change.insertions)
            std::fill_n(comes.begin() + range.first, range.count, true);
        m_snapshot = arranged.snapshot;
        m_rows.clear();
        for (qsizetype i = 0; i < comes.size(); ++i) {
            if (!comes.at(i))
                m_rows.append(arranged.rows.at(i));
        }
    }

    Fetch m_fetch;
    Snapshot m_snapshot; // that is shown
    Rows m_rows;
    Snapshot m_target; // that is to be shown
    Accepts m_accepts;
    int m_column = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    bool m_isSortedAnew = false;
    bool m_isRunning = false;
    int m_fetchGeneration = 0;
    int m_generation = 0;
    int m_shownGeneration = 0;
    Lane m_lane {QStringLiteral("arranging")};
};

} // namespace selaras::items
