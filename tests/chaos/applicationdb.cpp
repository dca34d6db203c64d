// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/chaos/applicationdb.h"

#include <sqlite3.h>

namespace selaras::chaos {

namespace {

constexpr int busyTimeoutMs = 10'000;

void bind(sqlite3_stmt *statement, int place, const Value &value)
{
    if (const auto *number = std::get_if<qint64>(&value)) {
        sqlite3_bind_int64(statement, place, *number);
        return;
    }
    const auto &bytes = std::get<QByteArray>(value);
    sqlite3_bind_text(statement, place, bytes.constData(), int(bytes.size()), SQLITE_TRANSIENT);
}

} // namespace

ApplicationDb::ApplicationDb(const QString &path, const QByteArray &synchronous)
{
    if (sqlite3_open(path.toUtf8().constData(), &m_database) != SQLITE_OK)
        qFatal("%s: %s", qPrintable(path), sqlite3_errmsg(m_database));
    sqlite3_busy_timeout(m_database, busyTimeoutMs);
    text("PRAGMA journal_mode = WAL");
    run("PRAGMA synchronous = " + synchronous);
    run("PRAGMA foreign_keys = ON");
}

ApplicationDb::~ApplicationDb()
{
    for (sqlite3_stmt *statement : qAsConst(m_statements))
        sqlite3_finalize(statement);
    sqlite3_close(m_database);
}

sqlite3_stmt *ApplicationDb::prepared(const QByteArray &sql, const Values &values)
{
    sqlite3_stmt *&statement = m_statements[sql];
    if (statement == nullptr
        && sqlite3_prepare_v2(m_database, sql.constData(), int(sql.size()), &statement, nullptr)
            != SQLITE_OK)
        qFatal("%s: %s", sql.constData(), sqlite3_errmsg(m_database));
    for (int i = 0; i < int(values.size()); ++i)
        bind(statement, i + 1, values.at(i));
    return statement;
}

bool ApplicationDb::run(const QByteArray &sql, const Values &values)
{
    sqlite3_stmt *statement = prepared(sql, values);
    int code = sqlite3_step(statement);
    while (code == SQLITE_ROW)
        code = sqlite3_step(statement);
    sqlite3_reset(statement);
    if (code != SQLITE_DONE && code != SQLITE_BUSY && code != SQLITE_CONSTRAINT)
        qFatal("%s: %s", sql.constData(), sqlite3_errmsg(m_database));
    return code == SQLITE_DONE;
}

std::optional<QByteArray> ApplicationDb::text(const QByteArray &sql, const Values &values)
{
    sqlite3_stmt *statement = prepared(sql, values);
    std::optional<QByteArray> found;
    const int code = sqlite3_step(statement);
    if (code == SQLITE_ROW && sqlite3_column_type(statement, 0) != SQLITE_NULL)
        found = QByteArray(static_cast<const char *>(sqlite3_column_blob(statement, 0)),
                           sqlite3_column_bytes(statement, 0));
    sqlite3_reset(statement);
    if (code != SQLITE_ROW && code != SQLITE_DONE)
        qFatal("%s: %s", sql.constData(), sqlite3_errmsg(m_database));
    return found;
}

QVector<qint64> ApplicationDb::numbers(const QByteArray &sql, const Values &values)
{
    sqlite3_stmt *statement = prepared(sql, values);
    QVector<qint64> found;
    int code = sqlite3_step(statement);
    for (; code == SQLITE_ROW; code = sqlite3_step(statement))
        found.append(sqlite3_column_int64(statement, 0));
    sqlite3_reset(statement);
    if (code != SQLITE_DONE)
        qFatal("%s: %s", sql.constData(), sqlite3_errmsg(m_database));
    return found;
}

} // namespace selaras::chaos
