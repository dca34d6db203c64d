// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/profilepage.h"

#include "models/base/onfinished.h"
#include "models/mapping/profiledocument.h"
#include "models/workspace/applications.h"
#include "models/workspace/profilefile.h"
#include "ui/formats.h"
#include "ui/prompter.h"
#include "ui/rules/proposalspane.h"
#include "ui/rules/rulespane.h"
#include "ui/rules/ruletext.h"
#include "ui/rules/unmappedpane.h"
#include "ui/widgets/meaninglabel.h"
#include "ui/widgets/panebar.h"
#include "ui/widgets/statestack.h"
#include "ui/widgets/toolbutton.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>

#include <algorithm>

namespace selaras::ui {

using mapping::ProfileReview;
using mapping::RuleWarning;
using repository::RuleProposal;
using workspace::Environment;

ProfilePage::ProfilePage(workspace::Session &session, const workspace::Access &access, Clock &clock,
                         Prompter &prompter, QWidget *parent)
    : Page(QStringLiteral("profile"), Symbol::Review, parent)
    , m_session(session)
    , m_prompter(prompter)
    , m_lane(access, clock)
    , m_title(new QLabel)
    , m_summary(new MeaningLabel(Meaning::Quiet))
    , m_undo(new ToolButton(Symbol::Undo, QStringLiteral("profileUndo")))
    , m_redo(new ToolButton(Symbol::Redo, QStringLiteral("profileRedo")))
    , m_save(new QPushButton)
    , m_saveAs(new QPushButton)
    , m_tabs(new QTabBar)
    , m_panes(new QStackedWidget)
    , m_rules(new RulesPane(m_draft))
    , m_unmapped(new UnmappedPane)
    , m_proposals(new ProposalsPane)
    , m_stack(new StateStack(m_panes))
    , m_prismaPath(workspace::prismaSchemaNear(session.file().databasePath))
{
    layOut();
    connectParts();
    load();
    m_proposals->setPrisma(m_prismaPath);
    retranslate();
}

ProfilePage::~ProfilePage()
{
    // The panes look at the draft, which is a member and goes first otherwise.
    delete m_stack;
}

void ProfilePage::layOut()
{
    QFont strong = m_title->font();
    strong.setWeight(QFont::DemiBold);
    m_title->setFont(strong);
    m_summary->setObjectName(QStringLiteral("profileSummary"));
    m_save->setObjectName(QStringLiteral("profileSave"));
    m_save->setIcon(symbolIcon(Symbol::Save));
    m_saveAs->setObjectName(QStringLiteral("profileSaveAs"));
    auto *bar = new PaneBar;
    bar->row()->addWidget(m_title);
    bar->row()->addSpacing(8);
    bar->row()->addWidget(m_summary, 1);
    bar->row()->addWidget(m_undo);
    bar->row()->addWidget(m_redo);
    bar->row()->addWidget(m_save);
    bar->row()->addWidget(m_saveAs);
    m_tabs->setObjectName(QStringLiteral("profileTabs"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    for (QWidget *pane : {static_cast<QWidget *>(m_rules), static_cast<QWidget *>(m_unmapped),
                          static_cast<QWidget *>(m_proposals)}) {
        m_tabs->addTab({});
        m_panes->addWidget(pane);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(bar);
    layout->addWidget(m_tabs);
    layout->addWidget(m_stack, 1);
}

void ProfilePage::connectParts()
{
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_panes->setCurrentIndex(tab);
        if (tab == ProposalsTab && !m_proposals->isSettled() && !m_proposing.isRunning())
            propose();
    });
    connect(m_undo, &QToolButton::clicked, &m_draft, &items::ProfileDraft::undo);
    connect(m_redo, &QToolButton::clicked, &m_draft, &items::ProfileDraft::redo);
    connect(m_save, &QPushButton::clicked, this, &ProfilePage::save);
    connect(m_saveAs, &QPushButton::clicked, this, &ProfilePage::saveAs);
    connect(&m_draft, &items::ProfileDraft::changed, this, &ProfilePage::showState);
    connect(&m_draft, &items::ProfileDraft::profileChanged, this, &ProfilePage::review);
    connect(&m_session, &workspace::Session::listingChanged, this, &ProfilePage::review);
    connect(m_rules, &RulesPane::keyWanted, this, &ProfilePage::keyWanted);
    connect(m_unmapped, &UnmappedPane::keyWanted, this, &ProfilePage::keyWanted);
    connect(m_unmapped, &UnmappedPane::proposalsWanted, this, [this] { showTab(ProposalsTab); });
    connect(m_proposals, &ProposalsPane::searchWanted, this, &ProfilePage::propose);
    connect(m_proposals, &ProposalsPane::prismaWanted, this, &ProfilePage::choosePrisma);
    connect(m_proposals, &ProposalsPane::addWanted, this, &ProfilePage::add);
    connect(&m_stack->pane(), &StatePane::offerTaken, this, [this] {
        if (m_draft.isLoaded())
            review();
        else
            load();
    });
}

void ProfilePage::load()
{
    m_failure.reset();
    const QString &application = m_session.file().application;
    const auto text = workspace::profileText(application);
    const auto loaded = text ? m_draft.load(*text, QFileInfo(application).fileName())
                             : Result<void>(fail(text.error()));
    if (loaded)
        m_fileText = *text;
    else
        m_failure = loaded.error();
    showState();
}

// While nobody looks there is nothing to count.
void ProfilePage::review()
{
    m_isDue = true;
    if (!isVisible() || !m_draft.isLoaded())
        return;
    m_isDue = false;
    m_reviewing.cancel();
    m_reviewing = m_lane.review(m_draft.profile(), m_session.listing());
    const auto asked = m_reviewing;
    onFinished(asked, this, [this, text = m_draft.text()](const Result<ProfileReview> &review) {
        // A later version is being looked at.
        if (m_draft.isLoaded() && m_draft.text() == text)
            showReview(review);
    });
    showState();
}

void ProfilePage::showReview(const Result<ProfileReview> &review)
{
    if (!review && review.error().code == ErrorCode::Cancelled)
        return;
    m_failure = review ? std::nullopt : std::optional(review.error());
    m_reviewed = m_draft.text();
    if (review) {
        m_review = *review;
        m_rules->showReview(m_review);
        m_unmapped->show(m_review->unmapped);
        const auto ofRules =
            std::count_if(m_review->warnings.begin(), m_review->warnings.end(),
                          [](const RuleWarning &warning) { return warning.rule >= 0; });
        setBadge(int(ofRules), Meaning::Warning);
    }
    showState();
}

QString ProfilePage::word() const
{
    return tr("Profile");
}

void ProfilePage::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(tab);
}

void ProfilePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isDue)
        review();
}

