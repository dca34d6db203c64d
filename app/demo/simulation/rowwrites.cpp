// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/simulation/rowwrites.h"

#include "app/demo/demodata.h"
#include "app/demo/simulation/rowlookups.h"

#include <array>

namespace selaras::app {

namespace {

// None of the rows that the demo is to find changed behind its cache (demodata.cpp) is a fifth one:
// they stay as they are.
qint64 fifth(Surroundings &surroundings, int most)
{
    return 5 * qint64(1 + surroundings.random.bounded(most / 5));
}

} // namespace

RowWrites::RowWrites(Surroundings &surroundings)
    : m_surroundings(surroundings)
{
}

Result<void> RowWrites::act()
{
    const qint64 now = m_surroundings.clock.monotonicMs();
    if (m_bypass.isDue(now)) {
        if (auto done = bypass(); !done)
            return done;
    }
    if (!m_write.isDue(now))
        return {};
    switch (m_surroundings.random.bounded(6)) {
    case 0:
        return changeUser();
    case 1:
    case 2:
        return changeThesis();
    default:
        return changeMeeting();
    }
}

Result<void> RowWrites::changeUser()
{
    const qint64 user = fifth(m_surroundings, demoUsers);
    const auto done = m_surroundings.database.execute(
        QStringLiteral("UPDATE users SET updated_at = ? WHERE id = ?"),
        {m_surroundings.clock.nowMs(), user});
    return done ? invalidate("users", user, {userKey(user)}) : fail(done.error());
}

Result<void> RowWrites::changeThesis()
{
    static constexpr std::array states {"DISETUJUI", "REVISI", "SELESAI"};
    const qint64 student = fifth(m_surroundings, demoStudents);
    const QString state =
        QString::fromUtf8(states.at(m_surroundings.random.bounded(quint32(states.size()))));
    const auto done = m_surroundings.database.execute(
        QStringLiteral("UPDATE tugas_akhir SET status = ? WHERE mahasiswa_id = ?"),
        {state, student});
    return done ? invalidate("tugas_akhir", student, {thesesKey(student), summaryKey(student)})
                : fail(done.error());
}

Result<void> RowWrites::changeMeeting()
{
    const qint64 thesis = fifth(m_surroundings, demoStudents);
    const auto done = m_surroundings.database.execute(
        QStringLiteral("UPDATE bimbingan SET status = CASE status WHEN 'SELESAI' THEN "
                       "'DIJADWALKAN' ELSE 'SELESAI' END WHERE tugas_akhir_id = ?"),
        {thesis});
    return done ? invalidate("bimbingan", thesis, {meetingsKey(thesis)}) : fail(done.error());
}

Result<void> RowWrites::bypass()
{
    static constexpr std::array<qint64, 8> users {21, 34, 46, 68, 89, 118, 144, 233};
    const auto done = m_surroundings.database.execute(
        QStringLiteral("UPDATE users SET name = CASE WHEN name LIKE '% (SQL)' THEN "
                       "replace(name, ' (SQL)', '') ELSE name || ' (SQL)' END WHERE id = ?"),
        {users.at(m_bypassed++ % users.size())});
    return done ? Result<void>() : fail(done.error());
}

Result<void> RowWrites::invalidate(const char *table, qint64 id, const QByteArrayList &keys)
{
    const QByteArray message = "{\"tabel\":\"" + QByteArray(table)
        + "\",\"id\":" + QByteArray::number(id) + ",\"aksi\":\"update\"}";
    m_surroundings.cache.remove(keys);
    if (!m_surroundings.cache.isConnected())
        return {};
    const auto done = m_surroundings.redis.call({"PUBLISH", "sita:perubahan", message});
    return done ? Result<void>() : fail(done.error());
}

} // namespace selaras::app
