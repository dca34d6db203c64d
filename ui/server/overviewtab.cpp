// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/server/overviewtab.h"

#include "ui/server/factgrid.h"
#include "ui/server/infowords.h"
#include "ui/server/overviewfacts.h"
#include "ui/server/recordview.h"
#include "ui/widgets/filteredit.h"

#include <QCheckBox>
#include <QHBoxLayout>

namespace selaras::ui {

using items::InfoModel;

OverviewTab::OverviewTab(const ServerReach &reach, QWidget *parent)
    : ServerTab(QStringLiteral("overview"), reach, parent)
    , m_model([reach] {
        return reach.lane.run(
            [](workspace::RedisDesk &desk) { return insight::readInfoFields(desk.redis); });
    })
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
    showState();
}

} // namespace selaras::ui
