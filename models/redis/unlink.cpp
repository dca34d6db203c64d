// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/redis/keyspace.h"

namespace selaras::redis {

namespace {

Result<QVector<Reply>> removeEach(Client &client, const QByteArray &command,
                                  const QByteArrayList &keys)
{
    QVector<Command> commands;
    commands.reserve(keys.size());
    for (const QByteArray &key : keys)
        commands.append({command, key});
    return client.pipeline(commands);
}

bool isUnknown(const Reply &reply)
{
    return reply.isError() && errorOf(reply).code == ErrorCode::Unsupported;
}

} // namespace

Result<QByteArrayList> unlinkKeys(Client &client, const QByteArrayList &keys)
{
    auto replies = removeEach(client, "UNLINK", keys);
    if (replies && !replies->isEmpty() && isUnknown(replies->first()))
        replies = removeEach(client, "DEL", keys);
    if (!replies)
        return fail(replies.error());
    QByteArrayList removed;
    for (qsizetype i = 0; i < keys.size(); ++i) {
        const Reply &reply = replies->at(i);
        if (reply.isError())
            return fail(errorOf(reply));
        if (reply.integer > 0)
            removed.append(keys[i]);
    }
    return removed;
}

} // namespace selaras::redis
