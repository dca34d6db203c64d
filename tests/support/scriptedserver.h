// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/redis/endpoint.h"
#include "models/redis/replyreader.h"

#include <QTcpSocket>
#include <QThread>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

namespace selaras::test {

// One client of a ScriptedServer, as its script sees it. Used on the server's thread.
class Peer {
public:
    Peer(QTcpSocket &socket, const std::atomic<bool> &stopping);

    // The next command; nullopt when the client has gone or the test is over.
    std::optional<redis::Command> nextCommand();
    void send(const QByteArray &bytes);
    // What a Redis without a password answers to a client that connects.
    void answerHandshake();
    // Silence, until the client gives up or the test is over.
    void stayUntilGone();

private:
    bool waitForBytes();

    QTcpSocket &m_socket;
    const std::atomic<bool> &m_stopping;
    redis::ReplyReader m_reader; // a command has the form of a reply
};

// A server that misbehaves as its script says, on a TCP port that the system chose. Serves one
// client after the other; a connection closes when the script returns.
class ScriptedServer {
public:
    using Script = std::function<void(Peer &)>;

    explicit ScriptedServer(Script script);
    ~ScriptedServer();

    // Short timeouts, no retries.
    [[nodiscard]] redis::Endpoint endpoint() const;
    [[nodiscard]] int connections() const { return m_connections; }

private:
    Script m_script;
    std::atomic<bool> m_stopping = false;
    std::atomic<int> m_connections = 0;
    quint16 m_port = 0;
    std::unique_ptr<QThread> m_thread;
};

} // namespace selaras::test
