// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/security/session.h"

namespace selaras::security {

// The key that Spring Session keeps beside a session, NAMESPACE:sessions:expires:ID beside the hash
// NAMESPACE:sessions:ID; empty for a session of another kind.
QByteArray companionOf(const Session &session);

// Removes those keys, and the sessions' entries in the sets NAMESPACE:expirations:TIME, one for
// each minute in which sessions end.
Result<void> removeCompanions(redis::Client &client, const QVector<Session> &sessions);

} // namespace selaras::security
