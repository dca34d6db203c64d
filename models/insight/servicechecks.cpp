// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/checks.h"

namespace selaras::insight {

namespace {

using Unit = CheckValue::Unit;

constexpr double goodHitPercent = 80; // what the applications' documents say
constexpr qint64 enoughReads = 100;
constexpr qint64 deafMicroseconds = 100'000;
constexpr double crowdedPercent = 80;
constexpr qint64 lateSeconds = 10;

// "normal 0 0 0 slave 268435456 67108864 60 pubsub 33554432 8388608 60": hard and soft limit and
// the seconds of the soft one, a class.
bool limitsSubscribers(const QByteArray &limits)
{
    const QByteArrayList words = limits.simplified().split(' ');
    const qsizetype at = words.indexOf("pubsub");
    return words.value(at + 1).toLongLong() > 0 || words.value(at + 2).toLongLong() > 0;
}

CheckResult replicaOf(const InfoText &info)
{
    constexpr CheckPoint point = CheckPoint::Replication;
    if (info.text("master_link_status") != "up")
        return finding(point, CheckReason::MasterAway, text("master_link_status down"));
    const qint64 silent = info.integer("master_last_io_seconds_ago").value_or(0);
    if (silent > lateSeconds)
        return finding(point, CheckReason::ReplicaBehind, measured(Unit::Seconds, double(silent)));
    return fine(point, text("master_link_status up"));
}

// "slave0:ip=…,port=…,state=online,offset=…,lag=1"
CheckResult masterOf(const InfoText &info, qint64 replicas)
{
    constexpr CheckPoint point = CheckPoint::Replication;
    for (qint64 i = 0; i < replicas; ++i) {
        const QByteArray field = "slave" + QByteArray::number(i);
        const qint64 lag = info.part(field, "lag").value_or(0);
        if (lag > lateSeconds || !info.text(field).contains("state=online"))
            return finding(point, CheckReason::ReplicaBehind, measured(Unit::Seconds, double(lag)));
    }
    return fine(point, measured(Unit::Count, double(replicas)));
}

CheckValue ofPool(qint64 clients, int poolSize)
{
    return text(QByteArray::number(clients) + " / " + QByteArray::number(poolSize));
}

} // namespace

CheckResult checkHitRate(const ServerFacts &facts)
{
    constexpr CheckPoint point = CheckPoint::HitRate;
    if (!facts.info)
        return unknown(point, facts.info.error());
    const auto hits = facts.info->integer("keyspace_hits");
    const auto misses = facts.info->integer("keyspace_misses");
    if (!hits || !misses)
        return untold(point, "keyspace_hits");
    if (*hits + *misses < enoughReads)
        return notApplicable(point, CheckReason::TooFewReads,
                             measured(Unit::Count, double(*hits + *misses)));
    const double percent = 100.0 * double(*hits) / double(*hits + *misses);
    const CheckValue value = measured(Unit::Percent, percent);
    return percent >= goodHitPercent ? fine(point, value)
                                     : finding(point, CheckReason::HitRateLow, value);
}

CheckResult checkSlowLog(const ServerFacts &facts)
{
    constexpr CheckPoint point = CheckPoint::SlowLog;
    if (!facts.configuration)
        return unknown(point, facts.configuration.error());
    const auto slower = facts.configuration->integer("slowlog-log-slower-than");
    const auto length = facts.configuration->integer("slowlog-max-len");
    if (!slower || !length)
        return untold(point, "slowlog-log-slower-than");
    if (*slower < 0 || *length == 0)
        return finding(point, CheckReason::SlowLogOff, word("off"));
    const CheckValue value = measured(Unit::Microseconds, double(*slower));
    return *slower <= deafMicroseconds ? fine(point, value)
                                       : finding(point, CheckReason::SlowLogDeaf, value);
}

CheckResult checkLatencyMonitor(const ServerFacts &facts)
{
    constexpr CheckPoint point = CheckPoint::LatencyMonitor;
    if (!facts.configuration)
        return unknown(point, facts.configuration.error());
    const auto threshold = facts.configuration->integer("latency-monitor-threshold");
    if (!threshold)
        return untold(point, "latency-monitor-threshold");
    if (*threshold == 0)
        return advice(point, CheckReason::LatencyUnmonitored, word("off"));
    return fine(point, measured(Unit::Microseconds, 1000.0 * double(*threshold)));
}

CheckResult checkConnections(const ServerFacts &facts)
{
    constexpr CheckPoint point = CheckPoint::Connections;
    if (!facts.info)
        return unknown(point, facts.info.error());
    const auto clients = facts.info->integer("connected_clients");
    auto most = facts.info->integer("maxclients");
    if (!most && facts.configuration)
        most = facts.configuration->integer("maxclients");
    if (!clients || !most || *most == 0)
        return untold(point, "maxclients");
    const double percent = 100.0 * double(*clients) / double(*most);
    const CheckValue value = measured(Unit::Percent, percent);
    if (percent >= crowdedPercent)
        return finding(point, CheckReason::NearlyAllClients, value);
    if (facts.poolSize > *most)
        return finding(point, CheckReason::PoolRefused, ofPool(*most, facts.poolSize));
    // Several processes may have a pool each, so that it is no finding.
    if (facts.poolSize > 0 && facts.applicationClients > facts.poolSize)
        return advice(point, CheckReason::PoolExceeded,
                      ofPool(facts.applicationClients, facts.poolSize));
    return fine(point, value);
}

CheckResult checkOutputBuffers(const ServerFacts &facts)
{
    constexpr CheckPoint point = CheckPoint::OutputBuffers;
    if (!facts.configuration)
        return unknown(point, facts.configuration.error());
    const auto limits = facts.configuration->text("client-output-buffer-limit");
    if (!limits)
        return untold(point, "client-output-buffer-limit");
    if (!limitsSubscribers(*limits))
        return finding(point, CheckReason::BuffersUnlimited, text("pubsub 0 0 0"));
    return fine(point, text(limits->mid(limits->indexOf("pubsub"))));
}

CheckResult checkReplication(const ServerFacts &facts)
{
    constexpr CheckPoint point = CheckPoint::Replication;
    if (!facts.info)
        return unknown(point, facts.info.error());
    if (facts.info->text("role") == "slave")
        return replicaOf(*facts.info);
    const qint64 replicas = facts.info->integer("connected_slaves").value_or(0);
    return replicas == 0 ? notApplicable(point, CheckReason::NoReplicas)
                         : masterOf(*facts.info, replicas);
}

CheckResult checkHighAvailability(const ServerFacts &facts)
{
    constexpr CheckPoint point = CheckPoint::HighAvailability;
    if (!facts.info)
        return unknown(point, facts.info.error());
    const InfoText &info = *facts.info;
    if (info.integer("cluster_enabled") == 1 || info.text("redis_mode") == "cluster")
        return fine(point, text("Cluster"));
    if (info.text("redis_mode") == "sentinel")
        return fine(point, text("Sentinel"));
    if (info.text("role") == "slave" || info.integer("connected_slaves").value_or(0) > 0)
        return fine(point, word("replicated"));
    return advice(point, CheckReason::StandsAlone, word("standalone"));
}

CheckResult checkVersion(const ServerFacts &facts)
{
    constexpr CheckPoint point = CheckPoint::Version;
    if (!facts.info)
        return unknown(point, facts.info.error());
    const QByteArray version = facts.info->text("redis_version");
    const int major = version.split('.').first().toInt();
    if (major == 0)
        return untold(point, "redis_version");
    if (major < 6)
        return finding(point, CheckReason::Unmaintained, text(version));
    return major < 7 ? advice(point, CheckReason::Ageing, text(version))
                     : fine(point, text(version));
}

} // namespace selaras::insight
