// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QString>
#include <QStringList>

namespace selaras::test {

// What a run of the program left behind.
struct Outcome {
    int exitCode = -1;
    QByteArray out;
    QByteArray err;
    QJsonObject json; // of `out`, where it is one
};

// Runs the built program with its data below `home` and waits for it, at most a minute. The
// password is that of Redis.
Outcome runProgram(const QStringList &arguments, const QString &home, const QString &password = {});

// The environment that keeps the program's files below `home` and its window off the screen.
QProcessEnvironment environmentIn(const QString &home);

// Writes a workspace file into `folder` and returns its path.
QString writeWorkspace(const QString &folder, const QString &database, const QString &redisUrl,
                       const QJsonObject &more = {});

} // namespace selaras::test
