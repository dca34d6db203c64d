// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/layoutsection.h"

#include <QJsonDocument>

#include <algorithm>

namespace selaras::mapping {

namespace {

constexpr int tenYears = 10 * 366 * 24 * 3600;

} // namespace

Naming namingOf(const Profile &profile)
{
    return {profile.keyPrefix, profile.delimiter};
}

QVector<JsonPlace> layoutsIn(const JsonPlace &section)
{
    if (!section.exists())
        return {};
    if (section.value().isArray())
        return section.items();
    return section.memberNames().isEmpty() ? QVector<JsonPlace>() : QVector<JsonPlace> {section};
}

bool isPinned(const Profile &profile, const QString &section)
{
    const QJsonValue value = profile.sections.value(section);
    return value.isArray() || !value.toObject().isEmpty();
}

void allowMembers(const JsonPlace &layout, std::initializer_list<QLatin1String> members,
                  std::initializer_list<Fact> facts)
{
    QVector<QLatin1String> known(members);
    known.append(QLatin1String("prefix"));
    std::transform(facts.begin(), facts.end(), std::back_inserter(known), factMember);
    layout.allowOnly(known);
}

std::optional<KeyTemplate> templateIn(const JsonPlace &layout, const QString &member,
                                      const Naming &naming, bool optional)
{
    const JsonPlace place = layout.member(member);
    if (optional && !place.exists())
        return std::nullopt;
    const QString prefix = layout.member(QStringLiteral("prefix")).text(naming.keyPrefix);
    const QString text = place.text();
    if (text.isEmpty())
        return std::nullopt;
    auto key = KeyTemplate::parse(text, prefix, naming.delimiter);
    if (key)
        return std::move(*key);
    place.reject(key.error().detail);
    return std::nullopt;
}

int secondsIn(const JsonPlace &layout, const QString &member)
{
    const JsonPlace place = layout.member(member);
    return place.exists() ? place.integer(1, tenYears, 1) : 0;
}

JsonPlace sectionOf(const Profile &profile, const QString &section)
{
    const auto root = JsonPlace::parse(QJsonDocument(profile.sections).toJson(), profile.name,
                                       ErrorCode::InvalidProfile);
    return root->member(section); // an object, by its type
}

} // namespace selaras::mapping
