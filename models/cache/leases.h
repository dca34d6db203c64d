// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cache/store.h"
#include "models/redis/client.h"

namespace selaras::cache {

// The key that says who may cache the value of a key: see RedisStore.
QByteArray leaseOf(const QByteArray &key);
bool isLease(const QByteArray &key);
// The keys, each with its lease.
QByteArrayList withLeases(const QByteArrayList &keys);

// Removes each lease that still has the claim's token.
Result<void> endLeases(redis::Client &client, const QVector<Claim> &claims);

} // namespace selaras::cache
