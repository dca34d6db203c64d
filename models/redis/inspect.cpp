// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/redis/keysize.h"
#include "models/redis/keyspace.h"

#include <QHash>

namespace selaras::redis {

namespace {

Result<QVector<KeyFacts>> typesAndTtls(Client &client, const QByteArrayList &keys)
{
    QVector<Command> commands;
    commands.reserve(2 * keys.size());
    for (const QByteArray &key : keys)
        commands << Command {"TYPE", key} << Command {"PTTL", key};
    const auto replies = client.pipeline(commands);
    if (!replies)
        return fail(replies.error());

    QVector<KeyFacts> facts;
    facts.reserve(keys.size());
    for (qsizetype i = 0; i < keys.size(); ++i) {
        const Reply &type = replies->at(2 * i);
        const Reply &ttl = replies->at(2 * i + 1);
        if (type.isError() || ttl.isError())
            return fail(errorOf(type.isError() ? type : ttl));
        // PTTL says -2 of a key that went away after its TYPE was told.
        const bool isGone = ttl.integer == -2;
        facts.append(
            {keys[i], isGone ? QByteArray("none") : type.bytes, isGone ? -1 : ttl.integer, 0});
    }
    return facts;
}

Result<void> addSizes(Client &client, QVector<KeyFacts> &facts)
{
    QVector<Command> commands;
    QVector<KeyFacts *> askedFor;
    for (KeyFacts &fact : facts) {
        const QByteArray command = sizeCommandFor(fact.type);
        if (command.isEmpty())
            continue;
        commands.append({command, fact.name});
        askedFor.append(&fact);
    }
    const auto replies = client.pipeline(commands);
    if (!replies)
        return fail(replies.error());
    for (qsizetype i = 0; i < askedFor.size(); ++i) {
        const Reply &size = replies->at(i);
        // A key may have become another type by now; its size is then as unknown as its type.
        if (size.isError() && errorOf(size).code != ErrorCode::WrongType)
            return fail(errorOf(size));
        askedFor[i]->size = size.integer;
    }
    return {};
}

} // namespace

QByteArray sizeCommandFor(const QByteArray &type)
{
    static const QHash<QByteArray, QByteArray> commands {
        {"string", "STRLEN"}, {"list", "LLEN"},  {"hash", "HLEN"},
        {"set", "SCARD"},     {"zset", "ZCARD"}, {"stream", "XLEN"},
    };
    return commands.value(type);
}

Result<QVector<KeyFacts>> inspectKeys(Client &client, const QByteArrayList &keys)
{
    auto facts = typesAndTtls(client, keys);
    if (!facts)
        return facts;
    if (auto sized = addSizes(client, *facts); !sized)
        return fail(sized.error());
    return facts;
}

} // namespace selaras::redis
