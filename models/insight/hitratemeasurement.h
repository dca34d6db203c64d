// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/progress.h"
#include "models/insight/hitrates.h"
#include "models/mapping/keygroups.h"
#include "models/redis/connection.h"

#include <functional>

namespace selaras::insight {

// What MONITOR will cost for as long as it runs: every command of the server is written once more.
struct MonitorCost {
    double commandsPerSecond = 0;
    double bytesPerSecond = 0; // from the server to this program
};

// From what the server does at this moment.
Result<MonitorCost> estimateMonitorCost(redis::Client &client);

struct MeasurementLimits {
    qint64 lengthMs = 30'000;
    qint64 commandsPerSecond = 50'000; // ends it
    qint64 lagMs = 2'000; // ends it
};

// Counts every read and every miss of a server for a bounded time, without a change in the
// application: MONITOR tells the reads, keymiss notifications the misses; both come in one stream,
// in the order of the server. notify-keyspace-events is extended for that long and then put back,
// however it ends. Ends early when the server has more to do than the limit or this program falls
// behind, with what was counted until then; so it does when progress.cancelled(), once it has taken
// what ran before. `tell` gets what is counted when it begins, and then about once a second.
//
// Where misses are not told and cannot be switched on, or are not known (before Redis 6), they are
// estimated by following the keys: see HitRates::source. Fails with NoPermission where the user may
// not MONITOR; with Cancelled when `closing` is raised. Blocking.
Result<HitRates> measureHitRates(const redis::Endpoint &endpoint, Clock &clock,
                                 const CancelFlag &closing, const mapping::KeyGroups &groups,
                                 const MeasurementLimits &limits, Progress &progress,
                                 const std::function<void(const HitRates &)> &tell = {});

} // namespace selaras::insight
