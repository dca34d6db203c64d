// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/keeper.h"

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

bool startServer(QProcess &server, const QString &folder)
{
    const QString socketPath = QDir(folder).filePath(QStringLiteral("redis.sock"));
#ifdef Q_OS_LINUX
    server.setChildProcessModifier([] {
        std::signal(SIGTERM, SIG_DFL);
        prctl(PR_SET_PDEATHSIG, SIGKILL);
    });
#endif
    server.setStandardOutputFile(QDir(folder).filePath(QStringLiteral("redis.log")));
    server.setProcessChannelMode(QProcess::MergedChannels);
    server.start(QStringLiteral("redis-server"),
                 {QStringLiteral("--port"), QStringLiteral("0"), QStringLiteral("--unixsocket"),
                  socketPath, QStringLiteral("--unixsocketperm"), QStringLiteral("700"),
                  QStringLiteral("--save"), QString(), QStringLiteral("--dir"), folder});
    const QDeadlineTimer deadline(10'000);
    while (server.state() != QProcess::NotRunning && !deadline.hasExpired()) {
        if (answers(socketPath))
            return true;
        server.waitForFinished(20);
    }
    return false;
}

void waitForEndOfInput()
{
    while (std::getchar() != EOF) { }
}

} // namespace

int runDemoKeeper(const QString &folder)
{
    standApart();
    QProcess server;
    const bool running = startServer(server, folder);
    say(running ? "ready" : "no redis-server");
    if (running)
        waitForEndOfInput();
    server.kill();
    server.waitForFinished();
    QDir(folder).removeRecursively();
    return running ? 0 : 1;
}

} // namespace selaras::app
