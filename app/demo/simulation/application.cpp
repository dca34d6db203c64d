// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/simulation/application.h"

#include "app/demo/demofolder.h"
#include "app/demo/simulation/follower.h"
#include "app/demo/simulation/simulation.h"
#include "models/redis/connection.h"

#include <QCoreApplication>
#include <QSocketNotifier>
#include <QTimer>

#include <cstdio>
#include <memory>

namespace selaras::app {

namespace {

constexpr int turnMs = 100;
constexpr int pauseMs = 1'000; // while Redis is away
constexpr int busyTimeoutMs = 2'000; // others write to the database too

redis::Endpoint impatient(redis::Endpoint endpoint)
{
    endpoint.connectRetries = 0;
    endpoint.commandTimeoutMs = 2'000;
    return endpoint;
}

// A connection whose name tells the application from Selaras.
class NamedConnection {
public:
    NamedConnection(const redis::Endpoint &endpoint, Clock &clock)
        : m_redis(endpoint, clock)
    {
    }

    redis::Client &client() { return m_redis; }
    Result<void> open()
    {
        if (m_redis.isOpen())
            return {};
        const auto named = m_redis.call({"CLIENT", "SETNAME", "sita-bi"});
        return named ? Result<void>() : fail(named.error());
    }

private:
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
    const redis::Endpoint endpoint = impatient(demoRedis(folder));
    NamedConnection redis(endpoint, clock);
    Follower follower(endpoint, clock);
    Simulation simulation(**database, redis.client(), clock);

    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &timer, [&] {
        auto done = redis.open();
        if (done)
            done = simulation.turn();
        if (done)
            done = follower.follow();
        timer.setInterval(done ? turnMs : pauseMs);
    });
    timer.start(0);
    const auto input = quitAtEndOfInput();
    return QCoreApplication::exec();
}

} // namespace selaras::app
