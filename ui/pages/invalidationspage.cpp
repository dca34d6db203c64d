// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/invalidationspage.h"

#include "models/base/onfinished.h"
#include "ui/errortext.h"
#include "ui/pages/intentdelegate.h"
#include "ui/widgets/meaninglabel.h"
#include "ui/widgets/panebar.h"
#include "ui/widgets/rowlist.h"
#include "ui/widgets/statestack.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

namespace selaras::ui {

using items::IntentModel;
using items::LoadState;
using repository::IntentState;
using workspace::ConnectionStatus;

InvalidationsPage::InvalidationsPage(workspace::Session &session, IntentModel &model,
                                     QWidget *parent)
    : Page(QStringLiteral("invalidations"), Symbol::Invalidations, parent)
    , m_session(session)
    , m_model(model)
    , m_title(new QLabel)
    , m_why(new MeaningLabel(Meaning::Quiet))
    , m_deliver(new QPushButton)
    , m_deliverHeld(new QPushButton)
    , m_view(new QTableView)
    , m_stack(new StateStack(m_view))
{
    layOut();
    connect(m_deliver, &QPushButton::clicked, this, &InvalidationsPage::deliver);
    connect(m_deliverHeld, &QPushButton::clicked, this, &InvalidationsPage::deliverHeld);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &InvalidationsPage::showState);
    connect(&m_model, &IntentModel::stateChanged, this, &InvalidationsPage::showState);
    connect(&m_model, &IntentModel::rowsInserted, this, &InvalidationsPage::showState);
    connect(&m_model, &IntentModel::rowsRemoved, this, &InvalidationsPage::showState);
    connect(&m_session, &workspace::Session::pendingCountChanged, this,
            [this] { setBadge(m_session.pendingCount(), Meaning::Pending); });
    connect(&m_session, &workspace::Session::redisStatusChanged, this,
            &InvalidationsPage::showState);
    connect(&m_stack->pane(), &StatePane::offerTaken, &m_model, &IntentModel::refresh);
    m_minute.setInterval(30'000);
    connect(&m_minute, &QTimer::timeout, m_view->viewport(), qOverload<>(&QWidget::update));
    m_minute.start();
    retranslate();
}

void InvalidationsPage::layOut()
{
    QFont strong = m_title->font();
    strong.setWeight(QFont::DemiBold);
    m_title->setFont(strong);
    m_why->setWordWrap(true);
    m_deliver->setObjectName(QStringLiteral("deliver"));
    m_deliver->setIcon(symbolIcon(Symbol::Play));
    m_deliverHeld->setObjectName(QStringLiteral("deliverHeld"));
    m_deliverHeld->setIcon(symbolIcon(Symbol::Discard, Meaning::Warning));
    m_view->setObjectName(QStringLiteral("intents"));
    m_view->setModel(&m_model);
    m_view->setItemDelegate(new IntentDelegate(m_view));
    makeRowList(*m_view);
    m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_view->horizontalHeader()->setSectionResizeMode(IntentModel::TargetsColumn,
                                                     QHeaderView::Stretch);
    auto *bar = new PaneBar;
    bar->row()->addWidget(m_title);
    bar->row()->addSpacing(8);
    bar->row()->addWidget(m_why, 1);
    bar->row()->addWidget(m_deliverHeld);
    bar->row()->addWidget(m_deliver);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(bar);
    layout->addWidget(m_stack, 1);
}

void InvalidationsPage::deliver()
{
    if (m_delivering)
        return;
    m_delivering = true;
    showState();
    onFinished(m_session.drain(), this, [this](const Result<repository::DrainReport> &report) {
        m_delivering = false;
        m_model.refresh();
        showState();
        if (!report)
            Q_EMIT failed(report.error());
        else if (report->because)
            Q_EMIT failed(*report->because);
        else
            Q_EMIT delivered(*report);
    });
}

void InvalidationsPage::deliverHeld()
{
    const QModelIndex current = m_view->currentIndex();
    if (current.data(IntentModel::StateRole).value<IntentState>() == IntentState::Held)
        Q_EMIT heldWanted(current.data(IntentModel::IdRole).toLongLong(),
                          current.data(IntentModel::HeldKeysRole).toLongLong());
}

QString InvalidationsPage::word() const
{
    return tr("Invalidations");
}

void InvalidationsPage::showState()
{
    const ConnectionStatus &redis = m_session.redisStatus();
    const bool waiting = m_model.count(IntentState::Pending) > 0;
    m_deliver->setEnabled(waiting && !m_delivering);
    m_deliverHeld->setVisible(m_model.count(IntentState::Held) > 0);
    m_deliverHeld->setEnabled(
        m_view->currentIndex().data(IntentModel::StateRole).value<IntentState>()
        == IntentState::Held);
    m_why->setText(!waiting          ? QString()
                       : redis.error ? errorText(*redis.error)
                                     : tr("They are delivered by themselves as soon as Redis "
                                          "answers."));
    m_why->setMeaning(waiting && redis.error ? Meaning::Pending : Meaning::Quiet);
    if (m_model.rowCount() > 0) {
        m_stack->showContent();
        return;
    }
    StatePane &pane = m_stack->showState();
    if (m_model.state() == LoadState::Failed) {
        pane.showError(m_model.error().value_or(Error()));
        pane.offer(tr("&Try again"));
    } else if (m_model.state() == LoadState::Ready || m_session.file().readOnly) {
        pane.showEmpty(Symbol::Fresh, tr("Nothing is pending"),
                       tr("What a save makes stale, and what became of it, is shown here."));
    } else {
        pane.showLoading(tr("Reading the journal…"));
    }
}

void InvalidationsPage::retranslate()
{
    m_title->setText(tr("Invalidations"));
    m_deliver->setText(tr("&Deliver now"));
    m_deliverHeld->setText(tr("&Remove held keys…"));
    m_view->setAccessibleName(tr("Invalidations"));
    showState();
}

} // namespace selaras::ui
