// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/proposalspane.h"

#include "models/items/keytext.h"
#include "models/mapping/profiledocument.h"
#include "ui/rules/ruletext.h"
#include "ui/server/recordview.h"
#include "ui/statewords.h"
#include "ui/theme/theme.h"
#include "ui/values/jsonhighlighter.h"
#include "ui/widgets/panebar.h"
#include "ui/widgets/statestack.h"

#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>

#include <algorithm>

namespace selaras::ui {

using items::ProposalModel;
using repository::RuleProposal;
using Confidence = RuleProposal::Confidence;

namespace {

StateSign signOf(Confidence confidence)
{
    const QString word = confidenceWord(confidence);
    switch (confidence) {
    case Confidence::Sure:
        return {word, ProposalsPane::tr("Names, values and cached content agree."), Symbol::Fresh,
                Meaning::Fresh};
    case Confidence::Likely:
        return {word, ProposalsPane::tr("Most of it agrees."), Symbol::Info, Meaning::Plain};
    case Confidence::Possible:
        break;
    }
    return {word, ProposalsPane::tr("Only some of it agrees: look at it before you add it."),
            Symbol::Opaque, Meaning::Quiet};
}

} // namespace

ProposalsPane::ProposalsPane(QWidget *parent)
    : QWidget(parent)
    , m_view(new RecordView(m_model, QStringLiteral("proposals")))
    , m_summary(new QLabel)
    , m_prisma(new QPushButton)
    , m_search(new QPushButton)
    , m_add(new QPushButton)
    , m_addSure(new QPushButton)
    , m_reasons(new QLabel)
    , m_rule(new QPlainTextEdit)
{
    m_view->proxy().setSign([this](const QModelIndex &index) -> std::optional<StateSign> {
        const RuleProposal *proposal = m_model.record(index);
        return index.column() == ProposalModel::ConfidenceColumn && proposal
            ? std::optional(signOf(proposal->confidence))
            : std::nullopt;
    });
    layOut();
    connect(m_view, &RecordView::currentChosen, this, &ProposalsPane::showCurrent);
    connect(m_view, &RecordView::activated, this, &ProposalsPane::addCurrent);
    connect(m_add, &QPushButton::clicked, this, &ProposalsPane::addCurrent);
    connect(m_addSure, &QPushButton::clicked, this, &ProposalsPane::addSure);
    connect(m_search, &QPushButton::clicked, this, &ProposalsPane::searchWanted);
    connect(m_prisma, &QPushButton::clicked, this, &ProposalsPane::prismaWanted);
    connect(&m_stack->pane(), &StatePane::offerTaken, this, &ProposalsPane::searchWanted);
    retranslate();
}

void ProposalsPane::layOut()
{
    m_view->setWidths({14, 20, 0, 12, 20});
    m_view->proxy().setMonospace(ProposalModel::KeysColumn);
    m_add->setObjectName(QStringLiteral("proposalAdd"));
    m_add->setIcon(symbolIcon(Symbol::Plus));
    m_addSure->setObjectName(QStringLiteral("proposalAddSure"));
    m_search->setObjectName(QStringLiteral("proposalSearch"));
    m_search->setIcon(symbolIcon(Symbol::Refresh));
    m_prisma->setObjectName(QStringLiteral("proposalPrisma"));
    m_prisma->setIcon(symbolIcon(Symbol::Folder));
    auto *bar = new PaneBar;
    bar->row()->addWidget(m_summary, 1);
    for (QPushButton *button : {m_prisma, m_search, m_add, m_addSure})
        bar->row()->addWidget(button);
    m_rule->setObjectName(QStringLiteral("proposalRule"));
    m_rule->setReadOnly(true);
    m_rule->setFrameShape(QFrame::NoFrame);
    m_rule->setFont(monospaceFont(font()));
    m_rule->setTabChangesFocus(true);
    new JsonHighlighter(m_rule->document());
    m_reasons->setObjectName(QStringLiteral("proposalReasons"));
    m_reasons->setWordWrap(true);
    m_reasons->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_reasons->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_reasons->setContentsMargins(8, 8, 8, 8);
    auto *detail = new QSplitter;
    detail->setChildrenCollapsible(false);
    detail->addWidget(m_rule);
    detail->addWidget(m_reasons);
    detail->setSizes({500, 500});
    auto *halves = new QSplitter(Qt::Vertical);
    halves->setObjectName(QStringLiteral("proposalHalves"));
    halves->setChildrenCollapsible(false);
    halves->addWidget(m_view);
    halves->addWidget(detail);
    halves->setSizes({360, 240});
    m_stack = new StateStack(halves);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(bar);
    layout->addWidget(m_stack, 1);
}

void ProposalsPane::showLoading()
{
    m_settled = false;
    m_stack->showState().showLoading(tr("Looking at tables, keys and what they hold…"));
}

void ProposalsPane::setProgress(qint64 done, qint64 total)
{
    if (!m_settled)
        m_stack->pane().setProgress(done, std::max<qint64>(0, total));
}

void ProposalsPane::showReport(const repository::ProposalReport &report)
{
    m_settled = true;
    m_report = report;
    m_model.setRecords(report.proposals);
    showState();
}

void ProposalsPane::showError(const Error &error)
{
    m_settled = true;
    StatePane &pane = m_stack->showState();
    pane.showError(error);
    pane.offer(tr("&Try again"));
}

void ProposalsPane::take(const QJsonObject &rule)
{
    m_report.proposals.removeIf([&](const RuleProposal &own) { return own.rule == rule; });
    m_model.setRecords(m_report.proposals);
    showState();
}

void ProposalsPane::setPrisma(const QString &path)
{
    m_prismaPath = path;
    retranslate();
}

void ProposalsPane::showState()
{
    const QVector<RuleProposal> &proposals = m_model.records();
    const bool hasSure =
        std::any_of(proposals.begin(), proposals.end(), [](const RuleProposal &proposal) {
            return proposal.confidence == Confidence::Sure;
        });
    m_addSure->setEnabled(hasSure);
    m_summary->setText(
        !m_settled ? QString()
                   : tr("%n proposals", nullptr, int(proposals.size()))
                + (m_report.keyPrefix.isEmpty() || proposals.isEmpty()
                       ? QString()
                       : tr(", for keys that begin with %1").arg(m_report.keyPrefix)));
    if (m_settled && proposals.isEmpty())
        m_stack->showState().showEmpty(
            Symbol::Review, tr("Nothing to propose"),
            m_report.unexplained.isEmpty()
                ? tr("Every key has a rule, or is a session, a lock or the like.")
                : tr("The keys without a rule have nothing to do with any table, as far as their "
                     "names, values and content tell."));
    else if (m_settled)
        m_stack->showContent();
    m_view->ensureCurrent();
    showCurrent();
}

void ProposalsPane::showCurrent()
{
    const int row = m_view->currentRecord();
    const bool isThere = row >= 0 && row < m_model.records().size();
    m_add->setEnabled(isThere);
    if (!isThere) {
        m_rule->clear();
        m_reasons->clear();
        return;
    }
    const RuleProposal &proposal = m_model.records().at(row);
    const QString rule = QString::fromUtf8(mapping::ruleText(proposal.rule));
    if (m_rule->toPlainText() != rule)
        m_rule->setPlainText(rule);
    QStringList lines;
    for (const repository::ProposalReason &reason : proposal.reasons)
        lines.append(reasonText(reason));
    QStringList samples;
    for (const QByteArray &key : proposal.samples)
        samples.append(items::shownKey(key, 60));
    if (!samples.isEmpty())
        lines.append(tr("For example %1").arg(samples.join(QStringLiteral(", "))));
    m_reasons->setText(lines.join(QStringLiteral("\n\n")));
}

void ProposalsPane::addCurrent()
{
    const int row = m_view->currentRecord();
    if (row >= 0 && row < m_model.records().size())
        Q_EMIT addWanted({m_model.records().at(row)});
}

void ProposalsPane::addSure()
{
    QVector<RuleProposal> sure = m_model.records();
    sure.removeIf([](const RuleProposal &own) { return own.confidence != Confidence::Sure; });
    if (!sure.isEmpty())
        Q_EMIT addWanted(sure);
}

void ProposalsPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ProposalsPane::retranslate()
{
    m_prisma->setText(m_prismaPath.isEmpty() ? tr("schema.&prisma…")
                                             : QFileInfo(m_prismaPath).fileName());
    m_prisma->setToolTip(m_prismaPath.isEmpty()
                             ? tr("Choose a schema.prisma, whose names and relations help.")
                             : m_prismaPath);
    m_search->setText(tr("&Look again"));
    m_add->setText(tr("A&dd"));
    m_addSure->setText(tr("Add all &sure ones"));
    m_view->setAccessibleName(tr("Proposed rules"));
    m_rule->setAccessibleName(tr("The proposed rule as JSON"));
    m_reasons->setAccessibleName(tr("Why it is proposed"));
    showState();
}

} // namespace selaras::ui
