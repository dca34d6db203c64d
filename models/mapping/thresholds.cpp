// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/thresholds.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <limits>

namespace selaras::mapping {

namespace {

struct Limit {
    QLatin1String name;
    int most;
};

constexpr int any = std::numeric_limits<int>::max();
constexpr std::array limits {
    Limit {QLatin1String("memory"), 100}, // percent of the limit
    Limit {QLatin1String("hitRate"), 100}, // percent
    Limit {QLatin1String("leakingClients"), any}, // more in ten minutes
    Limit {QLatin1String("operations"), any}, // a second
    Limit {QLatin1String("slowQueries"), any}, // a minute
    Limit {QLatin1String("pending"), any},        Limit {QLatin1String("drift"), any},
    Limit {QLatin1String("replicationLag"), any}, // seconds
    Limit {QLatin1String("persistence"), 0}, // only to be switched off
    Limit {QLatin1String("failedLogins"), any}, // a minute
};

std::optional<int> limitIn(const JsonPlace &place, const Limit &limit)
{
    if (place.value().isBool() && !place.value().toBool())
        return std::nullopt;
    if (limit.most == 0) {
        place.reject(QStringLiteral("expected false"));
        return std::nullopt;
    }
    return place.integer(0, limit.most, 0);
}

} // namespace

Thresholds parseThresholds(const JsonPlace &section)
{
    Thresholds thresholds;
    if (!section.exists())
        return thresholds;
    for (const QString &name : section.memberNames()) {
        const auto known = std::find_if(limits.begin(), limits.end(),
                                        [&name](const Limit &l) { return name == l.name; });
        if (known == limits.end())
            section.member(name).reject(QStringLiteral("unknown"));
        else
            thresholds.insert(name, limitIn(section.member(name), *known));
    }
    return thresholds;
}

Thresholds thresholdsOf(const Profile &profile)
{
    const auto root = JsonPlace::parse(QJsonDocument(profile.sections).toJson(), profile.name,
                                       ErrorCode::InvalidProfile);
    if (!root)
        return {};
    return parseThresholds(root->member(QStringLiteral("thresholds")));
}

} // namespace selaras::mapping
