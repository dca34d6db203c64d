// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/blobtext.h"

#include <QJsonArray>
#include <QJsonObject>

namespace selaras::mapping {

namespace {

bool appendByte(QByteArray &bytes, const QJsonValue &value)
{
    const qint64 byte = value.toInteger(-1);
    if (byte < 0 || byte > 255)
        return false;
    bytes.append(char(byte));
    return true;
}

std::optional<QByteArray> bytesOfArray(const QJsonArray &array)
{
    QByteArray bytes;
    for (const auto &value : array) {
        if (!appendByte(bytes, value))
            return std::nullopt;
    }
    return bytes;
}

} // namespace

std::optional<QByteArray> bytesOf(const QJsonValue &value)
{
    if (value.isArray())
        return bytesOfArray(value.toArray());
    const QJsonObject object = value.toObject();
    if (object.value(QLatin1String("type")) == QLatin1String("Buffer")) {
        const QJsonValue data = object.value(QLatin1String("data"));
        return data.isArray() ? bytesOfArray(data.toArray()) : std::nullopt;
    }
    if (object.isEmpty())
        return std::nullopt;
    QByteArray bytes;
    for (qsizetype i = 0; i < object.size(); ++i) {
        if (!appendByte(bytes, object.value(QString::number(i))))
            return std::nullopt;
    }
    return bytes;
}

Meaning blobMeaning(const QString &text, const QByteArray &blob)
{
    const QByteArray bytes = text.toUtf8();
    if (bytes == blob || bytes.toLower() == blob.toHex())
        return Meaning::Same;
    using Flag = QByteArray::Base64Option;
    for (const Flag alphabet : {Flag::Base64Encoding, Flag::Base64UrlEncoding}) {
        const auto decoded =
            QByteArray::fromBase64Encoding(bytes, alphabet | Flag::AbortOnBase64DecodingErrors);
        if (decoded && *decoded == blob)
            return Meaning::Same;
        if (decoded && !blob.isEmpty() && bytes.size() % 4 == 0)
            return Meaning::Different;
    }
    return Meaning::Unknown;
}

} // namespace selaras::mapping
