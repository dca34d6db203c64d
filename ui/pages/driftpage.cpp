// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/driftpage.h"

#include "models/base/onfinished.h"
#include "ui/drift/driftdelegate.h"
#include "ui/drift/driftdetail.h"
#include "ui/drift/drifttallybar.h"
#include "ui/formats.h"
#include "ui/prompter.h"
#include "ui/widgets/meaninglabel.h"
#include "ui/widgets/panebar.h"
#include "ui/widgets/rowlist.h"
#include "ui/widgets/statestack.h"

#include <QCheckBox>
#include <QDateTime>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QTableView>

namespace selaras::ui {

using items::DriftModel;
using items::LoadState;

DriftPage::DriftPage(workspace::Session &session, DriftModel &model, Prompter &prompter,
                     QWidget *parent)
    : Page(QStringLiteral("drift"), Symbol::Drift, parent)
    , m_session(session)
    , m_model(model)
    , m_prompter(prompter)
    , m_title(new QLabel)
    , m_last(new MeaningLabel(Meaning::Quiet))
    , m_onChange(new QCheckBox)
    , m_start(new QPushButton)
    , m_invalidateSelected(new QPushButton)
    , m_invalidateAll(new QPushButton)
    , m_tally(new DriftTallyBar(model))
    , m_view(new QTableView)
    , m_detail(new DriftDetail)
    , m_halves(new QSplitter(Qt::Vertical))
    , m_stack(new StateStack(m_halves))
{
    setUpView();
    layOut();
    connectParts();
    retranslate();
}

void DriftPage::setUpView()
{
    auto *sorted = new QSortFilterProxyModel(this);
    sorted->setSourceModel(&m_model);
    sorted->setSortRole(DriftModel::SortRole);
    m_view->setObjectName(QStringLiteral("findings"));
    m_view->setModel(sorted);
    m_view->setItemDelegate(new DriftDelegate(m_view));
    makeRowList(*m_view);
    m_view->setSortingEnabled(true);
    QHeaderView *header = m_view->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(DriftModel::FieldsColumn, QHeaderView::Stretch);
    // In the order of the finding, until one chooses another.
    header->setSortIndicator(-1, Qt::AscendingOrder);
    const int letter = fontMetrics().averageCharWidth();
    for (const auto &[column, letters] :
         {std::pair(DriftModel::StateColumn, 12), std::pair(DriftModel::KeyColumn, 40),
          std::pair(DriftModel::TableColumn, 18), std::pair(DriftModel::RowColumn, 12),
          std::pair(DriftModel::TtlColumn, 16), std::pair(DriftModel::FoundColumn, 16)})
        m_view->setColumnWidth(column, letters * letter);
}

void DriftPage::layOut()
{
    QFont strong = m_title->font();
    strong.setWeight(QFont::DemiBold);
    m_title->setFont(strong);
    m_onChange->setObjectName(QStringLiteral("scanOnChange"));
    m_start->setObjectName(QStringLiteral("scan"));
    m_invalidateSelected->setObjectName(QStringLiteral("invalidateSelected"));
    m_invalidateAll->setObjectName(QStringLiteral("invalidateAll"));
    m_invalidateAll->setIcon(symbolIcon(Symbol::Invalidations));
    m_last->setObjectName(QStringLiteral("lastScan"));
    auto *bar = new PaneBar;
    bar->row()->addWidget(m_title);
    bar->row()->addSpacing(8);
    bar->row()->addWidget(m_last, 1);
    bar->row()->addWidget(m_onChange);
    bar->row()->addSpacing(8);
    bar->row()->addWidget(m_invalidateSelected);
    bar->row()->addWidget(m_invalidateAll);
    bar->row()->addWidget(m_start);
    m_halves->setObjectName(QStringLiteral("driftHalves"));
    m_halves->setChildrenCollapsible(false);
    m_halves->addWidget(m_view);
    m_halves->addWidget(m_detail);
    m_halves->setStretchFactor(0, 1);
    m_halves->setSizes({500, 220});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(bar);
    layout->addWidget(m_tally);
    layout->addWidget(m_stack, 1);
}

void DriftPage::connectParts()
{
    connect(m_onChange, &QCheckBox::clicked, this, &DriftPage::scansOnChangeChosen);
    connect(m_start, &QPushButton::clicked, this, &DriftPage::startOrStop);
    connect(m_invalidateSelected, &QPushButton::clicked, this, &DriftPage::invalidateSelected);
    connect(m_invalidateAll, &QPushButton::clicked, this, &DriftPage::invalidateAll);
    connect(&m_model, &DriftModel::progressed, this,
            [this] { setBadge(m_model.rowCount(), Meaning::Stale); });
    connect(&m_model, &DriftModel::stateChanged, this, &DriftPage::showState);
    connect(&m_model, &DriftModel::progressed, this, &DriftPage::showState);
    connect(&m_stack->pane(), &StatePane::offerTaken, &m_model, &DriftModel::start);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &DriftPage::showState);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &DriftPage::showDetail);
    connect(m_view, &QTableView::doubleClicked, this, &DriftPage::goToRow);
    connect(m_detail, &DriftDetail::rowWanted, this, &DriftPage::goToRow);
    m_minute.setInterval(30'000);
    connect(&m_minute, &QTimer::timeout, this, [this] {
        m_view->viewport()->update();
        showState();
    });
    m_minute.start();
}

