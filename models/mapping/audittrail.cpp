// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/audittrail.h"

namespace selaras::mapping {

namespace {

using Layout = AuditTrail::Layout;

constexpr int mostEvents = 1'000'000'000;
constexpr auto facts = {Fact::User, Fact::Tenant, Fact::Login,     Fact::Event,
                        Fact::Time, Fact::Ip,     Fact::UserAgent, Fact::Detail};

Layout layoutIn(const JsonPlace &section)
{
    const JsonPlace place = section.member(QStringLiteral("layout"));
    if (!place.exists())
        return Layout::Recognised;
    const QString word = place.text();
    if (word == QLatin1String("list"))
        return Layout::List;
    if (word == QLatin1String("zset"))
        return Layout::SortedSet;
    if (word != QLatin1String("stream"))
        place.reject(QStringLiteral("expected list, zset or stream"));
    return Layout::Stream;
}

} // namespace

QVector<AuditTrail> parseAuditTrails(const JsonPlace &section, const Naming &naming)
{
    QVector<AuditTrail> all;
    for (const JsonPlace &layout : layoutsIn(section)) {
        allowMembers(layout,
                     {QLatin1String("key"), QLatin1String("layout"), QLatin1String("seconds"),
                      QLatin1String("limit")},
                     facts);
        const auto key = templateIn(layout, QStringLiteral("key"), naming);
        const JsonPlace limit = layout.member(QStringLiteral("limit"));
        if (!key)
            continue;
        all.append({*key, layoutIn(layout), parseFacts(layout, facts),
                    secondsIn(layout, QStringLiteral("seconds")),
                    limit.exists() ? limit.integer(1, mostEvents, 1) : 0});
    }
    return all;
}

QVector<AuditTrail> auditTrailsOf(const Profile &profile)
{
    return parseAuditTrails(sectionOf(profile, QStringLiteral("audit")), namingOf(profile));
}

} // namespace selaras::mapping
