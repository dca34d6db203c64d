// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/workspaceview.h"

#include "models/base/onfinished.h"
#include "ui/errortext.h"
#include "ui/formats.h"
#include "ui/pages/browsepage.h"
#include "ui/pages/capturepage.h"
#include "ui/pages/driftpage.h"
#include "ui/pages/invalidationspage.h"
#include "ui/prompter.h"
#include "ui/saving/conflictpanel.h"
#include "ui/saving/noticebar.h"
#include "ui/saving/reviewpanel.h"
#include "ui/saving/savebar.h"
#include "ui/saving/saveflow.h"
#include "ui/saving/savetext.h"
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

const QString browseName = QStringLiteral("browse");
const QString driftName = QStringLiteral("drift");
const QString invalidationsName = QStringLiteral("invalidations");
const QString captureName = QStringLiteral("capture");

} // namespace

WorkspaceView::WorkspaceView(const workspace::Access &access, const Context &context,
                             QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_session(access, context.clock)
    , m_models(m_session, context.settings)
    , m_waker(m_session, m_models.drift, context.clock,
              qint64(1000) * context.settings.value(Setting::DriftPause).toInt())
    , m_flow(new SaveFlow(m_session, m_models.stage, this))
    , m_rail(new Rail)
    , m_pages(new QStackedWidget)
    , m_browse(new BrowsePage(m_session, m_models))
    , m_drift(new DriftPage(m_session, m_models.drift, context.prompter))
    , m_invalidations(new InvalidationsPage(m_session, m_models.intents))
    , m_capture(new CapturePage(m_session, m_models.capture, context.prompter))
    , m_notice(new NoticeBar)
    , m_conflicts(new ConflictPanel(m_models.stage))
    , m_review(new ReviewPanel(m_models.stage, *m_flow, m_models.schema))
    , m_saveBar(new SaveBar(m_models.stage, *m_flow))
    , m_halves(new QSplitter(Qt::Vertical))
{
    layOut();
    connectSaving();
    connectSession();
    connectDrift();
    connectCapture();
    retranslate();
    showPage(browseName);
    restoreState();
    m_browse->start();
    if (!m_session.file().readOnly)
        m_models.intents.refresh();
    m_models.capture.refresh();
}

WorkspaceView::~WorkspaceView()
{
    saveState();
    // The pages look at the models and the session, which are members and go first otherwise.
    delete m_halves;
}

void WorkspaceView::layOut()
{
    m_rail->addGroup();
    m_rail->addPage(browseName, Symbol::Browse);
    m_rail->addPage(driftName, Symbol::Drift);
    m_rail->addPage(invalidationsName, Symbol::Invalidations);
    m_rail->addPage(captureName, Symbol::Capture);
    connect(m_rail, &Rail::chosen, this, &WorkspaceView::showPage);

    m_pages->addWidget(m_browse);
    m_pages->addWidget(m_drift);
    m_pages->addWidget(m_invalidations);
    m_pages->addWidget(m_capture);
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
    connect(m_browse, &BrowsePage::refused, this, [this](const QString &why) {
        m_notice->notify(Symbol::Warning, Meaning::Warning, why);
    });
}

void WorkspaceView::connectSession()
{
    connect(&m_session, &Session::redisStatusChanged, this, &WorkspaceView::followRedis);
    connect(&m_session, &Session::pendingCountChanged, this, [this] {
        m_rail->setBadge(invalidationsName, m_session.pendingCount(), Meaning::Pending);
    });
    connect(m_invalidations, &InvalidationsPage::failed, this, &WorkspaceView::showFailure);
    connect(m_invalidations, &InvalidationsPage::delivered, this,
            [this](const repository::DrainReport &report) {
                m_notice->notify(Symbol::Fresh, Meaning::Fresh, drainedText(report));
            });
    connect(m_invalidations, &InvalidationsPage::heldWanted, this, &WorkspaceView::askAboutHeld);
    connect(m_notice, &NoticeBar::actionTaken, this, [this] {
        m_notice->hide();
        if (m_noticeAsksPassword)
            Q_EMIT passwordWanted();
        else
            showPage(invalidationsName);
    });
}

void WorkspaceView::connectDrift()
{
    connect(&m_models.drift, &items::DriftModel::progressed, this,
            [this] { m_rail->setBadge(driftName, m_models.drift.rowCount(), Meaning::Stale); });
    connect(m_drift, &DriftPage::scansOnChangeChosen, this, [this](bool scans) {
        m_context.settings.setValue(Setting::DriftOnChange, scans);
        m_waker.setEnabled(scans);
    });
    const bool scansOnChange = m_context.settings.value(Setting::DriftOnChange).toBool();
    m_drift->setScansOnChange(scansOnChange);
    m_waker.setEnabled(scansOnChange);
    connect(m_drift, &DriftPage::failed, this, &WorkspaceView::showFailure);
    connect(m_drift, &DriftPage::repaired, this, &WorkspaceView::showRepaired);
    connect(m_drift, &DriftPage::rowWanted, this, [this](const QString &table, const Row &key) {
        showPage(browseName);
        m_browse->openRow(table, key);
    });
}

void WorkspaceView::connectCapture()
{
    connect(&m_models.capture, &items::CaptureModel::changed, this, [this] {
        m_rail->setBadge(captureName, m_models.capture.troubles(), Meaning::Warning);
    });
    connect(m_capture, &CapturePage::switched, this, [this](bool on, int tables) {
        m_noticeAsksPassword = false;
        m_notice->notify(
            Symbol::Fresh, Meaning::Fresh,
            on ? tr("The changes of %n tables are captured from now on.", nullptr, tables)
               : tr("The changes of %n tables are not captured any more.", nullptr, tables));
    });
}

void WorkspaceView::showRepaired(const repository::RepairReport &report)
{
    m_noticeAsksPassword = false;
    if (report.pending.isEmpty())
        m_notice->notify(Symbol::Fresh, Meaning::Fresh, repairedText(report));
    else
        m_notice->notify(Symbol::Warning, Meaning::Pending, repairedText(report),
                         tr("Show &pending"));
}

QStringList WorkspaceView::pages()
{
    return {browseName, driftName, invalidationsName, captureName};
}

QString WorkspaceView::currentPage() const
{
    return pages().value(m_pages->currentIndex());
}

void WorkspaceView::showPage(const QString &name)
{
    const qsizetype page = pages().indexOf(name);
    if (page < 0)
        return;
    m_pages->setCurrentIndex(int(page));
    m_rail->setCurrent(name);
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

void WorkspaceView::askAboutHeld(qint64 intent, qint64 keys)
{
    const auto act = [this, intent](bool yes) {
        if (!yes)
            return;
        onFinished(
            m_session.deliver(intent), this, [this](const Result<repository::Removal> &done) {
                if (done)
                    m_notice->notify(Symbol::Fresh, Meaning::Fresh,
                                     tr("%n keys removed.", nullptr, int(done->removed.size())));
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
        m_notice->notify(Symbol::Fresh, Meaning::Fresh, savedText(report));
    else
        m_notice->notify(Symbol::Warning, isHeld(report) ? Meaning::Warning : Meaning::Pending,
                         savedText(report), tr("Show &pending"));
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
    m_context.settings.setValue(Setting::WindowState, state, m_session.file().identity());
}

void WorkspaceView::restoreState()
{
    const QVariantMap state =
        m_context.settings.value(Setting::WindowState, m_session.file().identity()).toMap();
    restoreViewState(*this, state);
    showPage(state.value(QStringLiteral("page")).toString());
    m_browse->select(state.value(QStringLiteral("selection")).toMap());
}

void WorkspaceView::retranslate()
{
    m_rail->setGroupWord(0, tr("DATA"));
    m_rail->setPageWord(browseName, tr("Browse"));
    m_rail->setPageWord(driftName, tr("Drift"));
    m_rail->setPageWord(invalidationsName, tr("Invalidations"));
    m_rail->setPageWord(captureName, tr("Capture"));
}

} // namespace selaras::ui
