// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mapping/passwords.h"
#include "models/security/passwordstrength.h"

#include <QVector>

namespace selaras::security {

// One point of a password policy, and whether a password meets it.
struct PasswordPoint {
    enum class Kind {
        Length, // at least `wanted` characters
        Bytes, // at most `wanted` bytes of UTF-8
        Uppercase,
        Lowercase,
        Digit,
        Symbol,
        NotOwn, // neither holds nor is the user's name, login or address
        Plain, // no control character, which no login form takes
        Strength, // a score of at least `wanted`
    };

    Kind kind = Kind::Length;
    int wanted = 0;
    bool met = false;

    bool operator==(const PasswordPoint &other) const = default;
};

// The stable name of a point in --json, such as "length" or "not_own".
QString pointName(PasswordPoint::Kind kind);

struct PasswordJudgement {
    QVector<PasswordPoint> points; // those of the policy, each once
    PasswordStrength strength;

    [[nodiscard]] bool isAllowed() const;
    [[nodiscard]] QVector<PasswordPoint> unmet() const;
};

// What a policy says of a password. `words` as those of ownWords().
PasswordJudgement judgePassword(const QString &password, const mapping::PasswordPolicy &policy,
                                const QStringList &words);

// What a person's password must not be made of, from the cells that tell who they are: each as it
// stands, and its parts of four characters or more.
QStringList ownWords(const QStringList &cells);

// A password that is easy to read out and to type, and meets the policy: some 80 bits of chance in
// made-up words where the policy's length allows, as "Tavori-kumesa-relopu-7-binago".
QString generatePassword(const mapping::PasswordPolicy &policy);

} // namespace selaras::security
