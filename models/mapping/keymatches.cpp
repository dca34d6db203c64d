// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/keymatches.h"

#include <algorithm>

namespace selaras::mapping {

KeyRange keysBeginningWith(const QByteArrayList &sorted, const QByteArray &prefix)
{
    const auto begin = std::lower_bound(sorted.begin(), sorted.end(), prefix);
    const auto end = std::partition_point(
        begin, sorted.end(), [&](const QByteArray &key) { return key.startsWith(prefix); });
    return {begin - sorted.begin(), end - sorted.begin()};
}

KeyFit fitOf(const QByteArray &key, const KeyTemplate &keyTemplate)
{
    using Kind = KeyTemplate::Glance::Kind;
    const Kind glance = keyTemplate.glance(key).kind;
    if (glance != Kind::Unsure)
        return glance == Kind::Yes ? KeyFit::Yes : KeyFit::No;
    const auto match = keyTemplate.match(key);
    if (!match)
        return KeyFit::No;
    return match->delimited ? KeyFit::Forced : KeyFit::Yes;
}

std::optional<QByteArray> valueIn(const QByteArray &key, const KeyTemplate &keyTemplate)
{
    if (keyTemplate.placeholders().size() != 1)
        return std::nullopt;
    const auto glance = keyTemplate.glance(key);
    if (glance.kind == KeyTemplate::Glance::Kind::Yes)
        return glance.value.toByteArray();
    const auto match = keyTemplate.match(key);
    if (!match)
        return std::nullopt;
    return match->values.values().first().toString().toUtf8();
}

} // namespace selaras::mapping
