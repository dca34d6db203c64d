// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/progress.h"
#include "models/mapping/keymap.h"
#include "models/redis/client.h"
#include "models/repository/intentjournal.h"
#include "models/sqlite/schema.h"

namespace selaras::repository {

// How long something took, over and over: the middle, and what one in ten stayed below and above.
struct Spread {
    int rounds = 0;
    double lowMs = 0;
    double medianMs = 0;
    double highMs = 0;
};
Spread spreadOf(QVector<qint64> nanoseconds);

// What it takes to read what keys cache from either side, over connections that are open: the whole
// value from Redis, and from SQLite every column of every row that the key stands for. What an
// application does with it then (JSON, joins, an ORM) is not in it.
struct ReadTimes {
    QString name; // of the keys, as KeyGroups calls them
    QString table;
    int keys = 0; // that were read
    Spread redis;
    Spread sqlite;
};

// What removing keys adds to a write of this program, beside what a commit takes without it. The
// commit is one to the application's file that changes nothing in it; what is added is an intent
// written down and struck out again, and the removal of a key that nobody has.
struct WriteTimes {
    Spread commit;
    Spread invalidation;
};

// Reads what is cached. Fails as the database and the client do. Blocking.
class ReadTimer {
public:
    // The references must outlive it.
    ReadTimer(sqlite::Database &database, redis::Client &client, const mapping::KeyMap &keyMap);

    // These keys, by the group that they belong to, in the order of their first; each is read
    // `rounds` times from both in turn, so that a busy moment meets both. One that has gone, that
    // no rule leads back to a row from, or that is neither a string nor a hash, is left out.
    // Reports keys; ends early when cancelled, with what it has.
    Result<QVector<ReadTimes>> time(const QByteArrayList &keys, int rounds,
                                    Progress &progress = Progress::none());
    // The same of keys that the server picks at random: no more of a group than `most`.
    Result<QVector<ReadTimes>> timeSome(int most, int rounds,
                                        Progress &progress = Progress::none());

private:
    struct Group;
    Result<void> add(const QByteArray &key, int rounds, const sqlite::Schema &schema, Group &group);

    sqlite::Database &m_database;
    redis::Client &m_client;
    const mapping::KeyMap &m_keyMap;
};

// The database must be open for writing; keyPrefix is what the keys begin with that one may remove.
// Fails as the database, the client and the journal do. Blocking.
Result<WriteTimes> timeWrites(sqlite::Database &database, redis::Client &client,
                              IntentJournal &journal, const QByteArray &keyPrefix, int rounds);

} // namespace selaras::repository
