// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mapping/passwords.h"
#include "models/mapping/users.h"
#include "models/repository/edit.h"
#include "models/security/passwordscheme.h"
#include "models/workspace/sessionacts.h"

namespace selaras::workspace {

// Whose password is to be set, as their row tells it.
struct PasswordUser {
    QString table;
    Row key; // of the row
    QString column; // of the hash
    QVariant stored; // the hash that is there; not to be shown
    QString id; // what sessions and events call the user
    QString login; // for people; may be empty
    QString tenant; // where the users' table tells it
    QStringList ownWords; // see security::judgePassword()
    security::BcryptForm form; // of the new hash; its cost may be raised
};

// Fails with NotFound for a row that is not there, NoSuchColumn where the table has no passwords,
// and Unsupported where they are no bcrypt hashes. Blocking; on the desk's thread.
Result<PasswordUser> findPasswordUser(ReadDesk &desk, const mapping::Users &users,
                                      const mapping::PasswordPolicy &policy, const Row &key);

// The edit that stores a hash, to be saved as any other. It is a conflict where the password was
// changed meanwhile.
repository::RowEdit passwordEdit(const PasswordUser &user, const QByteArray &hash);

// The same with something in the hash's place, for finding out what the edit would remove.
repository::RowEdit passwordEditToPreview(const PasswordUser &user);

// The sessions of the user, of whatever layout: those that name their key or their login, and no
// other tenant than theirs. Blocking. Fails as the client does.
Result<QVector<security::Session>> sessionsOf(const PasswordUser &user, redis::Client &client,
                                              const security::SessionLayouts &layouts,
                                              qint64 nowMs);

// Ends them, as a deed where there are some. Blocking. Fails as revokeSessions().
Result<security::Revocation> revokeSessionsOf(const PasswordUser &user, RedisDesk &desk,
                                              const security::SessionLayouts &layouts,
                                              qint64 nowMs);

// The hash of a password that meets the policy. The detail of InvalidArgument names the points that
// it does not. Takes its time, as bcryptHash().
Result<QByteArray> passwordHash(const PasswordUser &user, const mapping::PasswordPolicy &policy,
                                const QString &password);

} // namespace selaras::workspace
