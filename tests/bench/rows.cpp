// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench.h"
#include "tests/bench/floor.h"

#include "models/base/clock.h"
#include "models/mapping/profile.h"
#include "models/redis/connection.h"
#include "models/redis/tracking.h"
#include "models/repository/rowrepository.h"
#include "models/repository/sqliteintentjournal.h"
#include "models/sqlite/rows.h"
#include "tests/support/redisserver.h"

#include <QTemporaryDir>

#include <string>

namespace selaras::bench {

namespace {

constexpr int rowsInTable = 1'000'000;
constexpr int pageRows = 200;

QString makeTable(const QTemporaryDir &folder, int rows)
{
    const QString path = folder.filePath(QStringLiteral("bench.db"));
    auto made = sqlite::Database::open(path, sqlite::Database::Access::Create);
    if (!made)
        std::abort();
    const BareDatabase database = openBare(path);
    runBare(database.get(), "PRAGMA journal_mode=WAL");
    runBare(database.get(),
            "CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL, email TEXT NOT NULL, "
            "is_active BOOLEAN NOT NULL, created_at DATETIME NOT NULL)");
    const std::string fill =
        "INSERT INTO users WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i "
        "< "
        + std::to_string(rows)
        + ") SELECT i, 'Name ' || i, 'name.' || i || '@kampus.example', i % 2, 1754010000000 + i "
          "FROM n";
    runBare(database.get(), fill.c_str());
    return path;
}

sqlite::Table usersOf(sqlite::Database &database)
{
    const auto schema = sqlite::readSchema(database);
    if (!schema || !schema->table(u"users"))
        std::abort();
    return *schema->table(u"users");
}

void pageBare(sqlite3_stmt *statement, qint64 after)
{
    sqlite3_bind_int64(statement, 1, after);
    int rows = 0;
    while (sqlite3_step(statement) == SQLITE_ROW) {
        ++rows;
        for (int column = 0; column < 5; ++column)
            static_cast<void>(sqlite3_column_text(statement, column));
    }
    sqlite3_reset(statement);
    if (rows != pageRows)
        std::abort();
}

mapping::KeyMap usersMap()
{
    auto profile =
        mapping::parseProfile(R"({"name":"b","mappings":[{"table":"users","keys":["user:{id}"]}]})",
                              QStringLiteral("bench"));
    if (!profile)
        std::abort();
    return mapping::KeyMap(*profile);
}

} // namespace

bool benchPage()
{
    const QTemporaryDir folder;
    const QString path = makeTable(folder, rowsInTable);
    auto database = sqlite::Database::open(path, sqlite::Database::Access::ReadOnly);
    const BareDatabase bare = openBare(path);
    if (!database)
        std::abort();
    const sqlite::Table users = usersOf(**database);
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(bare.get(), "SELECT * FROM users WHERE id > ? ORDER BY id LIMIT 200", -1,
                       &statement, nullptr);
    sqlite::PageRequest request {QStringLiteral("users"), pageRows, {}, false, {}, {}, 0};
    const Row middle({QStringLiteral("id")}, {qlonglong(rowsInTable / 2)});
    request.after = *sqlite::findRow(**database, users, middle);
    const bool holds = measure({"100 pages of 200 rows in the middle of 1M", 4.0, 7,
                                [&] {
                                    for (int i = 0; i < 100; ++i) {
                                        const auto page =
                                            sqlite::readPage(**database, users, request);
                                        if (!page || page->rows.size() != pageRows)
                                            std::abort();
                                    }
                                },
                                [&] {
                                    for (int i = 0; i < 100; ++i)
                                        pageBare(statement, rowsInTable / 2);
                                }});
    sqlite3_finalize(statement);
    return holds;
}

bool benchSave()
{
    constexpr int edits = 50;
    const QTemporaryDir folder;
    const QString path = makeTable(folder, 1000);
    const test::RedisServer server;
    SystemClock clock;
    redis::Connection connection(server.endpoint(), clock);
    auto database = sqlite::Database::open(path, sqlite::Database::Access::ReadWrite);
    auto journal = repository::SqliteIntentJournal::open(
        folder.filePath(QStringLiteral("bench.journal")), clock);
    if (!database || !journal)
        std::abort();
    const mapping::KeyMap keyMap = usersMap();
    redis::Tracking tracking(server.endpoint(), clock);
    repository::LinkReader links(**database, connection, keyMap);
    repository::Guard guard(connection, tracking, links, **journal, keyMap.prefixes(), clock, 0);
    repository::Invalidator invalidator(connection, **journal, guard);
    repository::RowRepository repository(**database, connection, **journal, invalidator, keyMap);
    const BareDatabase bare = openBare(path);
    runBare(bare.get(), "PRAGMA synchronous=FULL");
    const Context context = connectBare(server.socketPath());

    // Without the journal, which is what the difference buys: see tests/repository.
    int round = 0;
    return measure({"50 edits of a row, journaled and invalidated", 6.0, 7,
                    [&] {
                        ++round;
                        for (int id = 1; id <= edits; ++id) {
                            repository::RowEdit edit;
                            edit.table = QStringLiteral("users");
                            edit.key.set(QStringLiteral("id"), qlonglong(id));
                            edit.changes.set(QStringLiteral("name"), QString::number(round));
                            const auto report = repository.save({edit});
                            if (!report || report->changed != 1)
                                std::abort();
                        }
                    },
                    [&] {
                        for (int id = 1; id <= edits; ++id) {
                            const std::string sql = "BEGIN IMMEDIATE; UPDATE users SET name = 'r"
                                + std::to_string(round) + "' WHERE id = " + std::to_string(id)
                                + "; COMMIT";
                            runBare(bare.get(), sql.c_str());
                            redisAppendCommand(context.get(), "UNLINK user:%d", id);
                            nextReply(context.get());
                        }
                    }});
}

} // namespace selaras::bench
