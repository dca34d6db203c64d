// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/redis/tracking.h"

#include "models/redis/cluster.h"

#include <algorithm>

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

class Tracking::Node {
public:
    Node(const Endpoint &endpoint, Clock &clock, const CancelFlag &cancel)
        : m_control(endpoint, clock, cancel)
        , m_listener(endpoint, clock, cancel)
    {
    }

    [[nodiscard]] const Endpoint &endpoint() const { return m_control.endpoint(); }
    Result<void> subscribe(const QByteArrayList &prefixes);
    Result<QByteArrayList> take(int waitMs);
    Result<void> checkControl();
    Result<QByteArrayList> takeUntilPong();

private:
    Connection m_control; // for as long as it lives the server tells
    Connection m_listener; // what the server tells
    qint64 m_controlId = 0; // CLIENT ID
};

Result<void> Tracking::Node::subscribe(const QByteArrayList &prefixes)
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

Result<QByteArrayList> Tracking::Node::take(int waitMs)
{
    QByteArrayList keys;
    for (auto message = m_listener.take(waitMs);; message = m_listener.take(0)) {
        if (!message)
            return fail(message.error());
        if (!*message)
            return keys;
        keys += keysOf(**message);
    }
}

// A connection that was lost comes back by itself, but without tracking. Its round trip also takes
// the server past the point where it tells of all that was changed before.
Result<void> Tracking::Node::checkControl()
{
    const auto id = clientId(m_control);
    if (!id)
        return fail(id.error());
    if (*id != m_controlId)
        return fail(ErrorCode::ConnectionLost);
    return {};
}

Result<QByteArrayList> Tracking::Node::takeUntilPong()
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

Tracking::Tracking(Endpoint endpoint, Clock &clock, CancelFlag cancel)
    : m_endpoint(withoutRetries(std::move(endpoint)))
    , m_clock(clock)
    , m_cancel(std::move(cancel))
{
}

Tracking::~Tracking() = default;

Result<void> Tracking::start(const QByteArrayList &prefixes)
{
    if (m_running)
        return {};
    m_running = true;
    return orStop(begin(prefixes));
}

Result<void> Tracking::begin(const QByteArrayList &prefixes)
{
    const auto masters = mastersOf(m_endpoint, m_clock, m_cancel);
    if (!masters)
        return fail(masters.error());
    for (const Endpoint &master : *masters) {
        m_nodes.push_back(std::make_unique<Node>(master, m_clock, m_cancel));
        if (auto subscribed = m_nodes.back()->subscribe(prefixes); !subscribed)
            return subscribed;
    }
    return {};
}

void Tracking::stop()
{
    m_running = false;
    m_nodes.clear();
}

Result<QByteArrayList> Tracking::take(int waitMs)
{
    return orStop(takeNow(waitMs));
}

Result<QByteArrayList> Tracking::takeNow(int waitMs)
{
    if (m_nodes.empty())
        return fail(ErrorCode::ConnectionLost, {}, m_endpoint.displayName());
    QByteArrayList keys;
    for (const auto &node : m_nodes) {
        const auto taken = node->take(keys.isEmpty() ? waitMs / int(m_nodes.size()) : 0);
        if (!taken)
            return taken;
        keys += *taken;
    }
    return keys;
}

Result<QByteArrayList> Tracking::settle()
{
    if (m_nodes.empty())
        return fail(ErrorCode::ConnectionLost, {}, m_endpoint.displayName());
    if (auto same = orStop(checkMasters()); !same)
        return fail(same.error());
    QByteArrayList keys;
    for (size_t i = 0; i < m_nodes.size(); ++i) {
        if (auto alive = orStop(m_nodes.at(i)->checkControl()); !alive)
            return fail(alive.error());
        const auto taken = orStop(m_nodes.at(i)->takeUntilPong());
        if (!taken)
            return taken;
        keys += *taken;
    }
    return keys;
}

// A master that joined or took over is one that nothing was heard of.
Result<void> Tracking::checkMasters()
{
    if (!m_endpoint.cluster)
        return {};
    const auto masters = mastersOf(m_endpoint, m_clock, m_cancel);
    if (!masters)
        return fail(masters.error());
    for (const Endpoint &master : *masters) {
        const bool isHeard = std::any_of(m_nodes.begin(), m_nodes.end(), [&](const auto &node) {
            return node->endpoint().displayName() == master.displayName();
        });
        if (!isHeard)
            return fail(ErrorCode::ConnectionLost, {}, master.displayName());
    }
    return {};
}

template<class T>
Result<T> Tracking::orStop(Result<T> result)
{
    if (!result)
        stop();
    return result;
}

} // namespace selaras::redis
