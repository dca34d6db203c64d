// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mapping/audittrail.h"
#include "models/mapping/lockouts.h"
#include "models/mapping/locks.h"
#include "models/mapping/passwords.h"
#include "models/mapping/ratelimits.h"
#include "models/mapping/sessions.h"
#include "models/mapping/tokenblacklist.h"
#include "models/mapping/users.h"

namespace selaras::security {

// How one application stores its sessions, lockouts, limits, locks, tokens and events, and whose
// they are. What its profile does not pin is as it is known from the wild. Plain values; may be
// shared between threads.
struct Layouts {
    std::optional<mapping::Users> users;
    mapping::PasswordPolicy passwords;
    QVector<mapping::Sessions> sessions;
    QVector<mapping::Lockouts> lockouts;
    QVector<mapping::RateLimits> rateLimits;
    QVector<mapping::Locks> locks;
    QVector<mapping::TokenBlacklist> tokenBlacklists;
    QVector<mapping::AuditTrail> auditTrails;
};

// `wild` is a profile whose sections are the layouts known from the wild (":/layouts/wild.json");
// `tables` are those of the database.
Layouts layoutsOf(const mapping::Profile &profile, const mapping::Profile &wild,
                  const QVector<mapping::TableColumns> &tables);

} // namespace selaras::security
