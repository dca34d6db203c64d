// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/redis/keyspace.h"
#include "models/redis/scanpace.h"
#include "models/redis/scanreply.h"

#include <QElapsedTimer>

#include <algorithm>
#include <limits>

namespace selaras::redis {

namespace {

struct Start {
    qint64 keyCount = -1; // -1: the server does not tell
    qint64 roundTripNs = 0;
};

// DBSIZE costs the server next to nothing, so that its calls also show what a round trip takes.
Result<Start> beginScan(Client &client)
{
    constexpr int probes = 3;
    Start start {-1, std::numeric_limits<qint64>::max()};
    for (int i = 0; i < probes; ++i) {
        QElapsedTimer timer;
        timer.start();
        const auto reply = client.call({"DBSIZE"});
        start.roundTripNs = std::min(start.roundTripNs, timer.nsecsElapsed());
        if (reply && reply->type == Reply::Type::Integer)
            start.keyCount = reply->integer;
        else if (!reply && reply.error().code != ErrorCode::NoPermission)
            return fail(reply.error());
    }
    return start;
}

Command scanCommand(const QByteArray &cursor, const QByteArray &glob, qint64 count)
{
    Command command {"SCAN", cursor};
    if (!glob.isEmpty())
        command << "MATCH" << glob;
    return command << "COUNT" << QByteArray::number(count);
}

QByteArrayList namesOf(const QVector<Reply> &items)
{
    QByteArrayList names;
    names.reserve(items.size());
    for (const Reply &item : items)
        names.append(item.bytes);
    return names;
}

} // namespace

Result<qint64> scanKeys(Client &client, const QByteArray &glob, const KeyVisitor &visit,
                        Progress &progress)
{
    const auto start = beginScan(client);
    if (!start)
        return fail(start.error());
    ScanPace pace(start->roundTripNs);
    QByteArray cursor = "0";
    qint64 found = 0;
    qint64 lookedAt = 0;
    do {
        if (progress.cancelled())
            return fail(ErrorCode::Cancelled);
        QElapsedTimer timer;
        timer.start();
        const auto batch = scanReply(client.call(scanCommand(cursor, glob, pace.count())));
        if (!batch)
            return fail(batch.error());
        lookedAt += pace.count();
        pace.took(timer.nsecsElapsed());
        cursor = batch->cursor;
        found += batch->items.size();
        if (!batch->items.isEmpty())
            visit(namesOf(batch->items));
        progress.report(start->keyCount < 0 ? lookedAt : std::min(lookedAt, start->keyCount),
                        start->keyCount);
    } while (cursor != "0");
    return found;
}

} // namespace selaras::redis