void ProfilePage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_rules->flush();
}

bool ProfilePage::isBuiltIn() const
{
    return !workspace::isProfileFile(m_session.file().application);
}

// Why the profile as it is must not be saved; empty where it may be.
QString ProfilePage::problem() const
{
    if (m_draft.hasMistakes())
        return tr("One of the rules is not a rule yet.");
    if (m_reviewed != m_draft.text())
        return tr("The profile is still being held against the keys.");
    if (!m_review)
        return {};
    const auto misfit =
        std::find_if(m_review->warnings.begin(), m_review->warnings.end(),
                     [](const RuleWarning &w) { return w.kind == RuleWarning::Kind::Misfit; });
    return misfit == m_review->warnings.end() ? QString()
                                              : tr("The workspace could not be opened with it. %1")
                                                    .arg(warningText(*misfit, m_draft.profile()));
}

void ProfilePage::save()
{
    m_rules->flush();
    if (isBuiltIn()) {
        saveAs();
        return;
    }
    writeChecked(m_session.file().application);
}

void ProfilePage::saveAs()
{
    m_rules->flush();
    if (!m_draft.isLoaded() || !problem().isEmpty())
        return;
    const workspace::WorkspaceFile &file = m_session.file();
    const QString base = QFileInfo(file.application).completeBaseName();
    const FileRequest request {
        tr("Save the profile as"), tr("Profiles (*.json)"),
        QFileInfo(file.path).absoluteDir().filePath(base + QStringLiteral(".json")), true};
    m_prompter.chooseFile(this, request, [this](const QString &path) {
        if (!path.isEmpty())
            write(path);
    });
}

// Somebody else may have changed the file; in production it is asked in any case.
void ProfilePage::writeChecked(const QString &path)
{
    if (!m_draft.isLoaded() || !problem().isEmpty() || m_session.file().readOnly)
        return;
    const auto now = workspace::profileText(path);
    const bool wasChanged = now && *now != m_fileText;
    const bool isProduction = m_session.file().environment == Environment::Production;
    if (!wasChanged && !isProduction) {
        write(path);
        return;
    }
    const Question question {
        wasChanged ? tr("Overwrite the profile?") : tr("Change the profile of production?"),
        wasChanged ? tr("Another program has changed it meanwhile. Its changes would be lost.")
                   : tr("From now on edits remove the keys that these rules name, and no others."),
        wasChanged ? tr("&Overwrite") : tr("&Change"), true};
    m_prompter.confirm(this, question, [this, path](bool yes) {
        if (yes)
            write(path);
    });
}

void ProfilePage::write(const QString &path)
{
    if (auto saved = workspace::saveProfile(m_draft.text(), path); !saved) {
        Q_EMIT failed(saved.error());
        return;
    }
    // A read-only workspace stays as it is: this is a copy for another one.
    if (m_session.file().readOnly) {
        Q_EMIT succeeded(tr("A copy was saved as %1.").arg(QDir::toNativeSeparators(path)));
        return;
    }
    if (auto pointed = pointWorkspaceTo(path); !pointed) {
        Q_EMIT failed(pointed.error());
        return;
    }
    m_fileText = m_draft.text();
    m_draft.setSaved();
    Q_EMIT reopenWanted();
}

