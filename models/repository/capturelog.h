// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/row.h"
#include "models/sqlite/schema.h"

#include <QHash>

#include <optional>

namespace selaras::repository {

// The names of what capture adds to an application's database.
QString captureTableName(); // "_selaras_changes"
QString capturePrefix(); // of its triggers
QString captureCell(int index); // column of the log: "v0", …
// A text as SQL.
QString sqlText(const QString &text);
// What the log says of a row: its table, and which columns its cells are.
QString changeText(const QString &table, const QStringList &columns);

// One row as it was before or after a change.
struct LoggedChange {
    qint64 id = 0;
    QString table;
    Row row; // the columns that were captured
    bool whole = false; // not a row: any of the table's may have changed
};

// The table in an application's database into which its triggers write. Its negative ids hold what
// is captured and for whom. The smallest other one, which is never removed, stands where reading
// begins: thus ids only grow, even over the removal and return of the table, and what has been read
// can be told from what was not by its id alone.
//
// Blocking; on the thread of its database. Fails as that does.
class CaptureLog {
public:
    explicit CaptureLog(sqlite::Database &database);

    // Makes the table where it is missing, with that many cells at least. `serves` says whose log
    // it is. Within the caller's transaction, as all that writes.
    Result<void> prepare(qsizetype cells, const QString &serves, qint64 nowMs);
    Result<void> drop();
    Result<bool> exists();

    struct Captured {
        QString table;
        bool isLost = false; // the table was gone when it was last looked for
    };
    struct Settings {
        QString serves;
        QVector<Captured> tables;
    };
    // nullopt without the table.
    Result<std::optional<Settings>> settings();
    Result<void> addTable(const QString &table);
    Result<void> removeTable(const QString &table);
    Result<void> setLost(const QString &table, bool lost);
    // As if all its rows had changed.
    Result<void> logWhole(const QString &table);

    // Changes after an id, oldest first.
    Result<QVector<LoggedChange>> read(qint64 after, int limit);
    Result<qint64> lastId();
    // Changes that have not been purged, by their table's name as QString::toCaseFolded() has it.
    Result<QHash<QString, qint64>> counts();
    // Removes changes up to an id, at most `limit` of them; how many they were.
    Result<qint64> purge(qint64 upTo, qint64 limit);

private:
    Result<void> add(const QString &what, const QVariantList &cells);
    Result<void> widen(qsizetype cells);

    // Not from a cache, which would remember what a rollback undid.
    Result<sqlite::Table> table();

    sqlite::Database &m_database;
};

} // namespace selaras::repository
