// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "ui/browse/gridpane.h"
#include "ui/browse/keypane.h"
#include "ui/browse/tablelist.h"
#include "ui/dialogs/aboutdialog.h"
#include "ui/pages/browsepage.h"
#include "ui/pages/driftpage.h"
#include "ui/pages/invalidationspage.h"
#include "ui/pages/welcomepage.h"
#include "ui/prompter.h"
#include "ui/saving/noticebar.h"
#include "ui/saving/saveflow.h"
#include "ui/shell/footbar.h"
#include "ui/shell/headbar.h"
#include "ui/shell/menus.h"
#include "ui/shell/opening.h"
#include "ui/shell/pageactions.h"
#include "ui/shell/searchbox.h"
#include "ui/shell/searchsources.h"
#include "ui/shell/tenantchooser.h"
#include "ui/shell/workspaceview.h"

#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QMimeData>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

namespace selaras::ui {

namespace {

const QString geometryName = QStringLiteral("geometry");

QString droppedWorkspace(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 && urls.constFirst().isLocalFile() ? urls.constFirst().toLocalFile()
                                                               : QString();
}

} // namespace

MainWindow::MainWindow(const Context &context, QWidget *parent)
    : QMainWindow(parent)
    , m_context(context)
    , m_recent(context.settings)
    , m_opening(new Opening(context, this))
    , m_menus(new Menus(*this, m_actions, m_recent, context))
    , m_head(new HeadBar)
    , m_stack(new QStackedWidget)
    , m_welcome(new WelcomePage(m_recent))
    , m_foot(new FootBar)
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowIcon(programIcon());
    setAcceptDrops(true);
    layOut();
    addActions(m_actions.all());
    addAction(m_actions.search);
    connectOpening();
    connectActions();
    connectEditing();
    m_head->search()->setSource(commandSource(m_actions.all()));
    retranslate();
    m_welcome->setFocus();
    resize(1280, 800);
    restoreGeometry(
        context.settings.value(Setting::WindowState).toMap().value(geometryName).toByteArray());
}

MainWindow::~MainWindow()
{
    dropWorkspace();
}

void MainWindow::layOut()
{
    m_stack->addWidget(m_welcome);
    auto *center = new QWidget;
    auto *layout = new QVBoxLayout(center);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_foot);
    setCentralWidget(center);
}

void MainWindow::connectOpening()
{
    connect(m_opening, &Opening::began, m_welcome, &WelcomePage::showOpening);
    connect(m_opening, &Opening::opened, this, &MainWindow::showWorkspace);
    connect(m_opening, &Opening::failed, this, [this](const QString &path, const Error &error) {
        m_welcome->showError(path, error);
        if (m_view)
            m_context.prompter.report(this, tr("The workspace was not opened"), error);
        Q_EMIT openingFailed(error);
    });
    connect(m_welcome, &WelcomePage::openWanted, m_opening, &Opening::chooseFile);
    connect(m_welcome, &WelcomePage::importWanted, m_opening, &Opening::importEnv);
    connect(m_welcome, &WelcomePage::demoWanted, m_opening, &Opening::startDemo);
    connect(m_welcome, &WelcomePage::recentWanted, this, &MainWindow::openWorkspace);
    connect(m_menus, &Menus::recentWanted, this, &MainWindow::openWorkspace);
}

void MainWindow::connectActions()
{
    connect(m_actions.open, &QAction::triggered, this,
            [this] { whenDiscardable([this] { m_opening->chooseFile(); }); });
    connect(m_actions.importEnv, &QAction::triggered, this,
            [this] { whenDiscardable([this] { m_opening->importEnv(); }); });
    connect(m_actions.demo, &QAction::triggered, this, &MainWindow::openDemo);
    connect(m_actions.close, &QAction::triggered, this, &MainWindow::closeWorkspace);
    connect(m_actions.quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions.search, &QAction::triggered, m_head->search(), &SearchBox::start);
    connect(m_actions.about, &QAction::triggered, this, &MainWindow::showAbout);
    connect(m_actions.copy, &QAction::triggered, this, &MainWindow::copy);
    connect(m_actions.filter, &QAction::triggered, this, &MainWindow::focusFilter);
    connect(m_foot, &FootBar::driftWanted, this,
            [this] { m_view->showPage(m_view->drift()->name()); });
    connect(m_foot, &FootBar::pendingWanted, this,
            [this] { m_view->showPage(m_view->invalidations()->name()); });
}

