// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tour/insightscenes.h"

#include "ui/charts/curvefeed.h"
#include "ui/live/hitratepane.h"
#include "ui/live/messagespane.h"
#include "ui/pages/dashboardpage.h"
#include "ui/pages/livepage.h"
#include "ui/pages/serverpage.h"
#include "ui/server/memorytab.h"
#include "ui/server/timestab.h"
#include "ui/shell/workspaceview.h"

namespace selaras::ui {

namespace {

QVector<Scene> dashboardScenes(const TourGuide &at)
{
    return {
        {QStringLiteral("dashboard"), [=] { at.view().showPage(QStringLiteral("dashboard")); },
         [=] { return !at.view().dashboard()->feed().curves().isEmpty(); }},
        {QStringLiteral("dashboard-table"), [=] { at.view().dashboard()->showTable(true); }, {}},
        {QStringLiteral("alerts"),
         [=] {
             at.view().dashboard()->showTable(false);
             at.view().showPage(QStringLiteral("alerts"));
         },
         {}},
    };
}

QVector<Scene> serverScenes(const TourGuide &at)
{
    QVector<Scene> scenes;
    for (const QString &tab : ServerPage::tabNames())
        scenes.append({QStringLiteral("server-") + tab,
                       [=] {
                           at.view().showPage(QStringLiteral("server"));
                           at.view().server()->showTab(tab);
                       },
                       [=] { return at.view().server()->currentTab()->isSettled(); }});
    const auto memory = [=] {
        return static_cast<MemoryTab *>(at.view().server()->tab(QStringLiteral("memory")));
    };
    scenes.append({QStringLiteral("server-measured"),
                   [=] {
                       at.view().server()->showTab(QStringLiteral("memory"));
                       memory()->startOrStop();
                   },
                   [=] { return !memory()->isMeasuring(); }});
    const auto times = [=] {
        return static_cast<TimesTab *>(at.view().server()->tab(QStringLiteral("times")));
    };
    scenes.append({QStringLiteral("server-timed"),
                   [=] {
                       at.view().server()->showTab(QStringLiteral("times"));
                       times()->startOrStop();
                   },
                   [=] { return !times()->isMeasuring(); }});
    return scenes;
}

QVector<Scene> liveScenes(const TourGuide &at)
{
    return {
        {QStringLiteral("live-before"), [=] { at.view().showPage(QStringLiteral("live")); },
         [=] { return true; }},
        {{},
         [=] {
             if (at.mayBeLoaded())
                 at.live().live().commands().start({2000});
         },
         [=] { return !at.live().live().commands().isRunning(); }},
        {QStringLiteral("live-commands"), {}, {}},
        {QStringLiteral("live-messages"),
         [=] {
             at.live().showPane(at.live().messages());
             at.live().messages()->channels().follow({"*", true});
         },
         [=] { return at.live().live().messages().isRunning(); }},
        {{},
         [=] {
             at.live().messages()->channels().follow({"*", true}, false);
             at.live().showPane(at.live().hitRates());
         },
         [=] { return !at.live().live().messages().isRunning(); }},
        {QStringLiteral("live-hit-rates"),
         [=] {
             if (at.mayBeLoaded())
                 at.live().hitRates()->measure(2000);
         },
         [=] { return !at.live().hitRates()->isMeasuring(); }},
    };
}

} // namespace

QVector<Scene> insightScenes(const TourGuide &at)
{
    return dashboardScenes(at) + serverScenes(at) + liveScenes(at);
}

} // namespace selaras::ui
