// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/insight/aclusers.h"
#include "models/insight/configuration.h"
#include "models/insight/expirysample.h"
#include "models/insight/infotext.h"
#include "models/redis/endpoint.h"

namespace selaras::insight {

// What the checklist is made of: everything that the server told, and why it did not tell the rest
// (a command that the user may not run, or that was renamed).
struct ServerFacts {
    qint64 nowMs = 0;
    redis::Endpoint::Transport transport = redis::Endpoint::Transport::Tcp;
    bool isLocal = false; // reached over a socket or the loopback interface
    QString username; // that was logged in with; empty: the default user
    bool gavePassword = false;
    bool hasEternalKeys = false; // by the profile
    int poolSize = 0; // connections that the application keeps open; 0: it was not said
    Result<InfoText> info;
    Result<Configuration> configuration;
    Result<QVector<AclUser>> users;
    Result<QByteArrayList> knownCommands; // of dangerousCommands(), those that were not renamed
    Result<ExpirySample> expiry;
    qint64 applicationClients = -1; // connected, but for ours and for replicas; -1: not asked
};

// Fails only where the server cannot be reached. `client` is connected as `endpoint` says.
Result<ServerFacts> gatherFacts(redis::Client &client, const redis::Endpoint &endpoint,
                                const mapping::Profile &profile, const Clock &clock,
                                int poolSize = 0);

} // namespace selaras::insight
