// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QJsonObject>

#include <optional>

namespace selaras::security {

// What a JSON web token says of itself (RFC 7519). Nothing of it is verified: whoever has a text
// editor can make one that says the same.
struct Jwt {
    QJsonObject header;
    QJsonObject claims;

    // Milliseconds since the epoch.
    [[nodiscard]] std::optional<qint64> expiresMs() const { return momentOf("exp"); }
    [[nodiscard]] std::optional<qint64> issuedMs() const { return momentOf("iat"); }
    // The user whom it was issued for.
    [[nodiscard]] QString subject() const;

private:
    [[nodiscard]] std::optional<qint64> momentOf(const char *claim) const;
};

// nullopt where it is none: three parts in base64url, the first two of them JSON objects, the third
// a signature (which may be empty). A "Bearer " before it is passed over.
std::optional<Jwt> decodeJwt(QByteArrayView token);

} // namespace selaras::security
