// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/server/timestab.h"

#include "ui/server/recordview.h"
#include "ui/server/spreadtext.h"
#include "ui/widgets/meaninglabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace selaras::ui {

using workspace::Timing;
using workspace::TimingDesk;

TimesTab::TimesTab(const ServerReach &reach, QWidget *parent)
    : ServerTab(QStringLiteral("times"), reach, parent)
    , m_lane(QStringLiteral("timing"), m_closing,
             [access = reach.access, &clock = reach.clock, closing = m_closing] {
                 return TimingDesk::open(access, clock, closing);
             })
    , m_summary(new MeaningLabel(Meaning::Quiet))
    , m_start(new QPushButton)
    , m_view(new RecordView(m_model, QStringLiteral("readTimes")))
    , m_what(new QLabel)
{
    m_view->setWidths({0, 20, 12, 12, 16, 12, 16});
    m_view->proxy().setMonospace(items::TimesModel::NameColumn);
    m_summary->setObjectName(QStringLiteral("writeTimes"));
    m_summary->setWordWrap(true);
    m_start->setObjectName(QStringLiteral("measureTimes"));
    m_what->setObjectName(QStringLiteral("timesExplained"));
    m_what->setTextFormat(Qt::PlainText);
    m_what->setWordWrap(true);
    m_what->setContentsMargins(12, 8, 12, 10);
    bar()->addWidget(m_summary, 1);
    bar()->addWidget(m_start);
    connect(m_start, &QPushButton::clicked, this, &TimesTab::startOrStop);
    setContent(m_view);
    layout()->addWidget(m_what);
    retranslate();
}

TimesTab::~TimesTab()
{
    m_closing->store(true);
    m_future.cancel();
}

QString TimesTab::word() const
{
    return tr("Times");
}

void TimesTab::startOrStop()
{
    if (m_measuring) {
        m_future.cancel();
        return;
    }
    m_measuring = true;
    m_future =
        m_lane.run([](TimingDesk &desk, Progress &progress) { return desk.measure(progress); });
    onProgress(m_future, this, [this](qint64 done, qint64 total) {
        if (m_measuring)
            stack().pane().setProgress(done, total);
    });
    onFinished(m_future, this, [this](const Result<Timing> &timing) { show(timing); });
    showState();
}

void TimesTab::show(const Result<Timing> &timing)
{
    m_measuring = false;
    if (timing || timing.error().code != ErrorCode::Cancelled)
        m_timing = timing;
    if (timing)
        m_model.setRecords(timing->reads);
    showState();
}

QString TimesTab::writeText() const
{
    if (!m_timing || !*m_timing || m_measuring)
        return {};
    const auto &writes = (*m_timing)->writes;
    if (!writes)
        return tr("Writes are not measured in a read-only workspace.");
    return tr("Removing a key adds %1 to a write; a commit takes %2.")
        .arg(spreadText(writes->invalidation), spreadText(writes->commit));
}

void TimesTab::showState()
{
    m_start->setText(m_measuring ? tr("&Stop") : tr("&Measure"));
    m_start->setIcon(symbolIcon(m_measuring ? Symbol::Cancel : Symbol::Play));
    m_summary->setText(writeText());
    if (m_measuring) {
        showStateOf(items::LoadState::Loading, {});
        stack().pane().showLoading(tr("Measuring…"));
        return;
    }
    if (m_timing && !*m_timing) {
        showStateOf(items::LoadState::Failed, m_timing->error());
        return;
    }
    showStateOf(items::LoadState::Ready, {});
    if (!m_timing) {
        stack().showState().showEmpty(
            Symbol::Server, tr("Times have not been measured yet"),
            tr("What is cached is read from Redis and from SQLite in turn. That takes a few "
               "seconds, and changes neither."));
        stack().pane().offer(tr("&Measure now"));
    } else if (m_model.rowCount() == 0) {
        stack().showState().showEmpty(Symbol::Absent, tr("Nothing to measure"),
                                      tr("None of the keys that were looked at leads to a row."));
        stack().pane().offer(tr("&Measure again"));
    }
}

void TimesTab::retranslate()
{
    m_view->setAccessibleName(tr("How long keys take to be read"));
    m_what->setText(
        tr("Given is the median, with what one in ten stayed below and above. Read is the whole "
           "value from Redis, and every row that it stands for from SQLite, over connections that "
           "are open; what the application does with it then comes on top of both. A write is a "
           "commit that changes nothing, and beside it what a save does for one key: an intent "
           "written down, the key removed, the intent struck out."));
    showState();
}

} // namespace selaras::ui
