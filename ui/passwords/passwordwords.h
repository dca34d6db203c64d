// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"
#include "models/security/passwordrules.h"
#include "ui/theme/meaning.h"

namespace selaras::ui {

// A point of a password policy: "at least 8 characters".
QString pointText(const security::PasswordPoint &point);

// How hard a password is to guess, in a word and a colour.
QString strengthWord(const security::PasswordStrength &strength);
Meaning strengthMeaning(const security::PasswordStrength &strength);

// Why a password was not reset: as errorText(), in words for passwords.
QString passwordErrorText(const Error &error);

} // namespace selaras::ui