Result<void> ProfilePage::pointWorkspaceTo(const QString &path) const
{
    workspace::WorkspaceFile file = m_session.file();
    const QString profile = QFileInfo(path).absoluteFilePath();
    if (file.application == profile)
        return {};
    file.application = profile;
    return workspace::saveWorkspace(file, file.path);
}

void ProfilePage::propose()
{
    m_rules->flush();
    if (!m_draft.isLoaded())
        return;
    m_proposing.cancel();
    m_proposals->showLoading();
    m_proposing = m_lane.propose(m_draft.profile(), m_session.listing(), m_prismaPath);
    const auto asked = m_proposing;
    onProgress(asked, this,
               [this](qint64 done, qint64 total) { m_proposals->setProgress(done, total); });
    onFinished(asked, this, [this](const Result<repository::ProposalReport> &report) {
        if (report)
            m_proposals->showReport(*report);
        else if (report.error().code != ErrorCode::Cancelled)
            m_proposals->showError(report.error());
    });
}

void ProfilePage::choosePrisma()
{
    const QString folder = QFileInfo(m_session.file().databasePath).absolutePath();
    const FileRequest request {tr("Choose a schema.prisma"), tr("Prisma schemas (*.prisma)"),
                               m_prismaPath.isEmpty() ? folder : m_prismaPath, false};
    m_prompter.chooseFile(this, request, [this](const QString &path) {
        if (path.isEmpty())
            return;
        m_prismaPath = path;
        m_proposals->setPrisma(path);
        propose();
    });
}

void ProfilePage::add(const QVector<RuleProposal> &proposals)
{
    const bool isBlank = m_draft.rules() == 0 && m_draft.profile().keyPrefix.isEmpty();
    QString prefix = isBlank ? m_proposals->report().keyPrefix : QString();
    qsizetype place = -1;
    int added = 0;
    for (const RuleProposal &proposal : proposals) {
        const auto taken = m_draft.addRule(mapping::ruleText(proposal.rule), prefix);
        if (!taken) {
            Q_EMIT failed(taken.error());
            break;
        }
        prefix.clear();
        place = *taken;
        ++added;
        m_proposals->take(proposal.rule);
    }
    if (place >= 0)
        m_rules->choose(place);
    if (added > 0)
        Q_EMIT succeeded(
            tr("%n rules added to the profile, which is not saved yet.", nullptr, added));
}

void ProfilePage::showState()
{
    const bool isLoaded = m_draft.isLoaded();
    const QString why = isLoaded ? problem() : QString();
    const bool mayWrite = isLoaded && why.isEmpty();
    m_undo->setEnabled(isLoaded && m_draft.canUndo());
    m_redo->setEnabled(isLoaded && m_draft.canRedo());
    m_save->setEnabled(mayWrite && m_draft.isModified() && !m_session.file().readOnly);
    m_saveAs->setEnabled(mayWrite);
    m_save->setText(isBuiltIn() ? tr("&Save as…") : tr("&Save"));
    m_save->setToolTip(
        !why.isEmpty()    ? why
            : isBuiltIn() ? tr("A built-in profile is not changed: a copy beside the workspace is.")
                          : QString());
    m_saveAs->setToolTip(why);
    m_saveAs->setVisible(!isBuiltIn() || m_session.file().readOnly);
    QStringList parts {m_session.file().application.isEmpty()
                           ? QString()
                           : QFileInfo(m_session.file().application).fileName()};
    if (isBuiltIn())
        parts.append(tr("built in"));
    if (isLoaded && m_draft.isModified())
        parts.append(tr("not saved"));
    if (m_review)
        parts.append(tr("%1 of %2 keys have a rule")
                         .arg(numberText(m_review->byRules), numberText(m_review->keys)));
    m_summary->setText(parts.join(QStringLiteral(" · ")));
    m_tabs->setTabText(RulesTab, tr("Rules"));
    m_tabs->setTabText(
        UnmappedTab,
        m_review ? tr("Unmapped keys (%1)")
                       .arg(numberText(m_review->keys - m_review->byRules - m_review->bySections))
                 : tr("Unmapped keys"));
    m_tabs->setTabText(ProposalsTab, tr("Proposals"));
    // What was counted before stays while it is counted again, and while that fails.
    if (m_failure && !m_review) {
        StatePane &pane = m_stack->showState();
        pane.showError(*m_failure);
        pane.offer(tr("&Try again"));
    } else {
        m_stack->showContent();
    }
}

void ProfilePage::retranslate()
{
    m_title->setText(tr("Profile"));
    m_undo->setHint(tr("Undo in the profile"));
    m_redo->setHint(tr("Redo in the profile"));
    m_saveAs->setText(tr("Save &as…"));
    m_tabs->setAccessibleName(tr("Sides of the profile"));
    showState();
}

} // namespace selaras::ui
