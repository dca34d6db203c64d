// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/repository/targetjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <optional>

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

std::optional<QByteArray> bytesOf(const QJsonValue &value)
{
    if (!value.isString())
        return std::nullopt;
    auto decoded = QByteArray::fromBase64Encoding(value.toString().toLatin1(),
                                                  QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return std::nullopt;
    return *decoded;
}

std::optional<mapping::KeyTarget> targetOf(const QJsonValue &entry)
{
    const auto scope = scopeOf(entry[QStringLiteral("scope")].toString());
    const auto text = bytesOf(entry[QStringLiteral("text")]);
    const auto delimiter = bytesOf(entry[QStringLiteral("delimiter")]);
    if (!scope || !text || !delimiter)
        return std::nullopt;
    return mapping::KeyTarget {*scope, *text, *delimiter};
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
    const QString unreadable = QStringLiteral("an intent's keys are unreadable");
    if (!document.isArray())
        return fail(ErrorCode::JournalUnavailable, unreadable);
    QVector<mapping::KeyTarget> targets;
    for (const QJsonValue &entry : document.array()) {
        const auto target = targetOf(entry);
        if (!target)
            return fail(ErrorCode::JournalUnavailable, unreadable);
        targets.append(*target);
    }
    return targets;
}

} // namespace selaras::repository
