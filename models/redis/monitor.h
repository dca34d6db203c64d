// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/redis/connection.h"
#include "models/redis/monitorline.h"

#include <memory>
#include <variant>
#include <vector>

namespace selaras::redis {

// A key that was read and was not there.
struct MissedKey {
    QByteArray key;
};

// MONITOR on a connection of its own, and in the same stream the keys that are missed, if the
// server's notify-keyspace-events tells of them. It must be read as fast as the server tells: one
// that falls behind costs the server memory, and is thrown out by it at the limit for subscribers
// (32 MB unless configured). Nothing is retried here. In a cluster, of every master; commands at
// different ones may come in another order than they ran.
//
// start() fails with NoPermission where the user may not; both fail as Connection does.
class Monitor {
public:
    using Event = std::variant<MonitorLine, MissedKey>;

    Monitor(Endpoint endpoint, Clock &clock, CancelFlag cancel = {});

    Result<void> start();
    void stop();
    // The next event; nullopt when none came within waitMs.
    Result<std::optional<Event>> take(int waitMs);
    // How long ago, by the server's clock, a command ran that was taken now.
    [[nodiscard]] qint64 lagMs(const MonitorLine &line) const;

private:
    Result<void> start(Connection &connection);
    Result<std::optional<Event>> takeFrom(Connection &connection, int waitMs);

    Endpoint m_endpoint;
    Clock &m_clock;
    CancelFlag m_cancel;
    std::vector<std::unique_ptr<Connection>> m_connections;
    QByteArray m_missChannel;
    qint64 m_serverAheadMs = 0; // its clock before ours
};

} // namespace selaras::redis
