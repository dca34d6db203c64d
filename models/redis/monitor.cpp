// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/redis/monitor.h"

#include "models/redis/channelmessage.h"
#include "models/redis/cluster.h"

#include <algorithm>

namespace selaras::redis {

namespace {

Endpoint withoutRetries(Endpoint endpoint)
{
    endpoint.connectRetries = 0;
    return endpoint;
}

QByteArray missChannel(int database)
{
    return "__keyevent@" + QByteArray::number(database) + "__:keymiss";
}

// The reply to TIME: seconds and microseconds.
qint64 millisecondsOf(const Reply &time)
{
    return time.elements.value(0).bytes.toLongLong() * 1000
        + time.elements.value(1).bytes.toLongLong() / 1000;
}

} // namespace

Monitor::Monitor(Endpoint endpoint, Clock &clock, CancelFlag cancel)
    : m_endpoint(withoutRetries(std::move(endpoint)))
    , m_clock(clock)
    , m_cancel(std::move(cancel))
    , m_missChannel(missChannel(m_endpoint.database))
{
}

Result<void> Monitor::start()
{
    const auto masters = mastersOf(m_endpoint, m_clock, m_cancel);
    if (!masters)
        return fail(masters.error());
    for (const Endpoint &master : *masters) {
        m_connections.push_back(std::make_unique<Connection>(master, m_clock, m_cancel));
        if (auto started = start(*m_connections.back()); !started)
            return started;
    }
    return {};
}

Result<void> Monitor::start(Connection &connection)
{
    const auto time = connection.call({"TIME"});
    if (!time)
        return fail(time.error());
    m_serverAheadMs = millisecondsOf(*time) - m_clock.nowMs();
    if (auto monitored = connection.call({"MONITOR"}); !monitored)
        return fail(monitored.error());
    // To subscribe also bounds what the server keeps for us: there is no limit for MONITOR alone.
    return connection.send({"SUBSCRIBE", m_missChannel});
}

void Monitor::stop()
{
    m_connections.clear();
}

Result<std::optional<Monitor::Event>> Monitor::take(int waitMs)
{
    if (m_connections.empty())
        return fail(ErrorCode::ConnectionLost, {}, m_endpoint.displayName());
    if (m_connections.size() == 1)
        return takeFrom(*m_connections.front(), waitMs);
    for (const int wait : {0, waitMs / int(m_connections.size())}) {
        // Each has its turn, however much another one tells.
        for (size_t i = 0; i < m_connections.size(); ++i) {
            std::rotate(m_connections.begin(), m_connections.begin() + 1, m_connections.end());
            auto event = takeFrom(*m_connections.back(), wait);
            if (!event || *event)
                return event;
        }
    }
    return std::optional<Event>();
}

Result<std::optional<Monitor::Event>> Monitor::takeFrom(Connection &connection, int waitMs)
{
    for (;;) {
        auto reply = connection.take(waitMs);
        if (!reply)
            return fail(reply.error());
        if (!*reply)
            return std::optional<Event>();
        if ((*reply)->isError())
            return fail(errorOf(**reply));
        if ((*reply)->type == Reply::Type::Status) {
            if (auto line = parseMonitorLine((*reply)->bytes))
                return std::optional<Event>(std::move(*line));
        } else if (auto message = channelMessageOf(**reply);
                   message && message->channel == m_missChannel) {
            return std::optional<Event>(MissedKey {message->payload});
        }
    }
}

qint64 Monitor::lagMs(const MonitorLine &line) const
{
    return m_clock.nowMs() + m_serverAheadMs - line.timeUs / 1000;
}

} // namespace selaras::redis
