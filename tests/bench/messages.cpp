// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench.h"
#include "tests/bench/floor.h"
#include "tests/bench/loopgap.h"
#include "tests/bench/noprompter.h"
#include "tests/bench/residentmemory.h"

#include "tests/support/redisserver.h"
#include "ui/live/messagespane.h"

#include <atomic>
#include <chrono>
#include <thread>

namespace selaras::bench {

namespace {

constexpr int perSecond = 50'000;
constexpr int perBurst = 500; // one each 10 ms
constexpr int idleMs = 5000;
constexpr int settlingMs = 4000; // until the log is full

// Publishes on a thread of its own, at the pace that is promised, for as long as it lives.
class Publisher {
public:
    explicit Publisher(const QString &socketPath)
        : m_thread([this, socketPath] { run(socketPath); })
    {
    }
    ~Publisher() { stop(); }
    Publisher(const Publisher &) = delete;
    Publisher &operator=(const Publisher &) = delete;

    void stop()
    {
        m_stopping = true;
        if (m_thread.joinable())
            m_thread.join();
    }
    [[nodiscard]] qint64 sent() const { return m_sent; }

private:
    void run(const QString &socketPath)
    {
        const Context context = connectBare(socketPath);
        auto next = std::chrono::steady_clock::now();
        while (!m_stopping) {
            for (int i = 0; i < perBurst; ++i)
                redisAppendCommand(context.get(), R"(PUBLISH updates:%d {"type":"menu","id":%d})",
                                   i % 10, i);
            for (int i = 0; i < perBurst; ++i)
                nextReply(context.get());
            m_sent += perBurst;
            next += std::chrono::microseconds(1'000'000LL * perBurst / perSecond);
            std::this_thread::sleep_until(next);
        }
    }

    std::atomic<bool> m_stopping = false;
    std::atomic<qint64> m_sent = 0;
    std::thread m_thread; // last, so that the others are there when it begins
};

int lengthMs()
{
    const int seconds = qEnvironmentVariableIntValue("SELARAS_BENCH_SECONDS");
    return 1000 * (seconds > 0 ? seconds : 20);
}

workspace::Access accessTo(const test::RedisServer &server)
{
    workspace::Access access;
    access.redis = server.endpoint();
    access.keyMap = std::make_shared<const mapping::KeyMap>(mapping::Profile {});
    return access;
}

} // namespace

// 20 s, or as many as SELARAS_BENCH_SECONDS says. The idle loop has the same load beside it, and
// follows nothing.
bool benchMessages()
{
    const test::RedisServer server;
    SystemClock clock;
    NoPrompter prompter;
    workspace::Live live(accessTo(server), clock);
    ui::MessagesPane pane(live, {}, prompter);
    pane.resize(1280, 720);
    pane.show();
    Publisher publisher(server.socketPath());
    const double idle = longestGap(idleMs, [] {});

    pane.channels().follow({"updates:*", true});
    longestGap(settlingMs, [] {});
    const double before = residentMegabytes();
    const qint64 seenBefore = live.messages().counts().seen;
    const double gap = longestGap(lengthMs(), [] {});
    const qint64 seen = live.messages().counts().seen - seenBefore;
    const double after = residentMegabytes();
    publisher.stop();

    bool all = tell("messages a second that are not followed",
                    std::max(0.0, perSecond - seen * 1000.0 / lengthMs()), "messages", perSecond,
                    perSecond / 50.0);
    all = tell("memory that following messages adds", after - before, "MiB", before, 8) && all;
    return tell("longest stall while messages are followed", gap, "ms", idle, 16 + idle) && all;
}

} // namespace selaras::bench
