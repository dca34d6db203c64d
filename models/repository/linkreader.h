// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/progress.h"
#include "models/mapping/comparison.h"
#include "models/mapping/keymap.h"
#include "models/redis/keyspace.h"
#include "models/sqlite/rows.h"
#include "models/sqlite/schema.h"

namespace selaras::repository {

// How a key stands to the row that it caches.
enum class KeyState {
    Fresh,
    Stale,
    Opaque, // cannot be compared; comparison.reason says why
    Absent, // the row has no such key now
    Orphan, // the key has no such row
};

struct LinkedKey {
    redis::KeyFacts facts; // type "none" when absent
    mapping::KeyTarget target; // that led to it
    KeyState state = KeyState::Opaque;
    mapping::Comparison comparison;
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

private:
    // The rows that a key caches, by the first rule that can say so.
    struct Owned {
        mapping::KeyOwner owner;
        QVector<sqlite::TableRow> rows;
        mapping::TableShape shape;
    };
    Result<std::optional<Owned>> ownedRows(const QByteArray &key, const sqlite::Schema &schema);
    Result<QVector<sqlite::TableRow>> rowsOf(const mapping::KeyOwner &owner, const QByteArray &key,
                                             const sqlite::Table &table);
    Result<LinkedKey> compareKey(const redis::KeyFacts &facts,
                                 const std::optional<QByteArray> &text,
                                 const sqlite::Schema &schema);
    Result<QVector<LinkedKey>> compareKeys(const QVector<redis::KeyFacts> &facts);

    sqlite::Database &m_database;
    sqlite::SchemaCache m_schema;
    redis::Client &m_client;
    const mapping::KeyMap &m_keyMap;
};

} // namespace selaras::repository
