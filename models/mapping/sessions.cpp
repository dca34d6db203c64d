// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/sessions.h"

namespace selaras::mapping {

namespace {

constexpr int mostSessions = 1'000'000;
constexpr auto facts = {Fact::User,     Fact::Tenant,  Fact::Role,       Fact::Login,
                        Fact::Name,     Fact::Ip,      Fact::UserAgent,  Fact::Created,
                        Fact::Activity, Fact::Expires, Fact::Permissions};

Sessions::AtLimit atLimitIn(const JsonPlace &layout)
{
    const JsonPlace place = layout.member(QStringLiteral("atLimit"));
    const QString word = place.text(QStringLiteral("refuse"));
    if (word == QLatin1String("replace"))
        return Sessions::AtLimit::Replace;
    if (word != QLatin1String("refuse"))
        place.reject(QStringLiteral("expected refuse or replace"));
    return Sessions::AtLimit::Refuse;
}

} // namespace

QVector<Sessions> parseSessions(const JsonPlace &section, const Naming &naming)
{
    QVector<Sessions> all;
    for (const JsonPlace &layout : layoutsIn(section)) {
        allowMembers(layout,
                     {QLatin1String("key"), QLatin1String("index"), QLatin1String("seconds"),
                      QLatin1String("indexSeconds"), QLatin1String("limit"),
                      QLatin1String("atLimit")},
                     facts);
        const auto key = templateIn(layout, QStringLiteral("key"), naming);
        const auto index = templateIn(layout, QStringLiteral("index"), naming, true);
        const JsonPlace limit = layout.member(QStringLiteral("limit"));
        if (!key)
            continue;
        all.append({*key, parseFacts(layout, facts), index,
                    secondsIn(layout, QStringLiteral("seconds")),
                    secondsIn(layout, QStringLiteral("indexSeconds")),
                    limit.exists() ? limit.integer(1, mostSessions, 1) : 0, atLimitIn(layout)});
    }
    return all;
}

QVector<Sessions> sessionsOf(const Profile &profile)
{
    return parseSessions(sectionOf(profile, QStringLiteral("sessions")), namingOf(profile));
}

} // namespace selaras::mapping
