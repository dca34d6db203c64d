// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/hitratepane.h"

#include "models/base/onfinished.h"
#include "ui/errortext.h"
#include "ui/formats.h"
#include "ui/live/hitratedelegate.h"
#include "ui/live/livetext.h"
#include "ui/prompter.h"
#include "ui/widgets/meaninglabel.h"
#include "ui/widgets/panebar.h"
#include "ui/widgets/rowlist.h"
#include "ui/widgets/statestack.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QProgressBar>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

#include <array>

namespace selaras::ui {

using insight::HitRates;
using items::HitRateModel;

namespace {

constexpr int lookEveryMs = 1000;
constexpr std::array lengths {10'000, 30'000, 60'000}; // milliseconds
constexpr int usualLength = 1;

} // namespace

HitRatePane::HitRatePane(workspace::Live &live, const workspace::WorkspaceFile &file,
                         Prompter &prompter, QWidget *parent)
    : LivePane(parent)
    , m_live(live)
    , m_readOnly(file.readOnly)
    , m_environment(file.environment)
    , m_prompter(prompter)
    , m_model(live.groups())
    , m_status(new MeaningLabel(Meaning::Quiet))
    , m_progress(new QProgressBar)
    , m_by(new QComboBox)
    , m_length(new QComboBox)
    , m_start(new QPushButton)
    , m_view(new QTableView)
    , m_stack(new StateStack(m_view))
{
    setObjectName(QStringLiteral("hitRatePane"));
    setUpView();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(controls());
    layout->addWidget(m_stack, 1);
    connect(m_start, &QPushButton::clicked, this, &HitRatePane::startOrStop);
    connect(&m_stack->pane(), &StatePane::offerTaken, this, &HitRatePane::startOrStop);
    connect(m_by, &QComboBox::currentIndexChanged, this, [this] {
        m_model.groupBy(HitRateModel::By(m_by->currentData().toInt()));
        showState();
    });
    connect(m_length, &QComboBox::currentIndexChanged, this, &HitRatePane::showState);
    connect(&m_live, &workspace::Live::measured, this, [this](const HitRates &rates) {
        m_model.setRates(rates);
        showState();
    });
    m_look.setInterval(lookEveryMs);
    connect(&m_look, &QTimer::timeout, this, &HitRatePane::askCost);
    retranslate();
}

void HitRatePane::setUpView()
{
    auto *sorted = new QSortFilterProxyModel(this);
    sorted->setSourceModel(&m_model);
    sorted->setSortRole(HitRateModel::SortRole);
    m_view->setObjectName(QStringLiteral("hitRates"));
    m_view->setModel(sorted);
    m_view->setItemDelegate(new HitRateDelegate(m_view));
    makeRowList(*m_view);
    m_view->setSortingEnabled(true);
    QHeaderView *header = m_view->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionResizeMode(HitRateModel::NameColumn, QHeaderView::Stretch);
    header->setSortIndicator(HitRateModel::ReadsColumn, Qt::DescendingOrder);
    const int letter = fontMetrics().averageCharWidth();
    for (const auto &[column, letters] :
         {std::pair(HitRateModel::TablesColumn, 26), std::pair(HitRateModel::ReadsColumn, 15),
          std::pair(HitRateModel::MissesColumn, 12), std::pair(HitRateModel::RateColumn, 18),
          std::pair(HitRateModel::ExpectedColumn, 16), std::pair(HitRateModel::VerdictColumn, 22)})
        m_view->setColumnWidth(column, letters * letter);
}

PaneBar *HitRatePane::controls()
{
    m_status->setObjectName(QStringLiteral("hitRateStatus"));
    m_status->setWordWrap(true);
    m_progress->setFixedSize(120, 6);
    m_progress->setTextVisible(false);
    m_by->setObjectName(QStringLiteral("hitRateBy"));
    m_by->addItem(QString(), int(HitRateModel::By::Rule));
    m_by->addItem(QString(), int(HitRateModel::By::Tenant));
    m_length->setObjectName(QStringLiteral("hitRateLength"));
    for (const int length : lengths)
        m_length->addItem(QString(), length);
    m_length->setCurrentIndex(usualLength);
    m_start->setObjectName(QStringLiteral("hitRateStart"));
    auto *bar = new PaneBar;
    bar->row()->addWidget(m_status, 1);
    bar->row()->addWidget(m_progress);
    bar->row()->addWidget(m_by);
    bar->row()->addWidget(m_length);
    bar->row()->addWidget(m_start);
    return bar;
}

void HitRatePane::askCost()
{
    if (m_measuring) {
        m_progress->setValue(int(m_since.elapsed()));
        return;
    }
    onFinished(m_live.cost(), this, [this](const Result<insight::MonitorCost> &cost) {
        m_cost = cost;
        showState();
    });
}

void HitRatePane::startOrStop()
{
    if (m_measuring) {
        m_job.cancel();
        return;
    }
    if (m_readOnly)
        return;
    const auto measureChosen = [this](bool yes) {
        if (yes)
            measure(m_length->currentData().toLongLong());
    };
    if (m_environment != workspace::Environment::Production) {
        measureChosen(true);
        return;
    }
    m_prompter.confirm(this,
                       {tr("Measure hit rates in production?"), costText(), tr("&Measure"), true},
                       measureChosen);
}

void HitRatePane::measure(qint64 lengthMs)
{
    m_measuring = true;
    m_error.reset();
    m_model.setRates({});
    m_limits.lengthMs = lengthMs;
    m_progress->setRange(0, int(m_limits.lengthMs));
    m_progress->setValue(0);
    m_since.start();
    m_job = m_live.measureHitRates(m_limits);
    onFinished(m_job, this, [this](const Result<HitRates> &rates) { end(rates); });
    showState();
}

void HitRatePane::end(const Result<HitRates> &rates)
{
    m_measuring = false;
    m_measured = rates || rates.error().code == ErrorCode::Cancelled;
    if (!m_measured)
        m_error = rates.error();
    showState();
}

QString HitRatePane::word() const
{
    return tr("Hit rates");
}

void HitRatePane::showEvent(QShowEvent *event)
{
    LivePane::showEvent(event);
    askCost();
    m_look.start();
}

void HitRatePane::hideEvent(QHideEvent *event)
{
    LivePane::hideEvent(event);
    m_look.stop();
}

QString HitRatePane::costText() const
{
    const QString how =
        tr("The reads come from MONITOR, the misses from the server's notifications: "
           "notify-keyspace-events gets what it lacks for that time and is put back as it was.");
    if (!m_cost || !*m_cost)
        return how;
    return monitorCostText(**m_cost) + QLatin1Char(' ') + how;
}

QString HitRatePane::statusText() const
{
    const HitRates &rates = m_model.rates();
    if (m_error)
        return errorText(*m_error);
    if (m_measuring)
        return tr("Measuring: %1 commands looked through.").arg(numberText(rates.commands));
    if (!m_measured)
        return {};
    QString text = measurementText(rates, m_limits);
    if (rates.source == HitRates::Source::Followed)
        text += QLatin1Char(' ')
            + tr("An estimate: the server does not tell of misses, and its setting could not be "
                 "changed.");
    if (rates.restoreError)
        text += QLatin1Char(' ')
            + tr("notify-keyspace-events could not be put back: %1")
                  .arg(errorText(*rates.restoreError));
    if (rates.settingChangedMeanwhile)
        text += QLatin1Char(' ')
            + tr("Somebody changed notify-keyspace-events meanwhile: misses may be lacking.");
    return text;
}

void HitRatePane::showState()
{
    m_start->setText(m_measuring ? tr("&Stop") : tr("&Measure"));
    m_start->setIcon(symbolIcon(m_measuring ? Symbol::Cancel : Symbol::Play));
    m_start->setToolTip(m_measuring ? QString() : costText());
    m_start->setEnabled(!m_readOnly && !(m_measuring && m_job.isCanceled()));
    m_length->setEnabled(!m_measuring);
    m_progress->setVisible(m_measuring);
    const HitRates &rates = m_model.rates();
    const bool warns = m_error || rates.restoreError || rates.settingChangedMeanwhile
        || rates.end == HitRates::End::TooManyCommands || rates.end == HitRates::End::TooFarBehind;
    m_status->setMeaning(warns ? Meaning::Warning : Meaning::Quiet);
    m_status->setText(statusText());
    if (m_model.rowCount() > 0)
        m_stack->showContent();
    else
        showStandIn();
}

void HitRatePane::showStandIn()
{
    StatePane &pane = m_stack->showState();
    if (m_measuring) {
        pane.showLoading(tr("Waiting for a key to be read…"));
    } else if (m_error) {
        pane.showError(*m_error);
        pane.offer(tr("&Try again"));
    } else if (m_measured && m_model.rates().total().reads > 0) {
        pane.showEmpty(Symbol::Info, tr("No key of a tenant was read"),
                       tr("The profile says by \"tenants\" which keys are whose."));
    } else if (m_readOnly) {
        pane.showEmpty(Symbol::Lock, tr("This workspace is read-only"),
                       tr("To measure, a setting of the server has to be changed for a while."));
    } else {
        pane.showEmpty(Symbol::Live,
                       m_measured ? tr("No key was read") : tr("See which rule's keys are found"),
                       costText());
        pane.offer(tr("&Measure for %1").arg(m_length->currentText()));
    }
}

void HitRatePane::retranslate()
{
    m_by->setItemText(0, tr("By rule"));
    m_by->setItemText(1, tr("By tenant"));
    m_by->setAccessibleName(tr("What hit rates are grouped by"));
    for (int i = 0; i < m_length->count(); ++i)
        m_length->setItemText(i, ttlText(m_length->itemData(i).toLongLong()));
    m_length->setAccessibleName(tr("How long to measure"));
    m_view->setAccessibleName(tr("Hit rates"));
    showState();
}

} // namespace selaras::ui
