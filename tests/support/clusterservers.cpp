// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/clusterservers.h"

#include <QTest>

#include <array>

namespace selaras::test {

namespace {

constexpr int nodes = 3;
constexpr int agreeMs = 60'000;
constexpr std::array<const char *, nodes + 1> bounds {"0", "5461", "10923", "16384"};

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

} // namespace

ClusterServers::ClusterServers()
{
    for (int node = 0; node < nodes; ++node) {
        m_ports.append(freePort());
        const quint16 bus = freePort();
        m_servers.push_back(std::make_unique<RedisServer>(
            onPort(m_ports.last())
            + QStringList {text("--cluster-enabled"), text("yes"), text("--cluster-port"),
                           QString::number(bus), text("--cluster-config-file"),
                           text("nodes.conf")}));
        RedisServer &here = *m_servers.back();
        here.cli({text("CLUSTER"), text("ADDSLOTSRANGE"), text(bounds.at(size_t(node))),
                  QString::number(text(bounds.at(size_t(node) + 1)).toInt() - 1)});
        here.cli({text("CLUSTER"), text("SET-CONFIG-EPOCH"), QString::number(node + 1)});
        if (node > 0)
            m_servers.front()->cli({text("CLUSTER"), text("MEET"), text("127.0.0.1"),
                                    QString::number(m_ports.last()), QString::number(bus)});
    }
    const auto agree = [this] {
        for (int node = 0; node < nodes; ++node) {
            const QByteArray info = server(node).cli({text("CLUSTER"), text("INFO")});
            const QByteArray all = server(node).cli({text("CLUSTER"), text("SLOTS")});
            if (!info.contains("cluster_state:ok") || !info.contains("cluster_known_nodes:3")
                || !all.contains("\n16383\n"))
                return false;
        }
        return true;
    };
    m_ready = QTest::qWaitFor(agree, agreeMs);
}

QString ClusterServers::url(int node) const
{
    return QStringLiteral("redis://127.0.0.1:%1").arg(port(node));
}

redis::Endpoint ClusterServers::endpoint(int node) const
{
    redis::Endpoint endpoint;
    endpoint.host = text("127.0.0.1");
    endpoint.port = port(node);
    endpoint.cluster = true;
    endpoint.backoffMs = 10;
    return endpoint;
}

QByteArray ClusterServers::cli(const QStringList &arguments) const
{
    return cliOn(port(0), QStringList {text("-c")} + arguments);
}

bool ClusterServers::moveSlot(int slot, int from, int to)
{
    const QString number = QString::number(slot);
    const QString source = QString::fromUtf8(server(from).cli({text("CLUSTER"), text("MYID")}));
    const QString target = QString::fromUtf8(server(to).cli({text("CLUSTER"), text("MYID")}));
    const auto setSlot = [&](int node, const QStringList &words) {
        server(node).cli(QStringList {text("CLUSTER"), text("SETSLOT"), number} + words);
    };
    setSlot(to, {text("IMPORTING"), source});
    setSlot(from, {text("MIGRATING"), target});
    const auto keys =
        server(from).cli({text("CLUSTER"), text("GETKEYSINSLOT"), number, text("1000")});
    for (const QByteArray &key : keys.split('\n')) {
        if (!key.isEmpty())
            server(from).cli({text("MIGRATE"), text("127.0.0.1"), QString::number(port(to)),
                              QString::fromUtf8(key), text("0"), text("5000")});
    }
    for (const int node : {to, from})
        setSlot(node, {text("NODE"), target});
    return server(from).cli({text("CLUSTER"), text("COUNTKEYSINSLOT"), number}) == "0";
}

} // namespace selaras::test
