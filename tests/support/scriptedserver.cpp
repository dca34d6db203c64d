// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/scriptedserver.h"

#include <QSemaphore>
#include <QTcpServer>

namespace selaras::test {

namespace {

constexpr int pollMs = 20;

} // namespace

Peer::Peer(QTcpSocket &socket, const std::atomic<bool> &stopping)
    : m_socket(socket)
    , m_stopping(stopping)
{
}

bool Peer::waitForBytes()
{
    while (m_socket.bytesAvailable() == 0) {
        if (m_stopping || m_socket.state() != QAbstractSocket::ConnectedState)
            return false;
        m_socket.waitForReadyRead(pollMs);
    }
    return true;
}

std::optional<redis::Command> Peer::nextCommand()
{
    for (;;) {
        const auto read = m_reader.next();
        if (read && *read) {
            redis::Command command;
            for (const auto &word : (*read)->elements)
                command.append(word.bytes);
            return command;
        }
        if (!read || !waitForBytes())
            return std::nullopt;
        m_reader.feed(m_socket.readAll());
    }
}

void Peer::send(const QByteArray &bytes)
{
    m_socket.write(bytes);
    while (m_socket.bytesToWrite() > 0 && m_socket.state() == QAbstractSocket::ConnectedState)
        m_socket.waitForBytesWritten(pollMs);
}

void Peer::answerHandshake()
{
    const QByteArray server = "redis_version:7.0.15\r\nrun_id:0123456789abcdef\r\n";
    const QByteArray replication = "role:master\r\n";
    for (auto command = nextCommand(); command; command = nextCommand()) {
        if (command->first() == "INFO") {
            const QByteArray &text = command->last() == "server" ? server : replication;
            send('$' + QByteArray::number(text.size()) + "\r\n" + text + "\r\n");
        } else {
            send(command->first() == "PING" ? "+PONG\r\n" : "+OK\r\n");
        }
        if (command->first() == "CLIENT")
            return;
    }
}

void Peer::stayUntilGone()
{
    while (waitForBytes())
        m_socket.readAll();
}

ScriptedServer::ScriptedServer(Script script)
    : m_script(std::move(script))
{
    QSemaphore listening;
    m_thread.reset(QThread::create([this, &listening] {
        QTcpServer server;
        server.listen(QHostAddress::LocalHost);
        m_port = server.serverPort();
        listening.release();
        while (!m_stopping) {
            if (!server.waitForNewConnection(pollMs))
                continue;
            const std::unique_ptr<QTcpSocket> socket(server.nextPendingConnection());
            ++m_connections;
            Peer peer(*socket, m_stopping);
            m_script(peer);
        }
    }));
    m_thread->start();
    listening.acquire();
}

ScriptedServer::~ScriptedServer()
{
    m_stopping = true;
    m_thread->wait();
}

redis::Endpoint ScriptedServer::endpoint() const
{
    redis::Endpoint endpoint;
    endpoint.host = QStringLiteral("127.0.0.1");
    endpoint.port = m_port;
    endpoint.connectTimeoutMs = 5000;
    endpoint.commandTimeoutMs = 5000;
    endpoint.connectRetries = 0;
    return endpoint;
}

} // namespace selaras::test