void MainWindow::connectEditing()
{
    const auto bind = [this](QAction *action, auto act) {
        connect(action, &QAction::triggered, this, [this, act] {
            if (m_view)
                act(*m_view);
        });
    };
    const auto toBrowse = [](WorkspaceView &view) -> BrowsePage & {
        view.showPage(view.browse()->name());
        return *view.browse();
    };
    bind(m_actions.undo, [](WorkspaceView &view) { view.models().stage.undo(); });
    bind(m_actions.redo, [](WorkspaceView &view) { view.models().stage.redo(); });
    bind(m_actions.save, [](WorkspaceView &view) { view.flow().save(); });
    bind(m_actions.review, [](WorkspaceView &view) { view.showReview(); });
    bind(m_actions.discard, [](WorkspaceView &view) { view.discard(); });
    bind(m_actions.setNull,
         [](WorkspaceView &view) { view.browse()->grid()->view()->clearCells(); });
    bind(m_actions.addRow, [=](WorkspaceView &view) { toBrowse(view).grid()->addRow(); });
    bind(m_actions.duplicateRow,
         [](WorkspaceView &view) { view.browse()->grid()->duplicateRow(); });
    bind(m_actions.deleteRows, [](WorkspaceView &view) { view.browse()->grid()->deleteRows(); });
    bind(m_actions.resetPassword, [](WorkspaceView &view) { view.browse()->resetPassword(); });
    bind(m_actions.showHashes, [this](WorkspaceView &view) {
        view.models().rows.setRevealed(m_actions.showHashes->isChecked());
    });
    bind(m_actions.refresh, [](WorkspaceView &view) { view.browse()->refresh(); });
    connect(m_actions.tenant, &QAction::triggered, m_head->tenant(), &TenantChooser::open);
    bind(m_actions.tables, [=](WorkspaceView &view) { toBrowse(view).tables()->setFocus(); });
    bind(m_actions.rows, [=](WorkspaceView &view) { toBrowse(view).grid()->setFocus(); });
    bind(m_actions.keys, [=](WorkspaceView &view) { toBrowse(view).keys()->setFocus(); });
}

void MainWindow::openWorkspace(const QString &path)
{
    whenDiscardable([this, path] { m_opening->open(path); });
}

void MainWindow::openDemo()
{
    whenDiscardable([this] { m_opening->startDemo(); });
}

void MainWindow::closeWorkspace()
{
    whenDiscardable([this] { showWelcome(); });
}

void MainWindow::showWorkspace(const QString &path, const workspace::Access &access)
{
    dropWorkspace();
    m_path = path;
    m_recent.add(path);
    m_view = new WorkspaceView(access, m_context);
    m_stack->addWidget(m_view);
    m_stack->setCurrentWidget(m_view);
    connect(m_view, &WorkspaceView::passwordWanted, this,
            [this] { m_opening->openWithNewPassword(m_path); });
    // Not from within the page's own doing, which ends with the view.
    connect(
        m_view, &WorkspaceView::reopenWanted, this, [this] { openWorkspace(m_path); },
        Qt::QueuedConnection);
    m_welcome->showOpening({});
    followWorkspace();
    m_view->browse()->tables()->setFocus();
    Q_EMIT workspaceOpened();
}

void MainWindow::showWelcome()
{
    const bool wasOpen = m_view != nullptr;
    dropWorkspace();
    m_stack->setCurrentWidget(m_welcome);
    m_welcome->setFocus();
    followWorkspace();
    if (wasOpen)
        Q_EMIT workspaceClosed();
}

void MainWindow::dropWorkspace()
{
    m_foot->follow(nullptr, nullptr);
    m_head->tenant()->follow(nullptr);
    m_head->search()->setSource(commandSource(m_actions.all()));
    delete std::exchange(m_view, nullptr);
}

