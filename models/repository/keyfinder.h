// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/progress.h"
#include "models/mapping/keytarget.h"
#include "models/redis/client.h"

namespace selaras::repository {

struct SplitTargets {
    QByteArrayList exact;
    QVector<mapping::KeyTarget> patterns;
};
SplitTargets splitTargets(const QVector<mapping::KeyTarget> &targets);

// The keys that some patterns mean, in no order, by one scan; a key is returned only when a
// pattern matches it here, whatever the server let through.
Result<QByteArrayList> scanForTargets(redis::Client &client,
                                      const QVector<mapping::KeyTarget> &patterns,
                                      Progress &progress = Progress::none());

// The keys that some targets mean, of those that are there, sorted. All patterns are found in one
// pass over the keyspace and matched again here, so that nothing is returned that no target means.
Result<QByteArrayList> findKeys(redis::Client &client, const QVector<mapping::KeyTarget> &targets,
                                Progress &progress = Progress::none());

// The same from a sorted list of keys, for patterns only: instant, and as old as the list is.
QByteArrayList findKeys(const QByteArrayList &sortedKeys, const mapping::KeyTarget &target);

} // namespace selaras::repository
