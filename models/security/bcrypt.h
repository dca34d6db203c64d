// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace selaras::security {

// How an application writes its bcrypt hashes: "$2b$12$" and 53 characters, maybe after a word that
// its framework puts there.
struct BcryptForm {
    QByteArray framework {}; // "{bcrypt}" of Spring, "bcrypt$" of Django, mostly nothing
    char version = 'b'; // a, b or y; they say the same of passwords of up to 72 bytes
    int cost = 12; // 2 to its power rounds

    bool operator==(const BcryptForm &other) const = default;
};

// More bytes of UTF-8 than this bcrypt does not look at.
constexpr qsizetype bcryptBytes = 72;
constexpr int leastBcryptCost = 10;
constexpr int greatestBcryptCost = 16;

// nullopt where it is no bcrypt hash that this program can write again.
std::optional<BcryptForm> bcryptFormOf(const QByteArray &hash);

// The hash of a password with a new salt. What a login would not check is refused, instead of cut:
// TooLarge beyond 72 bytes, InvalidArgument for an empty password, one with a NUL, and a
// cost out of bounds. Takes about 0.3 s at cost 12, and twice as long with each one more. Any
// thread.
Result<QByteArray> bcryptHash(const QString &password, const BcryptForm &form);

// Whether the password is the one of the hash, as a login finds it.
bool bcryptVerifies(const QString &password, const QByteArray &hash);

} // namespace selaras::security
