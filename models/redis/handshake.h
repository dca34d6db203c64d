// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/redis/connection.h"

namespace selaras::redis {

// What is asked of a server when a connection is made, in one go.
QVector<Command> handshakeCommands(const Endpoint &endpoint);

// What its replies mean. They may be fewer than the commands when the server hung up: nullopt then,
// unless one of them says why. Fails with what a wrong password, a missing database and so on stand
// for, and with NotRedis when PING is not answered as Redis does.
Result<std::optional<Connection::Server>> judgeHandshake(const Endpoint &endpoint,
                                                         const QVector<Reply> &replies);

} // namespace selaras::redis
