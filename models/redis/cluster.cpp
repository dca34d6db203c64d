// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/redis/cluster.h"

#include "models/redis/outage.h"
#include "models/redis/slot.h"

#include <QCryptographicHash>
#include <QMap>

#include <algorithm>
#include <tuple>
#include <utility>

namespace selaras::redis {

namespace {

constexpr int mostRedirections = 5;
constexpr int nodeShift = 32; // of the number of a connection

Endpoint nodeEndpoint(Endpoint endpoint)
{
    endpoint.cluster = false;
    endpoint.connectRetries = 0; // they are the cluster's
    return endpoint;
}

QByteArray nameOf(const Command &command)
{
    return command.value(0).toUpper();
}

bool endsWatching(const QByteArray &name)
{
    return name == "EXEC" || name == "DISCARD" || name == "UNWATCH";
}

} // namespace

Cluster::Cluster(Endpoint endpoint, Clock &clock, CancelFlag cancel)
    : m_endpoint(std::move(endpoint))
    , m_clock(clock)
    , m_cancel(std::move(cancel))
{
    m_nodes.push_back(std::make_unique<Connection>(nodeEndpoint(m_endpoint), m_clock, m_cancel));
}

Cluster::~Cluster() = default;

// A node that does not know its own name means the one that it was asked by.
int Cluster::nodeAt(const NodeAddress &address, const Endpoint &told)
{
    const bool isNamed = !address.host.isEmpty() && address.host != QLatin1String("?");
    const QString host = isNamed ? address.host : told.host;
    for (size_t i = 0; i < m_nodes.size(); ++i) {
        const Endpoint &one = m_nodes.at(i)->endpoint();
        if (one.transport != Endpoint::Transport::UnixSocket && one.host == host
            && one.port == address.port)
            return int(i);
    }
    Endpoint endpoint = nodeEndpoint(m_endpoint);
    if (endpoint.transport == Endpoint::Transport::UnixSocket)
        endpoint.transport = Endpoint::Transport::Tcp;
    endpoint.host = host;
    endpoint.port = address.port;
    m_nodes.push_back(std::make_unique<Connection>(endpoint, m_clock, m_cancel));
    return int(m_nodes.size()) - 1;
}

Result<void> Cluster::learn()
{
    QVector<int> asked {m_map.home};
    for (int node = 0; node < int(m_nodes.size()); ++node)
        asked.append(node);
    Result<void> learned;
    for (const int node : std::as_const(asked)) {
        learned = learnFrom(node);
        if (learned || !mayPass(learned.error().code))
            break;
    }
    return learned;
}

Result<void> Cluster::learnFrom(int node)
{
    const auto reply = at(node).call({"CLUSTER", "SLOTS"});
    if (!reply)
        return fail(reply.error());
    const auto ranges = slotRangesOf(*reply);
    if (ranges.isEmpty())
        return fail(ErrorCode::RedisError, QStringLiteral("the node knows of no slots"),
                    at(node).endpoint().displayName());
    m_map.home = node;
    m_map.masters.clear();
    m_map.bySlot.fill(-1, slotCount);
    for (const SlotRange &range : ranges) {
        const int master = nodeAt(range.master, at(node).endpoint());
        std::fill(m_map.bySlot.begin() + range.first, m_map.bySlot.begin() + range.last + 1,
                  master);
        if (!m_map.masters.contains(master))
            m_map.masters.append(master);
    }
    // New ones come last, so that a scan that is under way meets them.
    std::sort(m_map.masters.begin(), m_map.masters.end());
    m_isKnown = true;
    return {};
}

template<class F>
auto Cluster::retried(F fn)
{
    for (int retry = 0;; ++retry) {
        m_isSent = false;
        auto result = m_isKnown ? Result<void>() : learn();
        auto done = result ? fn() : fail(result.error());
        if (done || !mayPass(done.error().code))
            return done;
        m_isKnown = false;
        if (m_isSent || retry >= m_endpoint.connectRetries || isRaised(m_cancel))
            return done;
        backOff(m_endpoint, retry, m_clock, m_cancel);
    }
}

Result<Connection::Server> Cluster::open()
{
    return retried([this] { return openAll(); });
}

Result<Connection::Server> Cluster::openAll()
{
    auto server = at(m_map.home).open();
    QCryptographicHash runs(QCryptographicHash::Sha1);
    for (const int master : std::as_const(m_map.masters)) {
        const auto opened = at(master).open();
        if (!opened)
            return opened;
        runs.addData(opened->runId.toUtf8());
    }
    if (server)
        server->runId = QString::fromLatin1(runs.result().toHex());
    return server;
}

void Cluster::close()
{
    for (const auto &node : m_nodes)
        node->close();
    m_map.watching.clear();
    m_isKnown = false;
}

bool Cluster::isOpen() const
{
    return m_isKnown && m_nodes.at(size_t(m_map.home))->isOpen();
}

Result<QVector<Reply>> Cluster::pipeline(const QVector<Command> &commands)
{
    // An empty command is never answered.
    if (std::any_of(commands.begin(), commands.end(), [](const auto &c) { return c.isEmpty(); }))
        return fail(ErrorCode::InvalidArgument, QStringLiteral("empty command"));
    if (commands.isEmpty())
        return QVector<Reply>();
    return retried([&] { return exchange(commands); });
}

Result<QVector<Reply>> Cluster::exchange(const QVector<Command> &commands)
{
    QVector<CommandPart> parts = divided(commands, m_map);
    QVector<qsizetype> which;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (parts.at(i).node >= 0)
            which.append(i);
    }
    for (int round = 0; !which.isEmpty() && round <= mostRedirections; ++round) {
        if (auto sent = send(parts, which); !sent)
            return fail(sent.error());
        which = redirect(parts);
    }
    note(parts);
    return joined(commands, parts, m_map);
}

