// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/repository/sqliteintentjournal.h"

#include "models/repository/targetjson.h"

#include <QDir>
#include <QFileInfo>

namespace selaras::repository {

namespace {

Error journalError(const Error &error)
{
    if (error.code == ErrorCode::OutOfSpace || error.code == ErrorCode::ReadOnly)
        return error;
    return {ErrorCode::JournalUnavailable, error.detail, error.context};
}

Result<void> prepareSchema(sqlite::Database &database)
{
    for (const QString &sql :
         {QStringLiteral("PRAGMA journal_mode=WAL"),
          QStringLiteral("CREATE TABLE IF NOT EXISTS intents ("
                         "id INTEGER PRIMARY KEY AUTOINCREMENT, created_ms INTEGER NOT NULL, "
                         "summary TEXT NOT NULL, targets BLOB NOT NULL, owner TEXT, "
                         "attempts INTEGER NOT NULL DEFAULT 0, "
                         "last_error TEXT NOT NULL DEFAULT '')")}) {
        if (auto done = database.query(sql); !done)
            return fail(journalError(done.error()));
    }
    return {};
}

} // namespace

SqliteIntentJournal::SqliteIntentJournal(std::unique_ptr<sqlite::Database> database, Clock &clock)
    : m_database(std::move(database))
    , m_clock(clock)
{
}

Result<std::unique_ptr<SqliteIntentJournal>> SqliteIntentJournal::open(const QString &path,
                                                                       Clock &clock)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (!QDir().mkpath(folder))
        return fail(ErrorCode::JournalUnavailable, QStringLiteral("cannot make the folder"),
                    folder);
    auto database = sqlite::Database::open(path, sqlite::Database::Access::Create);
    if (!database)
        return fail(journalError(database.error()));
    if (auto ready = prepareSchema(**database); !ready)
        return fail(ready.error());
    OwnerLease::sweep(path);
    return std::unique_ptr<SqliteIntentJournal>(
        new SqliteIntentJournal(std::move(*database), clock));
}

Result<qint64> SqliteIntentJournal::prepare(const QString &summary,
                                            const QVector<mapping::KeyTarget> &targets)
{
    if (!m_lease) {
        auto lease = OwnerLease::take(m_database->path());
        if (!lease)
            return fail(lease.error());
        m_lease = std::move(*lease);
    }
    const auto done = m_database->execute(
        QStringLiteral("INSERT INTO intents (created_ms, summary, targets, owner) "
                       "VALUES (?, ?, ?, ?)"),
        {m_clock.nowMs(), summary, targetsToJson(targets), m_lease->owner()});
    if (!done)
        return fail(journalError(done.error()));
    return m_database->lastInsertRowid();
}

Result<void> SqliteIntentJournal::forget(qint64 id)
{
    return strikeOut(id);
}

Result<void> SqliteIntentJournal::release(qint64 id, const Error &because)
{
    return m_database
        ->execute(QStringLiteral("UPDATE intents SET owner = NULL, attempts = attempts + 1, "
                                 "last_error = ? WHERE id = ?"),
                  {codeName(because.code), id})
        .map([](qint64) {})
        .map_error(journalError);
}

Result<void> SqliteIntentJournal::delivered(qint64 id)
{
    return strikeOut(id);
}

Result<void> SqliteIntentJournal::strikeOut(qint64 id)
{
    return m_database->execute(QStringLiteral("DELETE FROM intents WHERE id = ?"), {id})
        .map([](qint64) {})
        .map_error(journalError);
}

Result<QVector<Intent>> SqliteIntentJournal::pending()
{
    if (auto done = takeOverOrphans(); !done)
        return fail(done.error());
    const auto rows = m_database->query(
        QStringLiteral("SELECT id, created_ms, summary, targets, attempts, last_error FROM intents "
                       "WHERE owner IS NULL ORDER BY id"));
    if (!rows)
        return fail(journalError(rows.error()));
    QVector<Intent> intents;
    for (const Row &row : *rows) {
        auto targets = targetsFromJson(row.value(u"targets").toByteArray());
        if (!targets)
            return fail(Error {targets.error().code, targets.error().detail, m_database->path()});
        intents.append({row.value(u"id").toLongLong(), row.value(u"created_ms").toLongLong(),
                        row.value(u"summary").toString(), std::move(*targets),
                        row.value(u"attempts").toInt(), row.value(u"last_error").toString()});
    }
    return intents;
}

Result<int> SqliteIntentJournal::pendingCount()
{
    if (auto done = takeOverOrphans(); !done)
        return fail(done.error());
    const auto rows =
        m_database->query(QStringLiteral("SELECT count(*) AS n FROM intents WHERE owner IS NULL"));
    if (!rows)
        return fail(journalError(rows.error()));
    return rows->first().value(u"n").toInt();
}

Result<void> SqliteIntentJournal::takeOverOrphans()
{
    const auto owners = m_database->query(
        QStringLiteral("SELECT DISTINCT owner FROM intents WHERE owner IS NOT NULL"));
    if (!owners)
        return fail(journalError(owners.error()));
    for (const Row &row : *owners) {
        const QString owner = row.value(u"owner").toString();
        const bool ours = m_lease && m_lease->owner() == owner;
        if (ours || !OwnerLease::isOver(m_database->path(), owner))
            continue;
        const auto done = m_database->execute(
            QStringLiteral("UPDATE intents SET owner = NULL WHERE owner = ?"), {owner});
        if (!done)
            return fail(journalError(done.error()));
    }
    return {};
}

} // namespace selaras::repository
