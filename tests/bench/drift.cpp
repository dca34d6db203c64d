// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench.h"
#include "tests/bench/floor.h"

#include "models/base/clock.h"
#include "models/redis/connection.h"
#include "models/repository/driftscanner.h"
#include "tests/support/redisserver.h"

#include <QTemporaryDir>

#include <algorithm>
#include <numeric>
#include <random>
#include <span>
#include <string>
#include <vector>

namespace selaras::bench {

namespace {

constexpr int users = 200'000;
constexpr int atOnce = 1000; // keys of an MGET, and rows of a transaction

// As an application has them: JSON that JSON.stringify() wrote, of a row whose dates are epoch
// milliseconds and whose truths are 0 and 1.
constexpr const char *table =
    "CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL, email TEXT NOT NULL UNIQUE, "
    "phone TEXT, role TEXT NOT NULL, is_active BOOLEAN NOT NULL, score REAL, login_count INTEGER, "
    "created_at DATETIME NOT NULL, updated_at DATETIME NOT NULL)";
constexpr const char *rows =
    "INSERT INTO users WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < "
    "200000) SELECT i, 'Nama Pengguna ' || i, 'pengguna.' || i || '@kampus.example', NULL, "
    "'mahasiswa', i % 2, i * 0.25, i % 97, 1754010000000 + i * 1000, 1754010000000 + i * 1000 "
    "FROM n";
constexpr const char *values =
    "SELECT 'user:' || id, json_object('id', id, 'name', name, 'email', email, 'phone', phone, "
    "'role', role, 'isActive', json(CASE is_active WHEN 1 THEN 'true' ELSE 'false' END), 'score', "
    "score, 'loginCount', login_count, 'createdAt', strftime('%Y-%m-%dT%H:%M:%S.000Z', created_at "
    "/ 1000, 'unixepoch'), 'updatedAt', strftime('%Y-%m-%dT%H:%M:%S.000Z', updated_at / 1000, "
    "'unixepoch')) FROM users";

mapping::KeyMap usersMap()
{
    auto profile = mapping::parseProfile(
        R"({"name":"b","mappings":[{"table":"users","keys":["user:{id}"],"value":{"shape":"object"}},
            {"table":"profiles","keys":["user:{user_id}"]},{"table":"posts","keys":["post:{id}*"]}]})",
        QStringLiteral("bench"));
    if (!profile)
        std::abort();
    return mapping::KeyMap(*profile);
}

void fillCache(sqlite3 *database, redisContext *redis)
{
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(database, values, -1, &statement, nullptr);
    while (sqlite3_step(statement) == SQLITE_ROW)
        redisAppendCommand(redis, "SET %s %s", sqlite3_column_text(statement, 0),
                           sqlite3_column_text(statement, 1));
    sqlite3_finalize(statement);
    for (int i = 0; i < users; ++i)
        nextReply(redis);
}

// In the order in which SCAN shows their keys, which is none.
std::vector<int> idsInNoOrder()
{
    std::vector<int> ids(users);
    std::iota(ids.begin(), ids.end(), 1);
    std::shuffle(ids.begin(), ids.end(), std::mt19937(1)); // NOLINT: the same in each run
    return ids;
}

void getBare(redisContext *redis, std::span<const int> ids)
{
    std::vector<std::string> words {"MGET"};
    for (const int id : ids)
        words.push_back("user:" + std::to_string(id));
    std::vector<const char *> arguments;
    std::vector<size_t> lengths;
    for (const std::string &word : words) {
        arguments.push_back(word.data());
        lengths.push_back(word.size());
    }
    redisAppendCommandArgv(redis, int(words.size()), arguments.data(), lengths.data());
    if (nextReply(redis)->elements != ids.size())
        std::abort();
}

void selectBare(sqlite3 *database, sqlite3_stmt *statement, std::span<const int> ids)
{
    runBare(database, "BEGIN");
    for (const int id : ids) {
        sqlite3_bind_int64(statement, 1, id);
        if (sqlite3_step(statement) != SQLITE_ROW)
            std::abort();
        for (int column = 0; column < sqlite3_column_count(statement); ++column)
            static_cast<void>(sqlite3_column_text(statement, column));
        sqlite3_reset(statement);
    }
    runBare(database, "COMMIT");
}

} // namespace

bool benchDrift()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("bench.db"));
    if (!sqlite::Database::open(path, sqlite::Database::Access::Create))
        std::abort();
    const BareDatabase bare = openBare(path);
    for (const char *sql : {"PRAGMA journal_mode=WAL", table, rows})
        runBare(bare.get(), sql);
    const test::RedisServer server;
    const Context context = connectBare(server.socketPath());
    fillCache(bare.get(), context.get());

    SystemClock clock;
    redis::Connection connection(server.endpoint(), clock);
    auto database = sqlite::Database::open(path, sqlite::Database::Access::ReadOnly);
    if (!database)
        std::abort();
    const mapping::KeyMap keyMap = usersMap();
    repository::DriftScanner scanner(**database, connection, keyMap, clock);
    const std::vector<int> ids = idsInNoOrder();
    runBare(bare.get(), "PRAGMA cache_size=-65536"); // as a scan has it
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(bare.get(), "SELECT * FROM users WHERE id = ?", -1, &statement, nullptr);
    const bool holds =
        measureRate({"drift: cached rows compared", 3.0, 7,
                     [&] {
                         const auto tally =
                             scanner.scan([](const auto & /*findings*/, const auto & /*soFar*/) {});
                         if (!tally || tally->fresh < users || tally->findings() > 0)
                             std::abort();
                     },
                     [&] {
                         for (size_t first = 0; first < ids.size(); first += atOnce) {
                             const auto some = std::span(ids).subspan(first, atOnce);
                             getBare(context.get(), some);
                             selectBare(bare.get(), statement, some);
                         }
                     }},
                    {users, "rows/s", 150'000});
    sqlite3_finalize(statement);
    return holds;
}

} // namespace selaras::bench
