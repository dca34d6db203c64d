// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/redis/reply.h"

namespace selaras::redis {

// Something that answers Redis commands: a Connection, or a fake in a test. Blocking; used on the
// thread that made it.
class Client {
public:
    Client() = default;
    Client(const Client &) = delete;
    Client &operator=(const Client &) = delete;
    virtual ~Client() = default;

    // One command's reply. An error reply comes back as the Error that it stands for.
    virtual Result<Reply> call(const Command &command) = 0;

    // The replies in the order of the commands, sent in one go. An error reply stays in its place
    // as a Reply of type Error; only a failed connection fails the whole.
    virtual Result<QVector<Reply>> pipeline(const QVector<Command> &commands) = 0;

    // Which connection the last reply came by: another number after each time that it was made
    // anew.
    [[nodiscard]] virtual quint64 connectionNumber() const { return 0; }
    // As pipeline(), but ConnectionLost where that connection is no more: for commands that mean
    // nothing without those before them, such as an EXEC after a WATCH.
    virtual Result<QVector<Reply>> pipelineOn(quint64 /*connection*/,
                                              const QVector<Command> &commands)
    {
        return pipeline(commands);
    }

    // Which run of which server answers now: the run_id of INFO, another one after a restart or a
    // failover. Empty where the server does not tell.
    virtual Result<QString> runId() = 0;
};

} // namespace selaras::redis
