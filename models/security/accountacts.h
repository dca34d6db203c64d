// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mapping/lockouts.h"
#include "models/redis/client.h"
#include "models/security/account.h"
#include "models/security/lockoutvalue.h"

namespace selaras::security {

// What an admin does to an account. Blocking; on the client's thread.

// Takes its lockout and its failed attempts away, both at once. How many of its keys were there.
Result<qint64> unlockAccount(redis::Client &client, const Account &account,
                             const mapping::Lockouts &layout);
// Forgets its failed attempts; a lockout stays.
Result<qint64> clearAttempts(redis::Client &client, const Account &account,
                             const mapping::Lockouts &layout);
// Locks it, or locks it anew. Unsupported where the layout has no lockouts.
Result<void> lockAccount(redis::Client &client, const Account &account,
                         const mapping::Lockouts &layout, const Lockout &lockout,
                         const LockoutForm &form);

// How lockouts of this layout are written: as that of the account, else as any that is there.
Result<LockoutForm> lockoutFormIn(redis::Client &client, const Account &account,
                                  const mapping::Lockouts &layout,
                                  const QVector<Account> &neighbours);

// Its keys, whether they are there or not.
QByteArrayList keysOf(const Account &account, const mapping::Lockouts &layout);

} // namespace selaras::security
