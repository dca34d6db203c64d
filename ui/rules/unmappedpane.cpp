// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/unmappedpane.h"

#include "ui/server/recordview.h"
#include "ui/widgets/panebar.h"
#include "ui/widgets/statestack.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

namespace selaras::ui {

using items::KeyShapeModel;

UnmappedPane::UnmappedPane(QWidget *parent)
    : QWidget(parent)
    , m_view(new RecordView(m_model, QStringLiteral("unmapped")))
    , m_propose(new QPushButton)
    , m_stack(new StateStack(m_view))
{
    m_view->setWidths({44, 12, 0});
    m_view->proxy().setMonospace(KeyShapeModel::ShapeColumn);
    m_view->proxy().setMonospace(KeyShapeModel::SampleColumn);
    m_propose->setObjectName(QStringLiteral("unmappedPropose"));
    auto *bar = new PaneBar;
    bar->row()->addStretch(1);
    bar->row()->addWidget(m_propose);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(bar);
    layout->addWidget(m_stack, 1);
    connect(m_propose, &QPushButton::clicked, this, &UnmappedPane::proposalsWanted);
    connect(m_view, &RecordView::activated, this, [this] {
        const int row = m_view->currentRecord();
        if (row >= 0)
            Q_EMIT keyWanted(m_model.records().at(row).samples.value(0));
    });
    connect(&m_model, &KeyShapeModel::changed, this, &UnmappedPane::showState);
    retranslate();
}

void UnmappedPane::show(const QVector<mapping::KeyShape> &shapes)
{
    constexpr qsizetype most = 5000;
    m_model.setRecords(shapes.mid(0, most));
    m_view->ensureCurrent();
}

void UnmappedPane::showState()
{
    m_propose->setEnabled(m_model.rowCount() > 0);
    if (m_model.state() != items::LoadState::Ready)
        m_stack->showState().showLoading(tr("Holding the profile against the keys…"));
    else if (m_model.rowCount() == 0)
        m_stack->showState().showEmpty(
            Symbol::Fresh, tr("Every key is known"),
            tr("Each belongs to a rule, or is a session, a lock or the like."));
    else
        m_stack->showContent();
}

void UnmappedPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void UnmappedPane::retranslate()
{
    m_propose->setText(tr("&Propose rules"));
    m_view->setAccessibleName(tr("Keys without a rule"));
    showState();
}

} // namespace selaras::ui
