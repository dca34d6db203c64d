// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/series.h"

#include <QHashFunctions>

#include <array>

namespace selaras::insight {

namespace {

enum class Comes { Always, Sparsely, ByLabel };

struct Facts {
    const char *id;
    Kind kind;
    Unit unit;
    Comes comes;
};

// In the order of Series.
constexpr std::array<Facts, seriesCount> facts {{
    {"sampled", Kind::Gauge, Unit::Flag, Comes::Always},
    {"hit_rate", Kind::Ratio, Unit::Share, Comes::Sparsely},
    {"hits", Kind::Counter, Unit::PerSecond, Comes::Always},
    {"misses", Kind::Counter, Unit::PerSecond, Comes::Always},
    {"used_memory", Kind::Gauge, Unit::Bytes, Comes::Always},
    {"peak_memory", Kind::Gauge, Unit::Bytes, Comes::Always},
    {"max_memory", Kind::Gauge, Unit::Bytes, Comes::Always},
    {"resident_memory", Kind::Gauge, Unit::Bytes, Comes::Always},
    {"memory_share", Kind::Ratio, Unit::Share, Comes::Always},
    {"fragmentation", Kind::Gauge, Unit::Factor, Comes::Always},
    {"commands", Kind::Counter, Unit::PerSecond, Comes::Always},
    {"network_in", Kind::Counter, Unit::BytesPerSecond, Comes::Always},
    {"network_out", Kind::Counter, Unit::BytesPerSecond, Comes::Always},
    {"latency_p50", Kind::Gauge, Unit::Milliseconds, Comes::Always},
    {"latency_p99", Kind::Gauge, Unit::Milliseconds, Comes::Always},
    {"clients", Kind::Gauge, Unit::Count, Comes::Always},
    {"blocked_clients", Kind::Gauge, Unit::Count, Comes::Always},
    {"rejected_connections", Kind::Counter, Unit::PerSecond, Comes::Always},
    {"evicted", Kind::Counter, Unit::PerSecond, Comes::Always},
    {"expired", Kind::Counter, Unit::PerSecond, Comes::Always},
    {"keys", Kind::Gauge, Unit::Count, Comes::Always},
    {"expiring_keys", Kind::Gauge, Unit::Count, Comes::Always},
    {"slow_log_length", Kind::Gauge, Unit::Count, Comes::Always},
    {"slow_queries", Kind::Counter, Unit::PerSecond, Comes::Always},
    {"replication_lag", Kind::Gauge, Unit::Seconds, Comes::Always},
    {"replicas", Kind::Gauge, Unit::Count, Comes::Always},
    {"master_link", Kind::Gauge, Unit::Flag, Comes::Always},
    {"snapshot_fine", Kind::Gauge, Unit::Flag, Comes::Always},
    {"append_only_fine", Kind::Gauge, Unit::Flag, Comes::Always},
    {"unsaved_changes", Kind::Gauge, Unit::Count, Comes::Always},
    {"sessions", Kind::Gauge, Unit::Count, Comes::Sparsely},
    {"sessions_by_tenant", Kind::Gauge, Unit::Count, Comes::ByLabel},
    {"sessions_by_role", Kind::Gauge, Unit::Count, Comes::ByLabel},
    {"keys_by_rule", Kind::Gauge, Unit::Count, Comes::ByLabel},
    {"keys_by_tenant", Kind::Gauge, Unit::Count, Comes::ByLabel},
    {"hit_rate_by_rule", Kind::Ratio, Unit::Share, Comes::ByLabel},
    {"hit_rate_by_tenant", Kind::Ratio, Unit::Share, Comes::ByLabel},
    {"invalidations", Kind::Counter, Unit::PerSecond, Comes::Sparsely},
    {"pending", Kind::Gauge, Unit::Count, Comes::Sparsely},
    {"drift", Kind::Gauge, Unit::Count, Comes::Sparsely},
    {"failed_logins", Kind::Counter, Unit::PerSecond, Comes::Sparsely},
}};

const Facts &factsOf(Series series)
{
    return facts.at(size_t(series));
}

} // namespace

QString seriesId(Series series)
{
    return QLatin1String(factsOf(series).id);
}

std::optional<Series> seriesOf(QStringView id)
{
    for (size_t i = 0; i < facts.size(); ++i) {
        if (id == QLatin1String(facts.at(i).id))
            return Series(i);
    }
    return std::nullopt;
}

Kind kindOf(Series series)
{
    return factsOf(series).kind;
}

Unit unitOf(Series series)
{
    return factsOf(series).unit;
}

bool isLabelled(Series series)
{
    return factsOf(series).comes == Comes::ByLabel;
}

bool isSparse(Series series)
{
    return factsOf(series).comes != Comes::Always;
}

QString otherLabel()
{
    return QStringLiteral("…");
}

size_t qHash(const SeriesRef &ref, size_t seed) noexcept
{
    return qHashMulti(seed, int(ref.series), ref.label);
}

} // namespace selaras::insight
