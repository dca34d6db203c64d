// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/locks.h"

namespace selaras::mapping {

namespace {

constexpr auto facts = {Fact::Holder, Fact::Created};

} // namespace

QVector<Locks> parseLocks(const JsonPlace &section, const Naming &naming)
{
    QVector<Locks> all;
    for (const JsonPlace &layout : layoutsIn(section)) {
        allowMembers(layout, {QLatin1String("key"), QLatin1String("seconds")}, facts);
        const auto key = templateIn(layout, QStringLiteral("key"), naming);
        if (key)
            all.append(
                {*key, parseFacts(layout, facts), secondsIn(layout, QStringLiteral("seconds"))});
    }
    return all;
}

QVector<Locks> locksOf(const Profile &profile)
{
    return parseLocks(sectionOf(profile, QStringLiteral("locks")), namingOf(profile));
}

} // namespace selaras::mapping
