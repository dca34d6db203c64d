// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/chaos/server.h"

#include <QDir>
#include <QFile>
#include <QThread>

namespace selaras::chaos {

namespace {

const QString appendFolder = QStringLiteral("appendonlydir");
const QString snapshotName = QStringLiteral("dump.rdb");
const QString noSnapshotName = QStringLiteral("none.rdb");

} // namespace

Server::Server(QString folder, QString socketPath)
    : m_folder(std::move(folder))
    , m_socketPath(std::move(socketPath))
{
    start(snapshotName, false);
}

void Server::start(const QString &fileName, bool appendOnly)
{
    m_process.reset();
    const QString onOff = appendOnly ? QStringLiteral("yes") : QStringLiteral("no");
    m_process = std::make_unique<Child>(
        QStringLiteral("redis-server"),
        QStringList {QStringLiteral("--port"), QStringLiteral("0"), QStringLiteral("--unixsocket"),
                     m_socketPath, QStringLiteral("--save"), QString(), QStringLiteral("--dir"),
                     m_folder, QStringLiteral("--dbfilename"), fileName,
                     QStringLiteral("--enable-protected-configs"), QStringLiteral("yes"),
                     QStringLiteral("--appendonly"), onOff, QStringLiteral("--logfile"),
                     m_folder + QStringLiteral("/redis.log")},
        QString());
    if (!Cache(m_socketPath).waitUntilReady(30'000))
        qFatal("redis-server does not come up");
}

void Server::restart(Comeback comeback)
{
    m_process->kill();
    const bool appendOnly = comeback == Comeback::AppendOnlyFile;
    start(comeback == Comeback::Snapshot ? snapshotName : noSnapshotName, appendOnly);
    Cache cache(m_socketPath);
    if (!cache.call({"CONFIG", "SET", "dbfilename", snapshotName.toLatin1()}))
        qFatal("redis-server cannot name its snapshot");
    if (!appendOnly)
        return;
    cache.call({"CONFIG", "SET", "appendonly", "no"});
    QDir(QDir(m_folder).filePath(appendFolder)).removeRecursively();
}

void Server::snapshot()
{
    if (!Cache(m_socketPath).call({"SAVE"}))
        qFatal("redis-server cannot keep a snapshot");
}

void Server::keepAppending()
{
    Cache cache(m_socketPath);
    cache.call({"CONFIG", "SET", "appendonly", "yes"});
    for (int i = 0; i < 500; ++i) {
        const auto info = cache.call({"INFO", "persistence"});
        if (info && info->text.contains("aof_rewrite_in_progress:0")
            && info->text.contains("aof_rewrite_scheduled:0"))
            return;
        QThread::msleep(10);
    }
}

} // namespace selaras::chaos
