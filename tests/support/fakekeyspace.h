// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/redis/reply.h"

#include <QMap>

namespace selaras::test {

// One Redis database in memory, as far as the tests need it: strings, hashes, lists, sets, sorted
// sets and streams with the commands of fakekeyspace.cpp, scans, and times to live that never run
// out. Any other command is unknown to it.
class FakeKeyspace {
public:
    redis::Reply execute(const redis::Command &command);

    [[nodiscard]] bool contains(const QByteArray &key) const { return m_values.contains(key); }
    [[nodiscard]] QByteArrayList keys() const { return m_values.keys(); }

private:
    struct Value {
        QByteArray type;
        qint64 ttlMs = -1;
        QByteArray text; // string
        QVector<QPair<QByteArray, QByteArray>> entries; // field, value; member, score; element, -
        QVector<redis::Reply> stream;
    };
    using Run = redis::Reply (FakeKeyspace::*)(const redis::Command &);
    struct Handler {
        QByteArray type; // of the key it works on; empty: any, or no key at all
        qsizetype leastWords;
        Run run;
    };
    static const QMap<QByteArray, Handler> &handlers();

    Value &valueFor(const QByteArray &key, const QByteArray &type);
    void putEntry(Value &value, const QByteArray &name, const QByteArray &content, qint64 &added);

    redis::Reply ping(const redis::Command &command);
    redis::Reply dbsize(const redis::Command &command);
    redis::Reply flush(const redis::Command &command);
    redis::Reply remove(const redis::Command &command);
    redis::Reply exists(const redis::Command &command);
    redis::Reply type(const redis::Command &command);
    redis::Reply pttl(const redis::Command &command);
    redis::Reply pexpire(const redis::Command &command);
    redis::Reply get(const redis::Command &command);
    redis::Reply set(const redis::Command &command);
    redis::Reply getRange(const redis::Command &command);
    redis::Reply strlen(const redis::Command &command);
    redis::Reply length(const redis::Command &command);
    redis::Reply hset(const redis::Command &command);
    redis::Reply rpush(const redis::Command &command);
    redis::Reply sadd(const redis::Command &command);
    redis::Reply zadd(const redis::Command &command);
    redis::Reply xadd(const redis::Command &command);
    redis::Reply xlen(const redis::Command &command);
    redis::Reply range(const redis::Command &command);
    redis::Reply xrange(const redis::Command &command);
    redis::Reply scan(const redis::Command &command);
    redis::Reply scanEntries(const redis::Command &command);

    QMap<QByteArray, Value> m_values;
};

} // namespace selaras::test
