// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/redis/monitor.h"

#include "models/redis/channelmessage.h"

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

Monitor::Monitor(Endpoint endpoint, Clock &clock, const CancelFlag &cancel)
    : m_clock(clock)
    , m_connection(withoutRetries(std::move(endpoint)), clock, cancel)
    , m_missChannel(missChannel(m_connection.endpoint().database))
{
}

Result<void> Monitor::start()
{
    const auto time = m_connection.call({"TIME"});
    if (!time)
        return fail(time.error());
    m_serverAheadMs = millisecondsOf(*time) - m_clock.nowMs();
    if (auto monitored = m_connection.call({"MONITOR"}); !monitored)
        return fail(monitored.error());
    // To subscribe also bounds what the server keeps for us: there is no limit for MONITOR alone.
    return m_connection.send({"SUBSCRIBE", m_missChannel});
}

void Monitor::stop()
{
    m_connection.close();
}

Result<std::optional<Monitor::Event>> Monitor::take(int waitMs)
{
    for (;;) {
        auto reply = m_connection.take(waitMs);
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