void DriftPage::startOrStop()
{
    if (m_model.isScanning())
        m_model.cancel();
    else if (!m_repairing)
        m_model.start();
}

void DriftPage::setScansOnChange(bool scans)
{
    m_onChange->setChecked(scans);
}

QByteArrayList DriftPage::selectedKeys() const
{
    QByteArrayList keys;
    for (const QModelIndex &index : m_view->selectionModel()->selectedRows())
        keys.append(index.data(DriftModel::KeyRole).toByteArray());
    return keys;
}

void DriftPage::invalidateSelected()
{
    invalidate(selectedKeys());
}

void DriftPage::invalidateAll()
{
    invalidate(m_model.keys());
}

void DriftPage::invalidate(const QByteArrayList &keys)
{
    if (keys.isEmpty() || m_repairing || m_model.isScanning() || m_session.file().readOnly)
        return;
    if (m_session.file().environment != workspace::Environment::Production) {
        repair(keys);
        return;
    }
    m_prompter.confirm(
        this,
        {tr("Invalidate %n keys in production?", nullptr, int(keys.size())),
         tr("They are removed from Redis, and the application reads their rows again when it "
            "needs them. Keys that are fresh by then stay."),
         tr("&Invalidate"), true},
        [this, keys](bool yes) {
            if (yes)
                repair(keys);
        });
}

void DriftPage::repair(const QByteArrayList &keys)
{
    m_repairing = true;
    showState();
    onFinished(m_session.repairDrift(keys), this,
               [this](const Result<repository::RepairReport> &report) {
                   m_repairing = false;
                   if (report)
                       m_model.remove(report->kept + report->pending);
                   showState();
                   if (!report)
                       Q_EMIT failed(report.error());
                   else
                       Q_EMIT repaired(*report);
               });
}

void DriftPage::showDetail()
{
    const QModelIndex current = m_view->currentIndex();
    const auto *sorted = static_cast<const QSortFilterProxyModel *>(m_view->model());
    m_detail->showFinding(m_model.finding(sorted->mapToSource(current)));
}

void DriftPage::goToRow()
{
    const QByteArray key = m_view->currentIndex().data(DriftModel::KeyRole).toByteArray();
    if (key.isEmpty())
        return;
    onFinished(m_session.rowOf(key), this,
               [this](const Result<std::optional<repository::RowRef>> &row) {
                   if (!row)
                       Q_EMIT failed(row.error());
                   else if (*row)
                       Q_EMIT rowWanted((*row)->table, (*row)->row.key);
               });
}

QString DriftPage::word() const
{
    return tr("Drift");
}

void DriftPage::showState()
{
    const bool scanning = m_model.isScanning();
    const bool found = m_model.rowCount() > 0;
    const bool mayRepair = !scanning && !m_repairing && !m_session.file().readOnly;
    m_start->setText(scanning ? tr("&Stop") : tr("&Scan"));
    m_start->setIcon(symbolIcon(scanning ? Symbol::Cancel : Symbol::Play));
    m_start->setEnabled(!m_repairing);
    m_invalidateSelected->setEnabled(mayRepair && m_view->selectionModel()->hasSelection());
    m_invalidateAll->setEnabled(mayRepair && found);
    m_last->setText(lastScanText());
    if (found) {
        m_stack->showContent();
        if (!m_view->currentIndex().isValid())
            m_view->setCurrentIndex(m_view->model()->index(0, DriftModel::KeyColumn));
        return;
    }
    showStandIn();
}

void DriftPage::showStandIn()
{
    StatePane &pane = m_stack->showState();
    switch (m_model.state()) {
    case LoadState::Idle:
        pane.showEmpty(Symbol::Drift, tr("The cache has not been scanned yet"),
                       tr("A scan holds every cached key against its row. It only reads."));
        pane.offer(tr("&Scan now"));
        break;
    case LoadState::Loading:
        pane.showLoading(tr("Holding each key against its row…"));
        pane.setProgress(m_model.lookedAt(), m_model.keyCount());
        break;
    case LoadState::Ready:
        pane.showEmpty(Symbol::Fresh, tr("No drift"),
                       tr("Every key that can be compared says what its row says."));
        break;
    case LoadState::Failed:
        pane.showError(m_model.error().value_or(Error()));
        pane.offer(tr("&Try again"));
        break;
    }
}

QString DriftPage::lastScanText() const
{
    if (m_repairing)
        return tr("Invalidating…");
    if (m_model.isScanning() || m_model.endedMs() == 0)
        return {};
    const QString when = relativeTime(m_model.endedMs(), QDateTime::currentMSecsSinceEpoch());
    if (m_model.state() == LoadState::Failed)
        return tr("Stopped %1, before its end").arg(when);
    return tr("Scanned %1, in %2").arg(when, durationText(m_model.tookMs()));
}

void DriftPage::retranslate()
{
    m_title->setText(tr("Drift"));
    m_onChange->setText(tr("Scan when the &database changes"));
    m_onChange->setToolTip(tr("In the background, at most once in a while. What it finds is looked "
                              "at again before it is shown."));
    m_invalidateSelected->setText(tr("Invalidate se&lected"));
    m_invalidateAll->setText(tr("&Invalidate all"));
    m_view->setAccessibleName(tr("Keys that do not say what their rows say"));
    showState();
}

} // namespace selaras::ui
