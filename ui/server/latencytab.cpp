// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/server/latencytab.h"

#include "models/insight/configuration.h"
#include "ui/formats.h"
#include "ui/server/recordview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/meaninglabel.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QMap>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>

namespace selaras::ui {

using insight::LatencyReport;
using items::LatencyModel;
using items::LoadState;

namespace {

QString meaningOf(const QByteArray &event)
{
    static const QMap<QByteArray, const char *> known {
        {"command", QT_TRANSLATE_NOOP("LatencyEvents", "A slow command: see the slow log")},
        {"fast-command",
         QT_TRANSLATE_NOOP("LatencyEvents",
                           "A command that should be quick, held up by something")},
        {"fork", QT_TRANSLATE_NOOP("LatencyEvents", "The fork for a snapshot or a rewrite")},
        {"aof-fsync-always",
         QT_TRANSLATE_NOOP("LatencyEvents", "The disk, with every write (appendfsync always)")},
        {"aof-write", QT_TRANSLATE_NOOP("LatencyEvents", "Writing to the append-only file")},
        {"aof-write-pending-fsync",
         QT_TRANSLATE_NOOP("LatencyEvents", "Waiting for the disk before the next write")},
        {"expire-cycle", QT_TRANSLATE_NOOP("LatencyEvents", "Removing many expired keys at once")},
        {"eviction-cycle",
         QT_TRANSLATE_NOOP("LatencyEvents", "Evicting keys, for the memory was full")},
        {"eviction-del", QT_TRANSLATE_NOOP("LatencyEvents", "Removing a big key to make room")},
        {"active-defrag-cycle",
         QT_TRANSLATE_NOOP("LatencyEvents", "Moving values together (activedefrag)")},
        {"rdb-unlink-temp-file",
         QT_TRANSLATE_NOOP("LatencyEvents", "Removing a file that was left over")}};
    const char *meaning = known.value(event, nullptr);
    return meaning ? QCoreApplication::translate("LatencyEvents", meaning) : QString();
}

} // namespace

LatencyTab::LatencyTab(const ServerReach &reach, QWidget *parent)
    : ServerTab(QStringLiteral("latency"), reach, parent)
    , m_summary(new MeaningLabel(Meaning::Quiet))
    , m_clear(new QPushButton)
    , m_view(new RecordView(m_model, QStringLiteral("latencyEvents")))
    , m_doctor(new QPlainTextEdit)
{
    m_view->setWidths({24, 16, 12, 14, 12, 0});
    m_view->proxy().setWords([this](const QModelIndex &index) -> std::optional<QString> {
        if (index.column() != LatencyModel::MeaningColumn)
            return std::nullopt;
        return meaningOf(m_model.record(index)->name);
    });
    m_doctor->setObjectName(QStringLiteral("latencyDoctor"));
    m_doctor->setReadOnly(true);
    m_doctor->setFrameShape(QFrame::NoFrame);
    m_doctor->setTabChangesFocus(true);
    m_clear->setObjectName(QStringLiteral("clearLatency"));
    m_clear->setIcon(symbolIcon(Symbol::Discard));
    auto *halves = new QSplitter(Qt::Vertical);
    halves->setObjectName(QStringLiteral("latencyHalves"));
    halves->setChildrenCollapsible(false);
    halves->addWidget(m_view);
    halves->addWidget(m_doctor);
    halves->setSizes({260, 260});
    bar()->addWidget(m_summary, 1);
    bar()->addWidget(m_clear);
    connect(m_clear, &QPushButton::clicked, this, &LatencyTab::clear);
    connect(m_view, &RecordView::currentChosen, this, &LatencyTab::showDetail);
    setContent(halves);
    setPace(5000);
    showStateOf(LoadState::Loading, {});
    retranslate();
}

QString LatencyTab::word() const
{
    return tr("Latency");
}

void LatencyTab::refresh()
{
    if (m_asking)
        return;
    m_asking = true;
    const auto future = reach().lane.run(
        [](workspace::RedisDesk &desk) { return insight::readLatency(desk.redis); });
    onFinished(future, this, [this](const Result<LatencyReport> &report) {
        m_asking = false;
        show(report);
    });
}

void LatencyTab::show(const Result<LatencyReport> &report)
{
    m_report = report;
    if (report)
        m_model.setRecords(report->events);
    showState();
}

void LatencyTab::clear()
{
    guard(tr("Clear what the latency monitor recorded?"),
          tr("It is removed from the server for everyone, and cannot be brought back."),
          tr("&Clear"), [this] {
              perform(
                  {"latency.reset"},
                  [](redis::Connection &redis) { return insight::resetLatency(redis); },
                  tr("The latency monitor was cleared."));
          });
}

void LatencyTab::switchOn()
{
    guard(tr("Switch the latency monitor on?"),
          tr("Delays of 100 ms and more are recorded from now on (latency-monitor-threshold 100). "
             "That costs next to nothing."),
          tr("&Switch on"), [this] {
              perform(
                  {"config.set",
                   QStringLiteral("latency-monitor-threshold"),
                   {},
                   QJsonValue::Undefined,
                   100},
                  [](redis::Connection &redis) {
                      return insight::changeConfiguration(redis, "latency-monitor-threshold",
                                                          "100");
                  },
                  tr("The latency monitor is on."));
          });
}

void LatencyTab::retry()
{
    if (m_report && *m_report)
        switchOn();
    else
        refresh();
}

void LatencyTab::showState()
{
    m_clear->setEnabled(mayChange() && m_model.rowCount() > 0);
    if (!m_report)
        return;
    if (!*m_report) {
        showStateOf(LoadState::Failed, m_report->error());
        return;
    }
    const LatencyReport &report = **m_report;
    m_summary->setText(
        report.thresholdMs > 0
            ? tr("Delays of %1 ms and more are recorded.").arg(numberText(report.thresholdMs))
            : QString());
    m_view->ensureCurrent();
    showDetail();
    showStateOf(LoadState::Ready, {});
    if (report.thresholdMs == 0 && report.events.isEmpty()) {
        stack().showState().showEmpty(
            Symbol::Server, tr("The latency monitor is off"),
            tr("Delays by forks, the disk or expiring keys are not recorded."));
        if (mayChange())
            stack().pane().offer(tr("&Switch it on…"));
    } else if (report.events.isEmpty()) {
        stack().showState().showEmpty(Symbol::Fresh, tr("No delays"),
                                      tr("Nothing held the server up for so long."));
    }
}

// What the server recorded of the event, the newest first, and below it what its doctor says.
void LatencyTab::showDetail()
{
    if (!m_report || !*m_report)
        return;
    QStringList lines;
    const int row = m_view->currentRecord();
    if (row >= 0 && row < m_model.rowCount()) {
        const auto &history = m_model.records().at(row).history;
        for (auto point = history.crbegin(); point != history.crend(); ++point)
            lines.append(tr("%1: %2 ms").arg(exactTime(point->first), numberText(point->second)));
        lines.append(QString());
    }
    lines.append((*m_report)->doctor);
    const QString text = lines.join(QLatin1Char('\n'));
    if (m_doctor->toPlainText() != text)
        m_doctor->setPlainText(text);
}

void LatencyTab::retranslate()
{
    m_clear->setText(tr("&Clear…"));
    m_view->setAccessibleName(tr("What delayed the server"));
    m_doctor->setAccessibleName(tr("When it was delayed, and what the server's own doctor says"));
    showState();
}

} // namespace selaras::ui
