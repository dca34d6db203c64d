// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/tokenblacklist.h"

namespace selaras::mapping {

namespace {

constexpr auto facts = {Fact::User, Fact::Reason, Fact::Created};

} // namespace

QVector<TokenBlacklist> parseTokenBlacklists(const JsonPlace &section, const Naming &naming)
{
    QVector<TokenBlacklist> all;
    for (const JsonPlace &layout : layoutsIn(section)) {
        allowMembers(layout, {QLatin1String("key"), QLatin1String("seconds")}, facts);
        const auto key = templateIn(layout, QStringLiteral("key"), naming);
        if (key)
            all.append(
                {*key, parseFacts(layout, facts), secondsIn(layout, QStringLiteral("seconds"))});
    }
    return all;
}

QVector<TokenBlacklist> tokenBlacklistsOf(const Profile &profile)
{
    return parseTokenBlacklists(sectionOf(profile, QStringLiteral("tokenBlacklist")),
                                namingOf(profile));
}

} // namespace selaras::mapping
