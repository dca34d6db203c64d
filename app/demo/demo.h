// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/base/result.h"

#include <QProcess>
#include <QString>

#include <memory>

namespace selaras::app {

// A temporary workspace of a SITA-BI-like application, with a redis-server of its own: some
// thousand rows, a cache filled as the application would, and a few rows changed behind its back;
// and the application itself at work, in a process of its own, unless it is to keep still. All of
// it goes with this object, and also when the process is killed (see keeper.h). Used on the
// thread that started it.
class Demo {
public:
    enum class Life {
        Still, // nothing changes but what Selaras does: for pictures
        Busy, // a simulated application reads, writes and signs people in
    };

    // A new folder for a demo. Whoever starts no demo in it removes it.
    static Result<QString> makeFolder();
    // Blocking, about a second. The folder goes with the demo, also where this fails: with
    // ProgramNotFound where there is no redis-server, or as files do.
    static Result<std::unique_ptr<Demo>> start(const QString &folder, Clock &clock, Life life);
    ~Demo();
    Demo(const Demo &) = delete;
    Demo &operator=(const Demo &) = delete;

    [[nodiscard]] const QString &folder() const { return m_folder; }
    [[nodiscard]] QString workspacePath() const;
    [[nodiscard]] QString journalFolder() const;

private:
    explicit Demo(QString folder);
    Result<void> startKeeper();
    Result<void> fill(Clock &clock);

    QString m_folder;
    QProcess m_keeper;
};

} // namespace selaras::app
