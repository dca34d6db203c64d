// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/author.h"

#include <QCoreApplication>
#include <QSysInfo>

#ifdef Q_OS_UNIX
#include <pwd.h>
#include <unistd.h>

#include <array>
#endif

namespace selaras::security {

namespace {

QString systemUser()
{
#ifdef Q_OS_UNIX
    std::array<char, 4096> buffer {};
    passwd entry {};
    passwd *found = nullptr;
    getpwuid_r(geteuid(), &entry, buffer.data(), buffer.size(), &found);
    return found ? QString::fromLocal8Bit(found->pw_name) : QString::number(geteuid());
#else
    return qEnvironmentVariable("USERNAME");
#endif
}

} // namespace

Author Author::current(const QString &redisUser)
{
    return {systemUser(), QSysInfo::machineHostName(),
            redisUser.isEmpty() ? QStringLiteral("default") : redisUser,
            QStringLiteral(SELARAS_VERSION), QCoreApplication::applicationPid()};
}

QJsonObject Author::toJson() const
{
    return {{QStringLiteral("user"), user},
            {QStringLiteral("host"), host},
            {QStringLiteral("redis"), redisUser},
            {QStringLiteral("program"), program},
            {QStringLiteral("pid"), pid}};
}

Author Author::ofJson(const QJsonObject &json)
{
    return {json.value(QStringLiteral("user")).toString(),
            json.value(QStringLiteral("host")).toString(),
            json.value(QStringLiteral("redis")).toString(),
            json.value(QStringLiteral("program")).toString(),
            json.value(QStringLiteral("pid")).toInteger()};
}

} // namespace selaras::security
