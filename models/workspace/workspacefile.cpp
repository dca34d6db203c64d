// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/workspacefile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

namespace selaras::workspace {

namespace {

// The one path of a file, also of one that is not there yet.
QString canonicalPath(const QString &path)
{
    const QFileInfo file(path);
    if (file.exists())
        return file.canonicalFilePath();
    const QString folder = QFileInfo(file.absolutePath()).canonicalFilePath();
    return folder.isEmpty() ? QDir::cleanPath(file.absoluteFilePath())
                            : QDir(folder).filePath(file.fileName());
}

QString serverName(const redis::Endpoint &endpoint)
{
    using Transport = redis::Endpoint::Transport;
    if (endpoint.transport == Transport::UnixSocket)
        return QStringLiteral("unix ") + canonicalPath(endpoint.socketPath);
    // The sentinels that are asked may be others tomorrow: the URL and the master's name stay.
    if (!endpoint.sentinel.nodes.isEmpty())
        return QStringLiteral("sentinel %1 %2 %3")
            .arg(endpoint.sentinel.master, endpoint.host.toLower(), QString::number(endpoint.port));
    return QStringLiteral("%1 %2 %3")
        .arg(endpoint.transport == Transport::Tls ? QStringLiteral("tls") : QStringLiteral("tcp"),
             endpoint.host.toLower(), QString::number(endpoint.port));
}

} // namespace

QString WorkspaceFile::environmentName() const
{
    switch (environment) {
    case Environment::Development:
        break;
    case Environment::Staging:
        return QStringLiteral("staging");
    case Environment::Production:
        return QStringLiteral("production");
    }
    return QStringLiteral("development");
}

QString WorkspaceFile::identity() const
{
    const QStringList parts {canonicalPath(databasePath), serverName(redis),
                             QString::number(redis.database)};
    const QByteArray text = parts.join(QLatin1Char('\n')).toUtf8();
    constexpr qsizetype length = 32; // of 64: short enough for a file's name
    return QString::fromLatin1(
        QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex().left(length));
}

} // namespace selaras::workspace
