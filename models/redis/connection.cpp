// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/redis/connection.h"

#include "models/redis/cluster.h"
#include "models/redis/commandwriter.h"
#include "models/redis/handshake.h"
#include "models/redis/outage.h"
#include "models/redis/replyreader.h"
#include "models/redis/sentinel.h"
#include "models/redis/transport.h"

#include <algorithm>

namespace selaras::redis {

namespace {

// A pipeline goes out in pieces, so that the server need not keep the replies of a hundred thousand
// commands in its memory.
constexpr qsizetype maxPieceCommands = 1000;
constexpr qsizetype maxPieceBytes = 1 << 20;

// The index behind the last command of the piece that begins with first.
qsizetype pieceEnd(const QVector<Command> &commands, qsizetype first)
{
    const qsizetype limit = std::min(commands.size(), first + maxPieceCommands);
    qsizetype bytes = wireSize(commands[first]);
    qsizetype end = first + 1;
    while (end < limit && (bytes += wireSize(commands[end])) <= maxPieceBytes)
        ++end;
    return end;
}

QByteArray wireOf(const QVector<Command> &commands, qsizetype first, qsizetype end)
{
    qsizetype size = 0;
    for (qsizetype i = first; i < end; ++i)
        size += wireSize(commands[i]);
    QByteArray wire;
    wire.reserve(size);
    for (qsizetype i = first; i < end; ++i)
        appendCommand(wire, commands[i]);
    return wire;
}

bool tellsOfAReplica(const QVector<Reply> &replies)
{
    return std::any_of(replies.begin(), replies.end(), [](const Reply &reply) {
        return reply.isError() && errorOf(reply).code == ErrorCode::ReadOnlyReplica;
    });
}

} // namespace

Connection::Connection(Endpoint endpoint, Clock &clock, CancelFlag cancel)
    : m_endpoint(std::move(endpoint))
    , m_clock(clock)
    , m_cancel(std::move(cancel))
{
    if (m_endpoint.cluster)
        m_cluster = std::make_unique<Cluster>(m_endpoint, m_clock, m_cancel);
}

Connection::~Connection() = default;

Result<Connection::Server> Connection::open()
{
    if (m_cluster)
        return m_cluster->open();
    if (isInStep() && !isRaised(m_cancel))
        return m_server;
    for (int retry = 0;; ++retry) {
        if (isRaised(m_cancel))
            return fail(here({ErrorCode::Cancelled, {}, {}}));
        auto server = openOnce();
        if (server || retry >= m_endpoint.connectRetries || !mayPass(server.error().code))
            return server;
        backOff(m_endpoint, retry, m_clock, m_cancel);
    }
}

// Neither lost meanwhile nor with a reply at hand that no command asked for and the next one would
// take for its own.
bool Connection::isInStep() const
{
    return m_transport && m_transport->isIdle() && m_reader->isEmpty();
}

Result<Connection::Server> Connection::openOnce()
{
    close();
    const auto place = findMaster(m_endpoint, m_clock, m_cancel);
    if (!place)
        return fail(here(place.error()));
    auto transport = Transport::connectTo(*place, m_cancel);
    if (!transport)
        return fail(here(transport.error()));
    m_transport = std::move(*transport);
    m_reader = std::make_unique<ReplyReader>();
    auto server = greet();
    // While one master takes over from another the sentinels may still name the old one.
    if (server && !m_endpoint.sentinel.nodes.isEmpty() && server->role == QLatin1String("replica"))
        server = fail(here({ErrorCode::ConnectionLost, QStringLiteral("not the master"), {}}));
    if (!server) {
        close();
        return server;
    }
    m_server = *server;
    ++m_number;
    return server;
}

Result<Connection::Server> Connection::greet()
{
    QVector<Reply> replies;
    const auto answered = exchange(handshakeCommands(m_endpoint), replies);
    const auto server = judgeHandshake(m_endpoint, replies);
    if (server && *server)
        return **server;
    return fail(here(server ? answered.error() : server.error()));
}

void Connection::close()
{
    if (m_cluster)
        m_cluster->close();
    m_transport.reset();
    m_reader.reset();
}

bool Connection::isOpen() const
{
    return m_cluster ? m_cluster->isOpen() : m_transport && m_transport->isConnected();
}

Result<Reply> Connection::call(const Command &command)
{
    auto replies = pipeline({command});
    if (!replies)
        return fail(replies.error());
    Reply &reply = replies->first();
    if (reply.isError())
        return fail(here(errorOf(reply)));
    return std::move(reply);
}

Result<QVector<Reply>> Connection::pipeline(const QVector<Command> &commands)
{
    if (m_cluster)
        return m_cluster->pipeline(commands);
    if (!commands.isEmpty()) {
        if (auto server = open(); !server)
            return fail(server.error());
    }
    return exchangeAll(commands);
}

quint64 Connection::connectionNumber() const
{
    return m_cluster ? m_cluster->connectionNumber() : m_number;
}

Result<QVector<Reply>> Connection::pipelineOn(quint64 connection, const QVector<Command> &commands)
{
    if (m_cluster)
        return m_cluster->pipelineOn(connection, commands);
    if (connection != m_number || !isInStep())
        return fail(here({ErrorCode::ConnectionLost, {}, {}}));
    return exchangeAll(commands);
}

Result<QVector<Reply>> Connection::exchangeAll(const QVector<Command> &commands)
{
    // An empty command is never answered.
    if (std::any_of(commands.begin(), commands.end(), [](const auto &c) { return c.isEmpty(); }))
        return fail(ErrorCode::InvalidArgument, QStringLiteral("empty command"));
    QVector<Reply> replies;
    replies.reserve(commands.size());
    if (auto done = exchange(commands, replies); !done) {
        close();
        return fail(here(done.error()));
    }
    // The master became a replica: there is another one, and the next command finds it.
    if (!m_endpoint.sentinel.nodes.isEmpty() && tellsOfAReplica(replies))
        close();
    return replies;
}

Result<QString> Connection::runId()
{
    return open().map([](const Server &server) { return server.runId; });
}

Result<void> Connection::send(const Command &command)
{
    if (m_cluster)
        return m_cluster->send(command);
    if (!isOpen())
        return fail(here({ErrorCode::ConnectionLost, {}, {}}));
    auto written = m_transport->write(wireOf({command}, 0, 1));
    if (!written) {
        close();
        return fail(here(written.error()));
    }
    return written;
}

Result<std::optional<Reply>> Connection::take(int waitMs)
{
    if (m_cluster)
        return m_cluster->take(waitMs);
    if (!m_transport)
        return fail(here({ErrorCode::ConnectionLost, {}, {}}));
    auto reply = takeNext(waitMs);
    if (!reply) {
        close();
        return fail(here(reply.error()));
    }
    return reply;
}

// A reply that arrives in pieces may take waitMs for each.
Result<std::optional<Reply>> Connection::takeNext(int waitMs)
{
    for (;;) {
        auto reply = m_reader->next();
        if (!reply || *reply)
            return reply;
        const auto bytes = m_transport->readWithin(waitMs);
        if (!bytes)
            return fail(bytes.error());
        if (bytes->isEmpty())
            return std::nullopt;
        m_reader->feed(*bytes);
    }
}

Result<void> Connection::exchange(const QVector<Command> &commands, QVector<Reply> &replies)
{
    for (qsizetype first = 0; first < commands.size();) {
        const qsizetype end = pieceEnd(commands, first);
        if (auto written = m_transport->write(wireOf(commands, first, end)); !written)
            return written;
        // One piece behind, so that the server always has the next one at hand.
        if (auto read = receive(first, replies); !read)
            return read;
        first = end;
    }
    return receive(commands.size(), replies);
}

Result<void> Connection::receive(qsizetype upTo, QVector<Reply> &replies)
{
    while (replies.size() < upTo) {
        auto reply = m_reader->next();
        if (!reply)
            return fail(reply.error());
        if (*reply) {
            replies.append(std::move(**reply));
            continue;
        }
        const auto bytes = m_transport->read();
        if (!bytes)
            return fail(bytes.error());
        m_reader->feed(*bytes);
    }
    return {};
}

Error Connection::here(Error error) const
{
    if (error.context.isEmpty())
        error.context = m_endpoint.displayName();
    return error;
}

} // namespace selaras::redis
