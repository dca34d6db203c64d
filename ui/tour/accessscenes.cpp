// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tour/accessscenes.h"

#include "ui/access/auditpane.h"
#include "ui/access/panepage.h"
#include "ui/access/sessionspane.h"
#include "ui/pages/journalpage.h"
#include "ui/server/recordview.h"
#include "ui/server/snapshotview.h"
#include "ui/shell/workspaceview.h"

#include <QTableView>

namespace selaras::ui {

using items::LoadState;

namespace {

// A page that is one pane, with its first record chosen.
Scene paneScene(const TourGuide &at, const QString &name, const QString &picture)
{
    const auto pane = [=]() -> AccessPane * {
        for (const PanePage *page : at.view().findChildren<PanePage *>()) {
            if (page->name() == name)
                return page->pane();
        }
        return nullptr;
    };
    return {picture, [=] { at.view().showPage(name); },
            [=] {
                if (!pane() || !pane()->isSettled())
                    return !pane();
                for (RecordView *view : pane()->findChildren<RecordView *>())
                    view->ensureCurrent();
                return true;
            }};
}

QVector<Scene> otherScenes(const TourGuide &at)
{
    QVector<Scene> scenes;
    for (const char *name : {"lockouts", "limits", "locks", "tokens"})
        scenes.append(paneScene(at, QString::fromLatin1(name), QString::fromLatin1(name)));
    scenes.append({QStringLiteral("audit"), [=] { at.view().showPage(QStringLiteral("audit")); },
                   [=] {
                       const auto &model = at.view().findChild<AuditPane *>()->model();
                       return model.state() == LoadState::Failed
                           || (model.state() == LoadState::Ready && !model.isArranging());
                   }});
    return scenes;
}

QVector<Scene> journalScenes(const TourGuide &at)
{
    return {
        {QStringLiteral("journal"), [=] { at.view().showPage(QStringLiteral("journal")); },
         [=] {
             return at.view().journal()->model().state() == LoadState::Ready
                 && at.view().journal()->isVerified();
         }},
        // The demo's first: an edit, with what was there before and after.
        {QStringLiteral("journal-edit"),
         [=] {
             auto *table = at.view().journal()->findChild<QTableView *>();
             table->selectRow(table->model()->rowCount() - 1);
         },
         {}},
    };
}

QVector<Scene> sessionScenes(const TourGuide &at)
{
    const auto sessions = [=] { return at.view().findChild<SessionsPane *>(); };
    return {
        {QStringLiteral("sessions"), [=] { at.view().showPage(QStringLiteral("sessions")); },
         [=] {
             return sessions()->isSettled() && !sessions()->model().isArranging()
                 && !sessions()->isNaming();
         }},
        {QStringLiteral("sessions-one"), [=] { sessions()->view()->selectRow(0); }, {}},
        {QStringLiteral("sessions-no-match"),
         [=] { sessions()->model().setFilterText(QStringLiteral("no such text")); },
         [=] { return !sessions()->model().isArranging(); }},
        {{},
         [=] { sessions()->model().setFilterText({}); },
         [=] { return !sessions()->model().isArranging(); }},
    };
}

} // namespace

QVector<Scene> accessScenes(const TourGuide &at)
{
    return sessionScenes(at) + otherScenes(at) + journalScenes(at);
}

QVector<Scene> accessScenesAway(const TourGuide &at)
{
    QVector<Scene> scenes;
    for (const char *name : {"sessions", "lockouts", "limits", "locks", "tokens", "audit"})
        scenes.append(paneScene(at, QString::fromLatin1(name),
                                QString::fromLatin1(name) + QStringLiteral("-away")));
    return scenes;
}

} // namespace selaras::ui
