// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mapping/profile.h"

namespace selaras::mapping {

// The keys that a profile names elsewhere than in its rules: sessions, lockouts, rate limits and
// the like. A text in such a section is a key when it holds the delimiter, a { or a *; a "prefix"
// beside it stands for the profile's.
QVector<KeyTemplate> sectionKeys(const Profile &profile);

} // namespace selaras::mapping
