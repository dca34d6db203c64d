// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/seriestext.h"

#include "ui/formats.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace selaras::ui {

using insight::Event;
using insight::Series;
using insight::SeriesRef;
using insight::Unit;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Series)
};

QString seriesWord(Series series)
{
    switch (series) {
    case Series::Sampled:
        return Words::tr("Sampled");
    case Series::HitRate:
        return Words::tr("Hit rate");
    case Series::Hits:
        return Words::tr("Hits");
    case Series::Misses:
        return Words::tr("Misses");
    case Series::UsedMemory:
        return Words::tr("Used");
    case Series::PeakMemory:
        return Words::tr("Peak");
    case Series::MaxMemory:
        return Words::tr("Limit");
    case Series::ResidentMemory:
        return Words::tr("Resident");
    case Series::MemoryShare:
        return Words::tr("Share of the limit");
    case Series::Fragmentation:
        return Words::tr("Fragmentation");
    case Series::Commands:
        return Words::tr("Commands");
    case Series::NetworkIn:
        return Words::tr("In");
    case Series::NetworkOut:
        return Words::tr("Out");
    case Series::LatencyP50:
        return Words::tr("p50");
    case Series::LatencyP99:
        return Words::tr("p99");
    case Series::Clients:
        return Words::tr("Connected");
    case Series::BlockedClients:
        return Words::tr("Blocked");
    case Series::RejectedConnections:
        return Words::tr("Rejected");
    case Series::Evicted:
        return Words::tr("Evicted");
    case Series::Expired:
        return Words::tr("Expired");
    case Series::Keys:
        return Words::tr("Keys");
    case Series::ExpiringKeys:
        return Words::tr("With a time to live");
    case Series::SlowLogLength:
        return Words::tr("Slow log entries");
    case Series::SlowQueries:
        return Words::tr("Slow queries");
    case Series::ReplicationLag:
        return Words::tr("Replication lag");
    case Series::Replicas:
        return Words::tr("Replicas");
    case Series::MasterLink:
        return Words::tr("Link to the master");
    case Series::SnapshotFine:
        return Words::tr("Last snapshot succeeded");
    case Series::AppendOnlyFine:
        return Words::tr("Append-only file is fine");
    case Series::UnsavedChanges:
        return Words::tr("Unsaved changes");
    case Series::Sessions:
        return Words::tr("Sessions");
    case Series::SessionsByTenant:
        return Words::tr("Sessions by tenant");
    case Series::SessionsByRole:
        return Words::tr("Sessions by role");
    case Series::KeysByRule:
        return Words::tr("Keys by rule");
    case Series::KeysByTenant:
        return Words::tr("Keys by tenant");
    case Series::HitRateByRule:
        return Words::tr("Hit rate by rule");
    case Series::HitRateByTenant:
        return Words::tr("Hit rate by tenant");
    case Series::Invalidations:
        return Words::tr("Keys removed");
    case Series::Pending:
        return Words::tr("Pending");
    case Series::Drift:
        return Words::tr("Stale or orphaned");
    case Series::FailedLogins:
        return Words::tr("Failed logins");
    }
    return {};
}

// Three digits that matter, and no more.
QString plain(double value)
{
    const double size = std::abs(value);
    const int decimals = size >= 100 || value == std::floor(value) ? 0 : size >= 10 ? 1 : 2;
    return QLocale().toString(value, 'f', decimals);
}

QString withUnit(double value, Unit unit, const QString &number)
{
    switch (unit) {
    case Unit::Count:
    case Unit::Factor:
        return number;
    case Unit::PerSecond:
        return Words::tr("%1/s").arg(number);
    case Unit::Bytes:
        return bytesText(qint64(value));
    case Unit::BytesPerSecond:
        return Words::tr("%1/s").arg(bytesText(qint64(value)));
    case Unit::Share:
        return Words::tr("%1 %").arg(number);
    case Unit::Milliseconds:
        return Words::tr("%1 ms").arg(number);
    case Unit::Seconds:
        return Words::tr("%1 s").arg(number);
    case Unit::Flag:
        return value >= 1 ? Words::tr("yes") : Words::tr("no");
    }
    return {};
}

} // namespace

QString seriesText(const SeriesRef &ref)
{
    return ref.label.isEmpty() ? seriesWord(ref.series) : ref.label;
}

QString valueText(double value, Unit unit)
{
    return withUnit(value, unit,
                    unit == Unit::Share ? plain(std::round(value * 1000) / 10) : plain(value));
}

QString axisText(double value, double step, Unit unit)
{
    const double factor = unit == Unit::Share ? 100 : 1;
    const int decimals = std::clamp(int(std::ceil(-std::log10(step * factor) - 1e-9)), 0, 6);
    return withUnit(value, unit, QLocale().toString(value * factor, 'f', decimals));
}

QString eventText(const Event &event)
{
    switch (event.kind) {
    case Event::Kind::Unreachable:
        return Words::tr("Redis stopped answering");
    case Event::Kind::Reachable:
        return Words::tr("Redis answers again");
    case Event::Kind::Restart:
        return Words::tr("Redis %1 was restarted").arg(event.detail);
    case Event::Kind::Failover:
        return Words::tr("Failover: this server is now %1").arg(event.detail);
    case Event::Kind::Flush:
        return Words::tr("The keyspace was flushed: %1 keys").arg(event.detail);
    case Event::Kind::StatsReset:
        return Words::tr("The server's statistics were reset");
    case Event::Kind::SaveBegun:
        return Words::tr("BGSAVE began");
    case Event::Kind::SaveEnded:
        return event.detail == QLatin1String("ok")
            ? Words::tr("BGSAVE ended")
            : Words::tr("BGSAVE failed: %1").arg(event.detail);
    case Event::Kind::BigInvalidation:
        return Words::tr("Big invalidation: %1 keys").arg(event.detail);
    case Event::Kind::ProfileChanged:
        return Words::tr("The application profile was changed");
    case Event::Kind::AlertFired:
        return Words::tr("Alert: %1").arg(event.detail);
    case Event::Kind::AlertOver:
        return Words::tr("Alert over: %1").arg(event.detail);
    }
    return {};
}

} // namespace selaras::ui
