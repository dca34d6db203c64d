// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demo.h"

#include "app/demo/democache.h"
#include "app/demo/demodata.h"
#include "app/demo/demodeeds.h"
#include "app/demo/demofolder.h"
#include "models/redis/connection.h"
#include "models/workspace/workspacefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>

namespace selaras::app {

Demo::Demo(QString folder)
    : m_folder(std::move(folder))
{
}

Demo::~Demo()
{
    m_keeper.closeWriteChannel();
    if (m_keeper.state() == QProcess::NotRunning || !m_keeper.waitForFinished(10'000))
        QDir(m_folder).removeRecursively();
}

Result<QString> Demo::makeFolder()
{
    QTemporaryDir folder(QDir::temp().filePath(QStringLiteral("selaras-demo-XXXXXX")));
    if (!folder.isValid())
        return fail(ErrorCode::Io, folder.errorString(), QDir::tempPath());
    folder.setAutoRemove(false);
    return folder.path();
}

Result<std::unique_ptr<Demo>> Demo::start(const QString &folder, Clock &clock, Life life)
{
    std::unique_ptr<Demo> demo(new Demo(folder));
    if (auto started = demo->startKeeper(); !started)
        return fail(started.error());
    if (auto filled = demo->fill(clock); !filled)
        return fail(filled.error());
    if (life == Life::Busy) {
        demo->m_keeper.write("\n");
        demo->m_keeper.waitForBytesWritten();
    }
    return demo;
}

QString Demo::workspacePath() const
{
    return QDir(m_folder).filePath(QStringLiteral("demo.selaras.json"));
}

QString Demo::journalFolder() const
{
    return QDir(m_folder).filePath(QStringLiteral("journals"));
}

Result<void> Demo::startKeeper()
{
    m_keeper.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_keeper.start(QCoreApplication::applicationFilePath(),
                   {QStringLiteral("demo-keeper"), m_folder});
    QByteArray line;
    while (!line.endsWith('\n') && m_keeper.waitForReadyRead(15'000))
        line += m_keeper.readLine();
    if (line != "ready\n")
        return fail(ErrorCode::ProgramNotFound, {}, QStringLiteral("redis-server"));
    return {};
}

Result<void> Demo::fill(Clock &clock)
{
    const QString databasePath = demoDatabase(m_folder);
    auto database = sqlite::Database::open(databasePath, sqlite::Database::Access::Create);
    if (!database)
        return fail(database.error());
    if (auto made = makeDemoTables(**database); !made)
        return made;
    redis::Connection redis(demoRedis(m_folder), clock);
    if (auto cached = fillDemoCache(**database, redis, clock); !cached)
        return cached;
    if (auto changed = changeBehindTheCache(**database); !changed)
        return changed;

    workspace::WorkspaceFile file;
    file.name = QStringLiteral("SITA-BI demo");
    file.databasePath = databasePath;
    file.redis = demoRedis(m_folder);
    file.redisUrl = QStringLiteral("unix://") + file.redis.socketPath;
    file.application = QStringLiteral("sita-bi");
    if (auto saved = workspace::saveWorkspace(file, workspacePath()); !saved)
        return saved;
    database->reset();
    return doSomeDeeds(workspacePath(), journalFolder(), clock);
}

} // namespace selaras::app
