// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/repository/targetjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace selaras::repository {

namespace {

using Scope = mapping::KeyTarget::Scope;

constexpr std::array<std::pair<Scope, const char *>, 3> scopeNames {
    {{Scope::Exact, "exact"}, {Scope::Subtree, "subtree"}, {Scope::Glob, "glob"}}};

QString nameOf(Scope scope)
{
    for (const auto &[value, name] : scopeNames) {
        if (value == scope)
            return QString::fromLatin1(name);
    }
    Q_UNREACHABLE();
}

std::optional<Scope> scopeOf(const QString &text)
{
    for (const auto &[value, name] : scopeNames) {
        if (text == QLatin1String(name))
            return value;
    }
    return std::nullopt;
}

QString base64(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QByteArray bytesOf(const QJsonValue &value)
{
    return QByteArray::fromBase64(value.toString().toLatin1());
}

} // namespace

QByteArray targetsToJson(const QVector<mapping::KeyTarget> &targets)
{
    QJsonArray array;
    for (const mapping::KeyTarget &target : targets) {
        array.append(QJsonObject {{QStringLiteral("scope"), nameOf(target.scope)},
                                  {QStringLiteral("text"), base64(target.text)},
                                  {QStringLiteral("delimiter"), base64(target.delimiter)}});
    }
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

Result<QVector<mapping::KeyTarget>> targetsFromJson(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isArray())
        return fail(ErrorCode::JournalUnavailable,
                    QStringLiteral("an intent's keys are unreadable"));
    QVector<mapping::KeyTarget> targets;
    for (const QJsonValue &entry : document.array()) {
        const auto scope = scopeOf(entry[QStringLiteral("scope")].toString());
        if (!scope)
            return fail(ErrorCode::JournalUnavailable,
                        QStringLiteral("an intent's keys are of an unknown kind"));
        targets.append({*scope, bytesOf(entry[QStringLiteral("text")]),
                        bytesOf(entry[QStringLiteral("delimiter")])});
    }
    return targets;
}

} // namespace selaras::repository
