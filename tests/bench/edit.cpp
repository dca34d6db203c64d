// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/clock.h"
#include "models/redis/connection.h"
#include "models/redis/tracking.h"
#include "models/repository/rowrepository.h"
#include "models/repository/sqliteintentjournal.h"
#include "models/repository/transaction.h"
#include "models/sqlite/schemareader.h"
#include "tests/bench/bench.h"
#include "tests/bench/floor.h"
#include "tests/bench/userstable.h"
#include "tests/support/redisserver.h"

#include <cstdlib>

namespace selaras::bench {

namespace {

constexpr int oneByOne = 50;
constexpr int atOnce = 10'000;

template<class T>
T orAbort(Result<T> result)
{
    if (!result)
        std::abort();
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

// What the window saves through, with its guard.
class Repository {
public:
    Repository(const QString &path, const QString &journalPath, const redis::Endpoint &endpoint)
        : m_connection(endpoint, m_clock)
        , m_tracking(endpoint, m_clock)
        , m_database(orAbort(sqlite::Database::open(path, sqlite::Database::Access::ReadWrite)))
        , m_journal(orAbort(repository::SqliteIntentJournal::open(journalPath, m_clock)))
        , m_links(*m_database, m_connection, m_keyMap)
        , m_guard(m_connection, m_tracking, m_links, *m_journal, m_keyMap.prefixes(), m_clock,
                  windowMs)
        , m_invalidator(m_connection, *m_journal, m_guard)
        , m_rows(*m_database, m_connection, *m_journal, m_invalidator, m_keyMap)
    {
    }

    void save(const QVector<repository::RowEdit> &edits)
    {
        if (orAbort(m_rows.save(edits)).changed != edits.size())
            std::abort();
    }
    // The transaction alone: nothing is journaled or removed.
    void saveOnly(const QVector<repository::RowEdit> &edits)
    {
        repository::Transaction transaction(*m_database);
        orAbort(transaction.begin());
        const auto schema = orAbort(sqlite::readSchema(*m_database));
        if (orAbort(repository::EditApplier(*m_database, schema, m_keyMap,
                                            mapping::TenantBoundary(m_keyMap.profile()))
                        .apply(edits))
                .changed
            != edits.size())
            std::abort();
        orAbort(transaction.commit());
    }
    void runOut() { orAbort(m_guard.runOut()); }

private:
    static constexpr qint64 windowMs = 2000;

    SystemClock m_clock;
    mapping::KeyMap m_keyMap = usersMap();
    redis::Connection m_connection;
    redis::Tracking m_tracking;
    std::unique_ptr<sqlite::Database> m_database;
    std::unique_ptr<repository::SqliteIntentJournal> m_journal;
    repository::LinkReader m_links;
    repository::Guard m_guard;
    repository::Invalidator m_invalidator;
    repository::RowRepository m_rows;
};

// The same UPDATEs by the C API, each a prepared statement, at synchronous=FULL; no key is removed.
class Bare {
public:
    explicit Bare(const QString &path)
        : m_database(openBare(path))
    {
        runBare(m_database.get(), "PRAGMA synchronous=FULL");
        sqlite3_prepare_v2(m_database.get(), "UPDATE users SET name = ? WHERE id = ?", -1,
                           &m_update, nullptr);
    }
    ~Bare() { sqlite3_finalize(m_update); }
    Bare(const Bare &) = delete;
    Bare &operator=(const Bare &) = delete;

    void save(int first, int count, int round)
    {
        runBare(m_database.get(), "BEGIN IMMEDIATE");
        for (int id = first; id < first + count; ++id) {
            sqlite3_bind_int(m_update, 1, round);
            sqlite3_bind_int(m_update, 2, id);
            if (sqlite3_step(m_update) != SQLITE_DONE)
                std::abort();
            sqlite3_reset(m_update);
        }
        runBare(m_database.get(), "COMMIT");
    }

private:
    BareDatabase m_database;
    sqlite3_stmt *m_update = nullptr;
};

repository::RowEdit renamed(int id, int round)
{
    repository::RowEdit edit;
    edit.table = QStringLiteral("users");
    edit.key.set(QStringLiteral("id"), qlonglong(id));
    edit.changes.set(QStringLiteral("name"), QString::number(round));
    return edit;
}

} // namespace

bool benchEdit()
{
    const QTemporaryDir folder;
    const QString path = makeUsersTable(folder, atOnce);
    const test::RedisServer server;
    Repository repository(path, folder.filePath(QStringLiteral("bench.journal")),
                          server.endpoint());
    Bare bare(path);
    int round = 0;
    const bool one = measure({"50 edits one by one, journaled, invalidated and guarded", 2.2, 9,
                              [&] {
                                  for (int id = 1; id <= oneByOne; ++id)
                                      repository.save({renamed(id, round)});
                              },
                              [&] {
                                  for (int id = 1; id <= oneByOne; ++id)
                                      bare.save(id, 1, round);
                              },
                              [&] {
                                  repository.runOut();
                                  ++round;
                              }});
    QVector<repository::RowEdit> edits;
    const auto prepare = [&] {
        repository.runOut();
        ++round;
        edits.clear();
        for (int id = 1; id <= atOnce; ++id)
            edits.append(renamed(id, round));
    };
    const bool many =
        measure({"10,000 edits in one save, against the transaction alone", 1.3, 5,
                 [&] { repository.save(edits); }, [&] { repository.saveOnly(edits); }, prepare});
    const bool bulk =
        measure({"10,000 edits in one save, against bare UPDATEs", 1.3, 5,
                 [&] { repository.save(edits); }, [&] { bare.save(1, atOnce, round); }, prepare});
    return one && many && bulk;
}

} // namespace selaras::bench
