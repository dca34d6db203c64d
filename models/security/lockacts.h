// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mapping/locks.h"
#include "models/redis/client.h"
#include "models/security/heldlock.h"

namespace selaras::security {

// Locks as processes of an application take them, so that one of them at a time holds one; and what
// an admin does to them. The holder is compared on the server, at the same moment in which the lock
// is released or extended: by a script, or by WATCH and MULTI where no script may run. Blocking; on
// the client's thread.

// A token that nobody else has.
QByteArray newLockToken();

// Takes the lock for so long, where nobody holds it; whether it was taken. InvalidArgument where
// the name makes no key.
Result<bool> acquireLock(redis::Client &client, const mapping::Locks &layout, const QString &name,
                         const QByteArray &token, qint64 ms);

// These look at the lock first; false where it is not held with this token (any more).
Result<bool> releaseLock(redis::Client &client, const QByteArray &key, const mapping::Locks &layout,
                         const QByteArray &token);
Result<bool> extendLock(redis::Client &client, const QByteArray &key, const mapping::Locks &layout,
                        const QByteArray &token, qint64 ms);

// Takes the lock away from whoever holds it: what it protects is then open to another process while
// this one may still be working. Only from the holder that was seen; false where it is another's by
// now, or nobody's.
Result<bool> forceRelease(redis::Client &client, const HeldLock &lock);

} // namespace selaras::security
