// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mapping/thresholds.h"

#include <QMetaType>

namespace selaras::insight {

// What an admin is told of without asking.
enum class Alert {
    Memory, // the share of its limit that is used
    HitRate, // over a minute with at least a hundred reads
    LeakingClients, // how many more than ten minutes ago; see AlertMeasures
    Operations, // a second, over a minute
    SlowQueries, // within a minute
    Pending, // invalidations that are not delivered
    Drift, // stale and orphaned keys of the last scan
    ReplicationLag, // seconds
    Persistence, // 1 where the last snapshot or write of the AOF failed
    FailedLogins, // within a minute
};
constexpr int alertCount = int(Alert::FailedLogins) + 1;

QString alertId(Alert alert); // as in "thresholds": "hitRate"
std::optional<Alert> alertOf(QStringView id);

// A time for which an alert was on.
struct Firing {
    Alert alert = Alert::Memory;
    qint64 sinceMs = 0;
    std::optional<qint64> untilMs {}; // nullopt: it still is
    double value = 0; // the worst
    double limit = 0; // that it passed

    bool operator==(const Firing &other) const = default;
};

// When an alert goes on and off. A value between release and limit changes nothing, and neither
// does one that does not stay: that keeps it from flapping.
struct AlertRule {
    bool isOn = true;
    bool isCeiling = true; // fires above the limit, else below
    double limit = 0;
    double release = 0;
    qint64 holdMs = 0; // beyond the limit before it fires
    qint64 calmMs = 60'000; // within the release before it is over

    [[nodiscard]] bool exceeds(double value) const
    {
        return isCeiling ? value > limit : value < limit;
    }
    [[nodiscard]] bool releases(double value) const
    {
        return isCeiling ? value <= release : value >= release;
    }
};

// The defaults, with what is set in their place; the later of the two wins.
using AlertRules = QVector<AlertRule>; // by Alert
AlertRules alertRules(const mapping::Thresholds &profile, const mapping::Thresholds &workspace);

} // namespace selaras::insight

Q_DECLARE_METATYPE(selaras::insight::Firing)
