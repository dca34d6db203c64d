// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/simulation/application.h"

#include "app/demo/demofolder.h"
#include "app/demo/simulation/follower.h"
#include "app/demo/simulation/journalbacklog.h"
#include "app/demo/simulation/simulation.h"
#include "models/redis/connection.h"
#include "models/repository/sqliteintentjournal.h"

#include <QCoreApplication>
#include <QDir>
#include <QSocketNotifier>
#include <QTimer>

#include <cstdio>
#include <memory>
#include <tuple>

namespace selaras::app {

namespace {

constexpr int turnMs = 100;
constexpr int pauseMs = 1'000; // while the database is away
constexpr int busyTimeoutMs = 2'000; // others write to the database too

redis::Endpoint impatient(redis::Endpoint endpoint)
{
    endpoint.connectRetries = 0;
    endpoint.commandTimeoutMs = 2'000;
    return endpoint;
}

// A connection whose name tells the application from Selaras.
class NamedConnection final : public redis::Client {
public:
    NamedConnection(const redis::Endpoint &endpoint, Clock &clock)
        : m_redis(endpoint, clock)
    {
    }

    Result<redis::Reply> call(const redis::Command &command) override
    {
        const auto named = name();
        return named ? m_redis.call(command) : fail(named.error());
    }
    Result<QVector<redis::Reply>> pipeline(const QVector<redis::Command> &commands) override
    {
        const auto named = name();
        return named ? m_redis.pipeline(commands) : fail(named.error());
    }
    [[nodiscard]] quint64 connectionNumber() const override { return m_redis.connectionNumber(); }
    Result<QVector<redis::Reply>> pipelineOn(quint64 connection,
                                             const QVector<redis::Command> &commands) override
    {
        return m_redis.pipelineOn(connection, commands);
    }
    Result<QString> runId() override
    {
        const auto named = name();
        return named ? m_redis.runId() : fail(named.error());
    }

private:
    Result<void> name()
    {
        if (m_redis.isOpen())
            return {};
        const auto named = m_redis.call({"CLIENT", "SETNAME", "sita-bi"});
        return named ? Result<void>() : fail(named.error());
    }

    redis::Connection m_redis;
};

// There is no end of input to wait for on a file descriptor of Windows; the keeper kills then.
std::unique_ptr<QSocketNotifier> quitAtEndOfInput()
{
#ifdef Q_OS_UNIX
    auto notifier = std::make_unique<QSocketNotifier>(fileno(stdin), QSocketNotifier::Read);
    QObject::connect(notifier.get(), &QSocketNotifier::activated, notifier.get(), [] {
        if (std::getchar() == EOF)
            QCoreApplication::quit();
    });
    return notifier;
#else
    return {};
#endif
}

} // namespace

int runDemoApplication(const QString &folder)
{
    SystemClock clock;
    const auto database = sqlite::Database::open(
        demoDatabase(folder), sqlite::Database::Access::ReadWrite, busyTimeoutMs);
    if (!database)
        return 1;
    const auto journal = repository::SqliteIntentJournal::open(
        QDir(folder).filePath(QStringLiteral("application.journal")), clock);
    if (!journal)
        return 1;
    JournalBacklog backlog(**journal);
    const redis::Endpoint endpoint = impatient(demoRedis(folder));
    NamedConnection redis(endpoint, clock);
    mapping::CacheLayout layout;
    layout.keyPrefix = QStringLiteral("sita:");
    cache::CacheService cache(redis, backlog, layout, clock);
    Follower follower(endpoint, clock);
    Simulation simulation(**database, redis, cache, clock);

    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &timer, [&] {
        const auto done = simulation.turn();
        if (cache.isConnected())
            std::ignore = follower.follow();
        timer.setInterval(done ? turnMs : pauseMs);
    });
    timer.start(0);
    const auto input = quitAtEndOfInput();
    return QCoreApplication::exec();
}

} // namespace selaras::app
