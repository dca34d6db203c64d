// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cache/keysurvey.h"
#include "models/redis/script.h"

#include <QRandomGenerator>

#include <algorithm>

namespace selaras::cache {

namespace {

using redis::Command;
using redis::Reply;

constexpr qsizetype atOnce = 500;

bool livesTooLong(qint64 ttlMs, qint64 limitMs)
{
    return ttlMs == -1 || ttlMs > limitMs;
}

QByteArray newTtl(qint64 limitMs)
{
    const auto half = quint64(std::max<qint64>(1, limitMs / 2));
    return QByteArray::number(limitMs - qint64(QRandomGenerator::global()->generate64() % half));
}

Result<qint64> limitWatched(redis::Client &client, const LongLivedKey &key)
{
    const auto decide = [&key](redis::Client &watching) -> Result<QVector<Command>> {
        const auto ttl = watching.call({"PTTL", key.name});
        if (!ttl)
            return fail(ttl.error());
        if (!livesTooLong(ttl->integer, key.limitMs))
            return QVector<Command>();
        return QVector<Command> {{"PEXPIRE", key.name, newTtl(key.limitMs)}};
    };
    const auto done = redis::inTransaction(client, {key.name}, decide);
    if (!done)
        return fail(done.error());
    return done->isEmpty() ? 0 : done->first().integer;
}

Result<qint64> limitSome(redis::Client &client, const QVector<LongLivedKey> &keys)
{
    static const QByteArray script = "local ttl = redis.call('PTTL', KEYS[1]) "
                                     "if ttl == -1 or ttl > tonumber(ARGV[1]) then "
                                     "return redis.call('PEXPIRE', KEYS[1], ARGV[2]) end "
                                     "return 0";
    QVector<Command> commands;
    for (const LongLivedKey &key : keys)
        commands.append(
            {"EVAL", script, "1", key.name, QByteArray::number(key.limitMs), newTtl(key.limitMs)});
    const auto replies = client.pipeline(commands);
    if (!replies)
        return fail(replies.error());
    const bool isRefused = !replies->isEmpty() && redis::isRefusedScript(replies->first());
    qint64 given = 0;
    for (qsizetype i = 0; i < keys.size(); ++i) {
        const Reply &reply = replies->at(i);
        if (!isRefused && reply.isError())
            return fail(redis::errorOf(reply));
        const auto one =
            isRefused ? limitWatched(client, keys.at(i)) : Result<qint64>(reply.integer);
        if (!one)
            return one;
        given += *one;
    }
    return given;
}

} // namespace

Result<qint64> limitLifetimes(redis::Client &client, const QVector<LongLivedKey> &keys,
                              Progress &progress)
{
    qint64 given = 0;
    for (qsizetype done = 0; done < keys.size(); done += atOnce) {
        if (progress.cancelled())
            return fail(ErrorCode::Cancelled);
        const auto some = limitSome(client, keys.mid(done, atOnce));
        if (!some)
            return some;
        given += *some;
        progress.report(std::min(done + atOnce, keys.size()), keys.size());
    }
    return given;
}

} // namespace selaras::cache
