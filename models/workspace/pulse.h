// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sqlite/dataversion.h"
#include "models/workspace/desk.h"

#include <memory>
#include <optional>

namespace selaras::workspace {

// How a connection is, as the foot of the window shows it.
struct ConnectionStatus {
    enum class State { Connecting, Connected, Failed };

    State state = State::Connecting;
    std::optional<Error> error; // Failed
    QString version; // of the server or of SQLite
    double latencyMs = -1; // of a round trip; -1: unknown

    bool operator==(const ConnectionStatus &other) const = default;
};

// Feels whether both connections of a workspace live, on connections of its own, so that a long
// statement elsewhere does not look like an outage. Blocking; used on one thread.
class PulseTaker {
public:
    PulseTaker(const Access &access, Clock &clock, const CancelFlag &cancel);

    ConnectionStatus takeRedis();
    ConnectionStatus takeDatabase();
    // Whether another connection has changed the database since this was last asked, or may have
    // while it was away. The first time not.
    bool takeChange();
    // Invalidations, with those that a restarted server made due again; nullopt where the journal
    // cannot be asked, as in a read-only workspace.
    std::optional<int> countPending();

private:
    Access m_access;
    Clock &m_clock;
    redis::Connection m_redis;
    QString m_run; // of the server at the last pulse
    std::unique_ptr<sqlite::Database> m_database;
    std::optional<sqlite::DataVersion> m_seen;
    bool m_wasAway = false;
    std::unique_ptr<repository::IntentJournal> m_journal;
};

} // namespace selaras::workspace
