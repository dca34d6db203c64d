// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/rulespane.h"

#include "ui/formats.h"
#include "ui/rules/ruleeditor.h"
#include "ui/rules/rulematches.h"
#include "ui/rules/ruletext.h"
#include "ui/server/recordview.h"
#include "ui/statewords.h"
#include "ui/widgets/panebar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>

namespace selaras::ui {

using items::RuleModel;
using items::RuleRecord;

namespace {

const QByteArray emptyRule = R"({ "table": "table", "keys": ["key:{id}"] })";

} // namespace

RulesPane::RulesPane(items::ProfileDraft &draft, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_view(new RecordView(m_model, QStringLiteral("profileRules")))
    , m_add(new QPushButton)
    , m_remove(new QPushButton)
    , m_editor(new RuleEditor)
    , m_matches(new RuleMatchesView)
{
    layOut();
    m_view->proxy().setSign([this](const QModelIndex &index) -> std::optional<StateSign> {
        const RuleRecord *record = m_model.record(index);
        if (index.column() != RuleModel::StateColumn || !record)
            return std::nullopt;
        if (record->isWrong)
            return StateSign {tr("not a rule"), tr("What was typed is not a rule yet."),
                              Symbol::Error, Meaning::Error};
        if (record->warnings > 0)
            return StateSign {tr("%n warnings", nullptr, record->warnings),
                              tr("There is something to look at."), Symbol::Warning,
                              Meaning::Warning};
        if (record->matches < 0)
            return StateSign {tr("counting"), tr("The keys are being counted."), Symbol::Pending,
                              Meaning::Quiet};
        return StateSign {tr("fine"), tr("It takes keys, and nothing speaks against it."),
                          Symbol::Fresh, Meaning::Fresh};
    });
    connect(m_view, &RecordView::currentChosen, this, [this] {
        if (m_shown != current())
            m_editor->flush();
        showRule();
    });
    connect(m_add, &QPushButton::clicked, this, &RulesPane::addRule);
    connect(m_remove, &QPushButton::clicked, this, &RulesPane::removeRule);
    connect(m_editor, &RuleEditor::edited, this, [this](const QByteArray &text) {
        if (m_shown >= 0 && m_shown < m_draft.rules())
            m_draft.setRule(m_shown, text);
    });
    connect(m_matches, &RuleMatchesView::keyWanted, this, &RulesPane::keyWanted);
    connect(&m_draft, &items::ProfileDraft::changed, this, &RulesPane::showRules);
    retranslate();
}

void RulesPane::layOut()
{
    m_view->setWidths({18, 0, 12, 15});
    m_view->proxy().setMonospace(RuleModel::KeysColumn);
    m_view->setSortingEnabled(false);
    m_add->setObjectName(QStringLiteral("ruleAdd"));
    m_add->setIcon(symbolIcon(Symbol::Plus));
    m_remove->setObjectName(QStringLiteral("ruleRemove"));
    m_remove->setIcon(symbolIcon(Symbol::Minus));
    auto *bar = new PaneBar(PaneBar::Edge::Top);
    bar->row()->addWidget(m_add);
    bar->row()->addWidget(m_remove);
    bar->row()->addStretch(1);
    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_view, 1);
    column->addWidget(bar);
    auto *right = new QSplitter(Qt::Vertical);
    right->setObjectName(QStringLiteral("profileRuleHalves"));
    right->setChildrenCollapsible(false);
    right->addWidget(m_editor);
    right->addWidget(m_matches);
    right->setSizes({300, 300});
    auto *halves = new QSplitter;
    halves->setObjectName(QStringLiteral("profileHalves"));
    halves->setChildrenCollapsible(false);
    halves->addWidget(left);
    halves->addWidget(right);
    halves->setSizes({520, 560});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(halves);
}

int RulesPane::current() const
{
    return m_view->currentRecord();
}

void RulesPane::showReview(const std::optional<mapping::ProfileReview> &review)
{
    m_review = review;
    showRules();
}

void RulesPane::choose(qsizetype rule)
{
    m_view->setCurrentIndex(
        m_view->proxy().mapFromSource(m_model.index(int(rule), RuleModel::TableColumn)));
}

void RulesPane::addRule()
{
    m_editor->flush();
    if (const auto place = m_draft.addRule(emptyRule)) {
        choose(*place);
        m_editor->text()->setFocus();
    }
}

void RulesPane::removeRule()
{
    const int rule = current();
    if (rule >= 0 && rule < m_draft.rules())
        m_draft.removeRule(rule);
}

void RulesPane::flush()
{
    m_editor->flush();
}

void RulesPane::showRules()
{
    auto records = RuleModel::recordsOf(m_draft.profile(), m_review);
    for (RuleRecord &record : records)
        record.isWrong = m_draft.mistake(record.place).has_value();
    m_model.setRecords(records);
    m_view->ensureCurrent();
    showRule();
}

void RulesPane::showRule()
{
    m_shown = current();
    const bool isThere = m_shown >= 0 && m_shown < m_draft.rules();
    m_remove->setEnabled(isThere);
    m_editor->setEnabled(isThere);
    m_editor->setText(isThere ? m_draft.ruleText(m_shown) : QByteArray());
    m_editor->setMistake(isThere ? m_draft.mistake(m_shown) : std::nullopt);
    if (!isThere || !m_review || m_shown >= m_review->rules.size()) {
        m_matches->show(std::nullopt, {});
        return;
    }
    QStringList warnings;
    for (const mapping::RuleWarning &warning : m_review->warnings) {
        if (warning.rule == m_shown)
            warnings.append(warningText(warning, m_draft.profile()));
    }
    m_matches->show(m_review->rules.at(m_shown), warnings);
}

void RulesPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void RulesPane::retranslate()
{
    m_add->setText(tr("&Add rule"));
    m_remove->setText(tr("&Remove rule"));
    m_view->setAccessibleName(tr("Rules of the profile"));
    showRules();
}

} // namespace selaras::ui
