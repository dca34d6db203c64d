// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/desk.h"

#include "models/repository/schemaquestions.h"
#include "models/workspace/accessforlooking.h"
#include "models/workspace/applications.h"

#include <QDir>
#include <QStandardPaths>

namespace selaras::workspace {

namespace {

Result<sqlite::Schema> schemaOf(const QString &databasePath)
{
    auto database = sqlite::Database::open(databasePath, sqlite::Database::Access::ReadOnly);
    if (!database)
        return fail(database.error());
    return sqlite::readSchema(**database);
}

QVector<mapping::TableColumns> columnsOf(const sqlite::Schema &schema)
{
    QVector<mapping::TableColumns> tables;
    for (const sqlite::Table &table : schema.tables)
        tables.append({table.name, table.columnNames()});
    return tables;
}

Result<Access> accessTo(const WorkspaceFile &file, const QString &redisPassword,
                        const QString &journalFolder, bool mustFit)
{
    auto profile = loadApplication(file.application);
    if (!profile)
        return fail(profile.error());
    const auto schema = schemaOf(file.databasePath);
    if (!schema)
        return fail(schema.error());
    // A profile describes an application; this database may be an older or a smaller one.
    const QVector<Error> misfits = mapping::misfits(*profile, repository::questionsTo(*schema));
    if (mustFit && !misfits.isEmpty())
        return fail(misfits.first());
    const auto wild = wildLayouts();
    if (!wild)
        return fail(wild.error());
    Access access;
    access.file = file;
    access.redis = file.redis;
    if (!redisPassword.isEmpty())
        access.redis.password = redisPassword;
    access.journalFolder = journalFolder;
    access.layouts = std::make_shared<const security::Layouts>(
        security::layoutsOf(*profile, *wild, columnsOf(*schema)));
    access.keyMap = std::make_shared<const mapping::KeyMap>(std::move(*profile));
    return access;
}

} // namespace

Result<Access> prepareAccess(const WorkspaceFile &file, const QString &redisPassword,
                             const QString &journalFolder)
{
    return accessTo(file, redisPassword, journalFolder, true);
}

Result<Access> accessForLooking(const WorkspaceFile &file, const QString &redisPassword,
                                const QString &journalFolder)
{
    return accessTo(file, redisPassword, journalFolder, false);
}

QString defaultJournalFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation))
        .filePath(QStringLiteral("selaras/journals"));
}

QString journalPath(const Access &access)
{
    return QDir(access.journalFolder).filePath(access.file.identity() + QStringLiteral(".journal"));
}

ReadDesk::ReadDesk(const Access &access, std::unique_ptr<sqlite::Database> database, Clock &clock,
                   const CancelFlag &cancel)
    : m_keyMap(access.keyMap)
    , m_database(std::move(database))
    , m_redis(access.redis, clock, cancel)
    , m_schema(*m_database)
    , m_links(*m_database, m_redis, *m_keyMap)
{
}

Result<std::unique_ptr<ReadDesk>> ReadDesk::open(const Access &access, Clock &clock,
                                                 const CancelFlag &cancel)
{
    auto database =
        sqlite::Database::open(access.file.databasePath, sqlite::Database::Access::ReadOnly);
    if (!database)
        return fail(database.error());
    return std::unique_ptr<ReadDesk>(new ReadDesk(access, std::move(*database), clock, cancel));
}

WriteDesk::WriteDesk(const Access &access, std::unique_ptr<sqlite::Database> database,
                     std::unique_ptr<repository::IntentJournal> journal, Clock &clock,
                     const CancelFlag &cancel)
    : m_keyMap(access.keyMap)
    , m_database(std::move(database))
    , m_journal(std::move(journal))
    , m_redis(access.redis, clock, cancel)
    , m_tracking(access.redis, clock, cancel)
    , m_links(*m_database, m_redis, *m_keyMap)
    , m_guard(m_redis, m_tracking, m_links, *m_journal, m_keyMap->prefixes(), clock,
              access.file.guardWindowMs)
    , m_invalidator(m_redis, *m_journal, m_guard)
    , m_warmer(access.file.warm
                   ? std::make_optional<repository::Warmer>(*m_database, m_redis, *m_keyMap)
                   : std::nullopt)
    , m_rows(*m_database, m_redis, *m_journal, m_invalidator, *m_keyMap,
             m_warmer ? &*m_warmer : nullptr)
    , m_schema(*m_database)
    , m_deeds(access, clock)
    , m_boundary(m_keyMap->profile())
{
}

void WriteDesk::keepTo(const QString &tenant)
{
    m_boundary = m_boundary.around(tenant);
    m_rows.keepTo(m_boundary);
    m_deeds.keepTo(m_boundary.chosen());
}

Result<std::unique_ptr<WriteDesk>> WriteDesk::open(const Access &access, Clock &clock,
                                                   const CancelFlag &cancel)
{
    if (access.file.readOnly)
        return fail(ErrorCode::ReadOnly, QStringLiteral("readOnly"), access.file.path);
    auto database =
        sqlite::Database::open(access.file.databasePath, sqlite::Database::Access::ReadWrite);
    if (!database)
        return fail(database.error());
    auto journal = repository::SqliteIntentJournal::open(journalPath(access), clock);
    if (!journal)
        return fail(journal.error());
    return std::unique_ptr<WriteDesk>(
        new WriteDesk(access, std::move(*database), std::move(*journal), clock, cancel));
}

} // namespace selaras::workspace
