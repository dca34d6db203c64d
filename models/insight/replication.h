// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/insight/infotext.h"
#include "models/redis/client.h"

namespace selaras::insight {

// A server that belongs to the one that was asked: its replicas or its master, the nodes of its
// cluster, or the masters that a Sentinel watches.
struct Peer {
    enum class Kind { Master, Replica, Node, Watched };

    Kind kind = Kind::Replica;
    QByteArray name; // of a watched master; the id of a node
    QByteArray address; // host:port
    QByteArray state; // "online", "up", "connected", flags of a node or a watched master
    QByteArray slotRanges; // of a node: "0-5460"
    qint64 offset = -1; // bytes of the replication stream
    qint64 lagSeconds = -1; // since it was last heard of
};

struct ReplicationState {
    InfoText info; // the sections "replication", "server" and "cluster"
    QVector<Peer> peers;

    [[nodiscard]] bool isReplica() const { return info.text("role") == "slave"; }
    [[nodiscard]] bool isCluster() const { return info.integer("cluster_enabled") == 1; }
    [[nodiscard]] bool isSentinel() const { return info.text("redis_mode") == "sentinel"; }
    // How far a replica is behind, in bytes; -1 where that cannot be told.
    [[nodiscard]] qint64 bytesBehind(const Peer &peer) const;
};

QVector<Peer> peersIn(const InfoText &replication);
QVector<Peer> clusterNodesOf(const QByteArray &reply);
Result<ReplicationState> readReplication(redis::Client &client);

} // namespace selaras::insight
