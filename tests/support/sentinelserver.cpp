// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sentinelserver.h"

#include <QFile>
#include <QTcpServer>
#include <QTest>

namespace selaras::test {

namespace {

constexpr int startMs = 10'000;
constexpr int failoverMs = 60'000;

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

} // namespace

quint16 freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : quint16(0);
}

QStringList onPort(quint16 port)
{
    return {text("--port"), QString::number(port), text("--bind"), text("127.0.0.1")};
}

QByteArray cliOn(quint16 port, const QStringList &arguments)
{
    QProcess process;
    process.start(text("redis-cli"), QStringList {text("-p"), QString::number(port)} + arguments);
    process.waitForFinished();
    QByteArray output = process.readAllStandardOutput();
    if (output.endsWith('\n'))
        output.chop(1);
    return output;
}

SentinelServer::SentinelServer(quint16 masterPort)
    : m_port(freePort())
{
    QFile file(m_folder.filePath(text("sentinel.conf")));
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.write(QStringLiteral("port %1\nbind 127.0.0.1\ndir %2\n"
                              "sentinel monitor mymaster 127.0.0.1 %3 1\n"
                              "sentinel down-after-milliseconds mymaster 2000\n")
                   .arg(QString::number(m_port), m_folder.path(), QString::number(masterPort))
                   .toUtf8());
    file.close();
    m_process.setStandardOutputFile(QProcess::nullDevice());
    m_process.start(text("redis-server"), {file.fileName(), text("--sentinel")});
    m_running = QTest::qWaitFor([this] { return cli({text("PING")}) == "PONG"; }, startMs);
}

SentinelServer::~SentinelServer()
{
    m_process.kill();
    m_process.waitForFinished();
}

redis::Endpoint SentinelServer::endpoint() const
{
    redis::Endpoint endpoint;
    endpoint.host = text("nowhere.invalid");
    endpoint.sentinel = {text("mymaster"), {node()}};
    endpoint.backoffMs = 10;
    return endpoint;
}

SentinelTrio::SentinelTrio()
{
    const auto isInStep = [this] {
        return second.cli({text("ROLE")}).contains("\nconnected\n")
            && sentinel.cli({text("SENTINEL"), text("REPLICAS"), text("mymaster")})
                   .contains("master-link-status\nok");
    };
    m_ready = first.isRunning() && second.isRunning() && sentinel.isRunning()
        && QTest::qWaitFor(isInStep, failoverMs);
}

// Asked again until it agrees: right after its start it may have no replica to choose.
bool SentinelTrio::failOver()
{
    const bool isAsked = QTest::qWaitFor(
        [this] {
            return sentinel.cli({text("SENTINEL"), text("FAILOVER"), text("mymaster")})
                .startsWith("OK");
        },
        failoverMs);
    const auto isDone = [this] {
        return sentinel.cli({text("SENTINEL"), text("GET-MASTER-ADDR-BY-NAME"), text("mymaster")})
                   .endsWith(QByteArray::number(secondPort))
            && second.cli({text("ROLE")}).startsWith("master");
    };
    return isAsked && QTest::qWaitFor(isDone, failoverMs);
}

} // namespace selaras::test
