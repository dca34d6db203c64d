// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/journalpage.h"

#include "models/base/onfinished.h"
#include "models/workspace/session.h"
#include "ui/formats.h"
#include "ui/journal/deeddelegate.h"
#include "ui/journal/deeddetail.h"
#include "ui/journal/deedtext.h"
#include "ui/prompter.h"
#include "ui/widgets/filteredit.h"
#include "ui/widgets/meaninglabel.h"
#include "ui/widgets/panebar.h"
#include "ui/widgets/rowlist.h"
#include "ui/widgets/statestack.h"

#include <QComboBox>
#include <QDateTime>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>

namespace selaras::ui {

using items::DeedModel;
using items::LoadState;
using security::DeedRecord;
using security::Outcome;

namespace {

constexpr int lookEveryMs = 2000;
constexpr qint64 hourMs = qint64(3600) * 1000;

} // namespace

JournalPage::JournalPage(workspace::Session &session, const workspace::Access &access, Clock &clock,
                         Prompter &prompter, QWidget *parent)
    : Page(QStringLiteral("journal"), Symbol::Journal, parent)
    , m_session(session)
    , m_prompter(prompter)
    , m_log(access, clock)
    , m_model([this](const auto &filter, qint64 before, int limit) {
        return m_log.page(filter, before, limit);
    })
    , m_title(new QLabel)
    , m_state(new MeaningLabel(Meaning::Quiet))
    , m_verify(new QPushButton)
    , m_export(new QPushButton)
    , m_action(new QComboBox)
    , m_outcome(new QComboBox)
    , m_period(new QComboBox)
    , m_text(new FilterEdit)
    , m_view(new QTableView)
    , m_detail(new DeedDetail)
    , m_halves(new QSplitter(Qt::Horizontal))
    , m_stack(new StateStack(m_halves))
{
    layOut();
    connect(&m_model, &DeedModel::changed, this, &JournalPage::showState);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &JournalPage::showCurrent);
    connect(m_detail, &DeedDetail::undoWanted, this, &JournalPage::undoCurrent);
    connect(m_verify, &QPushButton::clicked, this, &JournalPage::verify);
    connect(m_export, &QPushButton::clicked, this, &JournalPage::exportAll);
    connect(m_text, &FilterEdit::filterChanged, this, &JournalPage::applyFilter);
    for (QComboBox *choice : {m_action, m_outcome, m_period})
        connect(choice, &QComboBox::activated, this, &JournalPage::applyFilter);
    connect(&m_stack->pane(), &StatePane::offerTaken, this, [this] {
        if (m_model.state() == LoadState::Failed) {
            refresh();
        } else {
            for (QComboBox *choice : {m_action, m_outcome, m_period})
                choice->setCurrentIndex(0);
            m_text->clear();
            applyFilter();
        }
    });
    connect(&m_session, &workspace::Session::tenantChanged, this, [this] {
        applyFilter();
        retranslate();
    });
    m_look.setInterval(lookEveryMs);
    connect(&m_look, &QTimer::timeout, this, &JournalPage::refresh);
    m_detail->setMayUndo(!m_session.file().readOnly);
    retranslate();
}

JournalPage::~JournalPage() = default;

QString JournalPage::word() const
{
    return tr("Journal");
}

void JournalPage::layOut()
{
    QFont strong = m_title->font();
    strong.setWeight(QFont::DemiBold);
    m_title->setFont(strong);
    m_view->setObjectName(QStringLiteral("deeds"));
    m_view->setModel(&m_model);
    m_view->setItemDelegate(new DeedDelegate(m_view));
    makeRowList(*m_view);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    QHeaderView *header = m_view->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionResizeMode(DeedModel::SubjectColumn, QHeaderView::Stretch);
    const int letter = fontMetrics().averageCharWidth();
    for (const auto &[column, letters] :
         {std::pair(DeedModel::TimeColumn, 17), std::pair(DeedModel::OutcomeColumn, 14),
          std::pair(DeedModel::ActionColumn, 28), std::pair(DeedModel::TenantColumn, 10),
          std::pair(DeedModel::WhoColumn, 20)})
        m_view->setColumnWidth(column, letters * letter);
    m_state->setObjectName(QStringLiteral("chainState"));
    m_verify->setObjectName(QStringLiteral("verifyChain"));
    m_verify->setIcon(symbolIcon(Symbol::Refresh));
    m_export->setObjectName(QStringLiteral("exportDeeds"));
    m_export->setIcon(symbolIcon(Symbol::Export));
    m_action->setObjectName(QStringLiteral("deedAction"));
    m_outcome->setObjectName(QStringLiteral("deedOutcome"));
    m_period->setObjectName(QStringLiteral("deedPeriod"));
    m_text->setObjectName(QStringLiteral("deedFilter"));
    m_action->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_halves->setObjectName(QStringLiteral("journalHalves"));
    m_halves->setChildrenCollapsible(false);
    m_halves->addWidget(m_view);
    m_halves->addWidget(m_detail);
    m_halves->setStretchFactor(0, 3);
    m_halves->setStretchFactor(1, 2);
    m_halves->setSizes({640, 420});

    auto *bar = new PaneBar;
    bar->row()->addWidget(m_title);
    bar->row()->addSpacing(8);
    bar->row()->addWidget(m_state, 1);
    bar->row()->addWidget(m_verify);
    bar->row()->addWidget(m_export);
    auto *filters = new PaneBar;
    filters->row()->addWidget(m_text, 1);
    filters->row()->addWidget(m_action);
    filters->row()->addWidget(m_outcome);
    filters->row()->addWidget(m_period);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(bar);
    layout->addWidget(filters);
    layout->addWidget(m_stack, 1);
}

