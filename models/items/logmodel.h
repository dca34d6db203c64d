// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/boundedlog.h"

#include <QAbstractTableModel>

namespace selaras::items {

// The rows of a log that goes on, the newest last: 10,000, or fewer when they are large.
template<class Row>
class LogModel : public QAbstractTableModel {
public:
    static constexpr int mostRows = 10'000;
    static constexpr qsizetype mostBytes = 32 << 20;

    LogModel(typename BoundedLog<Row>::SizeOf sizeOf, QObject *parent)
        : QAbstractTableModel(parent)
        , m_log(mostRows, mostBytes, sizeOf)
    {
    }

    void append(const QVector<Row> &rows)
    {
        const qsizetype surplus = m_log.surplus(rows);
        const qsizetype old = std::min<qsizetype>(surplus, m_log.size());
        removeFirst(int(old));
        const auto kept = rows.mid(surplus - old);
        if (kept.isEmpty())
            return;
        beginInsertRows({}, m_log.size(), m_log.size() + int(kept.size()) - 1);
        m_log.append(kept);
        endInsertRows();
    }
    void clear() { removeFirst(m_log.size()); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : m_log.size();
    }

protected:
    [[nodiscard]] const Row &at(const QModelIndex &index) const { return m_log.at(index.row()); }

private:
    void removeFirst(int count)
    {
        if (count == 0)
            return;
        beginRemoveRows({}, 0, count - 1);
        m_log.removeFirst(count);
        endRemoveRows();
    }

    BoundedLog<Row> m_log;
};

} // namespace selaras::items
