// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/jsonplace.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUtf8StringView>

#include <algorithm>
#include <cmath>

namespace selaras::mapping {

namespace {

QString typeName(QJsonValue::Type type)
{
    switch (type) {
    case QJsonValue::Null:
        return QStringLiteral("null");
    case QJsonValue::Bool:
        return QStringLiteral("true or false");
    case QJsonValue::Double:
        return QStringLiteral("a number");
    case QJsonValue::String:
        return QStringLiteral("a string");
    case QJsonValue::Array:
        return QStringLiteral("an array");
    case QJsonValue::Object:
        return QStringLiteral("an object");
    case QJsonValue::Undefined:
        break;
    }
    return QStringLiteral("nothing");
}

QString expected(const QString &what, QJsonValue::Type found)
{
    return QStringLiteral("expected %1, found %2").arg(what, typeName(found));
}

auto syntaxError(const QString &fileName, QByteArrayView json, const QJsonParseError &error)
{
    const auto line = json.first(std::clamp<qsizetype>(error.offset, 0, json.size())).count('\n');
    return fail(ErrorCode::InvalidJson,
                QStringLiteral("line %1: %2").arg(line + 1).arg(error.errorString()), fileName);
}

} // namespace

JsonPlace::JsonPlace(std::shared_ptr<Document> document, QString path, QJsonValue value)
    : m_document(std::move(document))
    , m_path(std::move(path))
    , m_value(std::move(value))
{
}

Result<JsonPlace> JsonPlace::parse(const QByteArray &json, const QString &fileName, ErrorCode code)
{
    if (!QUtf8StringView(json).isValidUtf8())
        return fail(ErrorCode::InvalidJson, QStringLiteral("not UTF-8 text"), fileName);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return syntaxError(fileName, json, error);
    const QJsonValue root = document.isArray() ? QJsonValue(document.array()) : document.object();
    JsonPlace place(std::make_shared<Document>(Document {fileName, code, std::nullopt}), {}, root);
    place.require(QJsonValue::Object);
    if (place.error())
        return fail(*place.error());
    return place;
}

JsonPlace JsonPlace::member(const QString &name) const
{
    const QString path = m_path.isEmpty() ? name : m_path + QLatin1Char('.') + name;
    return {m_document, path, m_value.toObject().value(name)};
}

QVector<JsonPlace> JsonPlace::items() const
{
    require(QJsonValue::Array);
    QVector<JsonPlace> places;
    const QJsonArray array = m_value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i)
        places.append({m_document, m_path + QStringLiteral("[%1]").arg(i), array.at(i)});
    return places;
}

QStringList JsonPlace::memberNames() const
{
    require(QJsonValue::Object);
    return m_value.toObject().keys();
}

QString JsonPlace::text() const
{
    require(QJsonValue::String);
    if (m_value.isString() && m_value.toString().isEmpty())
        reject(QStringLiteral("expected a string that is not empty"));
    return m_value.toString();
}

QString JsonPlace::text(const QString &fallback) const
{
    expect(QJsonValue::String);
    return m_value.toString(fallback);
}

bool JsonPlace::boolean(bool fallback) const
{
    expect(QJsonValue::Bool);
    return m_value.toBool(fallback);
}

int JsonPlace::integer(int least, int most, int fallback) const
{
    expect(QJsonValue::Double);
    const double number = m_value.toDouble(fallback);
    if (number >= least && number <= most && std::trunc(number) == number)
        return int(number);
    reject(QStringLiteral("expected a whole number from %1 to %2").arg(least).arg(most));
    return fallback;
}

void JsonPlace::expect(QJsonValue::Type type) const
{
    if (exists())
        require(type);
}

void JsonPlace::require(QJsonValue::Type type) const
{
    if (m_value.type() != type)
        reject(expected(typeName(type), m_value.type()));
}

void JsonPlace::allowOnly(const QVector<QLatin1String> &members) const
{
    for (const QString &name : memberNames()) {
        if (std::find(members.begin(), members.end(), name) != members.end())
            continue;
        QStringList known;
        for (const QLatin1String member : members)
            known.append(member);
        member(name).reject(QStringLiteral("unknown; expected one of: ")
                            + known.join(QStringLiteral(", ")));
    }
}

void JsonPlace::reject(const QString &detail) const
{
    if (m_document->error)
        return;
    const QString context = m_path.isEmpty()
        ? m_document->fileName
        : QStringLiteral("%1: %2").arg(m_document->fileName, m_path);
    m_document->error = Error {m_document->code, detail, context};
}

} // namespace selaras::mapping
