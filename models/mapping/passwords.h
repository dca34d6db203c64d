// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mapping/layoutsection.h"

namespace selaras::mapping {

// "passwords" of a profile: what a password must be, and how dear its bcrypt hash.
//     { "minLength": 10, "uppercase": true, "digit": true, "cost": 12 }
struct PasswordPolicy {
    int minLength = 8; // characters
    int maxLength = 72; // bytes of UTF-8; bcrypt takes no more
    bool uppercase = false; // at least one of each
    bool lowercase = false;
    bool digit = false;
    bool symbol = false;
    int minStrength = 2; // of 0 to 4, as zxcvbn rates them
    int cost = 12; // of bcrypt: 2 to its power rounds
};

// What is wrong becomes the place's error.
PasswordPolicy parsePasswords(const JsonPlace &section);

// Of a profile that was parsed well; the defaults where it says nothing.
PasswordPolicy passwordPolicyOf(const Profile &profile);

} // namespace selaras::mapping
