// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVector>

#include <deque>

namespace selaras::items {

// The newest rows of a log. What is too much, in rows or in bytes, is to be taken from its front
// before more is put to its end.
template<class Row>
class BoundedLog {
public:
    using SizeOf = qsizetype (*)(const Row &row); // bytes

    BoundedLog(qsizetype mostRows, qsizetype mostBytes, SizeOf sizeOf)
        : m_mostRows(mostRows)
        , m_mostBytes(mostBytes)
        , m_sizeOf(sizeOf)
    {
    }

    [[nodiscard]] int size() const { return int(m_rows.size()); }
    [[nodiscard]] const Row &at(int row) const { return m_rows[size_t(row)]; }

    // How many of the oldest, first of the log and then of `more`, must go.
    [[nodiscard]] qsizetype surplus(const QVector<Row> &more) const
    {
        qsizetype rows = size() + more.size();
        qsizetype bytes = m_bytes;
        for (const Row &row : more)
            bytes += m_sizeOf(row);
        qsizetype gone = 0;
        for (; rows > m_mostRows || (bytes > m_mostBytes && rows > 1); ++gone, --rows)
            bytes -= m_sizeOf(gone < size() ? at(int(gone)) : more.at(gone - size()));
        return gone;
    }

    void removeFirst(qsizetype count)
    {
        for (qsizetype i = 0; i < count; ++i) {
            m_bytes -= m_sizeOf(m_rows.front());
            m_rows.pop_front();
        }
    }

    void remove(int row)
    {
        m_bytes -= m_sizeOf(at(row));
        m_rows.erase(m_rows.begin() + row);
    }

    void append(const QVector<Row> &more)
    {
        for (const Row &row : more) {
            m_bytes += m_sizeOf(row);
            m_rows.push_back(row);
        }
    }

private:
    std::deque<Row> m_rows;
    qsizetype m_bytes = 0;
    qsizetype m_mostRows;
    qsizetype m_mostBytes;
    SizeOf m_sizeOf;
};

} // namespace selaras::items
