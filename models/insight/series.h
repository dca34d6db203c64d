// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>
#include <QVector>

#include <optional>

namespace selaras::insight {

// What is sampled over time. The names in the history's file and in CSV are those of seriesId(); a
// member may be added anywhere, none may change its name.
enum class Series {
    Sampled, // 1 with every sample: where it is missing, nobody was looking
    // of the server
    HitRate,
    Hits,
    Misses,
    UsedMemory,
    PeakMemory,
    MaxMemory, // 0: no limit
    ResidentMemory,
    MemoryShare, // used of the limit; none where there is no limit
    Fragmentation,
    Commands,
    NetworkIn,
    NetworkOut,
    LatencyP50, // of a PING from here and back, over the last hundred of them
    LatencyP99,
    Clients,
    BlockedClients,
    RejectedConnections,
    Evicted,
    Expired,
    Keys, // of the workspace's database
    ExpiringKeys,
    SlowLogLength,
    SlowQueries,
    ReplicationLag, // of the slowest replica, or of this replica behind its master
    Replicas,
    MasterLink, // of a replica: 1 while it is up
    SnapshotFine, // 1 while the last BGSAVE succeeded
    AppendOnlyFine, // 1 while the last write and rewrite of the AOF succeeded
    UnsavedChanges,
    // of the keyspace, from a census; a label each but the totals
    Sessions,
    SessionsByTenant,
    SessionsByRole,
    KeysByRule,
    KeysByTenant,
    // told by other parts of the program
    HitRateByRule,
    HitRateByTenant,
    Invalidations, // keys removed
    Pending,
    Drift, // stale and orphaned keys of the last scan
    FailedLogins,
};
constexpr int seriesCount = int(Series::FailedLogins) + 1;

// How the readings of a time add up. The value of any time is sum / weight, so that a rate and a
// ratio stay exact however long the time is.
enum class Kind {
    Gauge, // sum of the readings; weight: how many there were
    Counter, // sum: how often it happened; weight: seconds that were looked at
    Ratio, // sum: of the weight so many
};

enum class Unit {
    Count,
    PerSecond,
    Bytes,
    BytesPerSecond,
    Share,
    Factor,
    Milliseconds,
    Seconds,
    Flag
};

QString seriesId(Series series); // "hit_rate"
std::optional<Series> seriesOf(QStringView id);
Kind kindOf(Series series);
Unit unitOf(Series series); // of its value; a Share is 0 to 1, a Flag 0 or 1
bool isLabelled(Series series);
// Does not come with every sample; that it is missing is no gap while others were sampled.
bool isSparse(Series series);

// A series, or one label of a labelled one: a tenant, a role, keys by the name of their group in
// KeyGroups. What is beyond the labels that are kept is summed under otherLabel().
struct SeriesRef {
    Series series = Series::Sampled;
    QString label {};

    bool operator==(const SeriesRef &other) const = default;
};
QString otherLabel(); // "…"

size_t qHash(const SeriesRef &ref, size_t seed = 0) noexcept;

} // namespace selaras::insight

Q_DECLARE_METATYPE(selaras::insight::SeriesRef)
