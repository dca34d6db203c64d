// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/server/memorytab.h"

#include "ui/formats.h"
#include "ui/server/recordview.h"
#include "ui/widgets/meaninglabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRandomGenerator>
#include <QStackedWidget>

#include <limits>

namespace selaras::ui {

using insight::MemorySample;

namespace {

enum By { ByRule, ByPrefix, ByTenant, Biggest };
constexpr qint64 sampleSizes[] = {10'000, 100'000, std::numeric_limits<qint64>::max()};

} // namespace

MemoryTab::MemoryTab(const ServerReach &reach, QWidget *parent)
    : ServerTab(QStringLiteral("memory"), reach, parent)
    , m_lane(QStringLiteral("memory"), reach.access, reach.clock)
    , m_by(new QComboBox)
    , m_size(new QComboBox)
    , m_summary(new MeaningLabel(Meaning::Quiet))
    , m_start(new QPushButton)
    , m_shareView(new RecordView(m_shares, QStringLiteral("memoryShares")))
    , m_keyView(new RecordView(m_biggest, QStringLiteral("biggestKeys")))
    , m_lists(new QStackedWidget)
    , m_doctor(new QLabel)
{
    m_shareView->setWidths({0, 14, 16, 16, 14});
    m_keyView->setWidths({0, 16});
    m_keyView->proxy().setMonospace(items::BigKeyModel::KeyColumn);
    m_lists->addWidget(m_shareView);
    m_lists->addWidget(m_keyView);
    m_by->setObjectName(QStringLiteral("memoryBy"));
    m_by->addItems({{}, {}, {}, {}});
    m_size->setObjectName(QStringLiteral("memorySample"));
    m_size->addItems({{}, {}, {}});
    m_start->setObjectName(QStringLiteral("measureMemory"));
    m_doctor->setObjectName(QStringLiteral("memoryDoctor"));
    m_doctor->setTextFormat(Qt::PlainText);
    m_doctor->setWordWrap(true);
    m_doctor->setContentsMargins(12, 8, 12, 10);
    m_doctor->setTextInteractionFlags(Qt::TextSelectableByMouse);
    bar()->addWidget(m_by);
    bar()->addSpacing(8);
    m_summary->setWordWrap(true);
    bar()->addWidget(m_summary, 1);
    bar()->addWidget(m_size);
    bar()->addWidget(m_start);
    connect(m_by, &QComboBox::currentIndexChanged, this, &MemoryTab::showList);
    connect(m_start, &QPushButton::clicked, this, &MemoryTab::startOrStop);
    connect(m_keyView, &QTableView::activated, this, [this] {
        if (const int row = m_keyView->currentRecord(); row >= 0)
            Q_EMIT keyWanted(m_biggest.records().at(row).name);
    });
    setContent(m_lists);
    layout()->addWidget(m_doctor);
    retranslate();
}

MemoryTab::~MemoryTab()
{
    m_future.cancel();
}

QString MemoryTab::word() const
{
    return tr("Memory");
}

void MemoryTab::refresh()
{
    const auto future = reach().lane.run(
        [](workspace::RedisDesk &desk) { return insight::readMemoryReport(desk.redis); });
    onFinished(future, this, [this](const Result<insight::MemoryReport> &report) {
        m_doctor->setText(report
                              ? tr("The server's own doctor: %1").arg(report->doctor.simplified())
                              : QString());
        m_doctor->setVisible(report.has_value());
    });
    showState();
}

void MemoryTab::startOrStop()
{
    if (isMeasuring()) {
        m_future.cancel();
        return;
    }
    const insight::SampleOptions options {sampleSizes[std::max(0, m_size->currentIndex())], 100,
                                          QRandomGenerator::global()->generate()};
    m_measuring = true;
    m_future = m_lane.run(
        [keyMap = reach().access.keyMap, options](workspace::RedisDesk &desk, Progress &progress) {
            return insight::sampleMemory(desk.redis, keyMap->profile(), options, progress);
        });
    onProgress(m_future, this, [this](qint64 done, qint64 total) {
        if (isMeasuring())
            stack().pane().setProgress(done, total);
    });
    onFinished(m_future, this, [this](const Result<MemorySample> &sample) { show(sample); });
    showState();
}

void MemoryTab::show(const Result<MemorySample> &sample)
{
    m_measuring = false;
    m_error.reset();
    if (sample) {
        m_sample = *sample;
        m_biggest.setRecords(sample->biggest);
        showList();
    } else if (sample.error().code != ErrorCode::Cancelled) {
        m_error = sample.error();
    }
    showState();
}

void MemoryTab::showList()
{
    m_lists->setCurrentIndex(m_by->currentIndex() == Biggest ? 1 : 0);
    if (!m_sample)
        return;
    if (m_by->currentIndex() == ByRule)
        m_shares.setRecords(m_sample->byRule);
    else if (m_by->currentIndex() == ByPrefix)
        m_shares.setRecords(m_sample->byPrefix);
    else if (m_by->currentIndex() == ByTenant)
        m_shares.setRecords(m_sample->byTenant);
}

QString MemoryTab::accuracy() const
{
    if (m_sample->isWhole())
        return tr("All %n keys were measured: %1", nullptr, int(m_sample->sampled))
            .arg(bytesText(qint64(m_sample->total.bytes)));
    return tr("%1 of %2 keys were measured, chosen at random: %3, give or take %4 (standard error)")
        .arg(numberText(m_sample->sampled), numberText(m_sample->keyCount),
             bytesText(qint64(m_sample->total.bytes)),
             bytesText(qint64(m_sample->total.standardError)));
}

void MemoryTab::showState()
{
    const bool measuring = isMeasuring();
    m_start->setText(measuring ? tr("&Stop") : tr("&Measure"));
    m_start->setIcon(symbolIcon(measuring ? Symbol::Cancel : Symbol::Play));
    m_size->setEnabled(!measuring);
    m_by->setEnabled(m_sample.has_value() && !measuring);
    m_summary->setText(m_sample && !measuring ? accuracy() : QString());
    if (measuring) {
        showStateOf(items::LoadState::Loading, {});
        stack().pane().showLoading(tr("Measuring keys…"));
    } else if (m_error) {
        showStateOf(items::LoadState::Failed, m_error);
    } else if (m_sample) {
        showStateOf(items::LoadState::Ready, {});
    } else {
        showStateOf(items::LoadState::Ready, {});
        stack().showState().showEmpty(
            Symbol::Server, tr("Keys have not been measured yet"),
            tr("A random sample is measured with MEMORY USAGE: it only reads, and every key is "
               "listed once by SCAN."));
        stack().pane().offer(tr("&Measure now"));
    }
}

void MemoryTab::retranslate()
{
    m_by->setItemText(ByRule, tr("By rule"));
    m_by->setItemText(ByPrefix, tr("By prefix"));
    m_by->setItemText(ByTenant, tr("By tenant"));
    m_by->setItemText(Biggest, tr("Biggest keys"));
    m_by->setAccessibleName(tr("How the memory is shown"));
    m_size->setItemText(0, tr("10,000 keys"));
    m_size->setItemText(1, tr("100,000 keys"));
    m_size->setItemText(2, tr("All keys"));
    m_size->setAccessibleName(tr("How many keys are measured"));
    m_shareView->setAccessibleName(tr("Memory by group of keys"));
    m_keyView->setAccessibleName(tr("The biggest keys of the sample"));
    showState();
}

} // namespace selaras::ui
