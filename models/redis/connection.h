// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/cancelflag.h"
#include "models/base/clock.h"
#include "models/redis/client.h"
#include "models/redis/endpoint.h"

#include <memory>
#include <optional>

namespace selaras::redis {

class Cluster;
class ReplyReader;
class Transport;

// A connection to a Redis server over TCP, TLS or a unix socket. Connects at the first command, and
// again at the first one after a loss: each time with the endpoint's retries and backoff (refused,
// timed out and lost are retried; a wrong password is not). A command that was already sent when
// the connection broke is not repeated: it fails with ConnectionLost, or TimedOut after
// commandTimeoutMs, and the connection is closed.
//
// Where the endpoint has sentinels, each connecting asks them for the master, and a master that has
// become a replica is left at the next command. Where it is a cluster, each command goes to the
// node of its key: see Cluster.
//
// Once `cancel` is raised, from any thread, whatever blocks ends within 100 ms with Cancelled, and
// so does every later call. Otherwise blocking; bound to the thread that made it, which must not be
// the GUI's.
class Connection final : public Client {
public:
    // What the server says of itself when a connection is made.
    struct Server {
        QString version; // "7.0.15"
        QString runId; // changes when the server restarts
        QString role; // "master" or "replica"
    };

    Connection(Endpoint endpoint, Clock &clock, CancelFlag cancel = {});
    ~Connection() override;

    // Connects, authenticates and selects the database, unless that is done already.
    Result<Server> open();
    void close();
    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] const Endpoint &endpoint() const { return m_endpoint; }

    Result<Reply> call(const Command &command) override;
    Result<QVector<Reply>> pipeline(const QVector<Command> &commands) override;
    [[nodiscard]] quint64 connectionNumber() const override;
    Result<QVector<Reply>> pipelineOn(quint64 connection,
                                      const QVector<Command> &commands) override;
    Result<QString> runId() override;

    // For a connection that has subscribed, whose replies come by themselves. It is never opened
    // again here, since the subscription would be gone: both fail with ConnectionLost instead.
    Result<void> send(const Command &command);
    // The next reply; nullopt when none came within waitMs (0: when none is here already).
    Result<std::optional<Reply>> take(int waitMs);

private:
    Result<Server> openOnce();
    Result<Server> greet();
    Result<QVector<Reply>> exchangeAll(const QVector<Command> &commands);
    Result<void> exchange(const QVector<Command> &commands, QVector<Reply> &replies);
    Result<void> receive(qsizetype upTo, QVector<Reply> &replies);
    Result<std::optional<Reply>> takeNext(int waitMs);
    [[nodiscard]] bool isInStep() const;
    [[nodiscard]] Error here(Error error) const;

    Endpoint m_endpoint;
    Clock &m_clock;
    CancelFlag m_cancel;
    std::unique_ptr<Cluster> m_cluster; // then all below is of no use
    std::unique_ptr<Transport> m_transport;
    std::unique_ptr<ReplyReader> m_reader;
    Server m_server;
    quint64 m_number = 0; // of connections made
};

} // namespace selaras::redis
