// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/simulation/activity.h"
#include "app/demo/simulation/rhythm.h"
#include "app/demo/simulation/surroundings.h"
#include "models/mapping/tokenblacklist.h"

namespace selaras::app {

// Calls of an interface whose JSON web token is looked for in the blacklist, where a token goes at
// a sign-out for as long as it would have been good.
class RevokedTokens final : public Activity {
public:
    explicit RevokedTokens(Surroundings &surroundings);

    Result<void> act() override;

private:
    Surroundings &m_surroundings;
    mapping::TokenBlacklist m_layout;
    Rhythm m_call {200, 0};
    Rhythm m_signOut {15'000, 1'500};
    QByteArray m_current; // what a client calls with
};

} // namespace selaras::app
