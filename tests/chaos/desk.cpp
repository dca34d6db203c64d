// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/chaos/desk.h"

namespace selaras::chaos {

namespace {

template<class T>
T orDie(Result<T> result)
{
    if (!result)
        qFatal("%s: %s %s", qPrintable(codeName(result.error().code)),
               qPrintable(result.error().context), qPrintable(result.error().detail));
    return std::move(*result);
}

// Impatient, since what it waits for is taken away all the time.
redis::Endpoint endpointOf(const QString &socketPath)
{
    redis::Endpoint endpoint;
    endpoint.transport = redis::Endpoint::Transport::UnixSocket;
    endpoint.socketPath = socketPath;
    endpoint.connectTimeoutMs = 1000;
    endpoint.commandTimeoutMs = 1000;
    endpoint.connectRetries = 1;
    endpoint.backoffMs = 10;
    return endpoint;
}

} // namespace

Desk::Desk(const Stage &stage, const QString &socketPath, Kill kill)
    : m_executioner(kill)
    , m_diary(stage.diaryPath())
    , m_keyMap(orDie(mapping::parseProfile(World::profile(), QStringLiteral("chaos.json"))))
    , m_database(
          orDie(sqlite::Database::open(stage.databasePath(), sqlite::Database::Access::ReadWrite)))
    , m_file(orDie(repository::SqliteIntentJournal::open(stage.journalPath(), m_clock)))
    , m_connection(endpointOf(socketPath), m_clock)
    , m_tracking(endpointOf(socketPath), m_clock)
    , m_client(m_connection, m_executioner, stage.options.control)
    , m_journal(*m_file, m_connection, m_diary, m_executioner, stage.options.control)
    , m_links(*m_database, m_client, m_keyMap)
    , m_guard(m_client, m_tracking, m_links, m_journal, m_keyMap.prefixes(), m_clock,
              stage.options.windowMs())
    , m_invalidator(m_client, m_journal, m_guard)
    , m_rows(*m_database, m_client, m_journal, m_invalidator, m_keyMap)
{
}

} // namespace selaras::chaos
