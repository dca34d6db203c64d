// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/mapping/lockouts.h"
#include "models/redis/client.h"
#include "models/security/attemptwriter.h"
#include "models/security/lockoutvalue.h"

namespace selaras::security {

// Failed logins as an application counts them, by its layout: so many within a time lock the
// account. A counter that is there keeps its type, be it an integer, JSON, a hash, a list or a
// sorted set. Every attempt is counted once and the lockout comes exactly at the limit, whoever
// else counts at the same time: by a script, or by WATCH and MULTI where no script may run.
//
// Blocking; used on the client's thread.
class LoginAttempts {
public:
    // How a counter begins that is not there yet.
    using Form = AttemptForm;

    struct Policy {
        int limit = 5; // where the layout tells none
        int attemptSeconds = 86'400;
        int lockSeconds = 1'800;
        Form form = Form::Integer;
        LockoutForm lockout {};
    };

    struct Status {
        bool isLocked = false;
        bool lockedNow = false; // by this very attempt
        qint64 attempts = 0; // failed ones that count, with this one
        std::optional<qint64> leftMs {}; // of the lockout; nullopt: until it is unlocked
    };

    LoginAttempts(redis::Client &client, const mapping::Lockouts &layout, Clock &clock,
                  Policy policy);

    // A login that went well forgets those that failed. While the account is locked nothing is
    // counted and nothing forgotten. InvalidArgument where the id makes no key, WrongType for a
    // counter that is none.
    Result<Status> record(const QString &id, bool ok, const QString &ip, const QString &userAgent);
    Result<Status> status(const QString &id);

private:
    struct Attempt {
        QString id;
        QByteArray attempts;
        std::optional<QByteArray> lockout;
        QByteArray entry; // what a list or a sorted set gets
        QByteArray ip;
    };

    Result<Attempt> attemptOf(const QString &id, const QString &ip, const QString &userAgent) const;
    Result<Status> succeed(const Attempt &attempt);
    Result<std::optional<Status>> failByScript(const Attempt &attempt);
    Result<Status> failWatched(const Attempt &attempt);
    [[nodiscard]] Lockout lockoutOf(const Attempt &attempt) const;

    redis::Client &m_client;
    mapping::Lockouts m_layout;
    Clock &m_clock;
    Policy m_policy;
};

} // namespace selaras::security
