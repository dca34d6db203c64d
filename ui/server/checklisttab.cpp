// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/server/checklisttab.h"

#include "ui/server/checktext.h"
#include "ui/server/maintenancepanel.h"
#include "ui/server/recordview.h"
#include "ui/widgets/meaninglabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>

namespace selaras::ui {

using insight::CheckResult;
using insight::CheckState;
using items::ChecklistModel;

namespace {

QLabel *wrappedLabel(const char *name)
{
    auto *label = new QLabel;
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

Result<QVector<CheckResult>> check(redis::Connection &redis, const workspace::Access &access,
                                   const Clock &clock)
{
    const auto facts = insight::gatherFacts(redis, access.redis, access.keyMap->profile(), clock,
                                            access.file.poolSize);
    if (!facts)
        return fail(facts.error());
    return insight::evaluateChecklist(*facts);
}

} // namespace

ChecklistTab::ChecklistTab(const ServerReach &reach, QWidget *parent)
    : ServerTab(QStringLiteral("checklist"), reach, parent)
    , m_model([reach] {
        return reach.lane.run([reach](workspace::RedisDesk &desk) {
            return check(desk.redis, reach.access, reach.clock);
        });
    })
    , m_summary(new MeaningLabel(Meaning::Quiet))
    , m_again(new QPushButton)
    , m_view(new RecordView(m_model, QStringLiteral("checklist")))
    , m_reason(wrappedLabel("checkReason"))
    , m_remedyTitle(new QLabel)
    , m_remedy(wrappedLabel("checkRemedy"))
    , m_goToSetting(new QPushButton)
    , m_maintenance(new MaintenancePanel(reach.settings, reach.clock, reach.access.file.identity()))
{
    m_view->setWidths({21, 27, 24, 0});
    m_view->proxy().setSign([this](const QModelIndex &index) -> std::optional<StateSign> {
        if (index.column() != ChecklistModel::StateColumn)
            return std::nullopt;
        return signOf(m_model.record(index)->state);
    });
    m_view->proxy().setWords([this](const QModelIndex &index) -> std::optional<QString> {
        const CheckResult *result = m_model.record(index);
        if (index.column() == ChecklistModel::PointColumn)
            return checkWords(*result).title;
        if (index.column() == ChecklistModel::SeenColumn)
            return checkValueText(result->value);
        return index.column() == ChecklistModel::ReasonColumn
            ? std::optional(checkWords(*result).reason)
            : std::nullopt;
    });
    m_view->sortFirst(ChecklistModel::StateColumn, Qt::AscendingOrder);
    auto *left = new QSplitter(Qt::Vertical);
    left->setObjectName(QStringLiteral("checkHalves"));
    left->setChildrenCollapsible(false);
    left->addWidget(m_view);
    left->addWidget(makeDetail());
    left->setStretchFactor(0, 1);
    left->setSizes({420, 130});
    auto *both = new QSplitter(Qt::Horizontal);
    both->setObjectName(QStringLiteral("checkSides"));
    both->setChildrenCollapsible(false);
    both->addWidget(left);
    both->addWidget(m_maintenance);
    both->setStretchFactor(0, 1);
    both->setSizes({780, 330});
    m_summary->setObjectName(QStringLiteral("checkSummary"));
    m_again->setObjectName(QStringLiteral("checkAgain"));
    m_again->setIcon(symbolIcon(Symbol::Refresh));
    m_summary->setWordWrap(true);
    bar()->addWidget(m_summary, 1);
    bar()->addWidget(m_again);
    connect(m_again, &QPushButton::clicked, this, &ChecklistTab::refresh);
    connect(&m_model, &ChecklistModel::changed, this, &ChecklistTab::showState);
    connect(m_view, &RecordView::currentChosen, this, &ChecklistTab::showDetail);
    setContent(both);
    retranslate();
}

QWidget *ChecklistTab::makeDetail()
{
    auto *detail = new QWidget;
    detail->setMinimumHeight(110);
    QFont strong = m_remedyTitle->font();
    strong.setWeight(QFont::DemiBold);
    m_remedyTitle->setFont(strong);
    auto *layout = new QVBoxLayout(detail);
    layout->setContentsMargins(12, 10, 12, 10);
    layout->addWidget(m_reason);
    layout->addWidget(m_remedyTitle);
    layout->addWidget(m_remedy);
    layout->addWidget(m_goToSetting, 0, Qt::AlignLeft);
    layout->addStretch(1);
    m_goToSetting->setObjectName(QStringLiteral("goToSetting"));
    m_goToSetting->setIcon(symbolIcon(Symbol::Go));
    connect(m_goToSetting, &QPushButton::clicked, this, [this] {
        if (const int row = m_view->currentRecord(); row >= 0)
            Q_EMIT settingWanted(settingOf(m_model.records().at(row).reason));
    });
    return detail;
}

QString ChecklistTab::word() const
{
    return tr("Checklist");
}

void ChecklistTab::refresh()
{
    m_model.refresh();
    m_maintenance->refresh();
}

void ChecklistTab::showState()
{
    const int findings = m_model.count(CheckState::Finding);
    const int unknown = m_model.count(CheckState::Unknown);
    const int advice = m_model.count(CheckState::Advice);
    QStringList parts;
    if (findings > 0)
        parts.append(tr("%n to be changed", nullptr, findings));
    if (unknown > 0)
        parts.append(tr("%n could not be asked", nullptr, unknown));
    if (advice > 0)
        parts.append(tr("%n could be better", nullptr, advice));
    if (parts.isEmpty())
        parts.append(tr("Everything is as it should be."));
    m_summary->setText(m_model.rowCount() == 0 ? QString() : parts.join(QStringLiteral(" · ")));
    m_summary->setMeaning(findings > 0 ? Meaning::Warning : Meaning::Quiet);
    m_view->ensureCurrent();
    showDetail();
    showStateOf(m_model.state(), m_model.error());
}

void ChecklistTab::showDetail()
{
    const int row = m_view->currentRecord();
    const bool isThere = row >= 0 && row < m_model.rowCount();
    const CheckWords words = isThere ? checkWords(m_model.records().at(row)) : CheckWords();
    m_reason->setText(words.reason);
    m_remedy->setText(words.remedy);
    m_goToSetting->setVisible(isThere && !settingOf(m_model.records().at(row).reason).isEmpty());
    m_remedyTitle->setVisible(!words.remedy.isEmpty());
    m_remedy->setVisible(!words.remedy.isEmpty());
}

void ChecklistTab::retranslate()
{
    m_again->setText(tr("&Check again"));
    m_remedyTitle->setText(tr("What to do"));
    m_goToSetting->setText(tr("&Go to the setting"));
    m_reason->setAccessibleName(tr("Why"));
    m_remedy->setAccessibleName(tr("What to do"));
    m_view->setAccessibleName(tr("Points of the production checklist"));
    showState();
}

} // namespace selaras::ui
