// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/chaos/disturber.h"

#include <chrono>
#include <csignal>

namespace selaras::chaos {

namespace {

using Kind = Disturbance::Kind;

void sleepMs(int ms)
{
    std::this_thread::sleep_for(std::chrono::milliseconds(ms));
}

} // namespace

Disturber::Disturber(Stage &stage, const Schedule &schedule, Server &server, Proxy &proxy,
                     const Sentinels &sentinels, Signal signalDriver)
    : m_stage(stage)
    , m_schedule(schedule)
    , m_server(server)
    , m_proxy(proxy)
    , m_sentinels(sentinels)
    , m_signalDriver(std::move(signalDriver))
    , m_cache(stage.socketPath())
{
}

Disturber::~Disturber()
{
    m_ending = true;
    if (m_thread.joinable())
        m_thread.join();
}

void Disturber::begin()
{
    m_ending = false;
    m_thread = std::thread([this] { run(); });
}

void Disturber::end(qint64 edits)
{
    m_ending = true;
    m_thread.join();
    const auto &all = m_schedule.disturbances;
    while (m_next < all.size() && all.at(m_next).atEdit < edits)
        doNext();
}

void Disturber::run()
{
    while (!m_ending) {
        const auto &all = m_schedule.disturbances;
        if (m_next < all.size() && all.at(m_next).atEdit <= m_stage.edits)
            doNext();
        else
            sleepMs(1);
    }
}

void Disturber::doNext()
{
    const Disturbance &disturbance = m_schedule.disturbances.at(m_next);
    if (m_stage.options.verbose)
        std::fprintf(stderr, "%lld: %s, %d ms\n", qint64(m_stage.edits), nameOf(disturbance.kind),
                     disturbance.ms);
    disturb(disturbance);
    ++m_next;
}

void Disturber::disturb(const Disturbance &disturbance)
{
    const int ms = disturbance.ms;
    switch (disturbance.kind) {
    case Kind::StopDriver:
        m_signalDriver(SIGSTOP);
        sleepMs(ms);
        m_signalDriver(SIGCONT);
        break;
    case Kind::StopRedis:
        m_server.signal(SIGSTOP);
        sleepMs(ms);
        m_server.signal(SIGCONT);
        break;
    case Kind::PauseRedis:
        m_cache.call({"CLIENT", "PAUSE", QByteArray::number(ms), ms % 2 == 0 ? "ALL" : "WRITE"});
        break;
    case Kind::Flush:
        removing([this] { m_cache.call({"FLUSHALL"}); });
        break;
    case Kind::Evict:
        removing([this, ms] { evict(ms); });
        break;
    case Kind::KillTracking:
        killTracking();
        break;
    case Kind::SlowProxy:
        lasting(Proxy::Fault::Slow, ms);
        break;
    case Kind::SliceProxy:
        lasting(Proxy::Fault::Slice, ms);
        break;
    case Kind::CutProxy:
        lasting(Proxy::Fault::Cut, ms);
        break;
    case Kind::ResetProxy:
        lasting(Proxy::Fault::Reset, ms);
        break;
    case Kind::Snapshot:
        m_server.snapshot();
        break;
    case Kind::RestartEmpty:
        removing([this] { restart(Server::Comeback::Empty); });
        break;
    case Kind::RestartFromAppendOnlyFile:
        removing([this, ms] {
            m_server.keepAppending();
            sleepMs(ms);
            restart(Server::Comeback::AppendOnlyFile);
        });
        break;
    case Kind::RestartFromSnapshot:
        removing([this] { restart(Server::Comeback::Snapshot); });
        ++m_restarts;
        break;
    }
}

void Disturber::evict(int ms)
{
    m_cache.call({"CONFIG", "SET", "maxmemory-policy", "allkeys-lru"});
    m_cache.call({"CONFIG", "SET", "maxmemory", "2mb"});
    sleepMs(ms);
    m_cache.call({"CONFIG", "SET", "maxmemory", "0"});
}

void Disturber::killTracking()
{
    const auto list = m_cache.call({"CLIENT", "LIST"});
    if (!list)
        return;
    for (const QByteArray &line : list->text.split('\n')) {
        const bool tracks = line.contains(" flags=t") || line.contains(" sub=1")
            || line.contains("__redis__:invalidate");
        if (tracks)
            m_cache.call({"CLIENT", "KILL", "ID", line.mid(3, line.indexOf(' ') - 3)});
    }
}

void Disturber::restart(Server::Comeback comeback)
{
    m_server.restart(comeback);
    ++m_stage.redisRuns;
}

void Disturber::lasting(Proxy::Fault fault, int ms)
{
    m_proxy.setFault(fault);
    sleepMs(ms);
    m_proxy.setFault(Proxy::Fault::None);
}

void Disturber::countForeign()
{
    m_cache.waitUntilReady(10'000);
    m_foreign += m_sentinels.missing(m_cache);
}

void Disturber::removing(const std::function<void()> &act)
{
    countForeign();
    act();
    m_cache.waitUntilReady(10'000);
    m_sentinels.plant(m_cache);
}

} // namespace selaras::chaos
