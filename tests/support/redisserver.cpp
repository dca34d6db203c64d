// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/redisserver.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QLocalSocket>

namespace selaras::test {

RedisServer::RedisServer(const QStringList &arguments)
    : m_arguments(arguments)
{
    start();
}

RedisServer::~RedisServer()
{
    stop();
}

QString RedisServer::url() const
{
    return QStringLiteral("unix://") + socketPath();
}

redis::Endpoint RedisServer::endpoint() const
{
    redis::Endpoint endpoint;
    endpoint.transport = redis::Endpoint::Transport::UnixSocket;
    endpoint.socketPath = socketPath();
    endpoint.connectTimeoutMs = 5000;
    endpoint.backoffMs = 10;
    return endpoint;
}

void RedisServer::stop()
{
    m_process.kill();
    m_process.waitForFinished();
    QFile::remove(socketPath());
    m_running = false;
}

bool RedisServer::start()
{
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setStandardOutputFile(m_folder.filePath(QStringLiteral("redis.log")));
    m_process.start(QStringLiteral("redis-server"),
                    QStringList {QStringLiteral("--port"), QStringLiteral("0"),
                                 QStringLiteral("--unixsocket"), socketPath(),
                                 QStringLiteral("--save"), QString(), QStringLiteral("--dir"),
                                 m_folder.path()}
                        + m_arguments);
    QDeadlineTimer deadline(10'000);
    while (m_process.state() != QProcess::NotRunning && !deadline.hasExpired()) {
        QLocalSocket socket;
        socket.connectToServer(socketPath());
        if (socket.waitForConnected(100)) {
            socket.write("PING\r\n");
            if (socket.waitForReadyRead(1000)) {
                m_running = true;
                return true;
            }
        }
        m_process.waitForFinished(10);
    }
    return false;
}

bool RedisServer::load(const QString &respFile)
{
    QProcess process;
    process.setStandardInputFile(respFile);
    process.start(QStringLiteral("redis-cli"),
                  {QStringLiteral("-s"), socketPath(), QStringLiteral("--pipe")});
    process.waitForFinished();
    return process.readAllStandardOutput().contains("errors: 0");
}

QByteArray RedisServer::cli(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral("redis-cli"),
                  QStringList {QStringLiteral("-s"), socketPath()} + arguments);
    process.waitForFinished();
    QByteArray output = process.readAllStandardOutput();
    if (output.endsWith('\n'))
        output.chop(1);
    return output;
}

} // namespace selaras::test
