// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/gauges.h"

#include <algorithm>
#include <array>
#include <utility>

namespace selaras::insight {

namespace {

constexpr std::array plainGauges {
    std::pair {Series::UsedMemory, "used_memory"},
    std::pair {Series::PeakMemory, "used_memory_peak"},
    std::pair {Series::MaxMemory, "maxmemory"},
    std::pair {Series::ResidentMemory, "used_memory_rss"},
    std::pair {Series::Fragmentation, "mem_fragmentation_ratio"},
    std::pair {Series::Clients, "connected_clients"},
    std::pair {Series::BlockedClients, "blocked_clients"},
    std::pair {Series::Replicas, "connected_slaves"},
    std::pair {Series::UnsavedChanges, "rdb_changes_since_last_save"},
};

constexpr std::array counters {
    std::pair {Series::Hits, "keyspace_hits"},
    std::pair {Series::Misses, "keyspace_misses"},
    std::pair {Series::Commands, "total_commands_processed"},
    std::pair {Series::NetworkIn, "total_net_input_bytes"},
    std::pair {Series::NetworkOut, "total_net_output_bytes"},
    std::pair {Series::RejectedConnections, "rejected_connections"},
    std::pair {Series::Evicted, "evicted_keys"},
    std::pair {Series::Expired, "expired_keys"},
};

// The server prints some counters signed and some not.
std::optional<quint64> countIn(const QByteArray &text)
{
    bool ok = false;
    const quint64 count = text.toULongLong(&ok);
    if (ok)
        return count;
    const qint64 negative = text.toLongLong(&ok);
    return ok ? std::optional(quint64(negative)) : std::nullopt;
}

std::optional<double> lagOf(const InfoText &info)
{
    if (info.text("role") == "slave") {
        const auto down = info.integer("master_link_down_since_seconds");
        const auto seconds = down && *down >= 0 ? down : info.integer("master_last_io_seconds_ago");
        return seconds && *seconds >= 0 ? std::optional(double(*seconds)) : std::nullopt;
    }
    std::optional<double> longest;
    const qint64 replicas = info.integer("connected_slaves").value_or(0);
    for (qint64 i = 0; i < replicas; ++i) {
        const auto lag = info.part("slave" + QByteArray::number(i), "lag");
        if (lag)
            longest = std::max(longest.value_or(0), double(*lag));
    }
    return longest;
}

void addMemoryShare(const InfoText &info, QVector<Reading> &readings)
{
    const auto used = info.integer("used_memory");
    const auto most = info.integer("maxmemory");
    if (used && most && *most > 0)
        readings.append({{Series::MemoryShare}, double(*used), double(*most)});
}

void addFlags(const InfoText &info, QVector<Reading> &readings)
{
    const auto add = [&](Series series, bool fine) {
        readings.append({{series}, fine ? 1.0 : 0.0});
    };
    if (!info.text("rdb_last_bgsave_status").isEmpty())
        add(Series::SnapshotFine, info.text("rdb_last_bgsave_status") == "ok");
    if (info.integer("aof_enabled") == 1)
        add(Series::AppendOnlyFine,
            info.text("aof_last_write_status") == "ok"
                && info.text("aof_last_bgrewrite_status") == "ok");
    if (info.text("role") == "slave")
        add(Series::MasterLink, info.text("master_link_status") == "up");
}

} // namespace

QVector<Reading> gaugesOf(const InfoText &info, const QByteArray &database)
{
    QVector<Reading> readings;
    for (const auto &[series, field] : plainGauges) {
        if (const auto value = info.real(field))
            readings.append({{series}, *value});
    }
    addMemoryShare(info, readings);
    addFlags(info, readings);
    if (const auto lag = lagOf(info))
        readings.append({{Series::ReplicationLag}, *lag});
    // A database without keys has no line.
    readings.append({{Series::Keys}, double(info.part(database, "keys").value_or(0))});
    readings.append({{Series::ExpiringKeys}, double(info.part(database, "expires").value_or(0))});
    return readings;
}

QHash<Series, quint64> countsOf(const InfoText &info)
{
    QHash<Series, quint64> counts;
    for (const auto &[series, field] : counters) {
        if (const auto count = countIn(info.text(field)))
            counts.insert(series, *count);
    }
    return counts;
}

} // namespace selaras::insight
