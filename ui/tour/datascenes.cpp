// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tour/datascenes.h"

#include "ui/browse/gridpane.h"
#include "ui/browse/keychip.h"
#include "ui/browse/linkstrip.h"
#include "ui/browse/valuepane.h"
#include "ui/cache/lifetimestab.h"
#include "ui/mainwindow.h"
#include "ui/pages/browsepage.h"
#include "ui/pages/cachepage.h"
#include "ui/pages/driftpage.h"
#include "ui/pages/profilepage.h"
#include "ui/rules/proposalspane.h"
#include "ui/saving/saveflow.h"
#include "ui/shell/searchbox.h"
#include "ui/shell/searchmodel.h"
#include "ui/shell/workspaceview.h"

namespace selaras::ui {

using items::LoadState;
using repository::KeyState;

namespace {

QVector<Scene> browseScenes(const TourGuide &at)
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
         [=] {
             auto *search = at.window().findChild<SearchBox *>();
             search->start();
             search->insert(QStringLiteral("user"));
             Q_EMIT search->textEdited(search->text());
         },
         [=] { return at.window().findChild<SearchBox *>()->model()->rowCount() > 0; }},
        {QStringLiteral("no-match"),
         [=] {
             at.window().findChild<SearchBox *>()->clear();
             at.browse().grid()->setFocus();
             at.rows().setFilter(QStringLiteral("no such text"));
         },
         [=] { return at.rowsReady(); }},
        {{}, [=] { at.rows().setFilter({}); }, [=] { return at.rowsReady(); }},
    };
}

QVector<Scene> savingScenes(const TourGuide &at)
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

QVector<Scene> cacheScenes(const TourGuide &at)
{
    const auto settled = [=] { return !at.view().cache()->feed().isRunning(); };
    return {
        {QStringLiteral("cache-before"), [=] { at.view().showPage(QStringLiteral("cache")); }, {}},
        {QStringLiteral("cache"), [=] { at.view().cache()->feed().start(); }, settled},
        {QStringLiteral("cache-lifetimes"),
         [=] { at.view().cache()->showTab(at.view().cache()->lifetimes()); }, settled},
    };
}

QVector<Scene> profileScenes(const TourGuide &at)
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

} // namespace

QVector<Scene> dataScenes(const TourGuide &at)
{
    return browseScenes(at) + savingScenes(at) + cacheScenes(at) + profileScenes(at);
}

} // namespace selaras::ui
