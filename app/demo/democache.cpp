// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/democache.h"

#include "app/demo/cachedrow.h"
#include "app/demo/demodata.h"
#include "app/demo/loginsession.h"

#include <QCryptographicHash>
#include <QMap>

namespace selaras::app {

namespace {

using redis::Command;

class Cache {
public:
    explicit Cache(sqlite::Database &database)
        : m_database(database)
    {
    }

    Result<void> addUsers();
    Result<void> addLists(const QString &select, const QString &groupColumn,
                          const QByteArray &prefix, const QByteArray &suffix);
    void addSummaries();
    void addUnmapped(qint64 nowMs);
    [[nodiscard]] const QVector<Command> &commands() const { return m_commands; }

private:
    void set(const QByteArray &key, const QByteArray &value, int seconds = 0)
    {
        Command command {"SET", key, value};
        if (seconds > 0)
            command << "EX" << QByteArray::number(seconds);
        m_commands.append(command);
    }

    sqlite::Database &m_database;
    QVector<Command> m_commands;
};

Result<void> Cache::addUsers()
{
    const auto users =
        m_database.query(QLatin1String(selectUsers) + QStringLiteral(" WHERE id % 7 <> 2"));
    if (!users)
        return fail(users.error());
    for (const Row &user : *users)
        set("sita:user:" + user.value(u"id").toByteArray(), cachedObject(user));
    return {};
}

Result<void> Cache::addLists(const QString &select, const QString &groupColumn,
                             const QByteArray &prefix, const QByteArray &suffix)
{
    const auto rows = m_database.query(select);
    if (!rows)
        return fail(rows.error());
    QMap<qlonglong, QVector<Row>> lists;
    for (const Row &row : *rows)
        lists[row.value(groupColumn).toLongLong()].append(row);
    for (auto list = lists.begin(); list != lists.end(); ++list)
        set(prefix + QByteArray::number(list.key()) + suffix, cachedList(list.value()));
    return {};
}

void Cache::addSummaries()
{
    for (int student = 1; student <= 480; student += 6)
        set("sita:tugas_akhir:mahasiswa:" + QByteArray::number(student) + ":ringkasan",
            "{\"total\":1}");
}

void Cache::addUnmapped(qint64 nowMs)
{
    for (int i = 1; i <= 40; ++i) {
        const QByteArray id =
            QCryptographicHash::hash(QByteArray::number(i), QCryptographicHash::Md5).toHex();
        const qint64 user = 7 * (1 + i % 25);
        const LoginSession session {user, demoRole(user), QStringLiteral("10.1.4.%1").arg(i),
                                    QStringLiteral("Mozilla/5.0 (X11; Linux x86_64)"),
                                    nowMs - i * qint64(600'000)};
        const int seconds = sessionSeconds - i * 600;
        const QByteArray index = "user:" + QByteArray::number(user) + ":sessions";
        set("sess:" + id, sessionValue(session), seconds);
        m_commands.append({"ZADD", index, QByteArray::number(nowMs + seconds * 1000LL), id});
        m_commands.append({"EXPIRE", index, QByteArray::number(sessionSeconds)});
    }
    for (int i = 1; i <= 12; ++i)
        set("rl:login:10.1.4." + QByteArray::number(i), QByteArray::number(i % 5), 900 - i * 20);
    set("lock:import:job:123", "c0ffee", 300);
}

} // namespace

Result<void> fillDemoCache(sqlite::Database &database, redis::Client &client, const Clock &clock)
{
    Cache cache(database);
    auto done = cache.addUsers();
    if (done)
        done =
            cache.addLists(QLatin1String(selectTheses)
                               + QStringLiteral(" WHERE mahasiswa_id % 2 = 1 OR mahasiswa_id = 44"),
                           QStringLiteral("mahasiswa_id"), "sita:tugas_akhir:mahasiswa:", {});
    if (done)
        done = cache.addLists(
            QLatin1String(selectMeetings)
                + QStringLiteral(" WHERE tugas_akhir_id % 3 = 1 ORDER BY tanggal DESC"),
            QStringLiteral("tugas_akhir_id"), "sita:bimbingan:ta:", ":list");
    if (!done)
        return done;
    cache.addSummaries();
    cache.addUnmapped(clock.nowMs());
    const auto replies = client.pipeline(cache.commands());
    if (!replies)
        return fail(replies.error());
    for (const redis::Reply &reply : *replies) {
        if (reply.isError())
            return fail(redis::errorOf(reply));
    }
    return {};
}

} // namespace selaras::app
