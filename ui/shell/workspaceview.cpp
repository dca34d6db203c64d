// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/workspaceview.h"

#include "models/base/onfinished.h"
#include "models/insight/hitratereadings.h"
#include "ui/alerts/alerttext.h"
#include "ui/alerts/desktopnotice.h"
#include "ui/browse/keypane.h"
#include "ui/errortext.h"
#include "ui/formats.h"
#include "ui/pages/alertspage.h"
#include "ui/pages/browsepage.h"
#include "ui/pages/cachepage.h"
#include "ui/pages/capturepage.h"
#include "ui/pages/dashboardpage.h"
#include "ui/pages/driftpage.h"
#include "ui/pages/invalidationspage.h"
#include "ui/pages/journalpage.h"
#include "ui/pages/livepage.h"
#include "ui/pages/profilepage.h"
#include "ui/pages/serverpage.h"
#include "ui/prompter.h"
#include "ui/saving/conflictpanel.h"
#include "ui/saving/noticebar.h"
#include "ui/saving/reviewpanel.h"
#include "ui/saving/savebar.h"
#include "ui/saving/saveflow.h"
#include "ui/saving/savetext.h"
#include "ui/shell/pageactions.h"
#include "ui/shell/rail.h"
#include "ui/shell/viewstate.h"

#include <QEvent>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace selaras::ui {

using repository::EditReport;
using workspace::Session;

namespace {

// The groups of the rail.
enum Group { DataGroup, InsightGroup, AccessGroup };

} // namespace

WorkspaceView::WorkspaceView(const workspace::Access &access, const Context &context,
                             QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_session(access, context.clock)
    , m_tenants(m_session)
    , m_models(m_session, context.settings)
    , m_sampling(access, context.clock)
    , m_passwords(access, context.clock)
    , m_access(access, context, m_session)
    , m_waker(m_session, m_models.drift, context.clock,
              qint64(1000) * context.settings.value(Setting::DriftPause).toInt())
    , m_flow(new SaveFlow(m_session, m_models.stage, this))
    , m_rail(new Rail)
    , m_pages(new QStackedWidget)
    , m_browse(new BrowsePage(m_session, m_models, m_passwords, context.prompter))
    , m_drift(new DriftPage(m_session, m_models.drift, context.prompter))
    , m_invalidations(new InvalidationsPage(m_session, m_models.intents))
    , m_capture(new CapturePage(m_session, m_models.capture, context.prompter))
    , m_cache(new CachePage(access, context.clock, context.settings, context.prompter))
    , m_profile(new ProfilePage(m_session, access, context.clock, context.prompter))
    , m_dashboard(new DashboardPage(m_sampling, context.clock, context.prompter))
    , m_server(new ServerPage(access, context.clock, context.settings, context.prompter))
    , m_desktop(new DesktopNotice(m_session.file().name, this))
    , m_live(new LivePage(access, context.clock, context.prompter))
    , m_journal(new JournalPage(m_session, access, context.clock, context.prompter))
    , m_notice(new NoticeBar)
    , m_conflicts(new ConflictPanel(m_models.stage))
    , m_review(new ReviewPanel(m_models.stage, *m_flow, m_models.schema))
    , m_saveBar(new SaveBar(m_models.stage, *m_flow))
    , m_halves(new QSplitter(Qt::Vertical))
{
    addPages();
    layOut();
    connectSaving();
    connectSession();
    connectDrift();
    connectSampling();
    retranslate();
    showPage(m_browse->name());
    restoreState();
    m_tenants.refresh();
    m_browse->start();
    if (!m_session.file().readOnly)
        m_models.intents.refresh();
    m_models.capture.refresh();
    m_server->start();
}

WorkspaceView::~WorkspaceView()
{
    saveState();
    // The pages look at the models and the session, which are members and go first otherwise.
    delete m_halves;
}

void WorkspaceView::addPages()
{
    m_rail->addGroup();
    for (Page *page : {static_cast<Page *>(m_browse), static_cast<Page *>(m_drift),
                       static_cast<Page *>(m_invalidations), static_cast<Page *>(m_capture),
                       static_cast<Page *>(m_cache), static_cast<Page *>(m_profile)})
        addPage(page);
    connect(m_profile, &ProfilePage::reopenWanted, this, &WorkspaceView::reopenWanted);
    m_rail->addGroup();
    addPage(m_dashboard);
    addPage(m_server);
    auto *alerts = new AlertsPage(m_sampling);
    addPage(alerts);
    connect(alerts, &AlertsPage::fired, this, &WorkspaceView::showAlert);
    addPage(m_live);
    m_rail->addGroup();
    for (Page *page : m_access.all())
        addPage(page);
    m_rail->addGroup(); // without a word: its page has the same
    addPage(m_journal);
    connect(m_rail, &Rail::chosen, this, &WorkspaceView::showPage);
    m_pageActions = new PageActions(pages(), this);
    connect(m_pageActions, &PageActions::chosen, this, &WorkspaceView::showPage);
}

void WorkspaceView::addPage(Page *page)
{
    m_rail->addPage(page->name(), page->symbol());
    m_pages->addWidget(page);
    connect(page, &Page::badgeChanged, this,
            [this, page] { m_rail->setBadge(page->name(), page->badge(), page->badgeMeaning()); });
    connect(page, &Page::failed, this, &WorkspaceView::showFailure);
    connect(page, &Page::succeeded, this, &WorkspaceView::showSuccess);
    connect(page, &Page::rowWanted, this, [this](const QString &table, const Row &key) {
        showPage(m_browse->name());
        m_browse->openRow(table, key);
    });
    connect(page, &Page::keyWanted, this, [this](const QByteArray &key) {
        showPage(m_browse->name());
        m_browse->openKey(key);
    });
    connect(page, &Page::wanted, this, [this, page] { showPage(page->name()); });
}

void WorkspaceView::layOut()
{
    m_halves->setObjectName(QStringLiteral("workspaceHalves"));
    m_halves->setChildrenCollapsible(false);
    m_halves->addWidget(m_pages);
    m_halves->addWidget(m_review);
    m_halves->setStretchFactor(0, 1);
    m_halves->setSizes({600, 300});
    m_review->setMinimumHeight(140);
    m_review->hide();

    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_halves, 1);
    right->addWidget(m_conflicts);
    right->addWidget(m_notice);
    right->addWidget(m_saveBar);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_rail);
    layout->addLayout(right, 1);
}

