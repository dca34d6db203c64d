// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/cache/backlog.h"

#include <map>

namespace selaras::cache {

// A backlog that ends with its process: enough where the application's caches end with it too, or
// where a value may be stale until its time to live is over.
class MemoryBacklog final : public Backlog {
public:
    explicit MemoryBacklog(Clock &clock, qint64 retentionMs = qint64(24) * 60 * 60 * 1000);

    Result<qint64> remember(const QVector<Removal> &removals) override;
    Result<void> settle(const QVector<qint64> &ids, const QString &run) override;
    Result<void> restarted(const QString &run) override;
    Result<QVector<Item>> pending() override;

private:
    struct Kept {
        QVector<Removal> removals;
        bool isSettled = false;
        QString run;
        qint64 settledMs = 0; // monotonic
    };

    void forgetOld();

    Clock &m_clock;
    qint64 m_retentionMs;
    std::map<qint64, Kept> m_kept; // by id
    qint64 m_last = 0;
};

} // namespace selaras::cache
