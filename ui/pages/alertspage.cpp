// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/alertspage.h"

#include "models/base/onfinished.h"
#include "models/workspace/sampling.h"
#include "ui/alerts/alerttext.h"
#include "ui/alerts/firingdelegate.h"
#include "ui/formats.h"
#include "ui/widgets/meaninglabel.h"
#include "ui/widgets/panebar.h"
#include "ui/widgets/rowlist.h"
#include "ui/widgets/statestack.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>

#include <algorithm>

namespace selaras::ui {

using insight::Firing;
using items::FiringModel;

namespace {

constexpr qint64 shownMs = qint64(30) * 24 * 3600 * 1000;

bool isOneOf(const QVector<Firing> &firings, const Firing &firing)
{
    return std::any_of(firings.begin(), firings.end(), [&firing](const Firing &other) {
        return other.alert == firing.alert && other.sinceMs == firing.sinceMs;
    });
}

} // namespace

AlertsPage::AlertsPage(workspace::Sampling &sampling, QWidget *parent)
    : Page(QStringLiteral("alerts"), Symbol::Alert, parent)
    , m_sampling(sampling)
    , m_title(new QLabel)
    , m_summary(new MeaningLabel(Meaning::Quiet))
    , m_view(new QTableView)
    , m_head(new QLabel)
    , m_reason(new QLabel)
    , m_remedy(new QLabel)
    , m_stack(new StateStack(m_view))
{
    layOut();
    connect(&m_sampling, &workspace::Sampling::alertsChanged, this, &AlertsPage::follow);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &AlertsPage::showDetail);
    m_look.setInterval(10'000);
    connect(&m_look, &QTimer::timeout, this, &AlertsPage::refresh);
    retranslate();
}

QString AlertsPage::word() const
{
    return tr("Alerts");
}

void AlertsPage::layOut()
{
    QFont strong = m_title->font();
    strong.setWeight(QFont::DemiBold);
    m_title->setFont(strong);
    m_head->setFont(strong);
    m_view->setObjectName(QStringLiteral("firings"));
    m_view->setModel(&m_model);
    m_view->setItemDelegate(new FiringDelegate(m_view));
    makeRowList(*m_view);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    QHeaderView *header = m_view->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionResizeMode(FiringModel::AlertColumn, QHeaderView::Stretch);
    const int letter = fontMetrics().averageCharWidth();
    for (const auto &[column, letters] :
         {std::pair(FiringModel::StateColumn, 14), std::pair(FiringModel::SinceColumn, 20),
          std::pair(FiringModel::DurationColumn, 16), std::pair(FiringModel::WorstColumn, 14),
          std::pair(FiringModel::LimitColumn, 14)})
        m_view->setColumnWidth(column, letters * letter);

    auto *bar = new PaneBar;
    bar->row()->addWidget(m_title);
    bar->row()->addSpacing(8);
    bar->row()->addWidget(m_summary, 1);
    auto *detail = new PaneBar(PaneBar::Edge::Top);
    detail->setObjectName(QStringLiteral("alertDetail"));
    auto *words = new QVBoxLayout;
    words->setContentsMargins(4, 6, 4, 6);
    for (QLabel *label : {m_head, m_reason, m_remedy}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        words->addWidget(label);
    }
    detail->row()->addLayout(words, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(bar);
    layout->addWidget(m_stack, 1);
    layout->addWidget(detail);
}

void AlertsPage::follow()
{
    const QVector<Firing> &firing = m_sampling.firing();
    for (const Firing &each : firing) {
        if (!isOneOf(m_seen, each))
            Q_EMIT fired(each);
    }
    m_seen = firing;
    setBadge(int(firing.size()), Meaning::Warning);
    refresh();
}

void AlertsPage::refresh()
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    onFinished(m_sampling.firings(now - shownMs, now + 1), this,
               [this](const Result<QVector<Firing>> &firings) {
                   m_failure = firings ? std::nullopt : std::optional(firings.error());
                   if (firings) {
                       m_model.setFirings(withThoseOn(*firings));
                       m_isFirst = false;
                       if (!m_view->currentIndex().isValid() && m_model.rowCount() > 0)
                           m_view->selectRow(0);
                   }
                   showState();
               });
}

// What is on has grown worse since it was written down.
QVector<Firing> AlertsPage::withThoseOn(QVector<Firing> firings) const
{
    for (const Firing &now : m_sampling.firing()) {
        firings.removeIf([&now](const Firing &firing) {
            return firing.alert == now.alert && firing.sinceMs == now.sinceMs;
        });
        firings.append(now);
    }
    return firings;
}

void AlertsPage::showState()
{
    const int firing = int(m_sampling.firing().size());
    m_summary->setText(firing > 0 ? tr("%n alerts are firing", nullptr, firing) : QString());
    m_summary->setMeaning(firing > 0 ? Meaning::Warning : Meaning::Quiet);
    if (m_model.rowCount() > 0)
        m_stack->showContent();
    else if (m_failure && m_failure->code != ErrorCode::Cancelled)
        m_stack->showState().showError(*m_failure);
    else if (m_isFirst)
        m_stack->showState().showLoading(tr("Reading the history…"));
    else
        m_stack->showState().showEmpty(
            Symbol::Fresh, tr("Nothing has fired"),
            tr("Memory, hit rate, clients, slow commands, pending invalidations, drift, "
               "replication, persistence and failed logins are watched. The profile and the "
               "workspace can set other limits."));
    showDetail();
}

void AlertsPage::showDetail()
{
    const QVariant current = m_view->currentIndex().data(FiringModel::FiringRole);
    const bool isShown = current.isValid() && m_stack->showsContent();
    findChild<QWidget *>(QStringLiteral("alertDetail"))->setVisible(isShown);
    if (!isShown)
        return;
    const auto firing = current.value<Firing>();
    m_head->setText(tr("%1, since %2").arg(alertWord(firing.alert), exactTime(firing.sinceMs)));
    m_reason->setText(alertReason(firing));
    m_remedy->setText(alertRemedy(firing.alert));
}

void AlertsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_look.start();
    refresh();
}

void AlertsPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_look.stop();
}

void AlertsPage::retranslate()
{
    m_title->setText(tr("Alerts"));
    m_view->setAccessibleName(tr("Alerts"));
    showState();
}

} // namespace selaras::ui
