// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/passwords/passwordwords.h"

#include "ui/errortext.h"

#include <QCoreApplication>

namespace selaras::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Passwords)
};

QString wordOfScore(int score)
{
    switch (score) {
    case 0:
        return Words::tr("very weak");
    case 1:
        return Words::tr("weak");
    case 2:
        return Words::tr("fair");
    case 3:
        return Words::tr("strong");
    default:
        return Words::tr("very strong");
    }
}

} // namespace

QString pointText(const security::PasswordPoint &point)
{
    using Kind = security::PasswordPoint::Kind;
    switch (point.kind) {
    case Kind::Length:
        return Words::tr("at least %n characters", nullptr, point.wanted);
    case Kind::Bytes:
        return Words::tr("at most %n bytes (a letter beyond a to z takes two or more)", nullptr,
                         point.wanted);
    case Kind::Uppercase:
        return Words::tr("an upper-case letter");
    case Kind::Lowercase:
        return Words::tr("a lower-case letter");
    case Kind::Digit:
        return Words::tr("a digit");
    case Kind::Symbol:
        return Words::tr("a symbol");
    case Kind::NotOwn:
        return Words::tr("nothing of the user's own name or address");
    case Kind::Plain:
        return Words::tr("no control characters");
    case Kind::Strength:
        return Words::tr("hard to guess: %1 or better").arg(wordOfScore(point.wanted));
    }
    return {};
}

QString strengthWord(const security::PasswordStrength &strength)
{
    return wordOfScore(strength.score);
}

Meaning strengthMeaning(const security::PasswordStrength &strength)
{
    if (strength.score <= 1)
        return Meaning::Error;
    return strength.score == 2 ? Meaning::Warning : Meaning::Fresh;
}

QString passwordErrorText(const Error &error)
{
    switch (error.code) {
    case ErrorCode::TooLarge:
        return Words::tr("The password is longer than the 72 bytes that bcrypt looks at.");
    case ErrorCode::InvalidArgument:
        return Words::tr("The password does not meet the policy: %1.").arg(error.detail);
    case ErrorCode::Unsupported:
        return Words::tr("The passwords in %1 are no bcrypt hashes (%2). Reset it in the "
                         "application: a bcrypt hash in their place would lock the user out.")
            .arg(error.context, error.detail);
    default:
        return errorText(error);
    }
}

} // namespace selaras::ui
