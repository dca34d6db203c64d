// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/applications.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace selaras::workspace {

namespace {

QString builtInPath(const QString &id)
{
    return QStringLiteral(":/profiles/%1.json").arg(id);
}

QStringList builtInIds()
{
    QStringList ids;
    for (const QString &name :
         QDir(QStringLiteral(":/profiles")).entryList({QStringLiteral("*.json")})) {
        if (!name.endsWith(QLatin1String(".schema.json")))
            ids.append(name.chopped(qsizetype(qstrlen(".json"))));
    }
    return ids;
}

} // namespace

QVector<Application> builtInApplications()
{
    QVector<Application> applications;
    for (const QString &id : builtInIds()) {
        const auto profile = mapping::loadProfile(builtInPath(id));
        applications.append({id, profile ? profile->name : id});
    }
    std::sort(applications.begin(), applications.end(),
              [](const Application &a, const Application &b) {
                  return a.name.compare(b.name, Qt::CaseInsensitive) < 0;
              });
    return applications;
}

bool isProfileFile(const QString &application)
{
    return application.contains(QLatin1Char('/'))
        || application.endsWith(QLatin1String(".json"), Qt::CaseInsensitive);
}

Result<mapping::Profile> loadApplication(const QString &application)
{
    if (isProfileFile(application))
        return mapping::loadProfile(application);
    const QStringList ids = builtInIds();
    if (!ids.contains(application))
        return fail(ErrorCode::UnknownApplication, ids.join(QStringLiteral(", ")), application);
    return mapping::loadProfile(builtInPath(application));
}

Result<mapping::Profile> wildLayouts()
{
    return mapping::loadProfile(QStringLiteral(":/layouts/wild.json"));
}

} // namespace selaras::workspace
