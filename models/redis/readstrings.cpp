// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/redis/keyspace.h"

#include <algorithm>

namespace selaras::redis {

namespace {

// A batch of GETs ends at whichever comes first, so that one round trip never brings more than the
// memory that a big value would take anyway.
constexpr qint64 maxBatchBytes = 8 << 20;
constexpr qsizetype maxBatchKeys = 1000;

struct Wanted {
    qsizetype index;
    qint64 length;
};

// The keys that may hold a string short enough. One that is not there also has the length 0.
Result<QVector<Wanted>> shortEnough(Client &client, const QByteArrayList &keys, qint64 limitBytes)
{
    QVector<Command> commands;
    commands.reserve(keys.size());
    for (const QByteArray &key : keys)
        commands.append({"STRLEN", key});
    const auto replies = client.pipeline(commands);
    if (!replies)
        return fail(replies.error());
    QVector<Wanted> wanted;
    for (qsizetype i = 0; i < keys.size(); ++i) {
        const Reply &length = replies->at(i);
        if (length.isError() && errorOf(length).code != ErrorCode::WrongType)
            return fail(errorOf(length));
        if (!length.isError() && length.integer <= limitBytes)
            wanted.append({i, length.integer});
    }
    return wanted;
}

qsizetype batchEnd(const QVector<Wanted> &wanted, qsizetype first)
{
    const qsizetype limit = std::min(wanted.size(), first + maxBatchKeys);
    qint64 bytes = wanted[first].length;
    qsizetype end = first + 1;
    while (end < limit && (bytes += wanted[end].length) <= maxBatchBytes)
        ++end;
    return end;
}

Result<void> readBatch(Client &client, const QByteArrayList &keys, const QVector<Wanted> &batch,
                       qint64 limitBytes, QVector<std::optional<QByteArray>> &values)
{
    QVector<Command> commands;
    commands.reserve(batch.size());
    for (const Wanted &wanted : batch)
        commands.append({"GET", keys[wanted.index]});
    auto replies = client.pipeline(commands);
    if (!replies)
        return fail(replies.error());
    for (qsizetype i = 0; i < batch.size(); ++i) {
        Reply &value = (*replies)[i];
        // The key may have been given another value since its length was asked.
        if (value.isError() && errorOf(value).code != ErrorCode::WrongType)
            return fail(errorOf(value));
        if (value.type == Reply::Type::Bulk && value.bytes.size() <= limitBytes)
            values[batch[i].index] = std::move(value.bytes);
    }
    return {};
}

} // namespace

Result<QByteArrayList> readBeginnings(Client &client, const QByteArrayList &keys, qint64 limitBytes)
{
    const auto name = QByteArrayLiteral("GETRANGE");
    const auto first = QByteArrayLiteral("0");
    const QByteArray last = QByteArray::number(limitBytes - 1);
    QVector<Command> commands;
    commands.reserve(keys.size());
    for (const QByteArray &key : keys)
        commands.append({name, key, first, last});
    auto replies = client.pipeline(commands);
    if (!replies)
        return fail(replies.error());
    QByteArrayList beginnings;
    beginnings.reserve(keys.size());
    for (Reply &reply : *replies) {
        if (reply.isError() && errorOf(reply).code != ErrorCode::WrongType)
            return fail(errorOf(reply));
        beginnings.append(reply.isError() ? QByteArray() : std::move(reply.bytes));
    }
    return beginnings;
}

Result<QVector<std::optional<QByteArray>>> readStrings(Client &client, const QByteArrayList &keys,
                                                       qint64 limitBytes)
{
    const auto wanted = shortEnough(client, keys, limitBytes);
    if (!wanted)
        return fail(wanted.error());
    QVector<std::optional<QByteArray>> values(keys.size());
    for (qsizetype first = 0; first < wanted->size();) {
        const qsizetype end = batchEnd(*wanted, first);
        const auto read =
            readBatch(client, keys, wanted->mid(first, end - first), limitBytes, values);
        if (!read)
            return fail(read.error());
        first = end;
    }
    return values;
}

} // namespace selaras::redis