void JournalPage::refresh()
{
    m_model.refresh();
}

void JournalPage::applyFilter()
{
    security::DeedFilter filter;
    filter.action = m_action->currentData().toByteArray();
    filter.tenant = m_session.boundary().chosen();
    filter.text = m_text->text();
    if (m_outcome->currentIndex() > 0)
        filter.state = Outcome::State(m_outcome->currentData().toInt());
    if (m_period->currentIndex() > 0)
        filter.fromMs =
            QDateTime::currentMSecsSinceEpoch() - m_period->currentData().toLongLong() * hourMs;
    m_model.setFilter(filter);
}

void JournalPage::showState()
{
    switch (m_model.state()) {
    case LoadState::Idle:
    case LoadState::Loading:
        m_stack->showState().showLoading(tr("Reading the journal…"));
        break;
    case LoadState::Failed:
        m_stack->showState().showError(m_model.error().value_or(Error()));
        m_stack->pane().offer(tr("&Try again"));
        break;
    case LoadState::Ready:
        if (m_model.rowCount() > 0) {
            m_stack->showContent();
        } else if (!m_model.filter().isEmpty()) {
            m_stack->showState().showEmpty(Symbol::Filter, tr("Nothing matches"),
                                           tr("No entry of the journal is of this kind."));
            m_stack->pane().offer(tr("&Show all"));
        } else {
            m_stack->showState().showEmpty(
                Symbol::Journal, tr("Nothing was done yet"),
                tr("Whatever is changed with this program stands here: edits, repairs, settings, "
                   "sessions. It cannot be changed afterwards without that being seen."));
        }
        break;
    }
    if (!m_view->currentIndex().isValid() && m_model.rowCount() > 0)
        m_view->selectRow(0);
    showCurrent();
}

const DeedRecord *JournalPage::current() const
{
    return m_model.record(m_view->currentIndex());
}

void JournalPage::showCurrent()
{
    m_detail->showDeed(current());
}

void JournalPage::verify()
{
    if (m_isVerifying)
        return;
    m_isVerifying = true;
    showChain();
    onFinished(m_log.verify(), this, [this](const Result<security::ChainState> &state) {
        m_isVerifying = false;
        m_chain = state;
        setBadge(state && state->broken ? 1 : 0, Meaning::Error);
        showChain();
    });
}

void JournalPage::showChain()
{
    m_verify->setEnabled(!m_isVerifying);
    if (m_isVerifying && !m_chain) {
        m_state->setMeaning(Meaning::Quiet);
        m_state->setText(tr("Verifying…"));
    } else if (m_chain && *m_chain) {
        m_state->setMeaning(chainMeaning(**m_chain));
        m_state->setText(chainText(**m_chain));
        m_state->setToolTip(tr("The hash of the last entry is %1. Keep it elsewhere: then nobody "
                               "can put another journal in the place of this one unseen.")
                                .arg(QString::fromLatin1((*m_chain)->head)));
    } else if (m_chain) {
        m_state->setMeaning(Meaning::Error);
        m_state->setText(tr("The journal cannot be verified."));
    }
}

void JournalPage::showActions()
{
    onFinished(m_log.actions(), this, [this](const Result<QVector<QByteArray>> &actions) {
        if (!actions)
            return;
        const QByteArray chosen = m_action->currentData().toByteArray();
        m_action->clear();
        m_action->addItem(tr("All that was done"));
        for (const QByteArray &action : *actions)
            m_action->addItem(actionWord(action), action);
        m_action->setCurrentIndex(std::max(0, m_action->findData(chosen)));
    });
}

