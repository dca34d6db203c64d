// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/sentinelserver.h"

#include <memory>
#include <vector>

namespace selaras::test {

// Three redis-servers that divide the slots of a cluster, on ports of the loopback. They die with
// this object.
class ClusterServers {
public:
    ClusterServers();

    // False when they did not agree within a minute.
    [[nodiscard]] bool isReady() const { return m_ready; }
    [[nodiscard]] quint16 port(int node) const { return m_ports.at(node); }
    [[nodiscard]] QString url(int node = 0) const;
    [[nodiscard]] redis::Endpoint endpoint(int node = 0) const;
    RedisServer &server(int node) { return *m_servers.at(size_t(node)); }
    // At the node that has the key, wherever that is.
    QByteArray cli(const QStringList &arguments) const;
    // Gives a slot to another node, its keys included.
    bool moveSlot(int slot, int from, int to);

private:
    QVector<quint16> m_ports;
    std::vector<std::unique_ptr<RedisServer>> m_servers;
    bool m_ready = false;
};

} // namespace selaras::test
