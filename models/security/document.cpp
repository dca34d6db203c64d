// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/document.h"

#include "models/mapping/instant.h"
#include "models/security/javavalue.h"
#include "models/security/msgpackvalue.h"
#include "models/security/phpvalue.h"
#include "models/security/picklevalue.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace selaras::security {

using mapping::Fact;

namespace {

// Split once.
const QStringList &usualNamesOf(Fact fact)
{
    static const QHash<Fact, QStringList> all = [] {
        QHash<Fact, QStringList> names;
        for (int fact = 0; fact <= int(Fact::Holder); ++fact)
            names.insert(Fact(fact), mapping::usualNames(Fact(fact)));
        return names;
    }();
    return *all.constFind(fact);
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

constexpr double leastBeyond = 9.2e18; // what no qint64 holds

// A number is read alone: QJsonDocument takes arrays and objects only.
std::optional<qint64> numberOf(const QJsonValue &value)
{
    if (value.isDouble()) {
        const double number = value.toDouble();
        // No other one can be made whole.
        if (!(std::abs(number) < leastBeyond))
            return std::nullopt;
        return value.toInteger(qint64(number));
    }
    bool isNumber = false;
    const qint64 number = value.toString().toLongLong(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

// The year 2001 in milliseconds is the year 33,658 in seconds.
constexpr qint64 leastMilliseconds = 1'000'000'000'000;

// Spring Session keeps each attribute in a field of its own.
QString fieldName(const QByteArray &field)
{
    static const QByteArray attribute = "sessionAttr:";
    return QString::fromUtf8(field.startsWith(attribute) ? field.mid(attribute.size()) : field);
}

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
    const QJsonObject object = m_content.toObject();
    for (auto member = object.begin(); member != object.end(); ++member)
        m_members.insert(member.key());
}

QJsonValue Document::value(Fact fact) const
{
    if (const QString path = pathOf(fact); !path.isEmpty())
        return valueAt(m_content, path);
    const auto pinned = m_where.constFind(fact);
    const QStringList names = pinned == m_where.cend() ? usualNamesOf(fact) : QStringList {*pinned};
    for (const QString &column : m_keyValues.columns()) {
        if (column == mapping::factMember(fact) || names.contains(column, Qt::CaseInsensitive))
            return m_keyValues.value(column).toString();
    }
    return QJsonValue(QJsonValue::Undefined);
}

// At a glance: a hundred thousand documents are asked for some sixty names each.
bool Document::mayTell(const QString &name) const
{
    if (m_members.contains(name))
        return true;
    const qsizetype dot = name.indexOf(u'.');
    return dot >= 0 && m_members.contains(name.left(dot));
}

QString Document::pathOf(Fact fact) const
{
    const auto tellsAt = [this](const QString &name) {
        return mayTell(name) && tells(valueAt(m_content, name));
    };
    const auto pinned = m_where.constFind(fact);
    if (pinned != m_where.cend())
        return tellsAt(*pinned) ? *pinned : QString();
    for (const QString &name : usualNamesOf(fact)) {
        if (tellsAt(name))
            return name;
    }
    return {};
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
        return *number > -leastMilliseconds && *number < leastMilliseconds ? *number * 1000
                                                                           : *number;
    const auto instant = mapping::instantFromText(found.toString());
    return instant ? std::optional(instant->microseconds / 1000) : std::nullopt;
}

QJsonValue valueAt(const QJsonValue &content, const QString &path)
{
    const QJsonObject object = content.toObject();
    const QJsonValue member = object.value(path);
    if (!member.isUndefined() || !path.contains(u'.'))
        return member;
    QJsonValue value = content;
    for (const QString &name : path.split(u'.'))
        value = value.toObject().value(name);
    return value;
}

QJsonObject withValueAt(QJsonObject object, const QString &path, const QJsonValue &value)
{
    const qsizetype dot = object.contains(path) ? -1 : path.indexOf(u'.');
    if (dot < 0) {
        object.insert(path, value);
        return object;
    }
    const QString name = path.left(dot);
    object.insert(name, withValueAt(object.value(name).toObject(), path.mid(dot + 1), value));
    return object;
}

QJsonValue contentOf(const QByteArray &text)
{
    if (text.startsWith('{') || text.startsWith('[') || text.startsWith(' ')) {
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(text, &error);
        if (error.error == QJsonParseError::NoError)
            return document.isArray() ? QJsonValue(document.array())
                                      : QJsonValue(document.object());
    }
    for (const auto decode : {javaValue, pickleValue, phpValue, msgpackValue}) {
        if (const auto value = decode(text))
            return *value;
    }
    return QString::fromUtf8(text);
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
        object.insert(fieldName(field), contentOf(content));
    return object;
}

} // namespace selaras::security
