// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/chaos/child.h"

#include <QVector>

#include <array>
#include <atomic>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

namespace selaras::chaos {

namespace {

struct Pipe {
    std::array<int, 2> ends {-1, -1};
    Pipe()
    {
        if (pipe2(ends.data(), O_CLOEXEC) != 0)
            qFatal("no pipe");
    }
};

// Of those that were not reaped. There are never more than a server and two drivers.
std::array<std::atomic<pid_t>, 8> alive {};

void remember(pid_t pid, pid_t instead)
{
    for (auto &place : alive) {
        pid_t expected = instead;
        if (place.compare_exchange_strong(expected, pid))
            return;
    }
}

} // namespace

void Child::killAll()
{
    for (const auto &pid : alive) {
        if (pid != 0)
            ::kill(pid, SIGKILL);
    }
}

Child::Child(const QString &program, const QStringList &arguments, const QString &errorFile)
{
    const Pipe in;
    const Pipe out;
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, in.ends[0], STDIN_FILENO);
    posix_spawn_file_actions_adddup2(&actions, out.ends[1], STDOUT_FILENO);
    if (!errorFile.isEmpty())
        posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, errorFile.toUtf8().constData(),
                                         O_WRONLY | O_CREAT | O_APPEND, 0600);
    QByteArrayList words {program.toUtf8()};
    for (const QString &argument : arguments)
        words.append(argument.toUtf8());
    QVector<char *> pointers;
    for (QByteArray &word : words)
        pointers.append(word.data());
    pointers.append(nullptr);
    if (posix_spawnp(&m_pid, pointers.first(), &actions, nullptr, pointers.data(), environ) != 0)
        qFatal("%s does not start", pointers.first());
    posix_spawn_file_actions_destroy(&actions);
    remember(m_pid, 0);
    close(in.ends[0]);
    close(out.ends[1]);
    m_in = in.ends[1];
    m_out = out.ends[0];
}

Child::~Child()
{
    kill();
    close(m_in);
    close(m_out);
}

void Child::signal(int number)
{
    const std::lock_guard lock(m_mutex);
    if (m_pid != 0)
        ::kill(m_pid, number);
}

void Child::kill()
{
    signal(SIGKILL);
    waitForEnd();
}

int Child::waitForEnd()
{
    const pid_t pid = m_pid;
    if (pid == 0)
        return m_endedBy;
    siginfo_t end {};
    waitid(P_PID, id_t(pid), &end, WEXITED | WNOWAIT);
    const std::lock_guard lock(m_mutex);
    remember(0, pid);
    int status = 0;
    waitpid(pid, &status, 0);
    m_pid = 0;
    m_endedBy = WIFSIGNALED(status) ? WTERMSIG(status) : 0;
    return m_endedBy;
}

void Child::writeLine(const QByteArray &line)
{
    const QByteArray bytes = line + '\n';
    // One that was just killed does not read it; that is found out elsewhere.
    [[maybe_unused]] const auto written = write(m_in, bytes.constData(), size_t(bytes.size()));
}

std::optional<QByteArray> Child::readLine(int timeoutMs)
{
    for (;;) {
        const qsizetype end = m_lines.indexOf('\n');
        if (end >= 0) {
            const QByteArray line = m_lines.first(end);
            m_lines.remove(0, end + 1);
            return line;
        }
        pollfd ready {m_out, POLLIN, 0};
        if (m_closed || poll(&ready, 1, timeoutMs) <= 0)
            return std::nullopt;
        std::array<char, 4096> buffer {};
        const ssize_t count = read(m_out, buffer.data(), buffer.size());
        m_closed = count <= 0;
        if (m_closed)
            m_lines.clear(); // the half of a line
        else
            m_lines.append(buffer.data(), count);
    }
}

} // namespace selaras::chaos
