// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/alert.h"

#include <array>

namespace selaras::insight {

namespace {

struct Facts {
    const char *id;
    bool isCeiling;
    double limit; // in the file's unit
    double unit; // that this unit is of the value
    double releaseShare; // of the limit, at which it is over
    qint64 holdMs;
};

// In the order of Alert.
constexpr std::array<Facts, alertCount> facts {{
    {"memory", true, 80, 0.01, 0.95, 10'000},
    {"hitRate", false, 80, 0.01, 1.03, 30'000},
    {"leakingClients", true, 10, 1, 0.5, 0},
    {"operations", true, 50'000, 1, 0.9, 10'000},
    {"slowQueries", true, 10, 1, 0.5, 0},
    {"pending", true, 0, 1, 1, 60'000},
    {"drift", true, 0, 1, 1, 0},
    {"replicationLag", true, 10, 1, 0.5, 5'000},
    {"persistence", true, 0, 1, 1, 0},
    {"failedLogins", true, 20, 1, 0.5, 0},
}};

void apply(const mapping::Thresholds &thresholds, AlertRules &rules)
{
    for (size_t i = 0; i < facts.size(); ++i) {
        const auto set = thresholds.constFind(QLatin1String(facts.at(i).id));
        if (set == thresholds.constEnd())
            continue;
        AlertRule &rule = rules[qsizetype(i)];
        rule.isOn = set->has_value();
        rule.limit = set->value_or(0) * facts.at(i).unit;
        rule.release = rule.limit * facts.at(i).releaseShare;
    }
}

} // namespace

QString alertId(Alert alert)
{
    return QLatin1String(facts.at(size_t(alert)).id);
}

std::optional<Alert> alertOf(QStringView id)
{
    for (size_t i = 0; i < facts.size(); ++i) {
        if (id == QLatin1String(facts.at(i).id))
            return Alert(i);
    }
    return std::nullopt;
}

AlertRules alertRules(const mapping::Thresholds &profile, const mapping::Thresholds &workspace)
{
    AlertRules rules;
    for (const Facts &fact : facts) {
        const double limit = fact.limit * fact.unit;
        rules.append({true, fact.isCeiling, limit, limit * fact.releaseShare, fact.holdMs});
    }
    apply(profile, rules);
    apply(workspace, rules);
    return rules;
}

} // namespace selaras::insight
