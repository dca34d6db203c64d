// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demofolder.h"

#include <QDir>

namespace selaras::app {

QString demoDatabase(const QString &folder)
{
    return QDir(folder).filePath(QStringLiteral("dev.db"));
}

redis::Endpoint demoRedis(const QString &folder)
{
    redis::Endpoint endpoint;
    endpoint.transport = redis::Endpoint::Transport::UnixSocket;
    endpoint.socketPath = QDir(folder).filePath(QStringLiteral("redis.sock"));
    return endpoint;
}

} // namespace selaras::app
