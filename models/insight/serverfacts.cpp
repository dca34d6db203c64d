// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/serverfacts.h"

#include "models/insight/clientlist.h"

#include <algorithm>

namespace selaras::insight {

namespace {

using redis::Reply;

bool isLoopback(const QString &host)
{
    return host == QLatin1String("localhost") || host == QLatin1String("::1")
        || host.startsWith(QLatin1String("127."));
}

template<class T, class F>
Result<T> readReply(const Reply &reply, F read)
{
    if (reply.isError())
        return fail(redis::errorOf(reply));
    return read(reply);
}

QByteArrayList knownOf(const Reply &reply)
{
    QByteArrayList known;
    const QByteArrayList asked = dangerousCommands();
    for (qsizetype i = 0; i < reply.elements.size() && i < asked.size(); ++i) {
        if (!reply.elements.at(i).isNil() && !reply.elements.at(i).elements.isEmpty())
            known.append(asked.at(i));
    }
    return known;
}

// Whether it is the connection that failed, and not what was asked for.
bool isUnreachable(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Cancelled:
    case ErrorCode::Refused:
    case ErrorCode::HostNotFound:
    case ErrorCode::TimedOut:
    case ErrorCode::ConnectionLost:
        return true;
    default:
        return false;
    }
}

// -1 where the user may not ask.
qint64 countApplicationClients(redis::Client &client)
{
    const auto clients = readClients(client);
    if (!clients)
        return -1;
    return std::count_if(clients->begin(), clients->end(), [](const ClientInfo &one) {
        return one.name != "selaras" && !one.flags.contains('S') && !one.flags.contains('M');
    });
}

} // namespace

Result<ServerFacts> gatherFacts(redis::Client &client, const redis::Endpoint &endpoint,
                                const mapping::Profile &profile, const Clock &clock, int poolSize)
{
    const auto replies =
        client.pipeline({{"INFO"},
                         {"CONFIG", "GET", "*"},
                         {"ACL", "LIST"},
                         {QByteArrayList {"COMMAND", "INFO"} + dangerousCommands()}});
    if (!replies)
        return fail(replies.error());
    ServerFacts facts;
    facts.nowMs = clock.nowMs();
    facts.transport = endpoint.transport;
    facts.isLocal =
        endpoint.transport == redis::Endpoint::Transport::UnixSocket || isLoopback(endpoint.host);
    facts.username = endpoint.username;
    facts.gavePassword = !endpoint.password.isEmpty();
    facts.hasEternalKeys = hasEternalKeys(profile);
    facts.info = readReply<InfoText>(replies->at(0),
                                     [](const Reply &reply) { return InfoText(reply.bytes); });
    facts.configuration = readReply<Configuration>(
        replies->at(1), [](const Reply &reply) { return Configuration(reply); });
    facts.users = aclUsersOf(replies->at(2));
    facts.knownCommands = readReply<QByteArrayList>(replies->at(3), knownOf);
    facts.poolSize = poolSize;
    if (poolSize > 0)
        facts.applicationClients = countApplicationClients(client);
    facts.expiry = sampleExpiry(client, profile);
    if (!facts.expiry && isUnreachable(facts.expiry.error().code))
        return fail(facts.expiry.error());
    return facts;
}

} // namespace selaras::insight
