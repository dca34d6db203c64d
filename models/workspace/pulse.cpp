// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/pulse.h"

#include <QElapsedTimer>

#include <tuple>
#include <utility>

namespace selaras::workspace {

namespace {

// The beat itself is the retry.
redis::Endpoint withoutRetries(redis::Endpoint endpoint)
{
    endpoint.connectRetries = 0;
    return endpoint;
}

ConnectionStatus failed(const Error &error)
{
    return {ConnectionStatus::State::Failed, error, {}, -1};
}

double elapsedMs(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

} // namespace

PulseTaker::PulseTaker(const Access &access, Clock &clock, const CancelFlag &cancel)
    : m_access(access)
    , m_clock(clock)
    , m_redis(withoutRetries(access.redis), clock, cancel)
{
}

ConnectionStatus PulseTaker::takeRedis()
{
    const auto server = m_redis.open();
    if (!server)
        return failed(server.error());
    m_run = server->runId;
    QElapsedTimer timer;
    timer.start();
    // A server that cannot save its data refuses PING, and answers all the same.
    const auto pong = m_redis.call({"PING"});
    if (!pong && pong.error().code != ErrorCode::RedisError)
        return failed(pong.error());
    return {ConnectionStatus::State::Connected, std::nullopt, server->version, elapsedMs(timer)};
}

ConnectionStatus PulseTaker::takeDatabase()
{
    if (!m_database) {
        auto opened =
            sqlite::Database::open(m_access.file.databasePath, sqlite::Database::Access::ReadOnly);
        if (!opened)
            return failed(opened.error());
        m_database = std::move(*opened);
    }
    QElapsedTimer timer;
    timer.start();
    const auto version = m_database->query(QStringLiteral("SELECT sqlite_version() AS version"));
    const auto read = m_database->query(QStringLiteral("PRAGMA schema_version"));
    if (!version || !read) {
        m_database.reset();
        m_wasAway = true;
        return failed(version ? read.error() : version.error());
    }
    return {ConnectionStatus::State::Connected, std::nullopt,
            version->first().value(u"version").toString(), elapsedMs(timer)};
}

bool PulseTaker::takeChange()
{
    if (!m_database)
        return false;
    const auto version = sqlite::readDataVersion(*m_database);
    if (!version)
        return false;
    const bool isFirst = !m_seen;
    const bool differs = m_seen != *version;
    m_seen = *version;
    return (std::exchange(m_wasAway, false) || differs) && !isFirst;
}

std::optional<int> PulseTaker::countPending()
{
    if (m_access.file.readOnly)
        return std::nullopt;
    if (!m_journal) {
        auto opened = repository::SqliteIntentJournal::open(journalPath(m_access), m_clock);
        if (!opened)
            return std::nullopt;
        m_journal = std::move(*opened);
    }
    std::ignore = m_journal->replay(m_run);
    const auto count = m_journal->pendingCount();
    return count ? std::optional<int>(*count) : std::nullopt;
}

} // namespace selaras::workspace