void WorkspaceView::connectSaving()
{
    connect(m_flow, &SaveFlow::reviewWanted, this, &WorkspaceView::showReview);
    connect(m_flow, &SaveFlow::saved, this, &WorkspaceView::showSaved);
    connect(m_flow, &SaveFlow::failed, this, &WorkspaceView::showFailure);
    connect(m_flow, &SaveFlow::conflicted, this,
            [this](const QVector<items::StagedEdit> &edits, const EditReport &report) {
                closeReview();
                m_notice->hide();
                m_conflicts->present(edits, report);
            });
    connect(m_conflicts, &ConflictPanel::refreshWanted, &m_models.rows,
            &items::RowGridModel::refresh);
    connect(m_saveBar, &SaveBar::reviewWanted, this, &WorkspaceView::showReview);
    connect(m_saveBar, &SaveBar::discardWanted, this, &WorkspaceView::discard);
    connect(m_review, &ReviewPanel::closed, this, &WorkspaceView::closeReview);
    connect(&m_models.stage, &items::EditStage::changed, this, [this] {
        if (m_models.stage.isEmpty())
            closeReview();
        else
            m_notice->hide();
    });
    connect(m_browse, &BrowsePage::passwordSaved, this, &WorkspaceView::showSaved);
    connect(m_browse, &BrowsePage::refused, this, [this](const QString &why) {
        m_notice->notify(Symbol::Warning, Meaning::Warning, why);
    });
}

void WorkspaceView::connectSession()
{
    connect(&m_session, &Session::tenantChanged, this, [this] {
        const QString tenant = m_session.boundary().chosen();
        m_passwords.keepTo(tenant);
        m_cache->keepTo(tenant);
        m_live->live().keepTo(tenant);
    });
    connect(&m_session, &Session::redisStatusChanged, this, &WorkspaceView::followRedis);
    connect(m_invalidations, &InvalidationsPage::delivered, this,
            [this](const repository::DrainReport &report) { showSuccess(drainedText(report)); });
    connect(m_invalidations, &InvalidationsPage::heldWanted, this, &WorkspaceView::askAboutHeld);
    connect(m_notice, &NoticeBar::actionTaken, this, [this] {
        m_notice->hide();
        if (m_noticeAsksPassword)
            Q_EMIT passwordWanted();
        else
            showPage(m_invalidations->name());
    });
}

void WorkspaceView::connectDrift()
{
    connect(m_drift, &DriftPage::scansOnChangeChosen, this, [this](bool scans) {
        m_context.settings.setValue(Setting::DriftOnChange, scans);
        m_waker.setEnabled(scans);
    });
    const bool scansOnChange = m_context.settings.value(Setting::DriftOnChange).toBool();
    m_drift->setScansOnChange(scansOnChange);
    m_waker.setEnabled(scansOnChange);
    connect(m_drift, &DriftPage::repaired, this, &WorkspaceView::showRepaired);
    connect(m_cache, &CachePage::keysRemoved, m_browse, [this] { m_browse->keys()->refresh(); });
}

// What the charts show of this program itself.
void WorkspaceView::connectSampling()
{
    connect(&m_session, &Session::keysRemoved, this, [this](const QByteArrayList &keys) {
        m_sampling.tell({{{insight::Series::Invalidations}, double(keys.size())}});
    });
    connect(&m_models.drift, &items::DriftModel::stateChanged, this, [this] {
        if (m_models.drift.state() == items::LoadState::Ready)
            m_sampling.tell({{{insight::Series::Drift}, double(m_models.drift.rowCount())}});
    });
    workspace::Live &live = m_live->live();
    connect(&live, &workspace::Live::measured, this, [this, &live](const insight::HitRates &rates) {
        if (rates.end != insight::HitRates::End::Running)
            m_sampling.tell(insight::hitRateReadings(rates, live.groups()));
    });
}

