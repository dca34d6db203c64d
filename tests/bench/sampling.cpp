// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench.h"
#include "tests/bench/floor.h"

#include "models/insight/infotext.h"
#include "models/workspace/samplingdesk.h"
#include "tests/support/redisserver.h"

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <mutex>
#include <thread>
#include <vector>

namespace selaras::bench {

namespace {

constexpr int requests = 100'000; // some tenths of a second of them, with one look each
constexpr int pipelined = 50;

// As redis-benchmark does: one read and one write in turn, as many at a time as are pipelined.
void load(redisContext *context)
{
    for (int sent = 0; sent < requests; sent += pipelined) {
        for (int i = 0; i < pipelined; ++i)
            redisAppendCommand(context, i % 2 == 0 ? "SET key:%d xxx" : "GET key:%d", sent + i);
        for (int i = 0; i < pipelined; ++i)
            nextReply(context);
    }
}

workspace::Access accessTo(const test::RedisServer &server, const QString &folder)
{
    workspace::Access access;
    access.file.databasePath = folder;
    access.file.redis = server.endpoint();
    access.file.readOnly = true;
    access.redis = server.endpoint();
    access.journalFolder = folder;
    return access;
}

// Samples once a second while it is switched on, as the program does.
class Background {
public:
    explicit Background(const workspace::Access &access)
        : m_thread([this, access] { run(access); })
    {
    }
    ~Background()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_end = true;
        }
        m_changed.notify_all();
        m_thread.join();
    }
    Background(const Background &) = delete;
    Background &operator=(const Background &) = delete;

    void turn(bool on)
    {
        {
            const std::lock_guard lock(m_mutex);
            m_on = on;
        }
        m_changed.notify_all();
    }
    [[nodiscard]] int looks() const { return m_looks; }

private:
    void run(const workspace::Access &access)
    {
        SystemClock clock;
        const auto desk = workspace::SamplingDesk::open(access, clock, {});
        if (!desk)
            std::abort();
        std::unique_lock lock(m_mutex);
        while (!m_end) {
            m_changed.wait(lock, [this] { return m_on || m_end; });
            if (m_end)
                break;
            lock.unlock();
            if ((*desk)->step().redisError)
                std::abort();
            ++m_looks;
            lock.lock();
            m_changed.wait_for(lock, std::chrono::seconds(1), [this] { return !m_on || m_end; });
        }
    }

    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_on = false;
    bool m_end = false;
    std::atomic<int> m_looks = 0;
    std::thread m_thread; // after what it uses
};

// What the server has spent on the commands of a look, in microseconds.
double spentOn(redisContext *context)
{
    redisAppendCommand(context, "INFO commandstats");
    const BareReply reply = nextReply(context);
    const insight::InfoText stats(QByteArray(reply->str, qsizetype(reply->len)));
    double spent = 0;
    for (const char *command : {"info", "slowlog|len", "slowlog|get", "ping"})
        spent += double(stats.part(QByteArray("cmdstat_") + command, "usec").value_or(0));
    return spent;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

// How long the server has had a processor, which is what its clients share, whatever else this
// machine does meanwhile.
double serverMs(const test::RedisServer &server)
{
    QFile file(QStringLiteral("/proc/%1/schedstat").arg(server.processId()));
    if (!file.open(QIODevice::ReadOnly))
        std::abort();
    return file.readAll().split(' ').first().toDouble() / 1e6;
}

} // namespace

bool benchSampling()
{
    constexpr double target = 1 / 0.99; // of the time, for 0.99 of the throughput
    constexpr int rounds = 81;
    constexpr double onePercent = 10'000; // microseconds of a second
    const test::RedisServer server;
    const QTemporaryDir folder;
    const Context context = connectBare(server.socketPath());
    Background background(accessTo(server, folder.path()));
    std::vector<double> beside;
    std::vector<double> alone;
    const auto measured = [&](std::vector<double> &took) {
        const double before = serverMs(server);
        load(context.get());
        took.push_back(serverMs(server) - before);
    };
    const bool quick = measureRate({"requests beside sampling", target, rounds,
                                    [&] {
                                        background.turn(true);
                                        measured(beside);
                                        background.turn(false);
                                    },
                                    [&] { measured(alone); }},
                                   {requests, "requests/s", 0});
    const double floor = median(alone);
    const bool cheap = tell("server's time for them", median(beside), "ms", floor, floor * target);
    const double each = spentOn(context.get()) / std::max(1, background.looks());
    return tell("server's time for a sample", each, "us", onePercent, onePercent) && cheap && quick;
}

} // namespace selaras::bench
