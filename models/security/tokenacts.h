// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mapping/tokenblacklist.h"
#include "models/redis/client.h"
#include "models/security/revokedtoken.h"

#include <QVector>

namespace selaras::security {

// What becomes of a token that is to be revoked. Only Added has changed anything.
enum class TokenVerdict {
    Added,
    AlreadyListed,
    Expired, // it ended by itself
    Malformed, // nothing, or it looks like a JSON web token and is none
    NeedsTime, // it does not tell when it ends, and nothing else does
};

// How an application names and marks the tokens that it takes no more, learned of those that are
// there: the token itself, or its hash, or the identifier ("jti") in it.
struct TokenForm {
    enum class Name { Token, Md5, Sha1, Sha256, Sha512, Identifier };

    Name name = Name::Token;
    QByteArray value = "1";
};
TokenForm tokenFormOf(const QVector<RevokedToken> &listed);

// The name that a token has in a blacklist of this form; empty where it has none.
QString nameInBlacklist(const QByteArray &token, const TokenForm &form);

// Its key there; nullopt where it has none.
std::optional<QByteArray> blacklistKey(const mapping::TokenBlacklist &layout,
                                       const QByteArray &token, const TokenForm &form);

// Puts a token on the blacklist until its own end, or for `seconds`, or else for what the layout
// says. The value and the name are as the form has them. Blocking.
struct Revoked {
    TokenVerdict what = TokenVerdict::Added;
    QByteArray key {}; // where it is
    std::optional<qint64> forMs {};
};
Result<Revoked> revokeToken(redis::Client &client, const mapping::TokenBlacklist &layout,
                            const QByteArray &token, const TokenForm &form, int seconds = 0);

// Takes it from the blacklist: it works again until its own end. Whether it was there.
Result<bool> reinstateToken(redis::Client &client, const QByteArray &key);

// As an application asks at every request.
Result<bool> isRevoked(redis::Client &client, const mapping::TokenBlacklist &layout,
                       const QByteArray &token, const TokenForm &form = {});

} // namespace selaras::security
