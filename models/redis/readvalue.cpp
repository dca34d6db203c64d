// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/redis/keyspace.h"
#include "models/redis/scanreply.h"
#include "models/redis/valueentries.h"

#include <QSet>

#include <algorithm>

namespace selaras::redis {

namespace {

using Entries = ValueEntries;

constexpr qint64 scanCount = 1000;

using Shape = Entries (*)(const QVector<Reply> &);

Result<Entries> readRange(Client &client, const Command &command, Shape shape)
{
    const auto reply = client.call(command);
    if (!reply)
        return fail(reply.error());
    return shape(reply->elements);
}

// A hash or a set, up to a limit. An element that the server returns twice counts once.
Result<Entries> readScanned(Client &client, const QByteArray &command, const QByteArray &key,
                            Shape shape, qint64 limit)
{
    Entries entries;
    QSet<QByteArray> seen;
    QByteArray cursor = "0";
    do {
        const qint64 count = std::clamp<qint64>(limit - entries.size(), 1, scanCount);
        const auto batch =
            scanReply(client.call({command, key, cursor, "COUNT", QByteArray::number(count)}));
        if (!batch)
            return fail(batch.error());
        cursor = batch->cursor;
        const Entries found = shape(batch->items);
        for (const auto &entry : found) {
            const qsizetype before = seen.size();
            seen.insert(entry.first);
            if (seen.size() > before && entries.size() < limit)
                entries.append(entry);
        }
    } while (cursor != "0" && entries.size() < limit);
    return entries;
}

Result<Entries> readEntries(Client &client, const KeyFacts &facts, qint64 limit)
{
    const QByteArray &key = facts.name;
    const QByteArray last = QByteArray::number(limit - 1);
    if (facts.type == "hash")
        return readScanned(client, "HSCAN", key, pairEntries, limit);
    if (facts.type == "set")
        return readScanned(client, "SSCAN", key, singleEntries, limit);
    if (facts.type == "list")
        return readRange(client, {"LRANGE", key, "0", last}, singleEntries);
    if (facts.type == "zset")
        return readRange(client, {"ZRANGE", key, "0", last, "WITHSCORES"}, pairEntries);
    if (facts.type == "stream") {
        return readRange(client, {"XRANGE", key, "-", "+", "COUNT", QByteArray::number(limit)},
                         streamEntries);
    }
    return Entries();
}

Result<QByteArray> readText(Client &client, const QByteArray &key, qint64 limit)
{
    auto reply = client.call({"GETRANGE", key, "0", QByteArray::number(limit - 1)});
    if (!reply)
        return fail(reply.error());
    return std::move(reply->bytes);
}

} // namespace

Result<KeyValue> readValue(Client &client, const QByteArray &key, qint64 limitBytes,
                           qint64 limitElements)
{
    const auto facts = inspectKeys(client, {key});
    if (!facts)
        return fail(facts.error());
    KeyValue value;
    value.facts = facts->first();
    const bool isText = value.facts.type == "string";
    const qint64 limit = isText ? limitBytes : limitElements;
    value.truncated = value.facts.size > limit;
    if (limit <= 0)
        return value;
    if (isText) {
        auto text = readText(client, key, limit);
        if (!text)
            return fail(text.error());
        value.text = std::move(*text);
    } else {
        auto entries = readEntries(client, value.facts, limit);
        if (!entries)
            return fail(entries.error());
        value.entries = std::move(*entries);
    }
    return value;
}

} // namespace selaras::redis
