// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartspec.h"

#include "ui/charts/seriestext.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace selaras::ui {

using insight::Series;

namespace {

const char *const context = "Charts";

const QHash<QString, const char *> &titles()
{
    static const QHash<QString, const char *> words {
        {QStringLiteral("hit-rate"), QT_TRANSLATE_NOOP("Charts", "Hit rate")},
        {QStringLiteral("memory"), QT_TRANSLATE_NOOP("Charts", "Memory")},
        {QStringLiteral("sessions"), QT_TRANSLATE_NOOP("Charts", "Sessions")},
        {QStringLiteral("commands"), QT_TRANSLATE_NOOP("Charts", "Commands and cache reads")},
        {QStringLiteral("latency"), QT_TRANSLATE_NOOP("Charts", "Round trip of a PING")},
        {QStringLiteral("consistency"),
         QT_TRANSLATE_NOOP("Charts", "Pending invalidations and drift")},
        {QStringLiteral("keyspace"), QT_TRANSLATE_NOOP("Charts", "Keys")},
        {QStringLiteral("keys"), QT_TRANSLATE_NOOP("Charts", "Keys by rule")},
        {QStringLiteral("tenants"), QT_TRANSLATE_NOOP("Charts", "Keys by tenant")},
        {QStringLiteral("sessions-by-tenant"), QT_TRANSLATE_NOOP("Charts", "Sessions by tenant")},
        {QStringLiteral("sessions-by-role"), QT_TRANSLATE_NOOP("Charts", "Sessions by role")},
        {QStringLiteral("evictions"), QT_TRANSLATE_NOOP("Charts", "Evictions and expirations")},
        {QStringLiteral("clients"), QT_TRANSLATE_NOOP("Charts", "Clients")},
        {QStringLiteral("network"), QT_TRANSLATE_NOOP("Charts", "Network")},
        {QStringLiteral("fragmentation"), QT_TRANSLATE_NOOP("Charts", "Memory fragmentation")},
        {QStringLiteral("invalidations"), QT_TRANSLATE_NOOP("Charts", "Keys invalidated")},
        {QStringLiteral("hit-rate-by-rule"),
         QT_TRANSLATE_NOOP("Charts", "Hit rate by rule, as measured")},
        {QStringLiteral("failed-logins"), QT_TRANSLATE_NOOP("Charts", "Failed logins")},
        {QStringLiteral("slow-queries"), QT_TRANSLATE_NOOP("Charts", "Slow queries")},
    };
    return words;
}

} // namespace

const QVector<ChartSpec> &dashboardCharts()
{
    static const QVector<ChartSpec> charts {
        {QStringLiteral("hit-rate"), {Series::HitRate}},
        {QStringLiteral("memory"),
         {Series::UsedMemory, Series::PeakMemory, Series::MaxMemory, Series::ResidentMemory}},
        {QStringLiteral("sessions"), {Series::Sessions}},
        {QStringLiteral("commands"), {Series::Commands, Series::Hits, Series::Misses}},
        {QStringLiteral("latency"), {Series::LatencyP50, Series::LatencyP99}},
        {QStringLiteral("consistency"), {Series::Pending, Series::Drift}},
        {QStringLiteral("keyspace"), {Series::Keys, Series::ExpiringKeys}},
        {QStringLiteral("keys"), {Series::KeysByRule}},
        {QStringLiteral("tenants"), {Series::KeysByTenant}},
        {QStringLiteral("sessions-by-tenant"), {Series::SessionsByTenant}},
        {QStringLiteral("sessions-by-role"), {Series::SessionsByRole}},
        {QStringLiteral("evictions"), {Series::Evicted, Series::Expired}},
        {QStringLiteral("clients"), {Series::Clients, Series::BlockedClients}},
        {QStringLiteral("network"), {Series::NetworkIn, Series::NetworkOut}},
        {QStringLiteral("invalidations"), {Series::Invalidations}},
        {QStringLiteral("slow-queries"), {Series::SlowQueries}},
        {QStringLiteral("fragmentation"), {Series::Fragmentation}},
        {QStringLiteral("failed-logins"), {Series::FailedLogins}},
        {QStringLiteral("hit-rate-by-rule"), {Series::HitRateByRule}},
    };
    return charts;
}

QString chartTitle(const ChartSpec &chart)
{
    return QCoreApplication::translate(context, titles().value(chart.id));
}

QString lineTitle(const insight::SeriesRef &ref)
{
    const auto &charts = dashboardCharts();
    const auto chart = std::find_if(charts.begin(), charts.end(), [&ref](const ChartSpec &spec) {
        return spec.series.contains(ref.series);
    });
    const QString line = seriesText(ref);
    const QString title = chart == charts.end() ? line : chartTitle(*chart);
    return title == line ? line : title + QStringLiteral(": ") + line;
}

} // namespace selaras::ui
