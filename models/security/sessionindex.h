// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/security/session.h"

namespace selaras::security {

// An entry of an index, such as user:{user}:sessions: a member of a set or of a sorted set, a field
// of a hash, an element of a list. It is the session's id, its whole key, or the id as Java writes
// it.
struct IndexEntry {
    QByteArray index; // the key
    QByteArray type; // of it
    QByteArray member;
    QByteArray session; // the key of the session that it stands for

    bool operator==(const IndexEntry &other) const = default;
};

// The key of the index in which a session is; nullopt where there is none, or it tells no user.
std::optional<QByteArray> indexOf(const SessionLayouts &layouts, const Session &session);

// Removes sessions from the index that each is in, however it holds them. A list in JSON is not
// touched.
Result<void> removeFromIndexes(redis::Client &client, const SessionLayouts &layouts,
                               const QVector<Session> &sessions);

// The entries of every index whose session is not there, in one pass of SCAN; of indexes of at most
// 1,000 entries.
Result<QVector<IndexEntry>> findDeadEntries(redis::Client &client, const SessionLayouts &layouts,
                                            Progress &progress = Progress::none());

// Removes those whose session is still not there, looked at and removed at once; returns how many.
Result<qsizetype> removeDeadEntries(redis::Client &client, const QVector<IndexEntry> &entries);

} // namespace selaras::security
