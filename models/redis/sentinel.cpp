// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/redis/sentinel.h"

#include "models/redis/connection.h"

#include <algorithm>
#include <optional>

namespace selaras::redis {

namespace {

constexpr quint16 usualPort = 26379;
constexpr int connectMs = 1000; // there is the next one
constexpr int answerMs = 2000;

QString awayWords()
{
    return QStringLiteral("no sentinel answers");
}

QString unknownWords()
{
    return QStringLiteral("the sentinels know no such master");
}

Endpoint asked(Endpoint sentinel, const Endpoint &endpoint)
{
    sentinel.transport = endpoint.transport;
    sentinel.tls = endpoint.tls;
    sentinel.connectTimeoutMs = std::min(connectMs, endpoint.connectTimeoutMs);
    sentinel.commandTimeoutMs = std::min(answerMs, endpoint.commandTimeoutMs);
    sentinel.connectRetries = 0;
    return sentinel;
}

Result<Endpoint> askOnce(const Endpoint &sentinel, const Endpoint &endpoint, Clock &clock,
                         const CancelFlag &cancel)
{
    Connection connection(sentinel, clock, cancel);
    const auto reply =
        connection.call({"SENTINEL", "GET-MASTER-ADDR-BY-NAME", endpoint.sentinel.master.toUtf8()});
    if (!reply)
        return fail(reply.error());
    if (reply->elements.size() != 2)
        return fail(ErrorCode::HostNotFound, unknownWords(), endpoint.displayName());
    Endpoint master = endpoint;
    master.host = QString::fromUtf8(reply->elements.first().bytes);
    master.port = reply->elements.last().bytes.toUShort();
    return master;
}

Result<Endpoint> ask(const QString &node, const Endpoint &endpoint, Clock &clock,
                     const CancelFlag &cancel)
{
    const auto place = sentinelAt(node);
    if (!place)
        return fail(place.error());
    Endpoint sentinel = asked(*place, endpoint);
    auto master = askOnce(sentinel, endpoint, clock, cancel);
    if (master || master.error().code != ErrorCode::AuthenticationRequired)
        return master;
    sentinel.username = endpoint.username;
    sentinel.password = endpoint.password;
    return askOnce(sentinel, endpoint, clock, cancel);
}

} // namespace

Result<Endpoint> sentinelAt(const QString &node)
{
    auto sentinel = parseEndpoint(QStringLiteral("redis://") + node);
    if (sentinel && (node.contains(QLatin1Char('/')) || node.contains(QLatin1Char('@'))))
        return fail(ErrorCode::InvalidArgument, QStringLiteral("expected host or host:port"));
    const bool hasPort = node.lastIndexOf(QLatin1Char(':')) > node.lastIndexOf(QLatin1Char(']'));
    if (sentinel && !hasPort)
        sentinel->port = usualPort;
    return sentinel;
}

Result<Endpoint> findMaster(const Endpoint &endpoint, Clock &clock, const CancelFlag &cancel)
{
    if (endpoint.sentinel.nodes.isEmpty())
        return endpoint;
    std::optional<Error> unknown;
    Error away;
    for (const QString &node : endpoint.sentinel.nodes) {
        const auto master = ask(node, endpoint, clock, cancel);
        if (master || master.error().code == ErrorCode::Cancelled)
            return master;
        if (isUnknownMaster(master.error()))
            unknown = master.error();
        away = master.error();
    }
    if (unknown)
        return fail(*unknown);
    // A password that none of them takes is more than an outage, and says so itself.
    const bool isAnswer = away.code == ErrorCode::WrongPassword
        || away.code == ErrorCode::AuthenticationRequired || away.code == ErrorCode::NotRedis;
    return isAnswer ? fail(away) : fail(away.code, awayWords(), endpoint.displayName());
}

bool isSentinelAway(const Error &error)
{
    return error.detail == awayWords();
}

bool isUnknownMaster(const Error &error)
{
    return error.detail == unknownWords();
}

} // namespace selaras::redis
