// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tour/tourscenes.h"

#include "models/workspace/workspacefile.h"
#include "ui/mainwindow.h"
#include "ui/shell/workspaceview.h"
#include "ui/tour/accessscenes.h"
#include "ui/tour/datascenes.h"
#include "ui/tour/insightscenes.h"

#include <QDir>
#include <QElapsedTimer>

#include <memory>

namespace selaras::ui {

using workspace::ConnectionStatus;

namespace {

// The same workspace, read-only and with a Redis that is not there.
QString pathWithoutRedis(const QString &workspacePath, const QString &folder)
{
    Result<workspace::WorkspaceFile> file = workspace::loadWorkspace(workspacePath);
    if (!file)
        return workspacePath;
    file->readOnly = true;
    file->redisUrl = QStringLiteral("redis://127.0.0.1:1/0");
    const QString path = QDir(folder).filePath(QStringLiteral("redis-away.selaras.json"));
    return workspace::saveWorkspace(*file, path) ? path : workspacePath;
}

QVector<Scene> troubleScenes(const TourGuide &at, const QString &workspacePath,
                             const QString &folder)
{
    QVector<Scene> scenes {
        {QStringLiteral("redis-away"),
         [=] { at.window().openWorkspace(pathWithoutRedis(workspacePath, folder)); },
         [=] {
             return at.isOpen()
                 && at.view().session().redisStatus().state == ConnectionStatus::State::Failed;
         }},
    };
    scenes += accessScenesAway(at);
    scenes.append({QStringLiteral("not-opened"),
                   [=] {
                       at.window().closeWorkspace();
                       at.window().openWorkspace(
                           QDir(folder).filePath(QStringLiteral("missing.selaras.json")));
                   },
                   [=] {
                       const auto *error =
                           at.window().findChild<QWidget *>(QStringLiteral("openError"));
                       return error && error->isVisible();
                   }});
    return scenes;
}

} // namespace

QVector<Scene> tourScenes(MainWindow &window, const QString &workspacePath, const QString &folder,
                          qint64 afterMs)
{
    const TourGuide at(window);
    QVector<Scene> scenes {{QStringLiteral("welcome"), {}, {}},
                           {{},
                            [&window, workspacePath] { window.openWorkspace(workspacePath); },
                            [=] { return at.isOpen(); }}};
    const auto open = std::make_shared<QElapsedTimer>();
    scenes.append({{},
                   [open] { open->start(); },
                   [open, afterMs] { return open->hasExpired(afterMs); },
                   afterMs});
    scenes += dataScenes(at);
    scenes += insightScenes(at);
    scenes += accessScenes(at);
    scenes += troubleScenes(at, workspacePath, folder);
    return scenes;
}

} // namespace selaras::ui
