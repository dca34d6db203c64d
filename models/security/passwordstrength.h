// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace selaras::security {

// How hard a password is to guess for one who knows what people choose.
struct PasswordStrength {
    double bits = 0; // of the guesses that it takes
    int score = 0; // 0 to 4, in the steps of zxcvbn: from 10³, 10⁶, 10⁸ and 10¹⁰ guesses

    bool operator==(const PasswordStrength &other) const = default;
};

// As zxcvbn estimates it. `words` are the user's own: their name or login makes a bad password.
// Below a millisecond for what people type, at most some for anything else. Any thread.
PasswordStrength passwordStrength(const QString &password, const QStringList &words);

} // namespace selaras::security
