// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/chaos/proxy.h"
#include "tests/chaos/schedule.h"
#include "tests/chaos/sentinels.h"
#include "tests/chaos/server.h"
#include "tests/chaos/stage.h"

#include <functional>
#include <thread>

namespace selaras::chaos {

// Does what the schedule says, on a thread of its own, while edits are made.
class Disturber {
public:
    using Signal = std::function<void(int)>; // to the driver

    Disturber(Stage &stage, const Schedule &schedule, Server &server, Proxy &proxy,
              const Sentinels &sentinels, Signal signalDriver);
    ~Disturber();
    Disturber(const Disturber &) = delete;
    Disturber &operator=(const Disturber &) = delete;

    void begin();
    // Does at once what is due up to this many edits, and puts everything right again.
    void end(qint64 edits);
    [[nodiscard]] qint64 done() const { return m_next; }
    [[nodiscard]] qint64 restarts() const { return m_restarts; } // from a snapshot
    // Sentinels that went missing while nothing was going on that may remove them.
    [[nodiscard]] qint64 foreign() const { return m_foreign; }
    void countForeign();

private:
    void run();
    void doNext();
    void disturb(const Disturbance &disturbance);
    void evict(int ms);
    void killTracking();
    void restart(Server::Comeback comeback);
    void lasting(Proxy::Fault fault, int ms);
    // Redis itself removes keys meanwhile: the sentinels are counted before and planted after.
    void removing(const std::function<void()> &act);

    Stage &m_stage;
    const Schedule &m_schedule;
    Server &m_server;
    Proxy &m_proxy;
    const Sentinels &m_sentinels;
    Signal m_signalDriver;
    Cache m_cache;
    std::atomic<qsizetype> m_next = 0;
    qint64 m_restarts = 0;
    qint64 m_foreign = 0;
    std::atomic<bool> m_ending = false;
    std::thread m_thread;
};

} // namespace selaras::chaos
