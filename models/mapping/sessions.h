// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mapping/jsonplace.h"
#include "models/mapping/profile.h"

#include <optional>

namespace selaras::mapping {

// "sessions" of a profile: { "key": "session:{id}", "tenant": "sppgId", "role": "user.role" }.
// A "prefix" there stands for the profile's: a session store often has a connection of its own.
// Whose a session is stands in its key, where the key has a placeholder of that name, else in its
// value: a member of a JSON object, by its path, or a field of a hash.
struct Sessions {
    KeyTemplate key;
    QString tenant; // empty where the profile does not tell
    QString role;
};

// What is wrong becomes the place's error; nullopt where the section says nothing.
std::optional<Sessions> parseSessions(const JsonPlace &section, const QString &keyPrefix,
                                      const QByteArray &delimiter);

// Of a profile that was parsed well.
std::optional<Sessions> sessionsOf(const Profile &profile);

} // namespace selaras::mapping