// All nodes are there before the first of them gets something.
Result<void> Cluster::send(QVector<CommandPart> &parts, const QVector<qsizetype> &which)
{
    QMap<int, QVector<qsizetype>> byNode;
    for (const qsizetype index : which)
        byNode[parts.at(index).node].append(index);
    for (auto node = byNode.cbegin(); node != byNode.cend(); ++node) {
        if (const auto opened = at(node.key()).open(); !opened)
            return fail(opened.error());
    }
    for (auto node = byNode.cbegin(); node != byNode.cend(); ++node) {
        QVector<Command> commands;
        for (const qsizetype index : *node) {
            if (parts.at(index).isAsking)
                commands.append({"ASKING"});
            commands.append(parts.at(index).command);
        }
        m_isSent = true;
        const auto replies = at(node.key()).pipeline(commands);
        if (!replies)
            return fail(replies.error());
        qsizetype reply = 0;
        for (const qsizetype index : *node) {
            reply += parts.at(index).isAsking ? 1 : 0;
            parts[index].reply = replies->at(reply++);
        }
    }
    return {};
}

// Those that are to be sent again, to the nodes that they were told. A transaction is not: what it
// watched is watched where it was.
QVector<qsizetype> Cluster::redirect(QVector<CommandPart> &parts)
{
    QVector<qsizetype> again;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        CommandPart &part = parts[i];
        const auto redirection = redirectionOf(part.reply);
        if (!redirection)
            continue;
        m_isKnown = m_isKnown && !redirection->isForGood;
        if (part.isBound)
            continue;
        part.node = nodeAt(redirection->node, at(part.node).endpoint());
        part.isAsking = !redirection->isForGood;
        if (redirection->isForGood)
            m_map.bySlot[redirection->slot] = part.node;
        again.append(i);
    }
    return again;
}

void Cluster::note(const QVector<CommandPart> &parts)
{
    for (const CommandPart &part : parts) {
        const QByteArray name = nameOf(part.command);
        if (name == "WATCH" && !m_map.watching.contains(part.node))
            m_map.watching.append(part.node);
        else if (endsWatching(name))
            unwatchOthers(part.node);
    }
    const auto last = std::find_if(parts.begin(), parts.end(), [&](const CommandPart &part) {
        return part.of == parts.last().of;
    });
    m_last = std::max(0, last->node);
}

// An EXEC ends the watching at its own node alone.
void Cluster::unwatchOthers(int node)
{
    const auto watching = std::exchange(m_map.watching, {});
    for (const int other : watching) {
        if (other != node)
            std::ignore = at(other).pipelineOn(at(other).connectionNumber(), {{"UNWATCH"}});
    }
}

quint64 Cluster::connectionNumber() const
{
    return quint64(m_last) << nodeShift | m_nodes.at(size_t(m_last))->connectionNumber();
}

Result<QVector<Reply>> Cluster::pipelineOn(quint64 connection, const QVector<Command> &commands)
{
    const auto node = size_t(connection >> nodeShift);
    if (node >= m_nodes.size())
        return fail(ErrorCode::ConnectionLost, {}, m_endpoint.displayName());
    if (isAcrossNodes(commands, int(node), m_map)) {
        unwatchOthers(-1);
        return QVector<Reply>(commands.size(), acrossSlots());
    }
    const quint64 number = connection & ((quint64(1) << nodeShift) - 1);
    const auto replies = m_nodes.at(node)->pipelineOn(number, commands);
    unwatchOthers(int(node));
    if (!replies || std::any_of(replies->begin(), replies->end(), [](const Reply &reply) {
            return redirectionOf(reply).has_value();
        }))
        m_isKnown = false;
    return replies;
}

Result<QVector<Endpoint>> Cluster::masters()
{
    m_isKnown = false;
    return retried([this]() -> Result<QVector<Endpoint>> {
        QVector<Endpoint> masters;
        for (const int master : std::as_const(m_map.masters))
            masters.append(at(master).endpoint());
        return masters;
    });
}

Result<void> Cluster::send(const Command &command)
{
    return at(m_map.home).send(command);
}

Result<std::optional<Reply>> Cluster::take(int waitMs)
{
    return at(m_map.home).take(waitMs);
}

Result<QVector<Endpoint>> mastersOf(const Endpoint &endpoint, Clock &clock,
                                    const CancelFlag &cancel)
{
    if (!endpoint.cluster)
        return QVector<Endpoint> {endpoint};
    Endpoint once = endpoint;
    once.connectRetries = 0;
    return Cluster(once, clock, cancel).masters();
}

} // namespace selaras::redis
