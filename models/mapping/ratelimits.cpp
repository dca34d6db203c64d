// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/ratelimits.h"

namespace selaras::mapping {

namespace {

using Algorithm = RateLimits::Algorithm;

constexpr int mostRequests = 1'000'000'000;
constexpr auto facts = {Fact::Count};

Algorithm algorithmIn(const JsonPlace &layout)
{
    const JsonPlace place = layout.member(QStringLiteral("algorithm"));
    if (!place.exists())
        return Algorithm::Recognised;
    const QString word = place.text();
    if (word == QLatin1String("fixed"))
        return Algorithm::Fixed;
    if (word != QLatin1String("sliding"))
        place.reject(QStringLiteral("expected fixed or sliding"));
    return Algorithm::Sliding;
}

} // namespace

QVector<RateLimits> parseRateLimits(const JsonPlace &section, const Naming &naming)
{
    QVector<RateLimits> all;
    for (const JsonPlace &layout : layoutsIn(section)) {
        allowMembers(layout,
                     {QLatin1String("key"), QLatin1String("algorithm"), QLatin1String("limit"),
                      QLatin1String("seconds")},
                     facts);
        const auto key = templateIn(layout, QStringLiteral("key"), naming);
        const JsonPlace limit = layout.member(QStringLiteral("limit"));
        if (!key)
            continue;
        all.append({*key, algorithmIn(layout), parseFacts(layout, facts),
                    limit.exists() ? limit.integer(1, mostRequests, 1) : 0,
                    secondsIn(layout, QStringLiteral("seconds"))});
    }
    return all;
}

QVector<RateLimits> rateLimitsOf(const Profile &profile)
{
    return parseRateLimits(sectionOf(profile, QStringLiteral("rateLimits")), namingOf(profile));
}

} // namespace selaras::mapping
