// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/userstable.h"

#include "models/mapping/profile.h"
#include "models/sqlite/database.h"
#include "tests/bench/floor.h"

#include <string>

namespace selaras::bench {

QString makeUsersTable(const QTemporaryDir &folder, int rows)
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

mapping::KeyMap usersMap()
{
    auto profile =
        mapping::parseProfile(R"({"name":"b","mappings":[{"table":"users","keys":["user:{id}"]}]})",
                              QStringLiteral("bench"));
    if (!profile)
        std::abort();
    return mapping::KeyMap(std::move(*profile));
}

} // namespace selaras::bench
