// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench.h"
#include "tests/bench/floor.h"
#include "tests/bench/userstable.h"

#include "models/repository/capture.h"
#include "models/sqlite/database.h"

#include <QTemporaryDir>

#include <string>

namespace selaras::bench {

namespace {

BareDatabase makeUsers(const QString &path)
{
    if (!sqlite::Database::open(path, sqlite::Database::Access::Create))
        std::abort();
    BareDatabase database = openBare(path);
    runBare(database.get(), "PRAGMA journal_mode=WAL");
    runBare(
        database.get(),
        "CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL, "
        "email TEXT NOT NULL UNIQUE, is_active BOOLEAN NOT NULL, created_at DATETIME NOT NULL)");
    return database;
}

// What an application does to its own table, with and without the triggers.
class Pair {
public:
    Pair()
        : m_captured(makeUsers(m_folder.filePath(QStringLiteral("captured.db"))))
        , m_plain(makeUsers(m_folder.filePath(QStringLiteral("plain.db"))))
    {
        SystemClock clock;
        const mapping::KeyMap keyMap = usersMap();
        const auto database = sqlite::Database::open(
            m_folder.filePath(QStringLiteral("captured.db")), sqlite::Database::Access::ReadWrite);
        if (!database
            || !repository::Capture(**database, keyMap, QStringLiteral("bench"), clock)
                    .switchOn({QStringLiteral("users")}))
            std::abort();
    }

    bool measure(const char *name, double target, const char *sql)
    {
        return bench::measure({name, target, 9, [&] { runBare(m_captured.get(), sql); },
                               [&] { runBare(m_plain.get(), sql); }});
    }

private:
    QTemporaryDir m_folder;
    BareDatabase m_captured;
    BareDatabase m_plain;
};

} // namespace

bool benchCapture()
{
    Pair pair;
    bool all = pair.measure(
        "10,000 rows inserted, captured", 3.0,
        "INSERT INTO users WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n "
        "WHERE i < 10000) SELECT (SELECT ifnull(max(id), 0) FROM users) + i, 'Name ' || i, "
        "i || hex(randomblob(8)), 1, 1754010000000 FROM n");
    all = pair.measure("10,000 rows updated, captured", 3.0,
                       "UPDATE users SET name = name || 'x' WHERE id <= 10000")
        && all;
    all = pair.measure("50 commits of one row, captured", 1.5, [] {
        static const std::string sql = [] {
            std::string text;
            for (int id = 1; id <= 50; ++id)
                text += "UPDATE users SET name = hex(randomblob(4)) WHERE id = "
                    + std::to_string(id) + ";";
            return "PRAGMA synchronous=FULL;" + text;
        }();
        return sql.c_str();
    }()) && all;
    return all;
}

} // namespace selaras::bench
