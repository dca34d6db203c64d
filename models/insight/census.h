// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/insight/failedlogins.h"
#include "models/insight/tally.h"
#include "models/mapping/keygroups.h"
#include "models/mapping/lockouts.h"
#include "models/redis/keyscan.h"
#include "models/security/session.h"

#include <random>

namespace selaras::insight {

// Counts the keys of a database by rule and tenant, its sessions by tenant and role, and the logins
// that failed, over and over: one SCAN a step, of which each costs the server about half a
// millisecond, and what was counted is told when all keys were seen. With a step a second, a pass
// over a million keys takes some ten minutes, and one over a few thousand is done at once and rests
// for ten seconds.
//
// Keys that came or went meanwhile may be counted or not. Whose a session is, where its key does
// not tell, is read of at most 500 of them, drawn at random: of more sessions, the counts by tenant
// and role are estimates whose error is at most 4.4 % of all sessions, 19 times of 20. A session
// that says nothing of it counts under otherLabel(), unless none says anything and no profile asks.
//
// Blocking; used on the client's thread. The client must outlive it.
class Census {
public:
    static constexpr qsizetype mostSessionsRead = 500;

    // The sessions are those of the profile, or of the layouts that are given.
    Census(redis::Client &client, const mapping::Profile &profile);
    Census(redis::Client &client, const mapping::Profile &profile,
           security::SessionLayouts sessions);

    // To be called once a second. What was counted, when a pass is done; empty otherwise. After a
    // failure the next step begins anew.
    Result<QVector<Reading>> step(qint64 monotonicMs);

private:
    struct Pass {
        Pass(redis::Client &client, qsizetype groups)
            : scan(client)
            , byGroup(groups)
        {
        }

        redis::KeyScan scan;
        QVector<qint64> byGroup; // as the groups are
        Tally byTenant;
        qint64 sessions = 0;
        qint64 drawnFrom = 0; // sessions of which some are drawn
        QByteArrayList attempts; // counters of failed logins
        QByteArrayList drawn; // sessions to be read
        qsizetype read = 0; // of them
        Tally sessionsByTenant;
        Tally sessionsByRole;
    };

    void count(const QByteArray &key);
    void countSession(const QByteArray &key, const security::SessionPlace &place);
    void draw(const QByteArray &key);
    Result<void> readSome();
    void tally(const QByteArray &key, const security::Session &says);
    [[nodiscard]] QVector<Reading> counted() const;
    Result<QVector<Reading>> finish(qint64 monotonicMs);

    redis::Client &m_client;
    mapping::KeyGroups m_groups;
    security::SessionLayouts m_sessions;
    std::optional<mapping::Lockouts> m_lockouts;
    FailedLogins m_failedLogins;
    bool m_hasTenants;
    std::mt19937 m_dice {std::random_device {}()};
    std::optional<Pass> m_pass;
    qint64 m_nextMs = 0; // monotonic
};

} // namespace selaras::insight
