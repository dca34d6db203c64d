// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/keeper.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QLocalSocket>
#include <QProcess>

#include <cstdio>

#ifdef Q_OS_UNIX
#include <csignal>
#include <unistd.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace selaras::app {

namespace {

void say(const char *line)
{
    std::fputs(line, stdout);
    std::fputc('\n', stdout);
    std::fflush(stdout);
}

// A Ctrl+C in the terminal is for the demo; this process has to be the last to go.
void standApart()
{
#ifdef Q_OS_UNIX
    setsid();
    for (const int signal : {SIGINT, SIGTERM, SIGHUP, SIGPIPE})
        std::signal(signal, SIG_IGN);
#endif
}

bool answers(const QString &socketPath)
{
    QLocalSocket socket;
    socket.connectToServer(socketPath);
    if (!socket.waitForConnected(200))
        return false;
    socket.write("PING\r\n");
    return socket.waitForReadyRead(1000);
}

// For a child that is to end with this process, and not to ignore what this process ignores.
void endWithThis(QProcess &child)
{
#ifdef Q_OS_LINUX
    child.setChildProcessModifier([] {
        std::signal(SIGTERM, SIG_DFL);
        prctl(PR_SET_PDEATHSIG, SIGKILL);
    });
#else
    Q_UNUSED(child);
#endif
}

bool startServer(QProcess &server, const QString &folder)
{
    const QString socketPath = QDir(folder).filePath(QStringLiteral("redis.sock"));
    endWithThis(server);
    server.setStandardOutputFile(QDir(folder).filePath(QStringLiteral("redis.log")));
    server.setProcessChannelMode(QProcess::MergedChannels);
    server.start(QStringLiteral("redis-server"),
                 {QStringLiteral("--port"), QStringLiteral("0"), QStringLiteral("--unixsocket"),
                  socketPath, QStringLiteral("--unixsocketperm"), QStringLiteral("700"),
                  QStringLiteral("--save"), QString(), QStringLiteral("--dir"), folder,
                  QStringLiteral("--maxmemory"), QStringLiteral("24mb"),
                  QStringLiteral("--maxmemory-policy"), QStringLiteral("allkeys-lru"),
                  QStringLiteral("--slowlog-log-slower-than"), QStringLiteral("2000"),
                  QStringLiteral("--latency-monitor-threshold"), QStringLiteral("2")});
    const QDeadlineTimer deadline(10'000);
    while (server.state() != QProcess::NotRunning && !deadline.hasExpired()) {
        if (answers(socketPath))
            return true;
        server.waitForFinished(20);
    }
    return false;
}

void startApplication(QProcess &application, const QString &folder)
{
    endWithThis(application);
    application.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    application.setStandardOutputFile(QProcess::nullDevice());
    application.start(QCoreApplication::applicationFilePath(),
                      {QStringLiteral("demo-application"), folder});
    application.waitForStarted();
}

void followOrders(const QString &folder, QProcess &application)
{
    for (int order = std::getchar(); order != EOF; order = std::getchar()) {
        if (order == '\n' && application.state() == QProcess::NotRunning)
            startApplication(application, folder);
    }
}

void end(QProcess &child)
{
    child.kill();
    child.waitForFinished();
}

} // namespace

int runDemoKeeper(const QString &folder)
{
    standApart();
    QProcess server;
    QProcess application;
    const bool running = startServer(server, folder);
    say(running ? "ready" : "no redis-server");
    if (running)
        followOrders(folder, application);
    end(application);
    end(server);
    QDir(folder).removeRecursively();
    return running ? 0 : 1;
}

} // namespace selaras::app