void WorkspaceView::showRepaired(const repository::RepairReport &report)
{
    m_noticeAsksPassword = false;
    if (report.pending.isEmpty())
        showSuccess(repairedText(report));
    else
        m_notice->notify(Symbol::Warning, Meaning::Pending, repairedText(report),
                         tr("Show &pending"));
}

QVector<Page *> WorkspaceView::pages() const
{
    QVector<Page *> pages;
    for (int i = 0; i < m_pages->count(); ++i)
        pages.append(static_cast<Page *>(m_pages->widget(i)));
    return pages;
}

QString WorkspaceView::currentPage() const
{
    return static_cast<Page *>(m_pages->currentWidget())->name();
}

void WorkspaceView::showPage(const QString &name)
{
    for (Page *page : pages()) {
        if (page->name() != name)
            continue;
        m_pages->setCurrentWidget(page);
        m_rail->setCurrent(name);
    }
}

void WorkspaceView::showReview()
{
    if (m_models.stage.isEmpty())
        return;
    m_review->show();
    m_review->setFocus();
}

void WorkspaceView::discard()
{
    const int changes = m_models.stage.count();
    if (changes == 0)
        return;
    m_context.prompter.confirm(this,
                               {tr("Discard %n changes?", nullptr, changes),
                                tr("They were not saved and cannot be brought back."),
                                tr("&Discard"), true},
                               [this](bool yes) {
                                   if (yes)
                                       m_models.stage.discardAll();
                               });
}

bool WorkspaceView::hasDraft() const
{
    return m_profile->isModified();
}

void WorkspaceView::askAboutHeld(qint64 intent, qint64 keys)
{
    const auto act = [this, intent](bool yes) {
        if (!yes)
            return;
        onFinished(m_session.deliver(intent), this,
                   [this](const Result<repository::Removal> &done) {
                       if (done)
                           showSuccess(tr("%n keys removed.", nullptr, int(done->removed.size())));
                       else
                           showFailure(done.error());
                   });
    };
    m_context.prompter.confirm(this,
                               {tr("Remove %1 keys?").arg(numberText(keys)),
                                tr("That is far more than the preview said. The application reads "
                                   "these rows from its database again."),
                                tr("&Remove"), true},
                               act);
}

void WorkspaceView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void WorkspaceView::showSaved(const EditReport &report)
{
    m_noticeAsksPassword = false;
    if (report.pending.isEmpty())
        showSuccess(savedText(report));
    else
        m_notice->notify(Symbol::Warning, isHeld(report) ? Meaning::Warning : Meaning::Pending,
                         savedText(report), tr("Show &pending"));
}

void WorkspaceView::showSuccess(const QString &text)
{
    m_noticeAsksPassword = false;
    m_notice->notify(Symbol::Fresh, Meaning::Fresh, text);
}

void WorkspaceView::showAlert(const insight::Firing &firing)
{
    m_noticeAsksPassword = false;
    m_notice->notify(Symbol::Alert, Meaning::Warning, alertReason(firing));
    m_desktop->notify(firing);
}

void WorkspaceView::showFailure(const Error &error)
{
    m_noticeAsksPassword = false;
    m_notice->notify(Symbol::Error, Meaning::Error, errorText(error));
}

void WorkspaceView::followRedis()
{
    const auto &error = m_session.redisStatus().error;
    const bool wantsPassword = error
        && (error->code == ErrorCode::WrongPassword
            || error->code == ErrorCode::AuthenticationRequired);
    if (!wantsPassword || m_passwordAsked)
        return;
    m_passwordAsked = true;
    m_noticeAsksPassword = true;
    m_notice->notify(Symbol::Lock, Meaning::Warning, errorText(*error), tr("Enter &password…"));
}

void WorkspaceView::closeReview()
{
    m_review->hide();
}

void WorkspaceView::saveState() const
{
    QVariantMap state = saveViewState(*this);
    state.insert(QStringLiteral("page"), currentPage());
    state.insert(QStringLiteral("selection"), m_browse->selection());
    state.insert(QStringLiteral("tenant"), m_tenants.chosen());
    m_context.settings.setValue(Setting::WindowState, state, m_session.file().identity());
}

void WorkspaceView::restoreState()
{
    const QVariantMap state =
        m_context.settings.value(Setting::WindowState, m_session.file().identity()).toMap();
    restoreViewState(*this, state);
    m_tenants.choose(state.value(QStringLiteral("tenant")).toString());
    showPage(state.value(QStringLiteral("page")).toString());
    m_browse->select(state.value(QStringLiteral("selection")).toMap());
}

void WorkspaceView::retranslate()
{
    m_rail->setGroupWord(DataGroup, tr("DATA"));
    m_rail->setGroupWord(InsightGroup, tr("INSIGHT"));
    m_rail->setGroupWord(AccessGroup, tr("ACCESS"));
    for (const Page *page : pages())
        m_rail->setPageWord(page->name(), page->word());
    m_pageActions->retranslate();
}

} // namespace selaras::ui
