// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/dashboardpage.h"

#include "models/insight/curvecsv.h"
#include "models/workspace/sampling.h"
#include "ui/charts/chartexport.h"
#include "ui/charts/chartgrid.h"
#include "ui/charts/chartspec.h"
#include "ui/charts/curvefeed.h"
#include "ui/charts/rangebar.h"
#include "ui/charts/seriestext.h"
#include "ui/errortext.h"
#include "ui/prompter.h"
#include "ui/widgets/meaninglabel.h"
#include "ui/widgets/panebar.h"
#include "ui/widgets/rowlist.h"
#include "ui/widgets/statestack.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QScrollArea>
#include <QTableView>
#include <QToolButton>

namespace selaras::ui {

namespace {

QVector<insight::Series> shownSeries()
{
    QVector<insight::Series> all;
    for (const ChartSpec &chart : dashboardCharts())
        all += chart.series;
    return all;
}

QString shortTime(qint64 ms)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(ms);
    return QLocale().toString(time, QStringLiteral("d MMM yyyy HH:mm:ss"));
}

QScrollArea *scrolled(QWidget *content)
{
    auto *area = new QScrollArea;
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return area;
}

} // namespace

DashboardPage::DashboardPage(workspace::Sampling &sampling, Clock &clock, Prompter &prompter,
                             QWidget *parent)
    : Page(QStringLiteral("dashboard"), Symbol::Dashboard, parent)
    , m_sampling(sampling)
    , m_prompter(prompter)
    , m_frame(clock)
    , m_feed(new CurveFeed(sampling, m_frame, shownSeries(), this))
    , m_numbers({lineTitle, valueText, shortTime})
    , m_title(new QLabel)
    , m_trouble(new MeaningLabel(Meaning::Warning))
    , m_asTable(new QToolButton)
    , m_export(new QToolButton)
    , m_formats(new QMenu(this))
    , m_grid(new ChartGrid(dashboardCharts(), m_frame))
    , m_table(new QTableView)
    , m_views(new QStackedWidget)
    , m_stack(new StateStack(m_views))
{
    layOut();
    connect(m_feed, &CurveFeed::arrived, this,
            [this](const QVector<insight::Curve> &curves, const QVector<insight::Event> &events) {
                m_failure.reset();
                m_grid->setCurves(curves, events);
                if (m_asTable->isChecked())
                    showNumbers();
                showState();
            });
    connect(m_feed, &CurveFeed::failed, this, [this](const Error &error) {
        m_failure = error;
        showState();
    });
    connect(&m_sampling, &workspace::Sampling::troubleChanged, this, &DashboardPage::showState);
    connect(m_export, &QToolButton::clicked, this,
            [this] { m_formats->popup(m_export->mapToGlobal(m_export->rect().bottomLeft())); });
    connect(m_asTable, &QToolButton::toggled, this, &DashboardPage::showTable);
    retranslate();
}

QString DashboardPage::word() const
{
    return tr("Dashboard");
}

void DashboardPage::layOut()
{
    QFont strong = m_title->font();
    strong.setWeight(QFont::DemiBold);
    m_title->setFont(strong);
    m_asTable->setObjectName(QStringLiteral("asTable"));
    m_asTable->setCheckable(true);
    m_asTable->setAutoRaise(true);
    m_asTable->setIcon(symbolIcon(Symbol::Table));
    m_asTable->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_export->setObjectName(QStringLiteral("export"));
    m_export->setAutoRaise(true);
    m_export->setIcon(symbolIcon(Symbol::Export));
    m_export->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_table->setObjectName(QStringLiteral("numbers"));
    m_table->setModel(&m_numbers);
    makeRowList(*m_table);

    auto *bar = new PaneBar;
    bar->row()->addWidget(m_title);
    bar->row()->addSpacing(8);
    bar->row()->addWidget(new RangeBar(m_frame));
    bar->row()->addSpacing(8);
    m_trouble->setElided();
    bar->row()->addWidget(m_trouble, 1);
    bar->row()->addWidget(m_asTable);
    bar->row()->addWidget(m_export);
    m_views->addWidget(scrolled(m_grid));
    m_views->addWidget(m_table);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(bar);
    layout->addWidget(m_stack, 1);
}

void DashboardPage::showTable(bool table)
{
    m_asTable->setChecked(table);
    if (table)
        showNumbers();
    m_views->setCurrentIndex(table ? 1 : 0);
}

void DashboardPage::showNumbers()
{
    const bool isFirst = m_numbers.rowCount() == 0;
    m_numbers.setCurves(m_feed->curves());
    if (isFirst)
        m_table->resizeColumnsToContents();
}

void DashboardPage::showState()
{
    const auto &redis = m_sampling.redisError();
    const auto &history = m_sampling.historyError();
    m_trouble->setText(history     ? tr("Not kept: %1").arg(errorText(*history))
                           : redis ? errorText(*redis)
                                   : QString());
    if (m_feed->isReady() && !m_feed->curves().isEmpty()) {
        m_stack->showContent();
        return;
    }
    const auto &failure = m_failure ? m_failure : redis;
    if (failure)
        m_stack->showState().showError(*failure);
    else
        m_stack->showState().showLoading(tr("Taking the first samples…"));
}

void DashboardPage::exportCsv()
{
    exportTo(tr("CSV files (*.csv)"), QStringLiteral(".csv"), [this](const QString &path) {
        return exportBytes(insight::curvesToCsv(m_feed->curves()), path);
    });
}

void DashboardPage::exportCharts(const QString &suffix)
{
    const QString filter =
        suffix == QLatin1String(".svg") ? tr("SVG pictures (*.svg)") : tr("PNG pictures (*.png)");
    exportTo(filter, suffix, [this](const QString &path) { return exportPicture(*m_grid, path); });
}

void DashboardPage::exportTo(const QString &filter, const QString &suffix,
                             const std::function<Result<void>(const QString &)> &write)
{
    const auto then = [this, write, suffix](const QString &chosen) {
        if (chosen.isEmpty())
            return;
        const QString path =
            chosen.endsWith(suffix, Qt::CaseInsensitive) ? chosen : chosen + suffix;
        if (auto done = write(path); !done)
            Q_EMIT failed(done.error());
        else
            Q_EMIT succeeded(tr("%1 was written.").arg(path));
    };
    m_prompter.chooseFile(
        this, {tr("Export the charts"), filter, QStringLiteral("selaras-charts") + suffix, true},
        then);
}

void DashboardPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_feed->setOn(true);
    showState();
}

void DashboardPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_feed->setOn(false);
}

void DashboardPage::retranslate()
{
    m_title->setText(tr("Dashboard"));
    m_asTable->setText(tr("&Table"));
    m_export->setText(tr("&Export…"));
    m_table->setAccessibleName(tr("The numbers of the charts"));
    m_grid->setAccessibleName(tr("Charts"));
    m_formats->clear();
    m_formats->addAction(tr("Numbers as &CSV…"), this, &DashboardPage::exportCsv);
    m_formats->addAction(tr("Charts as &PNG…"), this,
                         [this] { exportCharts(QStringLiteral(".png")); });
    m_formats->addAction(tr("Charts as &SVG…"), this,
                         [this] { exportCharts(QStringLiteral(".svg")); });
    showState();
}

} // namespace selaras::ui
