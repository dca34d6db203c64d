// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/applications.h"
#include "models/workspace/workspacefile.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

namespace selaras::workspace {

namespace {

// As it is written beside the file: what lies below the folder is named from there.
QString pathFrom(const QDir &folder, const QString &path)
{
    const QString relative = folder.relativeFilePath(path);
    const bool below = QDir::isRelativePath(relative) && !relative.startsWith(QLatin1String(".."));
    return path.isEmpty() || !below ? path : relative;
}

void insertUnless(QJsonObject &object, const char *name, const QJsonValue &value, bool isDefault)
{
    if (!isDefault)
        object.insert(QLatin1String(name), value);
}

QJsonObject tlsObject(QJsonObject object, const redis::Endpoint::Tls &tls, const QDir &folder)
{
    const auto insertPath = [&](const char *name, const QString &path) {
        insertUnless(object, name, pathFrom(folder, path), path.isEmpty());
    };
    insertPath("ca", tls.caFile);
    insertPath("certificate", tls.certificateFile);
    insertPath("key", tls.keyFile);
    return object;
}

QJsonObject sentinelObject(QJsonObject object, const redis::Endpoint::Sentinel &sentinel)
{
    if (sentinel.nodes.isEmpty())
        return object;
    object.insert(QLatin1String("master"), sentinel.master);
    object.insert(QLatin1String("nodes"), QJsonArray::fromStringList(sentinel.nodes));
    return object;
}

QJsonObject redisObject(QJsonObject object, const WorkspaceFile &workspace, const QDir &folder)
{
    const redis::Endpoint &endpoint = workspace.redis;
    const redis::Endpoint ofUrl =
        redis::parseEndpoint(workspace.redisUrl).value_or(redis::Endpoint());
    const auto tls = tlsObject(object.value(QLatin1String("tls")).toObject(), endpoint.tls, folder);
    const auto sentinel =
        sentinelObject(object.value(QLatin1String("sentinel")).toObject(), endpoint.sentinel);
    object.insert(QLatin1String("url"), workspace.redisUrl);
    insertUnless(object, "username", endpoint.username, endpoint.username == ofUrl.username);
    insertUnless(object, "tls", tls, tls.isEmpty());
    insertUnless(object, "connectTimeoutMs", endpoint.connectTimeoutMs,
                 endpoint.connectTimeoutMs == ofUrl.connectTimeoutMs);
    insertUnless(object, "commandTimeoutMs", endpoint.commandTimeoutMs,
                 endpoint.commandTimeoutMs == ofUrl.commandTimeoutMs);
    insertUnless(object, "sentinel", sentinel, sentinel.isEmpty());
    insertUnless(object, "cluster", endpoint.cluster, !endpoint.cluster);
    insertUnless(object, "poolSize", workspace.poolSize, workspace.poolSize == 0);
    return object;
}

QJsonObject toJson(const WorkspaceFile &workspace, const QDir &folder)
{
    QJsonObject root = workspace.unknown;
    root.insert(QLatin1String("name"), workspace.name);
    root.insert(QLatin1String("environment"), workspace.environmentName());
    root.insert(QLatin1String("readOnly"), workspace.readOnly);
    insertUnless(root, "guardWindowMs", workspace.guardWindowMs,
                 workspace.guardWindowMs == WorkspaceFile().guardWindowMs);
    insertUnless(root, "warm", workspace.warm, workspace.warm == WorkspaceFile().warm);
    QJsonObject database = root.value(QLatin1String("database")).toObject();
    database.insert(QLatin1String("path"), pathFrom(folder, workspace.databasePath));
    root.insert(QLatin1String("database"), database);
    root.insert(QLatin1String("redis"),
                redisObject(root.value(QLatin1String("redis")).toObject(), workspace, folder));
    root.insert(QLatin1String("application"),
                isProfileFile(workspace.application) ? pathFrom(folder, workspace.application)
                                                     : workspace.application);
    return root;
}

} // namespace

Result<void> saveWorkspace(const WorkspaceFile &workspace, const QString &path)
{
    const QFileInfo info(path);
    const auto endpoint = redis::parseEndpoint(workspace.redisUrl);
    if (endpoint && !endpoint->password.isEmpty())
        return fail(ErrorCode::InvalidWorkspace,
                    QStringLiteral("a password is not written to a file"),
                    info.fileName() + QStringLiteral(": redis.url"));
    QSaveFile file(path);
    const QByteArray json = QJsonDocument(toJson(workspace, info.absoluteDir())).toJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit())
        return fail(ErrorCode::Io, file.errorString(), info.fileName());
    return {};
}

} // namespace selaras::workspace
