// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/security/account.h"
#include "models/security/heldlock.h"
#include "models/security/ratelimit.h"
#include "models/security/revokedtoken.h"
#include "models/security/session.h"
#include "models/security/sessionindex.h"

namespace selaras::workspace {

// What tells whose something is that an application keeps in Redis.
struct Belonging {
    QByteArrayList keys {}; // that hold it, or would
    QString tenant {}; // as its value tells
    QStringList users {}; // whom it is about: keys of their rows, or what they sign in with
};

Belonging belongingOf(const security::Session &session);
// An entry whose session is gone is the index's.
Belonging belongingOf(const security::IndexEntry &entry, const security::SessionLayouts &layouts);
Belonging belongingOf(const security::Account &account);
Belonging belongingOf(const security::RateLimit &limit);
Belonging belongingOf(const security::HeldLock &lock);
Belonging belongingOf(const security::RevokedToken &token);

} // namespace selaras::workspace
