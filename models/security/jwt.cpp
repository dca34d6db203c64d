// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/jwt.h"

#include "models/mapping/facts.h"

#include <QJsonDocument>

#include <cmath>

namespace selaras::security {

namespace {

// Far more than any header of a request may have.
constexpr qsizetype longest = 64 << 10;

std::optional<QByteArray> decoded(const QByteArray &part)
{
    const auto bytes = QByteArray::fromBase64Encoding(
        part, QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    return bytes ? std::optional(*bytes) : std::nullopt;
}

std::optional<QJsonObject> objectIn(const QByteArray &part)
{
    const auto bytes = decoded(part);
    if (!bytes)
        return std::nullopt;
    const QJsonDocument document = QJsonDocument::fromJson(*bytes);
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

} // namespace

std::optional<qint64> Jwt::momentOf(const char *claim) const
{
    const QJsonValue value = claims.value(QLatin1String(claim));
    const double seconds = value.toDouble();
    if (!value.isDouble() || !std::isfinite(seconds) || std::abs(seconds) > 1e12)
        return std::nullopt;
    return qint64(seconds * 1000);
}

QString Jwt::subject() const
{
    QStringList names {QStringLiteral("sub")};
    names += mapping::usualNames(mapping::Fact::User);
    names += mapping::usualNames(mapping::Fact::Login);
    for (const QString &name : names) {
        const QJsonValue value = claims.value(name);
        if (value.isString() || value.isDouble())
            return value.toVariant().toString();
    }
    return {};
}

std::optional<Jwt> decodeJwt(QByteArrayView token)
{
    if (token.size() > longest)
        return std::nullopt;
    QByteArray text = token.toByteArray().trimmed();
    if (text.startsWith("Bearer "))
        text = text.mid(7).trimmed();
    const QByteArrayList parts = text.split('.');
    if (parts.size() != 3 || !decoded(parts.at(2)))
        return std::nullopt;
    const auto header = objectIn(parts.at(0));
    const auto claims = objectIn(parts.at(1));
    if (!header || !claims || !header->contains(QLatin1String("alg")))
        return std::nullopt;
    return Jwt {*header, *claims};
}

} // namespace selaras::security
