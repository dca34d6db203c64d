// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/redis/reply.h"

#include <limits>

namespace selaras::security {

// An entry as a key holds it.
struct StoredEntry {
    QByteArray
        raw; // of a stream its fields as a JSON object, or the JSON that its only field holds
    QByteArray mark; // tells it from its neighbours: the id of a stream, the score of a sorted set
    qint64 timeMs = std::numeric_limits<qint64>::min(); // by the mark; the least where none tells
};

// How a key keeps its entries. In a list, a sorted set and a stream they have an order, and places
// that count from 0 for the oldest.
struct StoreShape {
    QByteArray type;
    bool newestFirst = true; // of a list: LPUSH; else RPUSH

    [[nodiscard]] bool isOrdered() const
    {
        return type == "list" || type == "zset" || type == "stream";
    }
};

// Whether a type holds entries at all.
bool holdsEntries(const QByteArray &type);

// How many entries, or bytes of a string, a key of any shape holds.
redis::Command lengthCommand(const StoreShape &shape, const QByteArray &key);

// The commands for a key of an ordered shape; entriesOf() reads their replies.
redis::Command newestCommand(const StoreShape &shape, const QByteArray &key, qint64 count);
redis::Command oldestCommand(const StoreShape &shape, const QByteArray &key);
// Of a stream, which has no places: what comes after the id, from the beginning where it is empty.
redis::Command rangeCommand(const StoreShape &shape, const QByteArray &key, qint64 place,
                            const QByteArray &afterId, qint64 count);

// The oldest first, whatever the command.
QVector<StoredEntry> entriesOf(const StoreShape &shape, const redis::Reply &reply);

// The entries that a string holds: the elements of a JSON array, a line each of JSON lines, else
// the whole as one.
QVector<StoredEntry> entriesOfText(const QByteArray &text);

// The entries of a hash: a value each, where they are JSON objects; else the whole hash as one.
QVector<StoredEntry> entriesOfHash(const QVector<QPair<QByteArray, QByteArray>> &fields);

// Whether a stream's id is later than another.
bool isLaterId(const QByteArray &id, const QByteArray &than);

} // namespace selaras::security
