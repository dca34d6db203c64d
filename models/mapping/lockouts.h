// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mapping/jsonplace.h"
#include "models/mapping/profile.h"

#include <optional>

namespace selaras::mapping {

// "lockouts" of a profile: { "attempts": "security:attempts:{id}" }, the keys that count failed
// logins: an integer, or JSON or a hash with a member "attempts" or "count". A "prefix" there
// stands for the profile's.
struct Lockouts {
    KeyTemplate attempts;
};

// What is wrong becomes the place's error; nullopt where the section says nothing.
std::optional<Lockouts> parseLockouts(const JsonPlace &section, const QString &keyPrefix,
                                      const QByteArray &delimiter);

// Of a profile that was parsed well.
std::optional<Lockouts> lockoutsOf(const Profile &profile);

} // namespace selaras::mapping
