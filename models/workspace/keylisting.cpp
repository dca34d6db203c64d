// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/keylisting.h"

#include "models/redis/keyspace.h"

#include <algorithm>

namespace selaras::workspace {

Result<std::shared_ptr<const KeyListing>> takeListing(redis::Client &client, const Clock &clock,
                                                      Progress &progress)
{
    auto listing = std::make_shared<KeyListing>();
    const auto visit = [&](const QByteArrayList &keys) { listing->keys += keys; };
    const auto scanned = redis::scanKeys(client, {}, visit, progress);
    if (!scanned)
        return fail(scanned.error());
    std::sort(listing->keys.begin(), listing->keys.end());
    listing->keys.erase(std::unique(listing->keys.begin(), listing->keys.end()),
                        listing->keys.end());
    listing->takenMs = clock.nowMs();
    return std::shared_ptr<const KeyListing>(std::move(listing));
}

} // namespace selaras::workspace
