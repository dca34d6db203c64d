// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench.h"
#include "tests/bench/floor.h"
#include "tests/bench/userstable.h"

#include "models/sqlite/rows.h"

#include <QTemporaryDir>

namespace selaras::bench {

namespace {

constexpr int rowsInTable = 1'000'000;
constexpr int pageRows = 200;

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

} // namespace

bool benchPage()
{
    const QTemporaryDir folder;
    const QString path = makeUsersTable(folder, rowsInTable);
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

} // namespace selaras::bench
