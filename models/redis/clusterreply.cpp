// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/redis/clusterreply.h"

#include "models/redis/slot.h"

namespace selaras::redis {

namespace {

bool isSlot(qint64 number)
{
    return number >= 0 && number < slotCount;
}

} // namespace

QVector<SlotRange> slotRangesOf(const Reply &reply)
{
    QVector<SlotRange> ranges;
    for (const Reply &range : reply.elements) {
        const Reply master = range.elements.value(2);
        const qint64 first = range.elements.value(0).integer;
        const qint64 last = range.elements.value(1).integer;
        const qint64 port = master.elements.value(1).integer;
        if (range.elements.size() < 3 || !isSlot(first) || !isSlot(last) || port <= 0
            || port > 65535)
            continue;
        ranges.append({int(first),
                       int(last),
                       {QString::fromUtf8(master.elements.first().bytes), quint16(port)}});
    }
    return ranges;
}

std::optional<Redirection> redirectionOf(const Reply &reply)
{
    if (!reply.isError())
        return std::nullopt;
    const QByteArrayList words = reply.bytes.split(' ');
    if (words.size() != 3 || (words.first() != "MOVED" && words.first() != "ASK"))
        return std::nullopt;
    const qsizetype colon = words.last().lastIndexOf(':');
    const int slot = words.at(1).toInt();
    const quint16 port = words.last().mid(colon + 1).toUShort();
    if (colon < 0 || port == 0 || !isSlot(slot))
        return std::nullopt;
    return Redirection {
        slot, {QString::fromUtf8(words.last().left(colon)), port}, words.first() == "MOVED"};
}

bool isElsewhere(const Error &error)
{
    return error.code == ErrorCode::RedisError
        && (error.detail.startsWith(QLatin1String("MOVED "))
            || error.detail.startsWith(QLatin1String("ASK ")));
}

bool isAcrossSlots(const Reply &reply)
{
    return reply.isError() && reply.bytes.startsWith("CROSSSLOT");
}

bool isAcrossSlots(const Error &error)
{
    return error.code == ErrorCode::RedisError
        && error.detail.startsWith(QLatin1String("CROSSSLOT"));
}

} // namespace selaras::redis
