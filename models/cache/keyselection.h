// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/progress.h"
#include "models/mapping/tenantboundary.h"
#include "models/redis/client.h"

#include <optional>

namespace selaras::cache {

// Keys that an admin wants gone.
struct KeySelection {
    enum class Kind {
        Key, // `text` itself
        Pattern, // every key that matches the glob `text`
        Tag, // every member of the set `text`
        Group, // every key of a group of mapping::KeyGroups, by its name in `text`
    };

    Kind kind = Kind::Pattern;
    QByteArray text;
    // Pattern and Group: of this tenant only; empty: of all, and of none.
    QByteArray tenant {};
    // Only keys whose names tell that they are the chosen tenant's. A key or a tag of another, and
    // a tag that names a key of another, fail as mapping::otherTenant().
    std::optional<mapping::TenantBoundary> within {};
};

// How many keys there are, by one scan. InvalidArgument for an empty text of any kind but Group,
// whose group without a name is that of the keys which nothing describes. Blocking; cancelled soon
// after `progress` is.
Result<qint64> countKeys(redis::Client &client, const mapping::Profile &profile,
                         const KeySelection &selection, Progress &progress = Progress::none());

// Which keys they are, in no order. As countKeys() otherwise; of a tag those that its set names,
// which may be gone.
Result<QByteArrayList> findKeys(redis::Client &client, const mapping::Profile &profile,
                                const KeySelection &selection,
                                Progress &progress = Progress::none());

// Removes them as it finds them, each with what a cache::RedisStore keeps beside it, and returns
// how many there were. Cancelled midway, some are left. A key that comes while it runs may stay,
// but for those of a pattern that the store itself fills: see RedisStore::clear().
Result<qint64> removeKeys(redis::Client &client, const mapping::Profile &profile,
                          const KeySelection &selection, Progress &progress = Progress::none());

} // namespace selaras::cache
