// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/redis/unlink.h"

#include "models/redis/keyspace.h"

#include <utility>

namespace selaras::redis {

namespace {

Result<QVector<Reply>> removeEach(Client &client, const QByteArray &command,
                                  const QByteArrayList &keys, const QVector<Command> &then)
{
    QVector<Command> commands;
    commands.reserve(keys.size() + then.size());
    for (const QByteArray &key : keys)
        commands.append({command, key});
    return client.pipeline(commands + then);
}

bool isUnknown(const Reply &reply)
{
    return reply.isError() && errorOf(reply).code == ErrorCode::Unsupported;
}

Result<Unlinked> unlink(Client &client, const QByteArrayList &keys, const QVector<Command> &then)
{
    auto replies = removeEach(client, "UNLINK", keys, then);
    if (replies && !keys.isEmpty() && isUnknown(replies->first()))
        replies = removeEach(client, "DEL", keys, then);
    if (!replies)
        return fail(replies.error());
    Unlinked unlinked;
    for (qsizetype i = 0; i < keys.size(); ++i) {
        const Reply &reply = replies->at(i);
        if (reply.isError())
            return fail(errorOf(reply));
        if (reply.integer > 0)
            unlinked.removed.append(keys[i]);
    }
    if (!then.isEmpty())
        unlinked.then = replies->constLast();
    return unlinked;
}

} // namespace

Result<QByteArrayList> unlinkKeys(Client &client, const QByteArrayList &keys)
{
    return unlink(client, keys, {}).map([](Unlinked &&done) { return std::move(done.removed); });
}

Result<Unlinked> unlinkKeysThen(Client &client, const QByteArrayList &keys, const Command &then)
{
    return unlink(client, keys, {then});
}

} // namespace selaras::redis
