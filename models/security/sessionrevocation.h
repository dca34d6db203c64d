// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/security/session.h"

namespace selaras::security {

// What became of sessions that were to end.
struct Revocation {
    QVector<Session> ended; // as they were when they ended
    qsizetype gone = 0; // had ended by themselves
    QByteArrayList
        otherNow; // keys that are somebody else's, or of another kind, by now: left alone
    QByteArrayList busy; // were changed at each of many attempts
};

// Ends sessions: each only while it is still the session that was shown (isSameSession), however
// often it was used meanwhile; so whoever chooses those of one tenant or one user never ends
// another's. Its entry in the index and its companions go with it. What is no session
// (Form::NotOne) is left alone. Blocking; reports sessions looked at, and
// stops with what it has when it is cancelled.
//
// A failure in between leaves open which of the last few hundred ended.
Result<Revocation> revokeSessions(redis::Client &client, const SessionLayouts &layouts,
                                  const QVector<Session> &shown, qint64 nowMs,
                                  Progress &progress = Progress::none());

} // namespace selaras::security
