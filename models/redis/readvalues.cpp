// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/redis/keyspace.h"
#include "models/redis/valueentries.h"

#include <algorithm>

namespace selaras::redis {

namespace {

constexpr qsizetype keysAtOnce = 500;

// One command for what is wanted of a key; empty for a type that is not read, or more of it than a
// single command would bring.
Command readCommand(const KeyFacts &facts, const ReadLimits &limits)
{
    const QByteArray last = QByteArray::number(limits.elements - 1);
    if (facts.type == "string")
        return {"GETRANGE", facts.name, "0", QByteArray::number(limits.bytes - 1)};
    if (facts.type == "list")
        return {"LRANGE", facts.name, "0", last};
    if (facts.type == "zset")
        return {"ZRANGE", facts.name, "0", last, "WITHSCORES"};
    if (facts.type == "stream")
        return {"XRANGE", facts.name, "-", "+", "COUNT", QByteArray::number(limits.elements)};
    if (facts.size > limits.elements)
        return {};
    if (facts.type == "hash")
        return {"HGETALL", facts.name};
    return facts.type == "set" ? Command {"SMEMBERS", facts.name} : Command();
}

void take(const Reply &reply, KeyValue &value)
{
    const QByteArray &type = value.facts.type;
    if (type == "string")
        value.text = reply.bytes;
    else if (type == "hash" || type == "zset")
        value.entries = pairEntries(reply.elements);
    else if (type == "stream")
        value.entries = streamEntries(reply.elements);
    else
        value.entries = singleEntries(reply.elements);
}

Result<void> readSome(Client &client, const QByteArrayList &keys, const ReadLimits &limits,
                      QVector<KeyValue> &values)
{
    const auto facts = inspectKeys(client, keys);
    if (!facts)
        return fail(facts.error());
    QVector<Command> commands;
    QVector<qsizetype> places;
    for (const KeyFacts &one : *facts) {
        const qint64 limit = one.type == "string" ? limits.bytes : limits.elements;
        KeyValue value;
        value.facts = one;
        value.truncated = one.size > limit;
        values.append(value);
        const Command command = readCommand(one, limits);
        if (command.isEmpty())
            continue;
        commands.append(command);
        places.append(values.size() - 1);
    }
    const auto replies = client.pipeline(commands);
    if (!replies)
        return fail(replies.error());
    for (qsizetype i = 0; i < places.size(); ++i) {
        const Reply &reply = replies->at(i);
        if (!reply.isError())
            take(reply, values[places.at(i)]);
        // It became another type since it was inspected: as good as gone.
        else if (errorOf(reply).code == ErrorCode::WrongType)
            values[places.at(i)].facts.type = "none";
        else
            return fail(errorOf(reply));
    }
    return {};
}

} // namespace

Result<QVector<KeyValue>> readValues(Client &client, const QByteArrayList &keys,
                                     const ReadLimits &limits, Progress &progress)
{
    QVector<KeyValue> values;
    values.reserve(keys.size());
    for (qsizetype first = 0; first < keys.size(); first += keysAtOnce) {
        if (progress.cancelled())
            return fail(ErrorCode::Cancelled);
        if (auto read = readSome(client, keys.mid(first, keysAtOnce), limits, values); !read)
            return fail(read.error());
        progress.report(values.size(), keys.size());
    }
    return values;
}

} // namespace selaras::redis
