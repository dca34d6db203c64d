// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/repository/timing.h"

#include "models/mapping/keygroups.h"
#include "models/repository/keyrows.h"
#include "models/repository/removal.h"
#include "models/repository/transaction.h"

#include <QElapsedTimer>
#include <QMap>
#include <QSet>
#include <QUuid>

#include <algorithm>
#include <limits>

namespace selaras::repository {

namespace {

constexpr double nanosecondsPerMs = 1e6;
constexpr int drawn = 4000; // keys that are picked at random, to be divided among the groups

// Runs fn once and notes how long it took; what it returns is a Result.
template<class F>
auto timed(QVector<qint64> &times, F fn)
{
    QElapsedTimer timer;
    timer.start();
    auto result = fn();
    times.append(timer.nsecsElapsed());
    return result;
}

Result<std::optional<redis::Command>> readingOf(redis::Client &client, const QByteArray &key)
{
    const auto type = client.call({"TYPE", key});
    if (!type)
        return fail(type.error());
    if (type->bytes == "string")
        return redis::Command {"GET", key};
    if (type->bytes == "hash")
        return redis::Command {"HGETALL", key};
    return std::nullopt;
}

// A transaction that is as durable as any other and leaves the file saying what it said: the number
// that is for the application's own use is written anew.
Result<void> commitNothing(sqlite::Database &database)
{
    Transaction transaction(database);
    if (auto begun = transaction.begin(); !begun)
        return begun;
    const auto version = database.query(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return fail(version.error());
    const auto written =
        database.execute(QStringLiteral("PRAGMA user_version = %1")
                             .arg(version->constFirst().values().constFirst().toLongLong()));
    return written ? transaction.commit() : fail(written.error());
}

Result<void> invalidateNothing(redis::Client &client, IntentJournal &journal,
                               const mapping::KeyTarget &target)
{
    const auto intent = journal.prepare(IntentKind::Edit, QStringLiteral("timing"), {target});
    if (!intent)
        return fail(intent.error());
    const auto removal = removeTargets(client, {target});
    const auto forgotten = journal.forget(*intent);
    return removal ? forgotten : fail(removal.error());
}

} // namespace

Spread spreadOf(QVector<qint64> nanoseconds)
{
    if (nanoseconds.isEmpty())
        return {};
    std::sort(nanoseconds.begin(), nanoseconds.end());
    const auto at = [&](double share) {
        const auto place = qsizetype(share * double(nanoseconds.size() - 1));
        return double(nanoseconds.at(place)) / nanosecondsPerMs;
    };
    return {int(nanoseconds.size()), at(0.1), at(0.5), at(0.9)};
}

struct ReadTimer::Group {
    QString table;
    int keys = 0;
    QVector<qint64> redis;
    QVector<qint64> sqlite;
};

ReadTimer::ReadTimer(sqlite::Database &database, redis::Client &client,
                     const mapping::KeyMap &keyMap)
    : m_database(database)
    , m_client(client)
    , m_keyMap(keyMap)
{
}

Result<QVector<ReadTimes>> ReadTimer::time(const QByteArrayList &keys, int rounds,
                                           Progress &progress)
{
    const auto schema = sqlite::readSchema(m_database);
    if (!schema)
        return fail(schema.error());
    const mapping::KeyGroups names(m_keyMap.profile());
    QMap<qsizetype, Group> groups;
    for (qsizetype i = 0; i < keys.size() && !progress.cancelled(); ++i) {
        const auto added =
            add(keys.at(i), rounds, *schema, groups[names.placeOf(keys.at(i)).group]);
        if (!added)
            return fail(added.error());
        progress.report(i + 1, keys.size());
    }
    QVector<ReadTimes> times;
    for (auto group = groups.cbegin(); group != groups.cend(); ++group) {
        if (group->keys > 0)
            times.append({names.groups().at(group.key()).name, group->table, group->keys,
                          spreadOf(group->redis), spreadOf(group->sqlite)});
    }
    return times;
}

Result<QVector<ReadTimes>> ReadTimer::timeSome(int most, int rounds, Progress &progress)
{
    const auto replies =
        m_client.pipeline(QVector<redis::Command>(drawn, redis::Command {"RANDOMKEY"}));
    if (!replies)
        return fail(replies.error());
    const mapping::KeyGroups names(m_keyMap.profile());
    QMap<qsizetype, QSet<QByteArray>> chosen;
    QByteArrayList keys;
    for (const redis::Reply &reply : *replies) {
        if (reply.isError())
            return fail(redis::errorOf(reply));
        if (reply.isNil() || !m_keyMap.isMapped(reply.bytes))
            continue;
        auto &group = chosen[names.placeOf(reply.bytes).group];
        if (group.size() >= most || group.contains(reply.bytes))
            continue;
        group.insert(reply.bytes);
        keys.append(reply.bytes);
    }
    return time(keys, rounds, progress);
}

Result<void> ReadTimer::add(const QByteArray &key, int rounds, const sqlite::Schema &schema,
                            Group &group)
{
    const auto found = findKeyRows(m_database, m_keyMap, schema, key);
    if (!found)
        return fail(found.error());
    const auto reading = readingOf(m_client, key);
    if (!reading)
        return fail(reading.error());
    if (!*found || !*reading)
        return {};
    const sqlite::Table &table = *schema.table((*found)->owner.table);
    group.table = table.name;
    ++group.keys;
    for (int round = 0; round < rounds; ++round) {
        const auto value = timed(group.redis, [&] { return m_client.call(**reading); });
        if (!value)
            return fail(value.error());
        const auto rows = timed(group.sqlite, [&] {
            return sqlite::findRows(m_database, table, (*found)->owner.values,
                                    std::numeric_limits<int>::max());
        });
        if (!rows)
            return fail(rows.error());
    }
    return {};
}

Result<WriteTimes> timeWrites(sqlite::Database &database, redis::Client &client,
                              IntentJournal &journal, const QByteArray &keyPrefix, int rounds)
{
    const mapping::KeyTarget nobodys {
        mapping::KeyTarget::Scope::Exact,
        keyPrefix + "selaras:timing:" + QUuid::createUuid().toByteArray(QUuid::WithoutBraces)};
    QVector<qint64> commits;
    QVector<qint64> invalidations;
    for (int round = 0; round < rounds; ++round) {
        const auto committed = timed(commits, [&] { return commitNothing(database); });
        if (!committed)
            return fail(committed.error());
        const auto removed =
            timed(invalidations, [&] { return invalidateNothing(client, journal, nobodys); });
        if (!removed)
            return fail(removed.error());
    }
    return WriteTimes {spreadOf(std::move(commits)), spreadOf(std::move(invalidations))};
}

} // namespace selaras::repository
