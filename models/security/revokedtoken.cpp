// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/revokedtoken.h"

#include <QRegularExpression>

namespace selaras::security {

namespace {

// What clocks may differ by, and what rounding to seconds makes of it.
constexpr qint64 toleranceMs = 5'000;
// A key that stays a little longer does no harm.
constexpr qint64 harmlessMs = 60'000;
constexpr qsizetype shown = 6;

} // namespace

RevokedToken::Verdict RevokedToken::verdict() const
{
    if (!tokenEndsMs)
        return Verdict::Unknown;
    if (!keyEndsMs)
        return Verdict::NeverGoes;
    if (*keyEndsMs < *tokenEndsMs - toleranceMs)
        return Verdict::EndsTooEarly;
    return *keyEndsMs > *tokenEndsMs + harmlessMs ? Verdict::StaysTooLong : Verdict::Fits;
}

QString RevokedToken::maskedToken(const QString &token)
{
    if (token.size() < 4 * shown)
        return QStringLiteral("••••••");
    return token.left(shown) + QStringLiteral("…") + token.right(shown);
}

RevokedToken::Kind tokenKindOf(const QString &token)
{
    if (decodeJwt(token.toUtf8()))
        return RevokedToken::Kind::Jwt;
    static const QRegularExpression hash(
        QStringLiteral("^([0-9a-fA-F]{32}|[0-9a-fA-F]{40}|[0-9a-fA-F]{64}|[0-9a-fA-F]{96}|"
                       "[0-9a-fA-F]{128})$"));
    return hash.match(token).hasMatch() ? RevokedToken::Kind::Hash : RevokedToken::Kind::Opaque;
}

} // namespace selaras::security
