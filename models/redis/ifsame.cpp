// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/redis/keyspace.h"
#include "models/redis/script.h"

#include <QCryptographicHash>

namespace selaras::redis {

namespace {

const QByteArray unlinkScript =
    "local value = redis.call('GET', KEYS[1]) "
    "if value and redis.sha1hex(value) == ARGV[1] then return redis.call('UNLINK', KEYS[1]) end "
    "return 0";

const QByteArray setScript = "local value = redis.call('GET', KEYS[1]) "
                             "if value and redis.sha1hex(value) == ARGV[1] then "
                             "return redis.call('SET', KEYS[1], ARGV[2], 'KEEPTTL') end "
                             "return 0";

// What is to be done to a key that still holds what it held: by a script, and in a transaction.
struct Attempt {
    SeenKey key;
    Command script;
    Command plain;
};

bool holds(const Reply &reply, const QByteArray &sha1)
{
    return reply.type == Reply::Type::Bulk
        && QCryptographicHash::hash(reply.bytes, QCryptographicHash::Sha1).toHex() == sha1;
}

// Of UNLINK a count, of SET an OK.
bool isDone(const Reply &reply)
{
    return reply.integer > 0 || reply.type == Reply::Type::Status;
}

Result<bool> tryWatched(Client &client, const Attempt &attempt)
{
    const auto decide = [&attempt](Client &watching) -> Result<QVector<Command>> {
        const auto value = watching.pipeline({{"GET", attempt.key.name}});
        if (!value)
            return fail(value.error());
        // Of a WRONGTYPE, the key holds no string any more.
        return holds(value->first(), attempt.key.sha1) ? QVector<Command> {attempt.plain}
                                                       : QVector<Command>();
    };
    return inTransaction(client, {attempt.key.name}, decide).map([](const QVector<Reply> &done) {
        return !done.isEmpty() && isDone(done.first());
    });
}

Result<QByteArrayList> tryEachWatched(Client &client, const QVector<Attempt> &attempts)
{
    QByteArrayList done;
    for (const Attempt &attempt : attempts) {
        const auto tried = tryWatched(client, attempt);
        if (!tried)
            return fail(tried.error());
        if (*tried)
            done.append(attempt.key.name);
    }
    return done;
}

Result<QByteArrayList> tryEach(Client &client, const QVector<Attempt> &attempts)
{
    QVector<Command> commands;
    commands.reserve(attempts.size());
    for (const Attempt &attempt : attempts)
        commands.append(attempt.script);
    const auto replies = client.pipeline(commands);
    if (!replies)
        return fail(replies.error());
    if (!replies->isEmpty() && isRefusedScript(replies->first()))
        return tryEachWatched(client, attempts);
    QByteArrayList done;
    for (qsizetype i = 0; i < attempts.size(); ++i) {
        const Reply &reply = replies->at(i);
        // WRONGTYPE: it holds no string any more.
        if (reply.isError() && errorOf(reply).code != ErrorCode::WrongType)
            return fail(errorOf(reply));
        if (isDone(reply))
            done.append(attempts.at(i).key.name);
    }
    return done;
}

} // namespace

Result<QByteArrayList> unlinkIfSame(Client &client, const QVector<SeenKey> &keys)
{
    QVector<Attempt> attempts;
    attempts.reserve(keys.size());
    for (const SeenKey &key : keys)
        attempts.append(
            {key, {"EVAL", unlinkScript, "1", key.name, key.sha1}, {"UNLINK", key.name}});
    return tryEach(client, attempts);
}

Result<QByteArrayList> setIfSame(Client &client, const QVector<Replacement> &replacements)
{
    QVector<Attempt> attempts;
    attempts.reserve(replacements.size());
    for (const auto &[key, value] : replacements)
        attempts.append({key,
                         {"EVAL", setScript, "1", key.name, key.sha1, value},
                         {"SET", key.name, value, "XX", "KEEPTTL"}});
    return tryEach(client, attempts);
}

} // namespace selaras::redis
