// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/tokenacts.h"

#include "models/security/layoutkeys.h"
#include "models/security/ratelimitreader.h"

#include <QCryptographicHash>
#include <QUuid>

#include <algorithm>

namespace selaras::security {

namespace {

using Name = TokenForm::Name;

QByteArray plain(const QByteArray &token)
{
    const QByteArray text = token.trimmed();
    return text.startsWith("Bearer ") ? text.mid(7).trimmed() : text;
}

// What is such a hash already stays as it is.
QString hashOf(const QByteArray &token, QCryptographicHash::Algorithm algorithm)
{
    const QString text = QString::fromLatin1(token);
    if (tokenKindOf(text) == RevokedToken::Kind::Hash
        && token.size() == 2 * QCryptographicHash::hashLength(algorithm))
        return text;
    return QString::fromLatin1(QCryptographicHash::hash(token, algorithm).toHex());
}

// Three parts, or the beginning of every JSON object in base64: it was meant to be one.
bool looksLikeJwt(const QByteArray &token)
{
    return token.startsWith("eyJ") || token.count('.') == 2;
}

// What is left of the token's own time, by the server's clock; 0 where it is over.
Result<std::optional<qint64>> leftOf(redis::Client &client, const std::optional<Jwt> &jwt)
{
    const auto ends = jwt ? jwt->expiresMs() : std::nullopt;
    if (!ends)
        return std::optional<qint64>();
    const auto now = serverTimeMs(client);
    if (!now)
        return fail(now.error());
    return std::optional(std::max(qint64(0), *ends - *now));
}

Name nameFormOf(const QVector<RevokedToken> &listed)
{
    const auto hash = std::find_if(listed.begin(), listed.end(), [](const RevokedToken &one) {
        return one.kind == RevokedToken::Kind::Hash;
    });
    const bool hasTokens = std::any_of(listed.begin(), listed.end(), [](const RevokedToken &one) {
        return one.kind == RevokedToken::Kind::Jwt;
    });
    if (hasTokens || listed.isEmpty())
        return Name::Token;
    if (hash != listed.end()) {
        switch (hash->token.size()) {
        case 32:
            return Name::Md5;
        case 40:
            return Name::Sha1;
        case 128:
            return Name::Sha512;
        default:
            return Name::Sha256;
        }
    }
    return QUuid(listed.first().token).isNull() ? Name::Token : Name::Identifier;
}

// What all of them have; empty where they differ.
QByteArray commonMarkOf(const QVector<RevokedToken> &listed)
{
    const QByteArray mark = listed.isEmpty() ? QByteArray() : listed.first().mark;
    const bool isCommon = std::all_of(listed.begin(), listed.end(),
                                      [&](const RevokedToken &one) { return one.mark == mark; });
    return isCommon ? mark : QByteArray();
}

} // namespace

TokenForm tokenFormOf(const QVector<RevokedToken> &listed)
{
    TokenForm form;
    form.name = nameFormOf(listed);
    if (const QByteArray mark = commonMarkOf(listed); !mark.isEmpty())
        form.value = mark;
    return form;
}

QString nameInBlacklist(const QByteArray &token, const TokenForm &form)
{
    switch (form.name) {
    case Name::Md5:
        return hashOf(token, QCryptographicHash::Md5);
    case Name::Sha1:
        return hashOf(token, QCryptographicHash::Sha1);
    case Name::Sha256:
        return hashOf(token, QCryptographicHash::Sha256);
    case Name::Sha512:
        return hashOf(token, QCryptographicHash::Sha512);
    case Name::Identifier:
        if (const auto jwt = decodeJwt(token))
            return jwt->claims.value(QLatin1String("jti")).toString();
        break;
    case Name::Token:
        break;
    }
    return QString::fromUtf8(token);
}

std::optional<QByteArray> blacklistKey(const mapping::TokenBlacklist &layout,
                                       const QByteArray &token, const TokenForm &form)
{
    const QString name = nameInBlacklist(plain(token), form);
    return name.isEmpty() ? std::nullopt
                          : keyFrom(layout.key, Row({QStringLiteral("token")}, {name}));
}

Result<Revoked> revokeToken(redis::Client &client, const mapping::TokenBlacklist &layout,
                            const QByteArray &token, const TokenForm &form, int seconds)
{
    const QByteArray text = plain(token);
    const auto jwt = decodeJwt(text);
    const bool hasBlanks = std::any_of(text.begin(), text.end(),
                                       [](char one) { return uchar(one) <= ' ' || one == 127; });
    if (text.isEmpty() || hasBlanks || (!jwt && looksLikeJwt(text)))
        return Revoked {TokenVerdict::Malformed};
    const auto key = blacklistKey(layout, text, form);
    if (!key)
        return Revoked {TokenVerdict::Malformed};
    const auto left = leftOf(client, jwt);
    if (!left)
        return fail(left.error());
    if (*left && **left == 0)
        return Revoked {TokenVerdict::Expired, *key};
    const qint64 ms = *left ? **left : qint64(1000) * (seconds > 0 ? seconds : layout.seconds);
    if (ms == 0)
        return Revoked {TokenVerdict::NeedsTime, *key};
    const auto set = client.call({"SET", *key, form.value, "NX", "PX", QByteArray::number(ms)});
    if (!set)
        return fail(set.error());
    return Revoked {set->isNil() ? TokenVerdict::AlreadyListed : TokenVerdict::Added, *key, ms};
}

Result<bool> reinstateToken(redis::Client &client, const QByteArray &key)
{
    return client.call({"UNLINK", key}).map([](const redis::Reply &reply) {
        return reply.integer > 0;
    });
}

Result<bool> isRevoked(redis::Client &client, const mapping::TokenBlacklist &layout,
                       const QByteArray &token, const TokenForm &form)
{
    const auto key = blacklistKey(layout, token, form);
    if (!key)
        return false;
    return client.call({"EXISTS", *key}).map([](const redis::Reply &reply) {
        return reply.integer > 0;
    });
}

} // namespace selaras::security
