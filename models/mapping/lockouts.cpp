// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/lockouts.h"

#include <QJsonDocument>

namespace selaras::mapping {

std::optional<Lockouts> parseLockouts(const JsonPlace &section, const QString &keyPrefix,
                                      const QByteArray &delimiter)
{
    if (!section.exists() || section.memberNames().isEmpty())
        return std::nullopt;
    section.allowOnly({QLatin1String("attempts"), QLatin1String("prefix")});
    const JsonPlace place = section.member(QStringLiteral("attempts"));
    const QString prefix = section.member(QStringLiteral("prefix")).text(keyPrefix);
    const QString text = place.text();
    if (text.isEmpty())
        return std::nullopt;
    const auto attempts = KeyTemplate::parse(text, prefix, delimiter);
    if (!attempts) {
        place.reject(attempts.error().detail);
        return std::nullopt;
    }
    return Lockouts {*attempts};
}

std::optional<Lockouts> lockoutsOf(const Profile &profile)
{
    const auto root = JsonPlace::parse(QJsonDocument(profile.sections).toJson(), profile.name,
                                       ErrorCode::InvalidProfile);
    if (!root)
        return std::nullopt;
    return parseLockouts(root->member(QStringLiteral("lockouts")), profile.keyPrefix,
                         profile.delimiter);
}

} // namespace selaras::mapping
