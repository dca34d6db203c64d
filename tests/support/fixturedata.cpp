// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fixturedata.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>

#include <algorithm>

namespace selaras::test {

FixtureData::FixtureData(const QString &script, const QStringList &sizes)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QStringLiteral("python3"),
                  // -B: the sources may be where nothing can be written.
                  QStringList {QStringLiteral("-B"),
                               QStringLiteral(FIXTURE_SCRIPTS "/%1.py").arg(script),
                               m_folder.path(), QStringLiteral("--now"),
                               QString::number(QDateTime::currentMSecsSinceEpoch())}
                      + sizes);
    m_ready = process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit
        && process.exitCode() == 0;
    QFile file(m_folder.filePath(QStringLiteral("deliberate.json")));
    if (m_ready && file.open(QIODevice::ReadOnly))
        m_facts = QJsonDocument::fromJson(file.readAll()).object();
}

QString FixtureData::database() const
{
    return m_folder.filePath(QStringLiteral("dev.db"));
}

QString FixtureData::commands() const
{
    return m_folder.filePath(QStringLiteral("redis.resp"));
}

QByteArrayList FixtureData::deliberate(const char *kind) const
{
    QByteArrayList names;
    for (const QJsonValue &name : m_facts.value(QLatin1String(kind)).toArray())
        names.append(name.toString().toUtf8());
    std::sort(names.begin(), names.end());
    return names;
}

QJsonValue FixtureData::fact(const char *name) const
{
    return m_facts.value(QLatin1String(name));
}

} // namespace selaras::test
