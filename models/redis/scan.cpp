// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/redis/keyscan.h"
#include "models/redis/keyspace.h"
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

KeyScan::KeyScan(Client &client, QByteArray glob)
    : m_client(client)
    , m_glob(std::move(glob))
{
}

Result<void> KeyScan::begin()
{
    const auto start = beginScan(m_client);
    if (!start)
        return fail(start.error());
    m_keyCount = start->keyCount;
    m_pace.emplace(start->roundTripNs);
    return {};
}

Result<QByteArrayList> KeyScan::next()
{
    if (!m_pace) {
        if (auto begun = begin(); !begun)
            return fail(begun.error());
    }
    const QByteArray cursor = m_cursor.isNull() ? QByteArrayLiteral("0") : m_cursor;
    QElapsedTimer timer;
    timer.start();
    const auto batch = scanReply(m_client.call(scanCommand(cursor, m_glob, m_pace->count())));
    if (!batch)
        return fail(batch.error());
    m_lookedAt += m_pace->count();
    m_pace->took(timer.nsecsElapsed());
    m_cursor = batch->cursor;
    return namesOf(batch->items);
}

qint64 KeyScan::lookedAt() const
{
    return m_keyCount < 0 ? m_lookedAt : std::min(m_lookedAt, m_keyCount);
}

Result<qint64> scanKeys(Client &client, const QByteArray &glob, const KeyVisitor &visit,
                        Progress &progress)
{
    KeyScan scan(client, glob);
    qint64 found = 0;
    while (!scan.atEnd()) {
        if (progress.cancelled())
            return fail(ErrorCode::Cancelled);
        const auto keys = scan.next();
        if (!keys)
            return fail(keys.error());
        found += keys->size();
        if (!keys->isEmpty())
            visit(*keys);
        progress.report(scan.lookedAt(), scan.keyCount());
    }
    return found;
}

} // namespace selaras::redis
