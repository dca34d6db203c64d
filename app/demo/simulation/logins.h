// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/simulation/activity.h"
#include "app/demo/simulation/rhythm.h"
#include "app/demo/simulation/visitors.h"
#include "models/security/loginattempts.h"
#include "models/security/ratelimiter.h"

namespace selaras::app {

// People who sign in, some with a wrong password, and now and then somebody who tries one account
// after the other. A rate-limiter-flexible counter bars an address, a lockout bars an account.
class Logins final : public Activity {
public:
    Logins(Surroundings &surroundings, Visitors &visitors);

    Result<void> act() override;

private:
    struct Attempt {
        qint64 user = 0;
        QString ip;
        bool isRight = false;
    };

    Result<void> tryOnce(const Attempt &attempt);
    Result<void> refuse(const Attempt &attempt, bool isLockedNow);
    Result<void> attack();

    Surroundings &m_surroundings;
    Visitors &m_visitors;
    security::LoginAttempts m_attempts;
    security::RateLimiter m_addresses;
    Rhythm m_ordinary {600, 0};
    Rhythm m_burst {60'000, 1'000};
    Rhythm m_guess {400, 0};
    int m_bursts = 0;
    int m_guessesLeft = 0;
};

} // namespace selaras::app
