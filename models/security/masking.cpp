// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/masking.h"

#include "models/base/celljson.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace selaras::security {

namespace {

constexpr qsizetype shownOfId = 6;
constexpr qsizetype shortestShownId = 20;
constexpr qsizetype longestCell = 2000;

bool containsAny(const QString &text, const auto &words)
{
    return std::any_of(words.begin(), words.end(), [&text](const char *word) {
        return text.contains(QLatin1String(word), Qt::CaseInsensitive);
    });
}

// After such a part of a key stands who may come in. By its words, for "presets" are none.
bool announcesSecret(const QString &part)
{
    static const QRegularExpression words(
        QStringLiteral("(^|[^a-z])(sess|token|blacklist|jwt|reset|remember|otp|verification|magic|"
                       "challenge|nonce)"),
        QRegularExpression::CaseInsensitiveOption);
    return words.match(part).hasMatch();
}

bool isWebToken(const QString &part)
{
    return part.startsWith(QLatin1String("eyJ")) && part.contains(QLatin1Char('.'));
}

// Short ones, as in user:5:sessions or session:role:admin, are words and numbers.
bool mayBeSecret(const QString &part)
{
    constexpr qsizetype shortestSecret = 12;
    return part.size() >= shortestSecret;
}

} // namespace

QString masked()
{
    return QStringLiteral("•••");
}

QString maskedId(const QString &id)
{
    return id.size() < shortestShownId ? masked() : id.left(shownOfId) + QChar(u'…');
}

bool isSecretName(const QString &name)
{
    static constexpr std::array words {"password", "passwd",     "passphrase", "pwd",     "secret",
                                       "token",    "credential", "apikey",     "api_key", "salt",
                                       "hash",     "private",    "otp",        "cookie"};
    return containsAny(name, words);
}

QJsonValue maskedKey(const QByteArray &key)
{
    const QJsonValue name = jsonKey(key);
    if (!name.isString())
        return name;
    QStringList parts = name.toString().split(QLatin1Char(':'));
    bool announced = false;
    for (QString &part : parts) {
        if (isWebToken(part) || (announced && mayBeSecret(part)))
            part = maskedId(part);
        else
            announced = announced || announcesSecret(part);
    }
    return parts.join(QLatin1Char(':'));
}

QJsonArray maskedKeys(const QByteArrayList &keys)
{
    QJsonArray names;
    for (const QByteArray &key : keys)
        names.append(maskedKey(key));
    return names;
}

QJsonObject maskedRow(const Row &row)
{
    QJsonObject object;
    for (const QString &column : row.columns()) {
        const QVariant cell = row.value(column);
        if (cell.isValid() && isSecretName(column))
            object.insert(column, masked());
        else if (cell.metaType().id() == QMetaType::QByteArray)
            object.insert(column, jsonCell(cell.toByteArray().left(longestCell)));
        else if (cell.metaType().id() == QMetaType::QString && cell.toString().size() > longestCell)
            object.insert(column, cell.toString().left(longestCell) + QChar(u'…'));
        else
            object.insert(column, jsonCell(cell));
    }
    return object;
}

QJsonValue maskedJson(const QJsonValue &value)
{
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue &element : value.toArray())
            array.append(maskedJson(element));
        return array;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member)
        member.value() = isSecretName(member.key()) && !member.value().isNull()
            ? QJsonValue(masked())
            : maskedJson(member.value());
    return object;
}

} // namespace selaras::security
