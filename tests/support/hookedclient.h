// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/redis/client.h"

#include <functional>
#include <optional>

namespace selaras::test {

// Hands everything on to another client, and lets a test act before and after.
class HookedClient final : public redis::Client {
public:
    // Gets the first command of a pipeline; what it returns stands for the failure of the whole.
    using Hook = std::function<std::optional<Error>(const redis::Command &first)>;

    explicit HookedClient(Client &client)
        : m_client(client)
    {
    }

    Result<redis::Reply> call(const redis::Command &command) override
    {
        if (const auto error = run(before, command))
            return fail(*error);
        auto reply = m_client.call(command);
        if (const auto error = run(after, command))
            return fail(*error);
        return reply;
    }
    Result<QVector<redis::Reply>> pipeline(const QVector<redis::Command> &commands) override
    {
        const redis::Command first = commands.value(0);
        if (const auto error = run(before, first))
            return fail(*error);
        auto replies = m_client.pipeline(commands);
        if (const auto error = run(after, first))
            return fail(*error);
        return replies;
    }
    Result<QString> runId() override
    {
        return otherRun.isEmpty() ? m_client.runId() : Result<QString>(otherRun);
    }

    Hook before;
    Hook after;
    QString otherRun; // as if the server were restarted

private:
    static std::optional<Error> run(const Hook &hook, const redis::Command &first)
    {
        return hook ? hook(first) : std::nullopt;
    }

    Client &m_client;
};

} // namespace selaras::test
