// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/redis/client.h"

namespace selaras::security {

// A session that is to be added to those of one user, as plain bytes.
struct SessionEntry {
    QByteArray index; // key of the user's sessions
    QByteArray before, after; // what stands around an id in a session's key
    QByteArray id;
    QByteArray value;
    qint64 nowMs = 0;
    qint64 sessionMs = 0; // that it lasts
    qint64 indexMs = 0; // that the index lasts, at least
    int limit = 0; // 0: none
    bool replaces = false; // at the limit: those that end first
};

// The ids that ended for it; nullopt where the limit is reached. At once, however many do so.
Result<std::optional<QByteArrayList>> openByScript(redis::Client &client, const SessionEntry &entry,
                                                   bool &isRefused);
Result<std::optional<QByteArrayList>> openWatched(redis::Client &client, const SessionEntry &entry);

// The one or, where scripts are refused, the other.
Result<std::optional<QByteArrayList>> openSession(redis::Client &client, const SessionEntry &entry);

} // namespace selaras::security
