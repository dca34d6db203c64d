// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mapping/locks.h"
#include "models/redis/keyspace.h"
#include "models/security/heldlock.h"
#include "models/security/layoutkeys.h"

#include <QHash>

namespace selaras::security {

// What is locked, by whom and for how long. Since when: as the value tells, else as the time to
// live tells where a lock is known to be taken for so many seconds, else at least as long as nobody
// has touched the key. Looking touches it too, so the reader remembers what it has seen.
//
// Blocking; used on the client's thread.
class LockReader {
public:
    LockReader(QVector<mapping::Locks> layouts, Clock &clock);

    struct Locks {
        QVector<HeldLock> locks; // by name
        qint64 found = 0; // of which these were read
    };
    Result<Locks> read(redis::Client &client);
    // The lock of that name, or of that key; nullopt where nobody holds it.
    Result<std::optional<HeldLock>> find(redis::Client &client, const QString &name);
    void forget() { m_keys.forget(); }

private:
    struct Seen {
        QByteArray token;
        qint64 sinceMs = 0; // at least
    };

    Result<QVector<HeldLock>> readSome(redis::Client &client, const QVector<LayoutKey> &keys);
    void takeAge(HeldLock &lock, const redis::KeyValue &value, const redis::Reply &idle);

    QVector<mapping::Locks> m_layouts;
    Clock &m_clock;
    LayoutKeys m_keys;
    QHash<QByteArray, Seen> m_seen; // by key
};

// One lock by its key, without its age; nullopt where nobody holds it.
Result<std::optional<HeldLock>> readLock(redis::Client &client, const QByteArray &key,
                                         const mapping::Locks &layout);

} // namespace selaras::security
