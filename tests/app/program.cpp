// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

namespace selaras::test {

QProcessEnvironment environmentIn(const QString &home)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("HOME"), home);
    environment.insert(QStringLiteral("XDG_DATA_HOME"), home + QStringLiteral("/data"));
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), home + QStringLiteral("/config"));
    environment.insert(QStringLiteral("TMPDIR"), home);
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    environment.remove(QStringLiteral("SELARAS_REDIS_PASSWORD"));
    environment.remove(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"));
    return environment;
}

Outcome runProgram(const QStringList &arguments, const QString &home, const QString &password)
{
    QProcess process;
    QProcessEnvironment environment = environmentIn(home);
    if (!password.isEmpty())
        environment.insert(QStringLiteral("SELARAS_REDIS_PASSWORD"), password);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(SELARAS_PROGRAM), arguments);
    process.waitForFinished(60'000);
    Outcome outcome;
    outcome.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    outcome.out = process.readAllStandardOutput();
    outcome.err = process.readAllStandardError();
    outcome.json = QJsonDocument::fromJson(outcome.out).object();
    return outcome;
}

QString writeWorkspace(const QString &folder, const QString &database, const QString &redisUrl,
                       const QJsonObject &more)
{
    QJsonObject object {
        {QStringLiteral("name"), QStringLiteral("Test")},
        {QStringLiteral("environment"), QStringLiteral("development")},
        {QStringLiteral("database"), QJsonObject {{QStringLiteral("path"), database}}},
        {QStringLiteral("redis"), QJsonObject {{QStringLiteral("url"), redisUrl}}},
        {QStringLiteral("guardWindowMs"), 50},
        {QStringLiteral("application"), QStringLiteral("sita-bi")}};
    for (auto member = more.begin(); member != more.end(); ++member)
        object.insert(member.key(), member.value());
    const QString path = QDir(folder).filePath(QStringLiteral("test.selaras.json"));
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(QJsonDocument(object).toJson());
    return path;
}

} // namespace selaras::test
