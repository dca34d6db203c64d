// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/passwords.h"

namespace selaras::mapping {

PasswordPolicy parsePasswords(const JsonPlace &section)
{
    PasswordPolicy policy;
    if (!section.exists())
        return policy;
    section.allowOnly({QLatin1String("minLength"), QLatin1String("maxLength"),
                       QLatin1String("uppercase"), QLatin1String("lowercase"),
                       QLatin1String("digit"), QLatin1String("symbol"),
                       QLatin1String("minStrength"), QLatin1String("cost")});
    const auto needs = [&section](const char *name) {
        return section.member(QLatin1String(name)).boolean(false);
    };
    policy.minLength = section.member(QStringLiteral("minLength")).integer(1, 72, 8);
    policy.maxLength = section.member(QStringLiteral("maxLength")).integer(8, 72, 72);
    policy.uppercase = needs("uppercase");
    policy.lowercase = needs("lowercase");
    policy.digit = needs("digit");
    policy.symbol = needs("symbol");
    policy.minStrength = section.member(QStringLiteral("minStrength")).integer(0, 4, 2);
    policy.cost = section.member(QStringLiteral("cost")).integer(10, 16, 12);
    if (policy.minLength > policy.maxLength)
        section.member(QStringLiteral("maxLength")).reject(QStringLiteral("less than minLength"));
    return policy;
}

PasswordPolicy passwordPolicyOf(const Profile &profile)
{
    return parsePasswords(sectionOf(profile, QStringLiteral("passwords")));
}

} // namespace selaras::mapping
