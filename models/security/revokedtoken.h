// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/row.h"
#include "models/security/jwt.h"

#include <QString>

namespace selaras::security {

// A token that an application takes no more. Times are milliseconds since the epoch, by this
// machine's clock.
struct RevokedToken {
    enum class Kind {
        Jwt,
        Hash, // hexadecimal digits, as many as a hash has
        Opaque,
    };

    QByteArray key;
    QString token; // as it stands in the key: a secret
    qsizetype layout = 0; // of Layouts::tokenBlacklists
    Row keyValues {};
    Kind kind = Kind::Opaque;
    std::optional<Jwt> jwt {}; // never verified
    QByteArray mark {}; // the value, where that is a short text such as "1" or "true"
    QString user {}; // whose it was, where the token or the value tells it
    QString tenant {}; // likewise
    QString reason {};
    std::optional<qint64> revokedMs {};
    std::optional<qint64> tokenEndsMs {}; // by the token itself
    std::optional<qint64> keyEndsMs {}; // nullopt: never

    enum class Verdict {
        Fits, // the key goes when the token ends
        Unknown, // the token does not tell when it ends
        EndsTooEarly, // the token works again before it ends by itself
        StaysTooLong, // it ended by itself, or will, and the key is still there
        NeverGoes, // the token ends, the key does not
    };
    [[nodiscard]] Verdict verdict() const;
    // It would be taken again.
    [[nodiscard]] bool isDangerous() const { return verdict() == Verdict::EndsTooEarly; }
    // The beginning and the end of it: enough to tell two apart, too little to use it.
    [[nodiscard]] QString masked() const { return maskedToken(token); }

    static QString maskedToken(const QString &token);
};

RevokedToken::Kind tokenKindOf(const QString &token);

} // namespace selaras::security
