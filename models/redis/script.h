// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/redis/client.h"

#include <functional>
#include <optional>

namespace selaras::redis {

// Whether the server knows no scripts, does not let this user run them, or has not all of the keys,
// being one node of a cluster.
bool isRefusedScript(const Reply &reply);

// Runs a constant script, its data by KEYS and ARGV only. nullopt where the server runs no scripts
// for this user: then it is to be done by inTransaction(). An error reply comes back as its Error.
Result<std::optional<Reply>> runScript(Client &client, const QByteArray &script,
                                       const QByteArrayList &keys, const QByteArrayList &arguments);

// What a transaction is to do, from what was read while its keys were watched: commands, or none
// where there is nothing to do.
using Decision = std::function<Result<QVector<Command>>(Client &client)>;

// WATCH, decide, MULTI, EXEC, and again while others change the keys in between. The replies to the
// decided commands; empty where there were none. TimedOut after a hundred tries. A connection that
// is lost in between fails with ConnectionLost: nothing is then done unwatched, but what was sent
// last may have been done.
Result<QVector<Reply>> inTransaction(Client &client, const QByteArrayList &keys,
                                     const Decision &decide);

} // namespace selaras::redis
