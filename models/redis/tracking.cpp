// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/redis/tracking.h"

namespace selaras::redis {

namespace {

const QByteArray channel = "__redis__:invalidate";

Endpoint withoutRetries(Endpoint endpoint)
{
    endpoint.connectRetries = 0;
    return endpoint;
}

Command trackingCommand(qint64 listener, const QByteArrayList &prefixes)
{
    Command command {"CLIENT", "TRACKING", "ON", "REDIRECT", QByteArray::number(listener), "BCAST"};
    for (const QByteArray &prefix : prefixes) {
        if (!prefix.isEmpty())
            command << "PREFIX" << prefix;
    }
    return command;
}

Result<qint64> clientId(Connection &connection)
{
    return connection.call({"CLIENT", "ID"}).map([](const Reply &reply) { return reply.integer; });
}

// A FLUSHALL is told without keys: none is left.
QByteArrayList keysOf(const Reply &message)
{
    QByteArrayList keys;
    if (message.elements.value(0).bytes != "message" || message.elements.size() < 3)
        return keys;
    for (const Reply &key : message.elements.at(2).elements)
        keys.append(key.bytes);
    return keys;
}

bool isPong(const Reply &reply)
{
    return reply.bytes == "PONG" || reply.elements.value(0).bytes == "pong";
}

} // namespace

Tracking::Tracking(Endpoint endpoint, Clock &clock, const CancelFlag &cancel)
    : m_control(withoutRetries(endpoint), clock, cancel)
    , m_listener(withoutRetries(std::move(endpoint)), clock, cancel)
{
}

Result<void> Tracking::start(const QByteArrayList &prefixes)
{
    if (m_running)
        return {};
    m_running = true;
    return orStop(subscribe(prefixes));
}

Result<void> Tracking::subscribe(const QByteArrayList &prefixes)
{
    const auto listener = clientId(m_listener);
    if (!listener)
        return fail(listener.error());
    if (auto subscribed = m_listener.call({"SUBSCRIBE", channel}); !subscribed)
        return fail(subscribed.error());
    if (auto tracked = m_control.call(trackingCommand(*listener, prefixes)); !tracked)
        return fail(tracked.error());
    const auto control = clientId(m_control);
    if (!control)
        return fail(control.error());
    m_controlId = *control;
    return {};
}

void Tracking::stop()
{
    m_running = false;
    m_listener.close();
    m_control.close();
}

Result<QByteArrayList> Tracking::take(int waitMs)
{
    QByteArrayList keys;
    for (auto message = m_listener.take(waitMs);; message = m_listener.take(0)) {
        if (!message)
            return orStop(Result<QByteArrayList>(fail(message.error())));
        if (!*message)
            return keys;
        keys += keysOf(**message);
    }
}

Result<QByteArrayList> Tracking::settle()
{
    if (auto alive = orStop(checkControl()); !alive)
        return fail(alive.error());
    return orStop(takeUntilPong());
}

// A connection that was lost comes back by itself, but without tracking. Its round trip also takes
// the server past the point where it tells of all that was changed before.
Result<void> Tracking::checkControl()
{
    const auto id = clientId(m_control);
    if (!id)
        return fail(id.error());
    if (*id != m_controlId)
        return fail(ErrorCode::ConnectionLost);
    return {};
}

Result<QByteArrayList> Tracking::takeUntilPong()
{
    if (auto sent = m_listener.send({"PING"}); !sent)
        return fail(sent.error());
    QByteArrayList keys;
    for (;;) {
        const auto message = m_listener.take(m_listener.endpoint().commandTimeoutMs);
        if (!message)
            return fail(message.error());
        if (!*message)
            return fail(ErrorCode::TimedOut);
        if (isPong(**message))
            return keys;
        keys += keysOf(**message);
    }
}

template<class T>
Result<T> Tracking::orStop(Result<T> result)
{
    if (!result)
        stop();
    return result;
}

} // namespace selaras::redis
