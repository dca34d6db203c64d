// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/sessions.h"

#include <QJsonDocument>

namespace selaras::mapping {

std::optional<Sessions> parseSessions(const JsonPlace &section, const QString &keyPrefix,
                                      const QByteArray &delimiter)
{
    if (!section.exists() || section.memberNames().isEmpty())
        return std::nullopt;
    section.allowOnly({QLatin1String("key"), QLatin1String("prefix"), QLatin1String("tenant"),
                       QLatin1String("role")});
    const JsonPlace place = section.member(QStringLiteral("key"));
    const QString tenant = section.member(QStringLiteral("tenant")).text(QString());
    const QString role = section.member(QStringLiteral("role")).text(QString());
    const QString prefix = section.member(QStringLiteral("prefix")).text(keyPrefix);
    const QString text = place.text();
    if (text.isEmpty())
        return std::nullopt;
    const auto key = KeyTemplate::parse(text, prefix, delimiter);
    if (!key) {
        place.reject(key.error().detail);
        return std::nullopt;
    }
    return Sessions {*key, tenant, role};
}

std::optional<Sessions> sessionsOf(const Profile &profile)
{
    const auto root = JsonPlace::parse(QJsonDocument(profile.sections).toJson(), profile.name,
                                       ErrorCode::InvalidProfile);
    if (!root)
        return std::nullopt;
    return parseSessions(root->member(QStringLiteral("sessions")), profile.keyPrefix,
                         profile.delimiter);
}

} // namespace selaras::mapping
