// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/redis/script.h"

#include "models/redis/clusterreply.h"

#include <algorithm>

namespace selaras::redis {

namespace {

constexpr int mostTries = 100;

// nullopt where somebody else was faster.
Result<std::optional<QVector<Reply>>> execute(Client &client, quint64 connection,
                                              const QVector<Command> &commands)
{
    QVector<Command> sent {{"MULTI"}};
    sent += commands;
    sent.append({"EXEC"});
    const auto replies = client.pipelineOn(connection, sent);
    if (!replies)
        return fail(replies.error());
    const Reply &outcome = replies->last();
    if (outcome.isError()) {
        // Why it was not even queued says more than that nothing was done.
        const auto why = std::find_if(replies->begin(), replies->end(),
                                      [](const Reply &reply) { return reply.isError(); });
        return fail(errorOf(*why));
    }
    if (outcome.isNil())
        return std::optional<QVector<Reply>>();
    for (const Reply &reply : outcome.elements) {
        if (reply.isError())
            return fail(errorOf(reply));
    }
    return outcome.elements;
}

} // namespace

bool isRefusedScript(const Reply &reply)
{
    if (!reply.isError())
        return false;
    if (isAcrossSlots(reply))
        return true;
    const ErrorCode code = errorOf(reply).code;
    return code == ErrorCode::NoPermission || code == ErrorCode::Unsupported;
}

Result<std::optional<Reply>> runScript(Client &client, const QByteArray &script,
                                       const QByteArrayList &keys, const QByteArrayList &arguments)
{
    const auto replies = client.pipeline(
        {Command {"EVAL", script, QByteArray::number(keys.size())} + keys + arguments});
    if (!replies)
        return fail(replies.error());
    const Reply &reply = replies->first();
    if (isRefusedScript(reply))
        return std::optional<Reply>();
    if (reply.isError())
        return fail(errorOf(reply));
    return reply;
}

Result<QVector<Reply>> inTransaction(Client &client, const QByteArrayList &keys,
                                     const Decision &decide)
{
    for (int i = 0; i < mostTries; ++i) {
        if (auto watched = client.call(Command {"WATCH"} + keys); !watched)
            return fail(watched.error());
        const quint64 connection = client.connectionNumber();
        const auto commands = decide(client);
        if (!commands || commands->isEmpty()) {
            const auto unwatched = client.call({"UNWATCH"});
            if (!commands)
                return fail(commands.error());
            return unwatched.map([](const Reply & /*unused*/) { return QVector<Reply>(); });
        }
        const auto done = execute(client, connection, *commands);
        if (!done)
            return fail(done.error());
        if (*done)
            return **done;
    }
    return fail(ErrorCode::TimedOut, QStringLiteral("the keys were changed again and again"));
}

} // namespace selaras::redis
