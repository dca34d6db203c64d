// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/server/overviewtab.h"

#include "ui/server/factgrid.h"
#include "ui/server/healthwords.h"
#include "ui/server/infowords.h"
#include "ui/server/overviewfacts.h"
#include "ui/server/recordview.h"
#include "ui/widgets/filteredit.h"
#include "ui/widgets/meaninglabel.h"

#include <QCheckBox>
#include <QHBoxLayout>

namespace selaras::ui {

using items::InfoModel;

namespace {

// Keys are counted for it.
constexpr qint64 healthEveryMs = 10'000;

} // namespace

OverviewTab::OverviewTab(const ServerReach &reach, QWidget *parent)
    : ServerTab(QStringLiteral("overview"), reach, parent)
    , m_model([reach] {
        return reach.lane.run(
            [](workspace::RedisDesk &desk) { return insight::readInfoFields(desk.redis); });
    })
    , m_services(new FactGrid(5))
    , m_node(new MeaningLabel(Meaning::Info))
    , m_facts(new FactGrid(5))
    , m_filter(new FilterEdit)
    , m_all(new QCheckBox)
    , m_view(new RecordView(m_model, QStringLiteral("infoFields")))
{
    m_view->setWidths({14, 32, 26, 0});
    m_view->proxy().setWords([this](const QModelIndex &index) -> std::optional<QString> {
        const insight::InfoField *field = m_model.record(index);
        if (index.column() == InfoModel::ValueColumn)
            return infoValueText(field->name, field->value);
        if (index.column() == InfoModel::MeaningColumn)
            return infoWords(field->name).meaning;
        return std::nullopt;
    });
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_facts);
    layout->addWidget(m_view, 1);
    m_filter->setObjectName(QStringLiteral("infoFilter"));
    m_filter->setMaximumWidth(360);
    bar()->addWidget(m_filter, 1);
    bar()->addSpacing(8);
    bar()->addWidget(m_all);
    bar()->addStretch(1);
    m_all->setObjectName(QStringLiteral("allFields"));
    connect(m_all, &QCheckBox::toggled, this, &OverviewTab::showAll);
    connect(m_filter, &FilterEdit::filterChanged, &m_view->proxy(), &RecordProxy::setFilter);
    connect(&m_model, &InfoModel::changed, this, &OverviewTab::showState);
    m_services->setObjectName(QStringLiteral("health"));
    m_node->setObjectName(QStringLiteral("clusterNode"));
    m_node->setWordWrap(true);
    m_node->setContentsMargins(12, 0, 12, 8);
    m_node->setVisible(reach.access.redis.cluster);
    // Above what comes and goes: with Redis away it tells the most.
    QWidget::layout()->addWidget(m_services);
    QWidget::layout()->addWidget(m_node);
    setContent(content);
    setPace(2000);
    showAll(false);
    retranslate();
}

void OverviewTab::showAll(bool all)
{
    const auto isExplained = [this](const QModelIndex &index) {
        return !infoWords(m_model.record(index)->name).meaning.isEmpty();
    };
    m_view->proxy().setAccepts(all ? nullptr
                                   : std::function<bool(const QModelIndex &)>(isExplained));
}

QString OverviewTab::word() const
{
    return tr("Overview");
}

void OverviewTab::refresh()
{
    m_model.refresh();
    lookAtHealth();
}

void OverviewTab::lookAtHealth()
{
    const bool isAway = m_model.state() == items::LoadState::Failed;
    const bool isNews = !m_health || m_health->isConnected() == isAway;
    const qint64 nowMs = reach().clock.monotonicMs();
    if (m_look.isRunning() || (!isNews && nowMs - m_lookedMs < healthEveryMs))
        return;
    m_lookedMs = nowMs;
    m_look = reach().lane.run([reach = reach()](workspace::RedisDesk &desk) {
        return Result<workspace::Health>(
            workspace::takeHealth(desk.redis, reach.access, reach.clock));
    });
    onFinished(m_look, this, [this](const Result<workspace::Health> &health) {
        if (health)
            m_health = *health;
        showHealth();
    });
}

void OverviewTab::showHealth()
{
    m_services->setVisible(m_health.has_value());
    if (m_health)
        m_services->setFacts(healthFacts(*m_health));
}

void OverviewTab::showState()
{
    m_facts->setFacts(overviewFacts(m_model.records()));
    showStateOf(m_model, Symbol::Server, tr("The server tells nothing"),
                tr("The Redis user may run INFO, but gets no answer."));
}

void OverviewTab::retranslate()
{
    m_filter->setHint(tr("Filter fields"));
    m_all->setText(tr("All &fields"));
    m_all->setToolTip(tr("Those without an explanation as well"));
    m_view->setAccessibleName(tr("Fields of INFO and what they mean"));
    m_node->setText(tr("A cluster: keys are looked for at every master. What the tabs of this page "
                       "show and change of the server itself is of one node, %1.")
                        .arg(reach().access.redis.displayName()));
    showHealth();
    showState();
}

} // namespace selaras::ui
