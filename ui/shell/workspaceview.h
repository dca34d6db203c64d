// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/driftwaker.h"
#include "models/workspace/passwordlane.h"
#include "models/workspace/sampling.h"
#include "models/workspace/tenantscope.h"
#include "ui/access/accesspages.h"
#include "ui/context.h"
#include "ui/workspacemodels.h"

#include <QVariantMap>
#include <QWidget>

#include <memory>

class QSplitter;
class QStackedWidget;

namespace selaras::ui {

class BrowsePage;
class CachePage;
class CapturePage;
class ConflictPanel;
class DashboardPage;
class DesktopNotice;
class DriftPage;
class InvalidationsPage;
class JournalPage;
class LivePage;
class NoticeBar;
class Page;
class PageActions;
class ProfilePage;
class Rail;
class ReviewPanel;
class SaveBar;
class SaveFlow;
class ServerPage;

// One opened workspace: its session, its models and its pages. Destroying it closes the workspace.
class WorkspaceView : public QWidget {
    Q_OBJECT

public:
    WorkspaceView(const workspace::Access &access, const Context &context,
                  QWidget *parent = nullptr);
    ~WorkspaceView() override;

    [[nodiscard]] workspace::Session &session() { return m_session; }
    [[nodiscard]] WorkspaceModels &models() { return m_models; }
    [[nodiscard]] workspace::TenantScope &tenants() { return m_tenants; }
    [[nodiscard]] SaveFlow &flow() { return *m_flow; }
    [[nodiscard]] BrowsePage *browse() const { return m_browse; }
    [[nodiscard]] DriftPage *drift() const { return m_drift; }
    [[nodiscard]] InvalidationsPage *invalidations() const { return m_invalidations; }
    [[nodiscard]] CapturePage *capture() const { return m_capture; }
    [[nodiscard]] CachePage *cache() const { return m_cache; }
    [[nodiscard]] ProfilePage *profile() const { return m_profile; }
    [[nodiscard]] DashboardPage *dashboard() const { return m_dashboard; }
    [[nodiscard]] ServerPage *server() const { return m_server; }
    [[nodiscard]] LivePage *live() const { return m_live; }
    [[nodiscard]] JournalPage *journal() const { return m_journal; }
    [[nodiscard]] NoticeBar *notice() const { return m_notice; }

    // In the order of the rail.
    [[nodiscard]] QVector<Page *> pages() const;
    [[nodiscard]] const PageActions &pageActions() const { return *m_pageActions; }
    [[nodiscard]] QString currentPage() const;
    // By its name; does nothing where there is none.
    void showPage(const QString &name);
    void showReview();
    // Asks before staged edits are thrown away; does nothing where there are none.
    void discard();
    // Edits of the profile that are not saved.
    [[nodiscard]] bool hasDraft() const;

Q_SIGNALS:
    // Redis wants a password, or another one.
    void passwordWanted();
    // The workspace is to be opened again, for what was saved to take effect.
    void reopenWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void addPages();
    void addPage(Page *page);
    void connectSaving();
    void connectSession();
    void connectDrift();
    void connectSampling();
    void showSaved(const repository::EditReport &report);
    void showRepaired(const repository::RepairReport &report);
    void showSuccess(const QString &text);
    void showAlert(const insight::Firing &firing);
    void showFailure(const Error &error);
    void askAboutHeld(qint64 intent, qint64 keys);
    void followRedis();
    void closeReview();
    void saveState() const;
    void restoreState();
    void retranslate();

    Context m_context;
    workspace::Session m_session;
    workspace::TenantScope m_tenants;
    WorkspaceModels m_models;
    workspace::Sampling m_sampling;
    workspace::PasswordLane m_passwords;
    AccessPages m_access;
    items::DriftWaker m_waker;
    SaveFlow *m_flow;
    Rail *m_rail;
    QStackedWidget *m_pages;
    BrowsePage *m_browse;
    DriftPage *m_drift;
    InvalidationsPage *m_invalidations;
    CapturePage *m_capture;
    CachePage *m_cache;
    ProfilePage *m_profile;
    DashboardPage *m_dashboard;
    ServerPage *m_server;
    DesktopNotice *m_desktop;
    LivePage *m_live;
    JournalPage *m_journal;
    PageActions *m_pageActions = nullptr;
    NoticeBar *m_notice;
    ConflictPanel *m_conflicts;
    ReviewPanel *m_review;
    SaveBar *m_saveBar;
    QSplitter *m_halves;
    bool m_passwordAsked = false;
    bool m_noticeAsksPassword = false;
};

} // namespace selaras::ui
