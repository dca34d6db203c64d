// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/lockouts.h"

namespace selaras::mapping {

namespace {

constexpr int mostFailures = 1'000'000;
constexpr auto facts = {Fact::User,      Fact::Count,   Fact::Ip,       Fact::Reason,
                        Fact::UserAgent, Fact::Created, Fact::Activity, Fact::Expires};

} // namespace

QVector<Lockouts> parseLockouts(const JsonPlace &section, const Naming &naming)
{
    QVector<Lockouts> all;
    for (const JsonPlace &layout : layoutsIn(section)) {
        allowMembers(layout,
                     {QLatin1String("attempts"), QLatin1String("lockout"),
                      QLatin1String("identifier"), QLatin1String("attemptSeconds"),
                      QLatin1String("seconds"), QLatin1String("limit")},
                     facts);
        const auto attempts = templateIn(layout, QStringLiteral("attempts"), naming);
        const auto lockout = templateIn(layout, QStringLiteral("lockout"), naming, true);
        const JsonPlace limit = layout.member(QStringLiteral("limit"));
        const QString identifier = layout.member(QStringLiteral("identifier")).text(QString());
        if (!attempts)
            continue;
        all.append({*attempts, lockout, parseFacts(layout, facts), identifier,
                    secondsIn(layout, QStringLiteral("attemptSeconds")),
                    secondsIn(layout, QStringLiteral("seconds")),
                    limit.exists() ? limit.integer(1, mostFailures, 1) : 0});
    }
    return all;
}

QVector<Lockouts> lockoutsOf(const Profile &profile)
{
    return parseLockouts(sectionOf(profile, QStringLiteral("lockouts")), namingOf(profile));
}

} // namespace selaras::mapping
