// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/layouts.h"

namespace selaras::security {

Layouts layoutsOf(const mapping::Profile &profile, const mapping::Profile &wild,
                  const QVector<mapping::TableColumns> &tables)
{
    const auto source = [&](const char *section) -> const mapping::Profile & {
        return mapping::isPinned(profile, QLatin1String(section)) ? profile : wild;
    };
    auto users = mapping::usersOf(profile);
    return {users ? users : mapping::likelyUsers(tables),
            mapping::passwordPolicyOf(profile),
            mapping::sessionsOf(source("sessions")),
            mapping::lockoutsOf(source("lockouts")),
            mapping::rateLimitsOf(source("rateLimits")),
            mapping::locksOf(source("locks")),
            mapping::tokenBlacklistsOf(source("tokenBlacklist")),
            mapping::auditTrailsOf(source("audit"))};
}

} // namespace selaras::security
