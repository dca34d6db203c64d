// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/keydeed.h"

#include "models/security/masking.h"

#include <algorithm>

namespace selaras::workspace {

QString subjectOfKeys(const QByteArrayList &keys)
{
    return keys.size() == 1 ? security::maskedKey(keys.first()).toString()
                            : QStringLiteral("×%1").arg(keys.size());
}

QJsonArray keysForDeed(const QByteArrayList &keys)
{
    constexpr qsizetype shownKeys = 200;
    return security::maskedKeys(keys.mid(0, shownKeys));
}

QString tenantOfKeys(const mapping::TenantBoundary &boundary, const QByteArrayList &keys)
{
    using Owner = mapping::TenantKeys::Owner;
    if (keys.isEmpty() || !boundary.tenants())
        return {};
    const Owner first = boundary.keys().ownerOf(keys.first());
    const bool isOne = first.kind == Owner::Kind::One
        && std::all_of(keys.begin() + 1, keys.end(), [&](const QByteArray &key) {
                           return boundary.keys().ownerOf(key) == first;
                       });
    return isOne ? QString::fromUtf8(first.tenant) : QString();
}

} // namespace selaras::workspace
