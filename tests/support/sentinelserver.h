// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/redisserver.h"

namespace selaras::test {

// A port of the loopback that nobody listens on at the moment.
quint16 freePort();
// What has a RedisServer listen on it too.
QStringList onPort(quint16 port);
// What redis-cli prints, asked at a port of the loopback, without its last newline.
QByteArray cliOn(quint16 port, const QStringList &arguments);

// A redis-sentinel of the test's own that watches one master, "mymaster", on a port of the
// loopback. Dies with this object.
class SentinelServer {
public:
    explicit SentinelServer(quint16 masterPort);
    ~SentinelServer();

    // False when it did not answer in ten seconds.
    [[nodiscard]] bool isRunning() const { return m_running; }
    [[nodiscard]] QString node() const { return QStringLiteral("127.0.0.1:%1").arg(m_port); }
    // A Redis of which only the sentinel can tell where it is.
    [[nodiscard]] redis::Endpoint endpoint() const;
    QByteArray cli(const QStringList &arguments) const { return cliOn(m_port, arguments); }

private:
    QTemporaryDir m_folder;
    quint16 m_port;
    QProcess m_process;
    bool m_running = false;
};

// A master, its replica, and a sentinel that watches them.
class SentinelTrio {
public:
    SentinelTrio();

    // Once the sentinel knows of the replica and that it is in step.
    [[nodiscard]] bool isReady() const { return m_ready; }
    // Has the replica take over; false when it has not within a minute.
    bool failOver();

    quint16 firstPort = freePort();
    quint16 secondPort = freePort();
    RedisServer first {onPort(firstPort)};
    RedisServer second {onPort(secondPort)
                        + QStringList {QStringLiteral("--replicaof"),
                                       QStringLiteral("127.0.0.1 %1").arg(firstPort)}};
    SentinelServer sentinel {firstPort};

private:
    bool m_ready = false;
};

} // namespace selaras::test
