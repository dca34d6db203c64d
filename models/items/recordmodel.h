// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/onfinished.h"
#include "models/items/difference.h"
#include "models/items/recordmodelbase.h"

#include <functional>

namespace selaras::items {

// Records of one kind, fetched all at once by a function or given by setRecords(), and shown by
// difference. A model of them says its columns and what tells one record from another.
template<class T>
class RecordModel : public RecordModelBase {
public:
    using Fetch = std::function<QFuture<Result<QVector<T>>>()>;

    // fetch may be null for a model that is fed by setRecords().
    explicit RecordModel(Fetch fetch = {}, QObject *parent = nullptr)
        : RecordModelBase(parent)
        , m_fetch(std::move(fetch))
    {
    }

    void refresh() override
    {
        if (!m_fetch)
            return;
        const int generation = ++m_generation;
        if (state() != LoadState::Ready)
            setState(LoadState::Loading);
        onFinished(m_fetch(), this, [this, generation](const Result<QVector<T>> &records) {
            if (generation != m_generation)
                return;
            if (records)
                show(*records);
            else
                setState(LoadState::Failed, records.error());
        });
    }
    // A refresh that is under way is dropped.
    void setRecords(const QVector<T> &records)
    {
        ++m_generation;
        show(records);
    }
    [[nodiscard]] const QVector<T> &records() const { return m_records; }
    // nullptr for an index that is not of this model.
    [[nodiscard]] const T *record(const QModelIndex &index) const
    {
        return index.isValid() && checkIndex(index) ? &m_records.at(index.row()) : nullptr;
    }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_records.size());
    }

protected:
    [[nodiscard]] virtual QByteArray identity(const T &record) const = 0;

private:
    [[nodiscard]] QVector<QByteArray> identities(const QVector<T> &records) const
    {
        QVector<QByteArray> names;
        for (const T &record : records)
            names.append(identity(record));
        return names;
    }
    void show(const QVector<T> &after)
    {
        const Difference change = difference(identities(m_records), identities(after));
        for (const RowRange &range : change.removals) {
            beginRemoveRows({}, int(range.first), range.last());
            m_records.remove(range.first, range.count);
            endRemoveRows();
        }
        for (const RowRange &range : change.insertions) {
            beginInsertRows({}, int(range.first), range.last());
            for (qsizetype i = range.first; i <= range.last(); ++i)
                m_records.insert(i, after.at(i));
            endInsertRows();
        }
        m_records = after;
        if (!m_records.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns() - 1));
        setState(LoadState::Ready);
    }

    Fetch m_fetch;
    QVector<T> m_records;
    int m_generation = 0;
};

} // namespace selaras::items
