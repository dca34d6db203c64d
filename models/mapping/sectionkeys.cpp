// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/sectionkeys.h"

#include <QJsonArray>

#include <algorithm>

namespace selaras::mapping {

namespace {

// Sections that say something about keys, and name none of their own.
bool namesNoKeys(const QString &section)
{
    static const QStringList others {QStringLiteral("tenants"), QStringLiteral("channels"),
                                     QStringLiteral("expectedHitRates"),
                                     QStringLiteral("thresholds"), QStringLiteral("ttl")};
    return others.contains(section) || section.startsWith(QLatin1Char('$'));
}

void collect(const QJsonValue &value, const QString &prefix, const Profile &profile,
             QVector<KeyTemplate> &keys)
{
    if (value.isArray()) {
        for (const QJsonValue &element : value.toArray())
            collect(element, prefix, profile, keys);
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        const QString own = object.value(QLatin1String("prefix")).toString(prefix);
        for (auto member = object.begin(); member != object.end(); ++member) {
            if (member.key() != QLatin1String("prefix"))
                collect(*member, own, profile, keys);
        }
    } else if (value.isString()) {
        const QString text = value.toString();
        const bool isKey = text.contains(QString::fromUtf8(profile.delimiter))
            || text.contains(QLatin1Char('{')) || text.contains(QLatin1Char('*'));
        const auto key =
            isKey ? KeyTemplate::parse(text, prefix, profile.delimiter) : fail(ErrorCode::NotFound);
        if (key)
            keys.append(*key);
    }
}

} // namespace

QVector<KeyTemplate> sectionKeys(const Profile &profile)
{
    QVector<KeyTemplate> keys;
    for (auto section = profile.sections.begin(); section != profile.sections.end(); ++section) {
        if (!namesNoKeys(section.key()) && !section->isString())
            collect(*section, profile.keyPrefix, profile, keys);
    }
    return keys;
}

} // namespace selaras::mapping
