// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/security/session.h"

namespace selaras::security {

// Every session of the selected database, in one pass of SCAN, read as it is found; in the order
// of their keys. Blocking. Reports keys looked at against DBSIZE; a hundred thousand sessions take
// a second or two. An empty list where there is no layout.
Result<QVector<Session>> listSessions(redis::Client &client, const SessionLayouts &layouts,
                                      qint64 nowMs, Progress &progress = Progress::none());

// Of these keys, in their order, those that are sessions and there.
Result<QVector<Session>> readSessions(redis::Client &client, const SessionLayouts &layouts,
                                      const QByteArrayList &keys, qint64 nowMs);

// The sessions of these ids in any layout whose keys need no more than the id, and of these keys.
Result<QVector<Session>> findSessions(redis::Client &client, const SessionLayouts &layouts,
                                      const QByteArrayList &idsOrKeys, qint64 nowMs);

} // namespace selaras::security
