// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mapping/facts.h"
#include "models/mapping/keytemplate.h"
#include "models/mapping/profile.h"

#include <optional>

namespace selaras::mapping {

// What the keys of a profile have in common.
struct Naming {
    QString keyPrefix;
    QByteArray delimiter = ":";
};
Naming namingOf(const Profile &profile);

// A section that says how something is stored is one layout, an object, or an array of them. None
// where it is missing, {} or []: see isPinned().
QVector<JsonPlace> layoutsIn(const JsonPlace &section);

// Whether the profile says how this is stored, if only that it has none of it ([]). Of what it does
// not say, the layouts that are known from the wild are tried.
bool isPinned(const Profile &profile, const QString &section);

// The layout's members may be these, the facts, and "prefix", which stands for the profile's
// keyPrefix: a session store often has a connection of its own.
void allowMembers(const JsonPlace &layout, std::initializer_list<QLatin1String> members,
                  std::initializer_list<Fact> facts);

// The key template in a member, which must be there unless `optional`. What is wrong becomes the
// place's error.
std::optional<KeyTemplate> templateIn(const JsonPlace &layout, const QString &member,
                                      const Naming &naming, bool optional = false);

// A member that counts seconds, from 1 to ten years; 0 where it is missing.
int secondsIn(const JsonPlace &layout, const QString &member);

// A section of a profile that was parsed well; one that does not exist where it has none.
JsonPlace sectionOf(const Profile &profile, const QString &section);

} // namespace selaras::mapping
