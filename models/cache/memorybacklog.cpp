// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cache/memorybacklog.h"

namespace selaras::cache {

MemoryBacklog::MemoryBacklog(Clock &clock, qint64 retentionMs)
    : m_clock(clock)
    , m_retentionMs(retentionMs)
{
}

Result<qint64> MemoryBacklog::remember(const QVector<Removal> &removals)
{
    forgetOld();
    m_kept[++m_last] = {removals, false, {}, 0};
    return m_last;
}

Result<void> MemoryBacklog::settle(const QVector<qint64> &ids, const QString &run)
{
    for (const qint64 id : ids) {
        const auto kept = m_kept.find(id);
        if (kept == m_kept.end())
            continue;
        kept->second.isSettled = true;
        kept->second.run = run;
        kept->second.settledMs = m_clock.monotonicMs();
    }
    return {};
}

Result<void> MemoryBacklog::restarted(const QString &run)
{
    forgetOld();
    for (auto &[id, kept] : m_kept)
        kept.isSettled = kept.isSettled && kept.run == run;
    return {};
}

Result<QVector<Backlog::Item>> MemoryBacklog::pending()
{
    QVector<Item> items;
    for (const auto &[id, kept] : m_kept) {
        if (!kept.isSettled)
            items.append({id, kept.removals});
    }
    return items;
}

void MemoryBacklog::forgetOld()
{
    const qint64 since = m_clock.monotonicMs() - m_retentionMs;
    std::erase_if(m_kept, [since](const auto &entry) {
        return entry.second.isSettled && entry.second.settledMs < since;
    });
}

} // namespace selaras::cache
