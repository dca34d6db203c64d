// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/redis/keyspace.h"
#include "models/repository/keyrows.h"

namespace selaras::repository {

// How a key stands to the row that it caches.
enum class KeyState {
    Fresh,
    Stale,
    Opaque, // cannot be compared; comparison.reason says why
    Absent, // the row has no such key now
    Orphan, // the key has no such row
};

// Whether the cache says something else than the database.
constexpr bool isDrift(KeyState state)
{
    return state == KeyState::Stale || state == KeyState::Orphan;
}

struct LinkedKey {
    redis::KeyFacts facts; // type "none" when absent
    mapping::KeyTarget target; // that led to it
    KeyState state = KeyState::Opaque;
    mapping::Comparison comparison;
    QString table {}; // that it caches; empty where no rule leads back to one
    Row row {}; // which row: its key, or for a list and an orphan the values in the key's name
    QByteArray sha1 {}; // of the string that was compared, in hexadecimal; empty: it was none
};

// A row, with the table that it is in.
struct RowRef {
    QString table;
    sqlite::TableRow row;
    qint64 rows = 1; // that the key caches; `row` is the first of them
};

// From a row to the keys that cache it, and back. Blocking; on the thread of its database and
// client. Writes nothing. Fails as those do.
class LinkReader {
public:
    LinkReader(sqlite::Database &database, redis::Client &client, const mapping::KeyMap &keyMap);

    // The keys of a row: exact ones also when they are absent, a pattern's as far as they are
    // there. `sortedKeys`, when given, answers the patterns instead of a scan.
    Result<QVector<LinkedKey>> keysOf(const QString &table, const sqlite::TableRow &row,
                                      const QByteArrayList *sortedKeys = nullptr,
                                      Progress &progress = Progress::none());

    // The row that a key caches; nullopt for an unmapped key or when there is no such row.
    Result<std::optional<RowRef>> rowOf(const QByteArray &key);

    // The state of a key against its row, whoever owns it; nullopt for an unmapped key.
    Result<std::optional<LinkedKey>> stateOf(const QByteArray &key);
    // The same for many, in the order asked. An unmapped one is Opaque, with NoRule as the reason.
    Result<QVector<LinkedKey>> statesOf(const QByteArrayList &keys,
                                        Progress &progress = Progress::none());

private:
    Result<Row> wholeRow(const QString &table, const sqlite::TableRow &row);
    Result<QByteArrayList> keysMeantBy(const QVector<mapping::KeyTarget> &patterns,
                                       const QByteArrayList *sortedKeys, Progress &progress);
    Result<QVector<LinkedKey>> compareKeys(const QVector<redis::KeyFacts> &facts,
                                           Progress &progress = Progress::none());
    Result<void> compareSome(const QVector<redis::KeyFacts> &facts, const sqlite::Schema &schema,
                             QVector<LinkedKey> &linked);
    Result<LinkedKey> compareKey(const redis::KeyFacts &facts,
                                 const std::optional<QByteArray> &text,
                                 const sqlite::Schema &schema);
    Result<void> compareValue(const KeyRows &rows, const std::optional<QByteArray> &text,
                              LinkedKey &key);
    Result<std::optional<mapping::CachedValue>> readHash(const redis::KeyFacts &facts);

    sqlite::Database &m_database;
    sqlite::SchemaCache m_schema;
    redis::Client &m_client;
    const mapping::KeyMap &m_keyMap;
};

} // namespace selaras::repository