void JournalPage::exportAll()
{
    m_prompter.chooseFile(
        this,
        {tr("Export the journal"), tr("JSON lines, to be verified (*.jsonl);;CSV (*.csv)"),
         QStringLiteral("journal.jsonl"), true},
        [this](const QString &path) {
            if (path.isEmpty())
                return;
            onFinished(m_log.exportTo(path), this, [this, path](const Result<qint64> &written) {
                if (written)
                    Q_EMIT succeeded(
                        tr("%n entries written to %1.", nullptr, int(*written)).arg(path));
                else
                    Q_EMIT failed(written.error());
            });
        });
}

void JournalPage::undoCurrent()
{
    const DeedRecord *deed = current();
    if (!deed || !deed->canBeUndone())
        return;
    const workspace::WorkspaceFile &file = m_session.file();
    if (file.readOnly) {
        Q_EMIT failed({ErrorCode::ReadOnly, {}, file.name});
        return;
    }
    const bool isProduction = file.environment == workspace::Environment::Production;
    QString title = tr("Undo “%1”?").arg(actionWord(deed->action));
    QString text = deed->undoKind == security::undoOfKeys
        ? tr("The keys are put back as they were, with what is left of their time to live. One "
             "that is there again, or was changed since, is left alone.")
        : tr("The rows are changed back, and the keys that cache them are removed. If somebody has "
             "changed them since, nothing is changed.");
    if (isProduction) {
        title = tr("In production: %1").arg(title);
        text = tr("%1 is the production environment.").arg(file.name) + QLatin1Char('\n') + text;
    }
    m_prompter.confirm(this, {title, text, tr("&Undo"), true}, [this, id = deed->id](bool yes) {
        if (yes)
            undo(id);
    });
}

void JournalPage::undo(qint64 deed)
{
    onFinished(m_session.undo(deed), this, [this](const Result<workspace::UndoReport> &report) {
        if (report)
            showUndone(*report);
        else
            Q_EMIT failed(report.error());
        refresh();
    });
}

void JournalPage::showUndone(const workspace::UndoReport &report)
{
    if (const auto obstacle = workspace::obstacleOf(report)) {
        Q_EMIT failed(*obstacle);
        return;
    }
    if (report.rows) {
        Q_EMIT succeeded(tr("%n rows are as they were.", nullptr, int(report.rows->changed)));
        return;
    }
    QString text = tr("%n keys are as they were.", nullptr,
                      int(report.keys->restored.size() + report.keys->removed.size()));
    if (!report.keys->occupied.isEmpty())
        text += QLatin1Char(' ')
            + tr("%n were changed since and left alone.", nullptr,
                 int(report.keys->occupied.size()));
    if (!report.keys->expired.isEmpty())
        text += QLatin1Char(' ')
            + tr("%n would have expired by now.", nullptr, int(report.keys->expired.size()));
    Q_EMIT succeeded(text);
}

void JournalPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_look.start();
    refresh();
    showActions();
    verify();
}

void JournalPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_look.stop();
}

void JournalPage::retranslate()
{
    const QString &tenant = m_session.boundary().chosen();
    m_title->setText(tenant.isEmpty() ? tr("Journal") : tr("Journal of tenant %1").arg(tenant));
    m_verify->setText(tr("&Verify"));
    m_export->setText(tr("&Export…"));
    m_text->setHint(tr("Filter by anything: who, what, tenant, a value"));
    m_view->setAccessibleName(tr("What was done"));
    m_action->setAccessibleName(tr("What was done"));
    m_outcome->setAccessibleName(tr("Outcome"));
    m_period->setAccessibleName(tr("When"));
    const int outcome = std::max(0, m_outcome->currentIndex());
    m_outcome->clear();
    m_outcome->addItem(tr("Any outcome"));
    for (const auto state : {Outcome::State::Done, Outcome::State::Partly, Outcome::State::Failed,
                             Outcome::State::Unknown})
        m_outcome->addItem(signOf(state).word, int(state));
    m_outcome->setCurrentIndex(outcome);
    const int period = std::max(0, m_period->currentIndex());
    m_period->clear();
    m_period->addItem(tr("At any time"));
    m_period->addItem(tr("In the last hour"), 1);
    m_period->addItem(tr("In the last 24 hours"), 24);
    m_period->addItem(tr("In the last 7 days"), 7 * 24);
    m_period->addItem(tr("In the last 30 days"), 30 * 24);
    m_period->setCurrentIndex(period);
    if (m_action->count() == 0)
        m_action->addItem(tr("All that was done"));
    else
        showActions();
    showChain();
    showState();
}

} // namespace selaras::ui
