// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/security/bcrypt.h"

#include <QVariantList>

namespace selaras::security {

// What made a stored password hash, by its looks: "bcrypt", "bcrypt-sha256", "argon2", "scrypt",
// "pbkdf2", "sha-crypt", "md5-crypt", "yescrypt"; empty where it looks like none of them.
QString passwordSchemeOf(const QString &stored);

// Whether a column of that name holds passwords or their hashes: "password", "passwordHash",
// "encrypted_password", but not "password_changed_at".
bool isPasswordColumn(const QString &column);

// The form in which the application will find a new hash of a user: as the user's own is, else as
// the others' are (a user without a password may get one), else the common one; and never cheaper
// than what is there, nor than `cost`. Unsupported, with the scheme as its detail, where
// the column holds something else: a bcrypt hash in its place would lock the user out.
Result<BcryptForm> passwordFormFor(const QVariant &own, const QVariantList &others, int cost);

} // namespace selaras::security
