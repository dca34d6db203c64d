// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tourscenes.h"

#include "models/workspace/workspacefile.h"
#include "ui/access/accesspane.h"
#include "ui/access/auditpane.h"
#include "ui/access/panepage.h"
#include "ui/access/sessionspane.h"
#include "ui/browse/gridpane.h"
#include "ui/browse/keychip.h"
#include "ui/browse/keypane.h"
#include "ui/browse/linkstrip.h"
#include "ui/browse/tablelist.h"
#include "ui/browse/valuepane.h"
#include "ui/cache/lifetimestab.h"
#include "ui/charts/curvefeed.h"
#include "ui/live/hitratepane.h"
#include "ui/live/messagespane.h"
#include "ui/mainwindow.h"
#include "ui/pages/browsepage.h"
#include "ui/pages/cachepage.h"
#include "ui/pages/dashboardpage.h"
#include "ui/pages/driftpage.h"
#include "ui/pages/invalidationspage.h"
#include "ui/pages/journalpage.h"
#include "ui/pages/livepage.h"
#include "ui/pages/profilepage.h"
#include "ui/pages/serverpage.h"
#include "ui/rules/proposalspane.h"
#include "ui/saving/saveflow.h"
#include "ui/server/memorytab.h"
#include "ui/server/recordview.h"
#include "ui/server/snapshotview.h"
#include "ui/server/timestab.h"
#include "ui/shell/searchbox.h"
#include "ui/shell/searchmodel.h"
#include "ui/shell/workspaceview.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTableView>

#include <memory>

namespace selaras::ui {

namespace {

using items::LoadState;
using items::RowGridModel;
using repository::KeyState;
using workspace::ConnectionStatus;

constexpr int rowsTried = 40;

// What the scenes need of the window; asked anew each time, for a workspace may be closed
// meanwhile.
class Guide {
public:
    explicit Guide(MainWindow &window)
        : m_window(window)
    {
    }

    [[nodiscard]] WorkspaceView &view() const { return *m_window.workspace(); }
    [[nodiscard]] BrowsePage &browse() const { return *view().browse(); }
    [[nodiscard]] LivePage &live() const { return *view().live(); }
    // A picture is not worth a burden on a server that people wait for.
    [[nodiscard]] bool mayBeLoaded() const
    {
        const workspace::WorkspaceFile &file = view().session().file();
        return !file.readOnly && file.environment != workspace::Environment::Production;
    }
    [[nodiscard]] RowGridModel &rows() const { return view().models().rows; }

    [[nodiscard]] bool isOpen() const
    {
        return m_window.workspace() && view().models().schema.state() == LoadState::Ready
            && !browse().keys()->isListing();
    }
    [[nodiscard]] bool isConnected() const
    {
        return isOpen()
            && view().session().redisStatus().state == ConnectionStatus::State::Connected
            && view().session().databaseStatus().state == ConnectionStatus::State::Connected;
    }
    [[nodiscard]] bool rowsReady() const { return rows().state() == LoadState::Ready; }
    [[nodiscard]] bool linksReady() const
    {
        const LoadState state = view().models().links.state();
        return rowsReady() && (state == LoadState::Ready || state == LoadState::Failed);
    }

    // The first table whose rows are cached one by one: its rows show the most.
    [[nodiscard]] QString tableWithKeys() const
    {
        for (const auto &rule : view().session().keyMap().profile().rules) {
            if (rule.select.isEmpty() && view().models().schema.schema().table(rule.table))
                return rule.table;
        }
        const auto &tables = view().models().schema.schema().tables;
        return tables.isEmpty() ? QString() : tables.constFirst().name;
    }

    void selectRow(int row) const
    {
        browse().grid()->view()->setCurrentIndex(rows().index(row, 1));
    }
    [[nodiscard]] KeyChip *chip(KeyState state) const
    {
        for (KeyChip *chip : browse().strip()->chips()) {
            if (chip->key().state == state)
                return chip;
        }
        return nullptr;
    }