void MainWindow::followWorkspace()
{
    m_actions.setWorkspaceOpen(m_view != nullptr);
    retranslate();
    if (!m_view) {
        m_head->showWorkspace({});
        return;
    }
    m_head->showWorkspace(m_view->session().file());
    m_head->tenant()->follow(&m_view->tenants());
    const QList<QAction *> &pages = m_view->pageActions().all();
    m_menus->showPages(pages);
    m_head->search()->setSource(
        allOf({workspaceSource(*m_view), commandSource(pages + m_actions.all())}));
    m_foot->follow(&m_view->session(), &m_view->models().drift);
    connect(&m_view->models().stage, &items::EditStage::changed, this, &MainWindow::followStage);
    connect(&m_view->models().stage, &items::EditStage::frozenChanged, this,
            &MainWindow::followStage);
    connect(&m_view->models().rows, &items::RowGridModel::stateChanged, this,
            &MainWindow::followStage);
    connect(&m_view->models().rows, &items::RowGridModel::revealedChanged, this,
            &MainWindow::followStage);
    GridView *grid = m_view->browse()->grid()->view();
    grid->addActions({m_actions.copy, m_actions.setNull, m_actions.duplicateRow,
                      m_actions.deleteRows, m_actions.resetPassword, m_actions.showHashes});
    connect(grid, &GridView::currentRowChanged, this, &MainWindow::followStage);
    m_actions.tenant->setEnabled(m_view->tenants().isOffered());
    followStage();
}

void MainWindow::followStage()
{
    if (!m_view)
        return;
    const items::EditStage &stage = m_view->models().stage;
    const bool staged = !stage.isEmpty() && !stage.isFrozen();
    const bool editable = m_view->models().rows.isEditable();
    m_actions.undo->setEnabled(stage.canUndo());
    m_actions.redo->setEnabled(stage.canRedo());
    for (QAction *action : {m_actions.save, m_actions.review, m_actions.discard})
        action->setEnabled(staged);
    for (QAction *action :
         {m_actions.setNull, m_actions.addRow, m_actions.duplicateRow, m_actions.deleteRows})
        action->setEnabled(editable);
    m_actions.resetPassword->setEnabled(m_view->browse()->canResetPassword());
    m_actions.showHashes->setEnabled(m_view->models().rows.hasPasswords());
    m_actions.showHashes->setChecked(m_view->models().rows.isRevealed());
    setWindowModified(!stage.isEmpty());
}

void MainWindow::whenDiscardable(const std::function<void()> &then)
{
    const int changes = m_view ? m_view->models().stage.count() : 0;
    if (changes == 0 && !(m_view && m_view->hasDraft())) {
        then();
        return;
    }
    const QString title = changes > 0 ? tr("Discard %n changes?", nullptr, changes)
                                      : tr("Discard the changes of the profile?");
    const QString text = changes > 0 && m_view->hasDraft()
        ? tr("They and the changes of the profile were not saved and cannot be brought back.")
        : tr("They were not saved and cannot be brought back.");
    m_context.prompter.confirm(this, {title, text, tr("&Discard"), true}, [this, then](bool yes) {
        if (!yes || !m_view)
            return;
        m_view->models().stage.discardAll();
        then();
    });
}

void MainWindow::copy()
{
    if (!m_view)
        return;
    const BrowsePage *browse = m_view->browse();
    if (browse->keys()->view()->hasFocus())
        QApplication::clipboard()->setText(QString::fromUtf8(browse->keys()->current()));
    else
        browse->grid()->view()->copySelection();
}

void MainWindow::focusFilter()
{
    if (!m_view)
        return;
    const BrowsePage *browse = m_view->browse();
    const QWidget *focus = QApplication::focusWidget();
    if (browse->keys()->isAncestorOf(focus))
        browse->keys()->focusFilter();
    else if (browse->tables()->isAncestorOf(focus))
        browse->tables()->focusFilter();
    else
        browse->grid()->focusFilter();
}

void MainWindow::showAbout()
{
    auto *dialog = new AboutDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    const bool staged = m_view && (!m_view->models().stage.isEmpty() || m_view->hasDraft());
    if (staged && !m_closing) {
        event->ignore();
        whenDiscardable([this] {
            m_closing = true;
            close();
        });
        return;
    }
    QVariantMap state = m_context.settings.value(Setting::WindowState).toMap();
    state.insert(geometryName, saveGeometry());
    m_context.settings.setValue(Setting::WindowState, state);
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedWorkspace(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    openWorkspace(droppedWorkspace(event->mimeData()));
}

void MainWindow::retranslate()
{
    m_actions.retranslate();
    m_menus->retranslate();
    setWindowTitle(m_view ? m_view->session().file().name + QStringLiteral("[*] – Selaras")
                          : QStringLiteral("Selaras"));
}

} // namespace selaras::ui
