// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workspace/desk.h"

namespace selaras::workspace {

// One thing that an application does with its Redis, or that is done for it here.
struct ServiceHealth {
    enum class Service {
        Cache,
        Sessions,
        Lockouts,
        RateLimits,
        Locks,
        Tokens,
        Audit,
        Channels,
        Capture
    };
    enum class State {
        Working,
        ReadOnly, // it can be looked at: the workspace is read-only, or the server a replica
        Away, // Redis is
        Failing, // error says why
        NotConfigured, // neither in the profile nor recognised by its keys
    };

    Service service = Service::Cache;
    State state = State::NotConfigured;
    // Its keys; of channels those with a subscriber, of capture its tables. -1: not counted.
    qint64 count = -1;
    std::optional<Error> error;
};

struct Health {
    std::optional<Error> error; // why Redis does not answer
    double responseMs = -1; // of a PING
    QVector<ServiceHealth> services; // each once, in the order of the enum

    [[nodiscard]] bool isConnected() const { return !error; }
};

// Asks both connections of a workspace. Keys are counted where the database has no more than some
// ten thousand of them. Never fails, since what does not work is what it tells. Blocking, on the
// thread of the client.
Health takeHealth(redis::Client &client, const Access &access, Clock &clock);

// "cache", "rate_limits", …; "working", "read_only", "redis_away", "failing", "not_configured".
// They stay.
QString serviceName(ServiceHealth::Service service);
QString serviceStateName(ServiceHealth::State state);

} // namespace selaras::workspace
