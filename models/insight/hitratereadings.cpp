// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/hitratereadings.h"

#include "models/insight/tally.h"

#include <algorithm>

namespace selaras::insight {

namespace {

using Counts = QVector<std::pair<QString, HitCount>>;

QVector<Reading> readingsOf(Series series, Counts counts)
{
    std::stable_sort(counts.begin(), counts.end(),
                     [](const auto &a, const auto &b) { return a.second.reads > b.second.reads; });
    HitCount others;
    QVector<Reading> readings;
    const auto add = [&readings, series](const QString &label, const HitCount &count) {
        if (count.reads > 0)
            readings.append(
                {{series, label}, count.rate() * double(count.reads), double(count.reads)});
    };
    for (const auto &[label, count] : counts) {
        if (label.isEmpty() || readings.size() == labelsKept)
            others += count;
        else
            add(label, count);
    }
    add(otherLabel(), others);
    return readings;
}

} // namespace

QVector<Reading> hitRateReadings(const HitRates &rates, const mapping::KeyGroups &groups)
{
    Counts rules;
    const auto byGroup = rates.byGroup();
    for (auto group = byGroup.begin(); group != byGroup.end(); ++group)
        rules.append({groups.groups().at(group.key()).name, *group});
    Counts tenants;
    const auto byTenant = rates.byTenant();
    for (auto tenant = byTenant.begin(); tenant != byTenant.end(); ++tenant)
        tenants.append({QString::fromUtf8(tenant.key()), *tenant});
    return readingsOf(Series::HitRateByRule, rules) + readingsOf(Series::HitRateByTenant, tenants);
}

} // namespace selaras::insight