    // Goes down the rows until one has a stale key; true when it is there, or there is none.
    [[nodiscard]] bool findStale() const
    {
        if (!linksReady())
            return false;
        const int row = browse().grid()->view()->currentIndex().row();
        if (chip(KeyState::Stale) || row + 1 >= std::min(rowsTried, rows().rowCount()))
            return true;
        selectRow(row + 1);
        return false;
    }

    void stageSomeEdits() const
    {
        int column = 1;
        while (column + 1 < rows().columnCount()
               && rows().headerData(column, Qt::Horizontal, RowGridModel::KindRole).toInt()
                   != int(items::ColumnKind::Text))
            ++column;
        for (int row = 0; row < std::min(2, rows().rowCount()); ++row) {
            const QModelIndex cell = rows().index(row, column);
            rows().setData(cell, cell.data(Qt::EditRole).toString() + QStringLiteral(" (2)"));
        }
    }

private:
    MainWindow &m_window;
};

QVector<Scene> browseScenes(MainWindow &window, const Guide &at)
{
    return {
        {{}, {}, [=] { return at.isConnected(); }},
        {{}, [=] { at.browse().openTable(at.tableWithKeys()); }, [=] { return at.rowsReady(); }},
        {QStringLiteral("browse"), [=] { at.selectRow(0); }, [=] { return at.findStale(); }},
        {QStringLiteral("value"),
         [=] {
             if (KeyChip *chip = at.chip(KeyState::Stale))
                 chip->click();
             else if (!at.browse().strip()->chips().isEmpty())
                 at.browse().strip()->chips().constFirst()->click();
         },
         [=] { return !at.browse().value()->isLoading(); }},
        {QStringLiteral("key"),
         [=] {
             if (const auto listing = at.view().session().listing(); !listing->keys.isEmpty())
                 at.browse().openKey(listing->keys.at(listing->keys.size() / 2));
         },
         [=] { return !at.browse().value()->isLoading(); }},
        {QStringLiteral("search"),
         [&window] {
             auto *search = window.findChild<SearchBox *>();
             search->start();
             search->insert(QStringLiteral("user"));
             Q_EMIT search->textEdited(search->text());
         },
         [&window] { return window.findChild<SearchBox *>()->model()->rowCount() > 0; }},
        {QStringLiteral("no-match"),
         [=, &window] {
             window.findChild<SearchBox *>()->clear();
             at.browse().grid()->setFocus();
             at.rows().setFilter(QStringLiteral("no such text"));
         },
         [=] { return at.rowsReady(); }},
        {{}, [=] { at.rows().setFilter({}); }, [=] { return at.rowsReady(); }},
    };
}

QVector<Scene> savingScenes(const Guide &at)
{
    const auto previewed = [=] {
        return at.view().flow().preview() || at.view().flow().previewError()
            || at.view().models().stage.isEmpty();
    };
    return {
        {QStringLiteral("edits"),
         [=] {
             at.browse().value()->hide();
             at.selectRow(0);
             at.stageSomeEdits();
         },
         [=] { return previewed() && at.linksReady(); }},
        {QStringLiteral("review"), [=] { at.view().showReview(); }, previewed},
        {QStringLiteral("drift-before"),
         [=] {
             at.view().models().stage.discardAll();
             at.view().showPage(QStringLiteral("drift"));
         },
         [=] { return true; }},
        {QStringLiteral("drift"), [=] { at.view().drift()->startOrStop(); },
         [=] { return !at.view().models().drift.isScanning(); }},
        {QStringLiteral("invalidations"),
         [=] { at.view().showPage(QStringLiteral("invalidations")); },
         [=] { return at.view().models().intents.state() != LoadState::Loading; }},
        {QStringLiteral("capture"), [=] { at.view().showPage(QStringLiteral("capture")); },
         [=] { return at.view().models().capture.state() != LoadState::Loading; }},
    };
}

QVector<Scene> cacheScenes(const Guide &at)
{
    const auto settled = [=] { return !at.view().cache()->feed().isRunning(); };
    return {
        {QStringLiteral("cache-before"), [=] { at.view().showPage(QStringLiteral("cache")); }, {}},
        {QStringLiteral("cache"), [=] { at.view().cache()->feed().start(); }, settled},
        {QStringLiteral("cache-lifetimes"),
         [=] { at.view().cache()->showTab(at.view().cache()->lifetimes()); }, settled},
    };
}

QVector<Scene> profileScenes(const Guide &at)
{
    const auto showTab = [=](ProfilePage::Tab tab) {
        at.view().showPage(QStringLiteral("profile"));
        at.view().profile()->showTab(tab);
    };
    return {
        {QStringLiteral("profile"), [=] { showTab(ProfilePage::RulesTab); },
         [=] { return at.view().profile()->reviewed().has_value(); }},
        {QStringLiteral("profile-unmapped"), [=] { showTab(ProfilePage::UnmappedTab); }, {}},
        {QStringLiteral("profile-proposals"), [=] { showTab(ProfilePage::ProposalsTab); },
         [=] { return at.view().profile()->proposals().isSettled(); }},
    };
}

QVector<Scene> insightScenes(const Guide &at)
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

QVector<Scene> serverScenes(const Guide &at)
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

QVector<Scene> liveScenes(const Guide &at)
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

// A page that is one pane, with its first record chosen.
Scene paneScene(const Guide &at, const QString &name, const QString &picture)
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

QVector<Scene> accessScenes(const Guide &at)
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

QVector<Scene> journalScenes(const Guide &at)
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

QVector<Scene> sessionScenes(MainWindow &window, const Guide &at)
{
    const auto sessions = [&window] { return window.findChild<SessionsPane *>(); };
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

QVector<Scene> troubleScenes(MainWindow &window, const Guide &at, const QString &workspacePath,
                             const QString &folder)
{
    QVector<Scene> scenes {
        {QStringLiteral("redis-away"),
         [=, &window] { window.openWorkspace(pathWithoutRedis(workspacePath, folder)); },
         [=] {
             return at.isOpen()
                 && at.view().session().redisStatus().state == ConnectionStatus::State::Failed;
         }},
    };
    for (const char *name : {"sessions", "lockouts", "limits", "locks", "tokens", "audit"})
        scenes.append(paneScene(at, QString::fromLatin1(name),
                                QString::fromLatin1(name) + QStringLiteral("-away")));
    scenes.append({QStringLiteral("not-opened"),
                   [=, &window] {
                       window.closeWorkspace();
                       window.openWorkspace(
                           QDir(folder).filePath(QStringLiteral("missing.selaras.json")));
                   },
                   [&window] {
                       const auto *error = window.findChild<QWidget *>(QStringLiteral("openError"));
                       return error && error->isVisible();
                   }});
    return scenes;
}

} // namespace

QVector<Scene> tourScenes(MainWindow &window, const QString &workspacePath, const QString &folder,
                          qint64 afterMs)
{
    const Guide at(window);
    QVector<Scene> scenes {{QStringLiteral("welcome"), {}, {}},
                           {{},
                            [&window, workspacePath] { window.openWorkspace(workspacePath); },
                            [=] { return at.isOpen(); }}};
    const auto open = std::make_shared<QElapsedTimer>();
    scenes.append({{},
                   [open] { open->start(); },
                   [open, afterMs] { return open->hasExpired(afterMs); },
                   afterMs});
    scenes += browseScenes(window, at);
    scenes += savingScenes(at);
    scenes += cacheScenes(at);
    scenes += profileScenes(at);
    scenes += insightScenes(at);
    scenes += serverScenes(at);
    scenes += liveScenes(at);
    scenes += sessionScenes(window, at);
    scenes += accessScenes(at);
    scenes += journalScenes(at);
    scenes += troubleScenes(window, at, workspacePath, folder);
    return scenes;
}

} // namespace selaras::ui
