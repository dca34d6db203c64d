// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/tenants.h"

#include "models/mapping/layoutsection.h"

namespace selaras::mapping {

QString Tenants::placeholderOf(const Rule &rule, const KeyTemplate &keyTemplate) const
{
    if (keyTemplate.placeholders().contains(reference, Qt::CaseInsensitive))
        return reference;
    const bool isOwn = rule.select.isEmpty() && rule.table.compare(table, Qt::CaseInsensitive) == 0;
    return isOwn && keyTemplate.placeholders().contains(key, Qt::CaseInsensitive) ? key : QString();
}

std::optional<Tenants> parseTenants(const JsonPlace &section)
{
    if (!section.exists())
        return std::nullopt;
    section.allowOnly({QLatin1String("table"), QLatin1String("key"), QLatin1String("reference")});
    return Tenants {section.member(QStringLiteral("table")).text(),
                    section.member(QStringLiteral("key")).text(),
                    section.member(QStringLiteral("reference")).text()};
}

std::optional<Tenants> tenantsOf(const Profile &profile)
{
    return parseTenants(sectionOf(profile, QStringLiteral("tenants")));
}

} // namespace selaras::mapping
