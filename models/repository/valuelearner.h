// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mapping/valuewriter.h"
#include "models/redis/client.h"
#include "models/repository/keykind.h"
#include "models/repository/keyrows.h"

namespace selaras::repository {

// Finds out whether the values of a kind of key can be made of their rows: of at least 50 that say
// what their rows say, each must come out byte for byte as it is. Blocking; on the thread of its
// database and client. Writes nothing.
class ValueLearner {
public:
    static constexpr int leastExamples = 50;

    ValueLearner(sqlite::Database &database, redis::Client &client, const mapping::KeyMap &keyMap);

    // Forgets everything if the schema is another one. Returns whether it was still the same.
    Result<bool> keepUp();
    // Looks for examples in Redis, unless it has before. It looks at a part of a great keyspace.
    // Fails as the database and the client do, and is as if it had not looked then.
    Result<void> learn(const KeyKind &kind);
    // nullptr: no value of that kind can be made. Valid until the next call of the above.
    [[nodiscard]] const mapping::ValueWriter *writerOf(const KeyKind &kind) const;

    // The row that a key of that kind caches, as it is now; nullopt unless it is one, and the key
    // is its alone.
    Result<std::optional<KeyRows>> rowOf(const KeyKind &kind, const QByteArray &key);

private:
    struct Lesson;

    Result<void> take(Lesson &lesson, const QByteArrayList &keys);

    sqlite::Database &m_database;
    sqlite::SchemaCache m_schemaCache;
    sqlite::Schema m_schema;
    redis::Client &m_client;
    const mapping::KeyMap &m_keyMap;
    QHash<KeyKind, std::optional<mapping::ValueWriter>> m_writers; // of those that were looked for
};

// Whether the whole of a cached value was compared with its row, and is the same.
bool saysItsRow(const QByteArray &value, const KeyRows &row);

} // namespace selaras::repository
