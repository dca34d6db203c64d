// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/progress.h"
#include "models/redis/client.h"

#include <QMap>

#include <functional>
#include <optional>

namespace selaras::redis {

// What is known of a key without reading its value.
struct KeyFacts {
    QByteArray name;
    QByteArray type; // "string", "hash", …; "none" when the key is not there
    qint64 ttlMs = -1; // -1: no expiry
    qint64 size = 0; // bytes of a string, elements of anything else

    [[nodiscard]] bool exists() const { return type != "none"; }
};

// A value, read up to a limit.
struct KeyValue {
    KeyFacts facts;
    bool truncated = false; // more is there than was read
    QByteArray text; // string
    QVector<QPair<QByteArray, QByteArray>> entries; // hash: field, value; zset: member, score;
                                                    // list and set: member, empty; stream: id, JSON
};

// Receives keys as they are found. SCAN may return a key more than once.
using KeyVisitor = std::function<void(const QByteArrayList &keys)>;

// Every key of the selected database that matches the glob (empty: all), by SCAN. COUNT starts at
// 1000 and adapts so that a call costs the server about half a millisecond. Reports keys looked at
// against DBSIZE. Never uses KEYS.
Result<qint64> scanKeys(Client &client, const QByteArray &glob, const KeyVisitor &visit,
                        Progress &progress = Progress::none());

// TYPE, PTTL and size of each, pipelined; in the order asked.
Result<QVector<KeyFacts>> inspectKeys(Client &client, const QByteArrayList &keys);

// The value of a key, at most limitBytes of a string or limitElements of anything else. A key that
// is not there has type "none".
Result<KeyValue> readValue(Client &client, const QByteArray &key, qint64 limitBytes = 1 << 20,
                           qint64 limitElements = 1000);

// The values of many keys, in the order asked, in a few round trips for each 500. A hash or a set
// of more elements than the limit is not read, and says that it is truncated.
struct ReadLimits {
    qint64 bytes = 64 << 10; // of a string
    qint64 elements = 200; // of anything else
};
Result<QVector<KeyValue>> readValues(Client &client, const QByteArrayList &keys,
                                     const ReadLimits &limits,
                                     Progress &progress = Progress::none());

// The whole string values of many keys, pipelined; nullopt for a key that is not there or is not a
// string, or whose value is longer than limitBytes.
Result<QVector<std::optional<QByteArray>>> readStrings(Client &client, const QByteArrayList &keys,
                                                       qint64 limitBytes = 1 << 20);

// A key, and the SHA-1 (40 hexadecimal digits) of the string that it held when it was looked at.
struct SeenKey {
    QByteArray name;
    QByteArray sha1;
};

// Removes each key only if it still holds that very string; returns those that were removed. One
// constant script a key, pipelined; where scripts are not allowed, WATCH and MULTI.
Result<QByteArrayList> unlinkIfSame(Client &client, const QVector<SeenKey> &keys);

// What a key is to hold instead of what it held.
struct Replacement {
    SeenKey key;
    QByteArray value;
};

// Gives each key its new value only if it still holds that very string, and leaves its time to live
// alone; returns those that have it now. The same two ways. A failure leaves open which were given
// theirs; a server before 6.0 keeps no time to live and fails.
Result<QByteArrayList> setIfSame(Client &client, const QVector<Replacement> &replacements);

// The first limitBytes of many strings, pipelined: one look at each, whatever its length. Empty for
// a key that is not there or is not a string.
Result<QByteArrayList> readBeginnings(Client &client, const QByteArrayList &keys,
                                      qint64 limitBytes);

// UNLINK, pipelined, a command a key: of several at once the server tells only how many were there.
// Returns the keys that were. Where UNLINK is not known to the server (before 4.0) DEL is used.
Result<QByteArrayList> unlinkKeys(Client &client, const QByteArrayList &keys);

} // namespace selaras::redis
