// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVector>

#include <mutex>
#include <utility>

namespace selaras::workspace {

// What one thread puts and another takes at its leisure, without ever growing: of more than `most`
// rows the newest are kept and the others counted. Any thread.
template<class Row>
class Handover {
public:
    struct Batch {
        QVector<Row> rows;
        qint64 dropped = 0;
    };

    explicit Handover(qsizetype most)
        : m_most(most)
    {
    }

    // True when nothing had been waiting, so that whoever takes is to be told.
    bool put(QVector<Row> rows, qint64 dropped)
    {
        const std::lock_guard lock(m_mutex);
        m_batch.dropped += dropped;
        if (m_batch.rows.isEmpty())
            m_batch.rows = std::move(rows);
        else
            m_batch.rows.append(std::move(rows));
        const qsizetype tooMany = m_batch.rows.size() - m_most;
        if (tooMany > 0) {
            m_batch.rows.remove(0, tooMany);
            m_batch.dropped += tooMany;
        }
        return !std::exchange(m_waits, true);
    }

    Batch take()
    {
        const std::lock_guard lock(m_mutex);
        m_waits = false;
        return std::exchange(m_batch, {});
    }

private:
    std::mutex m_mutex;
    qsizetype m_most;
    Batch m_batch;
    bool m_waits = false;
};

} // namespace selaras::workspace
