// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QVector>

#include <optional>
#include <variant>

struct sqlite3;
struct sqlite3_stmt;

namespace selaras::chaos {

using Value = std::variant<qint64, QByteArray>;
using Values = QVector<Value>;

// The database as the application opens it: the C API, WAL, foreign keys on. Used on one thread.
// A statement that fails for another reason than a lock ends the program.
class ApplicationDb {
public:
    ApplicationDb(const QString &path, const QByteArray &synchronous);
    ~ApplicationDb();
    ApplicationDb(const ApplicationDb &) = delete;
    ApplicationDb &operator=(const ApplicationDb &) = delete;

    // False when the lock of another was in the way for longer than the busy timeout, or where a
    // constraint forbids it.
    bool run(const QByteArray &sql, const Values &values = {});
    // The first cell; nullopt for NULL and where there is no row.
    std::optional<QByteArray> text(const QByteArray &sql, const Values &values = {});
    // The first column.
    QVector<qint64> numbers(const QByteArray &sql, const Values &values = {});

private:
    sqlite3_stmt *prepared(const QByteArray &sql, const Values &values);

    sqlite3 *m_database = nullptr;
    QMap<QByteArray, sqlite3_stmt *> m_statements;
};

} // namespace selaras::chaos
