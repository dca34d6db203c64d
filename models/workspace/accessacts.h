// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/security/accountreader.h"
#include "models/security/lockoutvalue.h"
#include "models/security/lockreader.h"
#include "models/security/ratelimit.h"
#include "models/security/tokenacts.h"
#include "models/workspace/redislane.h"

namespace selaras::workspace {

// What a person does to accounts, limits, locks and tokens, in the window or on the command line:
// each is a deed of the workspace's journal, without secrets. Fails with JournalUnavailable, and
// has done nothing then, and, as mapping::otherTenant(), where one of them is not the
// tenant's that the desk keeps to; otherwise as what it does.

// How many of the account's keys were there.
Result<qint64> unlockAccount(RedisDesk &desk, const security::Account &account,
                             const mapping::Lockouts &layout);
Result<qint64> clearAttempts(RedisDesk &desk, const security::Account &account,
                             const mapping::Lockouts &layout);
// Locks the account of the lockout's id, in the form of others that are locked.
Result<void> lockAccount(RedisDesk &desk, security::AccountReader &reader,
                         const security::Lockout &lockout);

// How many keys were there.
Result<qint64> resetLimits(RedisDesk &desk, const QVector<security::RateLimit> &limits);

// Whether it was held with this token, or still by this holder.
Result<bool> releaseLock(RedisDesk &desk, const security::HeldLock &lock,
                         const mapping::Locks &layout, const QByteArray &token);
Result<bool> extendLock(RedisDesk &desk, const security::HeldLock &lock,
                        const mapping::Locks &layout, const QByteArray &token, qint64 ms);
Result<bool> forceRelease(RedisDesk &desk, const security::HeldLock &lock);
// Whether nobody held it.
Result<bool> acquireLock(RedisDesk &desk, const mapping::Locks &layout, const QString &name,
                         const QByteArray &token, qint64 ms);

Result<security::Revoked> revokeToken(RedisDesk &desk, const mapping::TokenBlacklist &layout,
                                      const QByteArray &token, const security::TokenForm &form,
                                      int seconds);
// Whether it was listed.
Result<bool> reinstateToken(RedisDesk &desk, const security::RevokedToken &token);

} // namespace selaras::workspace
