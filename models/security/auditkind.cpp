// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/auditkind.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace selaras::security {

namespace {

struct KindWords {
    AuditKind kind;
    const char *words; // divided by blanks
};

// The first that holds one of the words: "account_unlocked" is no lockout, and "login_failed" no
// sign-in.
constexpr std::array table {
    KindWords {AuditKind::Change, "unlock unban unblock bukakunci"},
    KindWords {AuditKind::Lockout, "lock ban kunci blokir"},
    KindWords {AuditKind::Failure,
               "fail denied deny refuse invalid reject wrong forbid unauthori error "
               "limited throttl gagal tolak salah"},
    KindWords {AuditKind::SignOut,
               "logout signout logoff sessionend expire revoke terminat keluar"},
    KindWords {AuditKind::Change,
               "password passwd role permission creat updat delet chang reset grant edit remov "
               "register enabl disabl modif import ubah hapus tambah buat sandi"},
    KindWords {AuditKind::SignIn, "login signin logon authenticat success masuk sessionstart"},
};

QString lettersOf(QStringView event)
{
    QString letters;
    letters.reserve(event.size());
    for (const QChar c : event) {
        if (c.isLetterOrNumber())
            letters += c.toLower();
    }
    return letters;
}

} // namespace

AuditKind auditKindOf(QStringView event)
{
    const QString letters = lettersOf(event);
    const auto found = std::find_if(table.begin(), table.end(), [&](const KindWords &one) {
        const QStringList words = QString::fromLatin1(one.words).split(QLatin1Char(' '));
        return std::any_of(words.begin(), words.end(),
                           [&](const QString &word) { return letters.contains(word); });
    });
    return found == table.end() ? AuditKind::Other : found->kind;
}

} // namespace selaras::security
