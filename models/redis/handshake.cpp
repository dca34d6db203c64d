// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/redis/handshake.h"

namespace selaras::redis {

namespace {

enum class Step { Auth, Select, Ping, InfoServer, InfoReplication, SetName };

QVector<Step> stepsFor(const Endpoint &endpoint)
{
    QVector<Step> steps;
    if (!endpoint.password.isEmpty())
        steps.append(Step::Auth);
    // A user may lack the permission to SELECT, and needs none for the database that is given.
    if (endpoint.database != 0)
        steps.append(Step::Select);
    return steps << Step::Ping << Step::InfoServer << Step::InfoReplication << Step::SetName;
}

Command authCommand(const Endpoint &endpoint)
{
    Command command {"AUTH"};
    if (!endpoint.username.isEmpty())
        command.append(endpoint.username.toUtf8());
    return command << endpoint.password.toUtf8();
}

Command commandOf(Step step, const Endpoint &endpoint)
{
    switch (step) {
    case Step::Auth:
        return authCommand(endpoint);
    case Step::Select:
        return {"SELECT", QByteArray::number(endpoint.database)};
    case Step::Ping:
        return {"PING"};
    case Step::InfoServer:
        return {"INFO", "server"};
    case Step::InfoReplication:
        return {"INFO", "replication"};
    case Step::SetName:
        return {"CLIENT", "SETNAME", "selaras"};
    }
    return {};
}

// Applications pass a password to servers that have none, and work: so does this one.
bool saysNoPasswordIsSet(const QByteArray &words)
{
    return words.contains("without any password configured")
        || words.contains("no password is set");
}

// A server that cannot save its data, or a replica without its master, refuses even PING; it
// answers questions all the same.
bool refusesButTalks(const Reply &reply)
{
    return errorOf(reply).code == ErrorCode::NoPermission || reply.bytes.startsWith("MISCONF")
        || reply.bytes.startsWith("MASTERDOWN");
}

bool isGrave(Step step, const Reply &reply)
{
    if (!reply.isError())
        return step == Step::Ping && reply.bytes != "PONG";
    switch (step) {
    case Step::Auth:
        return !saysNoPasswordIsSet(reply.bytes);
    case Step::Select:
        return true;
    case Step::Ping:
        return !refusesButTalks(reply);
    default:
        return false;
    }
}

Error graveError(const Reply &reply)
{
    if (reply.isError())
        return errorOf(reply);
    return {ErrorCode::NotRedis, QString::fromUtf8(reply.bytes.left(64)), {}};
}

QString fieldOf(const QByteArray &info, const QByteArray &name)
{
    const auto lines = info.split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith(name + ':'))
            return QString::fromUtf8(line.mid(name.size() + 1).trimmed());
    }
    return {};
}

void note(Step step, const Reply &reply, Connection::Server &server)
{
    if (reply.type != Reply::Type::Bulk)
        return;
    if (step == Step::InfoServer) {
        server.version = fieldOf(reply.bytes, "redis_version");
        server.runId = fieldOf(reply.bytes, "run_id");
    } else if (step == Step::InfoReplication) {
        const QString role = fieldOf(reply.bytes, "role");
        server.role = role == QLatin1String("slave") ? QStringLiteral("replica") : role;
    }
}

} // namespace

QVector<Command> handshakeCommands(const Endpoint &endpoint)
{
    QVector<Command> commands;
    const auto steps = stepsFor(endpoint);
    for (const Step step : steps)
        commands.append(commandOf(step, endpoint));
    return commands;
}

Result<std::optional<Connection::Server>> judgeHandshake(const Endpoint &endpoint,
                                                         const QVector<Reply> &replies)
{
    const auto steps = stepsFor(endpoint);
    const bool complete = replies.size() >= steps.size();
    Connection::Server server;
    for (qsizetype i = 0; i < std::min(replies.size(), steps.size()); ++i) {
        // A server that takes no more clients, or not this one, answers nothing but that.
        const bool isFarewell = !complete && i == replies.size() - 1 && replies[i].isError();
        if (isFarewell || isGrave(steps[i], replies[i]))
            return fail(graveError(replies[i]));
        note(steps[i], replies[i], server);
    }
    return complete ? std::optional(server) : std::nullopt;
}

} // namespace selaras::redis
