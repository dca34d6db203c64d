// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/document.h"

#include "models/mapping/instant.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace selaras::security {

using mapping::Fact;

namespace {

QJsonValue at(const QJsonValue &content, const QString &path)
{
    const QJsonObject object = content.toObject();
    if (object.contains(path))
        return object.value(path);
    QJsonValue value = content;
    for (const QString &name : path.split(QLatin1Char('.')))
        value = value.toObject().value(name);
    return value;
}

bool tells(const QJsonValue &value)
{
    return !value.isUndefined() && !value.isNull() && value != QJsonValue(QString());
}

QString textOf(const QJsonValue &value)
{
    if (value.isArray()) {
        QStringList texts;
        for (const QJsonValue &item : value.toArray())
            texts.append(textOf(item));
        return texts.join(QStringLiteral(", "));
    }
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    return value.toVariant().toString();
}

// A number is read alone: QJsonDocument takes arrays and objects only.
std::optional<qint64> numberOf(const QJsonValue &value)
{
    if (value.isDouble())
        return value.toInteger(qint64(value.toDouble()));
    bool isNumber = false;
    const qint64 number = value.toString().toLongLong(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

// The year 2001 in milliseconds is the year 33,658 in seconds.
constexpr qint64 leastMilliseconds = 1'000'000'000'000;

QJsonValue arrayOf(const redis::KeyValue &value)
{
    QJsonArray array;
    for (const auto &[element, more] : value.entries)
        array.append(contentOf(value.facts.type == "stream" ? more : element));
    return array;
}

} // namespace

Document::Document(QJsonValue content, mapping::FactNames where, Row keyValues)
    : m_content(std::move(content))
    , m_where(std::move(where))
    , m_keyValues(std::move(keyValues))
{
}

QJsonValue Document::value(Fact fact) const
{
    const auto pinned = m_where.constFind(fact);
    const QStringList names =
        pinned == m_where.cend() ? mapping::usualNames(fact) : QStringList {*pinned};
    for (const QString &name : names) {
        const QJsonValue found = at(m_content, name);
        if (tells(found))
            return found;
    }
    for (const QString &name : QStringList {mapping::factMember(fact)} + names) {
        const QVariant inKey = m_keyValues.value(name);
        if (inKey.isValid())
            return inKey.toString();
    }
    return QJsonValue(QJsonValue::Undefined);
}

QString Document::text(Fact fact) const
{
    return textOf(value(fact));
}

QStringList Document::list(Fact fact) const
{
    const QJsonValue found = value(fact);
    QStringList texts;
    for (const QJsonValue &item : found.toArray())
        texts.append(textOf(item));
    if (!found.isArray())
        texts = textOf(found).split(QLatin1Char(','), Qt::SkipEmptyParts);
    return texts;
}

std::optional<qint64> Document::number(Fact fact) const
{
    return numberOf(value(fact));
}

std::optional<qint64> Document::timeMs(Fact fact) const
{
    const QJsonValue found = value(fact);
    if (const auto number = numberOf(found))
        return std::abs(*number) < leastMilliseconds ? *number * 1000 : *number;
    const auto instant = mapping::instantFromText(found.toString());
    return instant ? std::optional(instant->microseconds / 1000) : std::nullopt;
}

QJsonValue contentOf(const QByteArray &text)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError)
        return QString::fromUtf8(text);
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

QJsonValue contentOf(const redis::KeyValue &value)
{
    if (!value.facts.exists())
        return QJsonValue(QJsonValue::Undefined);
    if (value.facts.type == "string")
        return contentOf(value.text);
    if (value.facts.type != "hash")
        return arrayOf(value);
    QJsonObject object;
    for (const auto &[field, content] : value.entries)
        object.insert(QString::fromUtf8(field), contentOf(content));
    return object;
}

} // namespace selaras::security
