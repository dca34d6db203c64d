// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/progress.h"
#include "models/mapping/keytarget.h"
#include "models/redis/client.h"

#include <optional>

namespace selaras::repository {

// What was removed, and by which run of the server it was acknowledged.
struct Removal {
    QByteArrayList removed; // keys that were there
    QByteArrayList warmed {}; // keys that were to be removed, but are fresh again
    QString run {};
    int replicas = 0; // that the server has
    int replicasBehind = 0; // of those, the ones that had not taken it over after a second
};

// Removes the keys that some targets mean: the exact ones at once, then those that all patterns
// mean, found in one pass. With a limit, MoreKeysThanSaid when the patterns mean more keys than
// that; the detail is how many, and none of them was removed.
Result<Removal> removeTargets(redis::Client &client, const QVector<mapping::KeyTarget> &targets,
                              std::optional<qint64> limit = {},
                              Progress &progress = Progress::none());

} // namespace selaras::repository
