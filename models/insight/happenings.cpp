// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/happenings.h"

namespace selaras::insight {

namespace {

using What = Event::Kind;
using Since = Counters::Since;

// A keyspace that is suddenly empty was flushed, unless there was next to nothing in it.
constexpr qint64 fewKeys = 100;

qint64 keysOfAll(const InfoText &info)
{
    qint64 keys = 0;
    for (const QByteArray &field : info.fields()) {
        if (field.startsWith("db"))
            keys += info.part(field, "keys").value_or(0);
    }
    return keys;
}

qint64 flushesOf(const InfoText &commands)
{
    if (commands.isEmpty())
        return -1;
    return commands.part("cmdstat_flushall", "calls").value_or(0)
        + commands.part("cmdstat_flushdb", "calls").value_or(0);
}

} // namespace

Happenings::Seen Happenings::seenIn(const InfoText &info, const InfoText &commands)
{
    return {info.text("role"), flushesOf(commands), keysOfAll(info),
            info.integer("rdb_bgsave_in_progress").value_or(0) != 0,
            info.integer("rdb_last_save_time").value_or(0)};
}

bool Happenings::wasFlushed(const Seen &now, bool isCounted) const
{
    if (now.flushes >= 0 && m_last->flushes >= 0)
        return now.flushes > (isCounted ? m_last->flushes : 0);
    return now.keys == 0 && m_last->keys >= fewKeys;
}

QVector<Event> Happenings::spot(const InfoText &info, const InfoText &commands, Since since,
                                qint64 timeMs)
{
    const Seen now = seenIn(info, commands);
    QVector<Event> events;
    const auto add = [&events, timeMs](What kind, const QByteArray &detail = {}) {
        events.append({timeMs, kind, QString::fromUtf8(detail)});
    };
    if (!m_last) {
        m_last = now;
        return events;
    }
    const bool isSameRun = since == Since::LastLook || since == Since::Reset;
    if (since == Since::Restart)
        add(What::Restart, info.text("redis_version"));
    if (since == Since::OtherServer || now.role != m_last->role)
        add(What::Failover, now.role == "slave" ? QByteArray("replica") : now.role);
    if (since == Since::Reset)
        add(What::StatsReset);
    if (isSameRun && wasFlushed(now, since == Since::LastLook))
        add(What::Flush, QByteArray::number(std::max<qint64>(0, m_last->keys - now.keys)));
    // One that took less than the time between two looks was never seen going on.
    const bool hasSaved = isSameRun && now.savedAt != m_last->savedAt;
    if (now.isSaving ? !m_last->isSaving || hasSaved : hasSaved && !m_last->isSaving)
        add(What::SaveBegun);
    if (!now.isSaving && (hasSaved || (isSameRun && m_last->isSaving)))
        add(What::SaveEnded, info.text("rdb_last_bgsave_status"));
    m_last = now;
    return events;
}

} // namespace selaras::insight
