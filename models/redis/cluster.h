// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/redis/clusterplan.h"
#include "models/redis/clusterreply.h"
#include "models/redis/connection.h"

#include <vector>

namespace selaras::redis {

// A cluster as one server: a Connection to each node that is needed. The endpoint names any node;
// that one, its "home", says where the slots are and takes what names no key (INFO, CONFIG,
// SUBSCRIBE), and another one does while it is away. Commands are divided as clusterplan.h says;
// MOVED and ASK are followed, and the map is asked for anew after a MOVED or an outage.
//
// As Connection, with its retries: what was not sent yet is tried again, also at the node that has
// taken over. What needs keys of several slots at once fails with the server's CROSSSLOT, and
// nothing of it is done: see isAcrossSlots(). What is watched in several slots is only held to in
// that of the first key.
class Cluster {
public:
    Cluster(Endpoint endpoint, Clock &clock, CancelFlag cancel);
    ~Cluster();
    Cluster(const Cluster &) = delete;
    Cluster &operator=(const Cluster &) = delete;

    // Opens a connection to every master. The version and the role are those of the home node; the
    // run changes when any master restarts or another takes over.
    Result<Connection::Server> open();
    void close();
    [[nodiscard]] bool isOpen() const;

    Result<QVector<Reply>> pipeline(const QVector<Command> &commands);
    [[nodiscard]] quint64 connectionNumber() const;
    Result<QVector<Reply>> pipelineOn(quint64 connection, const QVector<Command> &commands);
    // Where the masters are, asked anew.
    Result<QVector<Endpoint>> masters();
    // At the home node.
    Result<void> send(const Command &command);
    Result<std::optional<Reply>> take(int waitMs);

private:
    Connection &at(int node) { return *m_nodes.at(size_t(node)); }
    int nodeAt(const NodeAddress &address, const Endpoint &told);
    Result<void> learn();
    Result<void> learnFrom(int node);
    template<class F>
    auto retried(F fn);
    Result<Connection::Server> openAll();
    Result<QVector<Reply>> exchange(const QVector<Command> &commands);
    Result<void> send(QVector<CommandPart> &parts, const QVector<qsizetype> &which);
    QVector<qsizetype> redirect(QVector<CommandPart> &parts);
    void note(const QVector<CommandPart> &parts);
    void unwatchOthers(int node);

    Endpoint m_endpoint;
    Clock &m_clock;
    CancelFlag m_cancel;
    std::vector<std::unique_ptr<Connection>> m_nodes; // the first is the one that was named
    ClusterMap m_map;
    bool m_isKnown = false; // the map, as far as anybody said
    bool m_isSent = false; // something of what is being done
    int m_last = 0; // the node that the last command went to
};

// The masters of the cluster that the endpoint names a node of, each as an endpoint of its own;
// outside a cluster the endpoint itself. Asked once, without retries.
Result<QVector<Endpoint>> mastersOf(const Endpoint &endpoint, Clock &clock,
                                    const CancelFlag &cancel);

} // namespace selaras::redis
