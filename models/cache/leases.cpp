// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cache/leases.h"

#include "models/redis/keyspace.h"

#include <QCryptographicHash>

namespace selaras::cache {

namespace {

const QByteArray prefix = QByteArrayLiteral("lease:");

} // namespace

QByteArray leaseOf(const QByteArray &key)
{
    return prefix + key;
}

bool isLease(const QByteArray &key)
{
    return key.startsWith(prefix);
}

QByteArrayList withLeases(const QByteArrayList &keys)
{
    QByteArrayList all = keys;
    for (const QByteArray &key : keys)
        all.append(leaseOf(key));
    return all;
}

Result<void> endLeases(redis::Client &client, const QVector<Claim> &claims)
{
    QVector<redis::SeenKey> leases;
    for (const Claim &claim : claims)
        leases.append({leaseOf(claim.key),
                       QCryptographicHash::hash(claim.token, QCryptographicHash::Sha1).toHex()});
    const auto ended = redis::unlinkIfSame(client, leases);
    return ended ? Result<void>() : fail(ended.error());
}

} // namespace selaras::cache
