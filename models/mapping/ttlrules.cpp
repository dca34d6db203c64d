// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/ttlrules.h"

#include "models/base/glob.h"
#include "models/mapping/layoutsection.h"

#include <algorithm>
#include <limits>

namespace selaras::mapping {

TtlRules::TtlRules(QVector<Rule> rules)
    : m_rules(std::move(rules))
{
}

qint64 TtlRules::limitOf(const QByteArray &key) const
{
    const auto rule = std::find_if(m_rules.begin(), m_rules.end(),
                                   [&key](const Rule &one) { return globMatches(one.glob, key); });
    return rule == m_rules.end() ? 0 : rule->ttlMs;
}

TtlRules parseTtlRules(const JsonPlace &section, const QString &keyPrefix)
{
    QVector<TtlRules::Rule> rules;
    if (!section.exists())
        return TtlRules(rules);
    for (const JsonPlace &place : section.items()) {
        place.allowOnly({QLatin1String("pattern"), QLatin1String("seconds")});
        const QString pattern = place.member(QStringLiteral("pattern")).text();
        const JsonPlace seconds = place.member(QStringLiteral("seconds"));
        if (!seconds.exists())
            seconds.reject(QStringLiteral("expected a number of seconds, 0 for ever"));
        rules.append({escapeGlob(keyPrefix.toUtf8()) + pattern.toUtf8(),
                      seconds.integer(0, std::numeric_limits<int>::max(), 0) * qint64(1000)});
    }
    return TtlRules(rules);
}

TtlRules ttlRulesOf(const Profile &profile)
{
    return parseTtlRules(sectionOf(profile, QStringLiteral("ttl")), profile.keyPrefix);
}

} // namespace selaras::mapping
