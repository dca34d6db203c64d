// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mapping/sessions.h"
#include "models/redis/client.h"

namespace selaras::insight {

// What sessions say of whose they are; empty where one does not.
struct SessionSays {
    QString tenant;
    QString role;
};

// Reads sessions, strings of JSON or hashes, in two round trips at most. In the order asked; one
// that is gone, or of another form, says nothing.
Result<QVector<SessionSays>> readSessions(redis::Client &client, const mapping::Sessions &sessions,
                                          const QByteArrayList &keys);

} // namespace selaras::insight
