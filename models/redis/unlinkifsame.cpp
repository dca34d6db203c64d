// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/redis/keyspace.h"

#include <QCryptographicHash>

namespace selaras::redis {

namespace {

const QByteArray script =
    "local value = redis.call('GET', KEYS[1]) "
    "if value and redis.sha1hex(value) == ARGV[1] then return redis.call('UNLINK', KEYS[1]) end "
    "return 0";

bool holds(const Reply &reply, const QByteArray &sha1)
{
    return reply.type == Reply::Type::Bulk
        && QCryptographicHash::hash(reply.bytes, QCryptographicHash::Sha1).toHex() == sha1;
}

// Should the connection be lost in between, a newer value may go as well: a cache miss, no more.
Result<bool> unlinkWatched(Client &client, const SeenKey &key)
{
    const auto seen = client.pipeline({{"WATCH", key.name}, {"GET", key.name}});
    if (!seen)
        return fail(seen.error());
    if (seen->first().isError())
        return fail(errorOf(seen->first()));
    if (!holds(seen->at(1), key.sha1))
        return client.call({"UNWATCH"}).map([](const Reply & /*unused*/) { return false; });
    const auto done = client.pipeline({{"MULTI"}, {"UNLINK", key.name}, {"EXEC"}});
    if (!done)
        return fail(done.error());
    const Reply &result = done->last();
    if (result.isError())
        return fail(errorOf(result));
    return !result.isNil() && result.elements.value(0).integer > 0;
}

// The server knows no scripts, or does not let this user run them.
bool isRefusedScript(const Reply &reply)
{
    if (!reply.isError())
        return false;
    const ErrorCode code = errorOf(reply).code;
    return code == ErrorCode::NoPermission || code == ErrorCode::Unsupported;
}

Result<QByteArrayList> unlinkEachWatched(Client &client, const QVector<SeenKey> &keys)
{
    QByteArrayList removed;
    for (const SeenKey &key : keys) {
        const auto done = unlinkWatched(client, key);
        if (!done)
            return fail(done.error());
        if (*done)
            removed.append(key.name);
    }
    return removed;
}

} // namespace

Result<QByteArrayList> unlinkIfSame(Client &client, const QVector<SeenKey> &keys)
{
    QVector<Command> commands;
    commands.reserve(keys.size());
    for (const SeenKey &key : keys)
        commands.append({"EVAL", script, "1", key.name, key.sha1});
    const auto replies = client.pipeline(commands);
    if (!replies)
        return fail(replies.error());
    if (!replies->isEmpty() && isRefusedScript(replies->first()))
        return unlinkEachWatched(client, keys);
    QByteArrayList removed;
    for (qsizetype i = 0; i < keys.size(); ++i) {
        const Reply &reply = replies->at(i);
        // WRONGTYPE: it holds no string any more.
        if (reply.isError() && errorOf(reply).code != ErrorCode::WrongType)
            return fail(errorOf(reply));
        if (reply.integer > 0)
            removed.append(keys.at(i).name);
    }
    return removed;
}

} // namespace selaras::redis
