// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/security/session.h"

namespace selaras::security {

// Lets a session end in so many milliseconds from now, if it is still the one that was shown. What
// its JSON tells of its end is made to say the same, and its entry in the index lasts as long.
// False where it is gone or somebody else's.
Result<bool> extendSession(redis::Client &client, const SessionLayouts &layouts,
                           const Session &shown, qint64 ms, qint64 nowMs);

// The same for many; returns the keys of those that now last so long. Reports sessions; stops with
// what it has when it is cancelled.
Result<QByteArrayList> extendSessions(redis::Client &client, const SessionLayouts &layouts,
                                      const QVector<Session> &shown, qint64 ms, qint64 nowMs,
                                      Progress &progress = Progress::none());

// The text, JSON whose member at this path is a time, with another one, written the same way:
// seconds, milliseconds or a date. Null where it tells no such time.
QByteArray withTimeAt(const QByteArray &json, const QString &path, qint64 ms);

} // namespace selaras::security
