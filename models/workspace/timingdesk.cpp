// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/timingdesk.h"

namespace selaras::workspace {

namespace {

// Enough for a middle that holds, and over within a few seconds.
constexpr int keysOfAGroup = 20;
constexpr int roundsOfSome = 10;
constexpr int roundsOfAKey = 200;
constexpr int writes = 40;

} // namespace

TimingDesk::TimingDesk(const Access &access, std::unique_ptr<sqlite::Database> database,
                       Clock &clock, const CancelFlag &cancel)
    : m_access(access)
    , m_clock(clock)
    , m_database(std::move(database))
    , m_redis(access.redis, clock, cancel)
    , m_reads(*m_database, m_redis, *m_access.keyMap)
{
}

Result<std::unique_ptr<TimingDesk>> TimingDesk::open(const Access &access, Clock &clock,
                                                     const CancelFlag &cancel)
{
    auto database =
        sqlite::Database::open(access.file.databasePath, sqlite::Database::Access::ReadOnly);
    if (!database)
        return fail(database.error());
    return std::unique_ptr<TimingDesk>(new TimingDesk(access, std::move(*database), clock, cancel));
}

Result<Timing> TimingDesk::measure(Progress &progress)
{
    return withWrites(m_reads.timeSome(keysOfAGroup, roundsOfSome, progress));
}

Result<Timing> TimingDesk::measure(const QByteArrayList &keys)
{
    return withWrites(m_reads.time(keys, roundsOfAKey));
}

Result<Timing> TimingDesk::withWrites(Result<QVector<repository::ReadTimes>> reads)
{
    if (!reads)
        return fail(reads.error());
    Timing timing {std::move(*reads), {}};
    if (m_access.file.readOnly)
        return timing;
    const auto database =
        sqlite::Database::open(m_access.file.databasePath, sqlite::Database::Access::ReadWrite);
    if (!database)
        return fail(database.error());
    const auto journal = repository::SqliteIntentJournal::open(journalPath(m_access), m_clock);
    if (!journal)
        return fail(journal.error());
    const auto times = repository::timeWrites(
        **database, m_redis, **journal, m_access.keyMap->profile().keyPrefix.toUtf8(), writes);
    if (!times)
        return fail(times.error());
    timing.writes = *times;
    return timing;
}

} // namespace selaras::workspace
