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
    if constexpr (!std::is_void_v<T>)
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

mapping::KeyMap keyMap()
{
    return mapping::KeyMap(
        orDie(mapping::parseProfile(World::profile(), QStringLiteral("chaos.json"))));
}

std::unique_ptr<sqlite::Database> opened(const Stage &stage)
{
    return orDie(sqlite::Database::open(stage.databasePath(), sqlite::Database::Access::ReadWrite));
}

repository::CaptureFollower::Timing timingOf(const Stage &stage)
{
    repository::CaptureFollower::Timing timing;
    timing.windowMs = stage.options.windowMs();
    return timing;
}

const QString serves = QStringLiteral("chaos");

} // namespace

Desk::Desk(const Stage &stage, const QString &socketPath, Kill kill)
    : m_executioner(kill)
    , m_diary(stage.diaryPath())
    , m_keyMap(keyMap())
    , m_database(opened(stage))
    , m_file(orDie(repository::SqliteIntentJournal::open(stage.journalPath(), m_clock)))
    , m_connection(endpointOf(socketPath), m_clock)
    , m_tracking(endpointOf(socketPath), m_clock)
    , m_client(m_connection, m_executioner, stage.options.control)
    , m_journal(*m_file, m_connection, m_diary, m_executioner, stage.options.control)
    , m_links(*m_database, m_client, m_keyMap)
    , m_guard(m_client, m_tracking, m_links, m_journal, m_keyMap.prefixes(), m_clock,
              stage.options.windowMs())
    , m_invalidator(m_client, m_journal, m_guard)
    , m_warmer(*m_database, m_client, m_keyMap)
    , m_rows(*m_database, m_client, m_journal, m_invalidator, m_keyMap,
             stage.options.warm ? &m_warmer : nullptr)
    , m_following(opened(stage))
    , m_capture(*m_following, m_keyMap, serves, m_clock)
    , m_follower(
          *m_following, m_client, m_keyMap, m_capture,
          [this](const QString &summary, const QVector<mapping::KeyTarget> &targets) {
              return m_invalidator.invalidate(repository::IntentKind::Capture, summary, targets);
          },
          stage.journalPath(), m_clock, timingOf(stage))
{
}

void switchCaptureOn(const Stage &stage)
{
    const auto database = opened(stage);
    const mapping::KeyMap map = keyMap();
    SystemClock clock;
    repository::Capture capture(*database, map, serves, clock);
    QStringList tables;
    for (const repository::CaptureState &state : orDie(capture.status()).tables)
        tables.append(state.table);
    orDie(capture.switchOn(tables));
}

} // namespace selaras::chaos
