// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/replication.h"

#include <QHash>

namespace selaras::insight {

namespace {

// One part of "ip=10.0.0.2,port=6379,state=online,offset=5,lag=1".
QByteArray partOf(const QByteArray &value, const QByteArray &name)
{
    for (const QByteArray &pair : value.split(',')) {
        if (pair.startsWith(name + '='))
            return pair.mid(name.size() + 1);
    }
    return {};
}

// A flat array of names and values.
QHash<QByteArray, QByteArray> membersOf(const redis::Reply &reply)
{
    QHash<QByteArray, QByteArray> members;
    for (qsizetype i = 0; i + 1 < reply.elements.size(); i += 2)
        members.insert(reply.elements.at(i).bytes, reply.elements.at(i + 1).bytes);
    return members;
}

QVector<Peer> watchedOf(const redis::Reply &reply)
{
    QVector<Peer> peers;
    for (const redis::Reply &master : reply.elements) {
        const auto members = membersOf(master);
        Peer peer;
        peer.kind = Peer::Kind::Watched;
        peer.name = members.value("name");
        peer.address = members.value("ip") + ':' + members.value("port");
        peer.state = members.value("flags");
        peers.append(peer);
    }
    return peers;
}

} // namespace

qint64 ReplicationState::bytesBehind(const Peer &peer) const
{
    const auto own = info.integer("master_repl_offset");
    if (peer.kind != Peer::Kind::Replica || peer.offset < 0 || !own)
        return -1;
    return std::max<qint64>(0, *own - peer.offset);
}

QVector<Peer> peersIn(const InfoText &info)
{
    QVector<Peer> peers;
    if (info.text("role") == "slave") {
        Peer master;
        master.kind = Peer::Kind::Master;
        master.address = info.text("master_host") + ':' + info.text("master_port");
        master.state = info.text("master_link_status");
        master.lagSeconds = info.integer("master_last_io_seconds_ago").value_or(-1);
        peers.append(master);
    }
    const qint64 replicas = info.integer("connected_slaves").value_or(0);
    for (qint64 i = 0; i < replicas; ++i) {
        const QByteArray field = "slave" + QByteArray::number(i);
        const QByteArray value = info.text(field);
        Peer replica;
        replica.address = partOf(value, "ip") + ':' + partOf(value, "port");
        replica.state = partOf(value, "state");
        replica.offset = info.part(field, "offset").value_or(-1);
        replica.lagSeconds = info.part(field, "lag").value_or(-1);
        peers.append(replica);
    }
    return peers;
}

// "<id> <ip:port@cport[,hostname]> <flags> <master> <ping> <pong> <epoch> <link> <slot> …"
QVector<Peer> clusterNodesOf(const QByteArray &reply)
{
    QVector<Peer> peers;
    for (const QByteArray &line : reply.split('\n')) {
        const QByteArrayList words = line.simplified().split(' ');
        if (words.size() < 8)
            continue;
        Peer node;
        node.kind = Peer::Kind::Node;
        node.name = words.at(0);
        node.address = words.at(1).split('@').first();
        node.state = words.at(2) + ' ' + words.at(7);
        node.slotRanges = words.mid(8).join(' ');
        peers.append(node);
    }
    return peers;
}

Result<ReplicationState> readReplication(redis::Client &client)
{
    const auto info = client.call({"INFO"});
    if (!info)
        return fail(info.error());
    ReplicationState state;
    state.info = InfoText(info->bytes);
    state.peers = peersIn(state.info);
    if (state.isCluster()) {
        const auto nodes = client.call({"CLUSTER", "NODES"});
        if (!nodes)
            return fail(nodes.error());
        state.peers += clusterNodesOf(nodes->bytes);
    }
    if (state.isSentinel()) {
        const auto masters = client.call({"SENTINEL", "MASTERS"});
        if (!masters)
            return fail(masters.error());
        state.peers += watchedOf(*masters);
    }
    return state;
}

} // namespace selaras::insight
