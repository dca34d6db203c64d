// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

#include <mutex>
#include <optional>
#include <sys/types.h>

namespace selaras::chaos {

// A process that is talked to in lines and ended without warning. signal() may be called from any
// thread, and reaches no other process even when this one has just ended.
class Child {
public:
    Child(const QString &program, const QStringList &arguments, const QString &errorFile);
    ~Child(); // kill -9
    Child(const Child &) = delete;
    Child &operator=(const Child &) = delete;

    void signal(int number);
    // Ends it by kill -9, and waits.
    void kill();

    // Ends all there are, from anywhere: a signal handler too.
    static void killAll();

    void writeLine(const QByteArray &line);
    // The next line; nullopt when none came in time, or none will come any more: see hasEnded().
    std::optional<QByteArray> readLine(int timeoutMs);
    [[nodiscard]] bool hasEnded() const { return m_closed && m_lines.isEmpty(); }
    // The signal that ended it, 0 for an exit; waits for the end.
    int waitForEnd();

private:
    std::mutex m_mutex;
    pid_t m_pid = 0; // 0: reaped
    int m_in = -1;
    int m_out = -1;
    int m_endedBy = 0;
    bool m_closed = false;
    QByteArray m_lines; // not returned yet
};

} // namespace selaras::chaos
