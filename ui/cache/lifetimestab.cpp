// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cache/lifetimestab.h"

#include "models/workspace/cacheacts.h"
#include "ui/cache/surveyfeed.h"
#include "ui/formats.h"
#include "ui/server/recordview.h"
#include "ui/widgets/meaninglabel.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace selaras::ui {

using cache::LongLivedKey;

LifetimesTab::LifetimesTab(const ServerReach &reach, SurveyFeed &feed, QWidget *parent)
    : ServerTab(QStringLiteral("lifetimes"), reach, parent)
    , m_feed(feed)
    , m_view(new RecordView(m_model, QStringLiteral("longLivedKeys")))
    , m_summary(new MeaningLabel(Meaning::Quiet))
    , m_start(new QPushButton)
    , m_giveSelected(new QPushButton)
    , m_giveAll(new QPushButton)
{
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setWidths({0, 18, 18, 24});
    m_view->proxy().setMonospace(items::LongLivedKeyModel::KeyColumn);
    m_summary->setWordWrap(true);
    m_start->setObjectName(QStringLiteral("lookForLongLived"));
    m_giveSelected->setObjectName(QStringLiteral("limitSelected"));
    m_giveAll->setObjectName(QStringLiteral("limitAll"));
    bar()->addWidget(m_summary, 1);
    bar()->addWidget(m_giveSelected);
    bar()->addWidget(m_giveAll);
    bar()->addWidget(m_start);
    setContent(m_view);
    connect(&m_feed, &SurveyFeed::changed, this, &LifetimesTab::showSurvey);
    connect(&m_feed, &SurveyFeed::progressed, this,
            [this](qint64 done, qint64 total) { stack().pane().setProgress(done, total); });
    connect(m_start, &QPushButton::clicked, this, &LifetimesTab::startOrStop);
    connect(m_giveSelected, &QPushButton::clicked, this, &LifetimesTab::giveSelected);
    connect(m_giveAll, &QPushButton::clicked, this, &LifetimesTab::giveAll);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &LifetimesTab::showButtons);
    connect(m_view, &QTableView::activated, this, [this] {
        if (const int row = m_view->currentRecord(); row >= 0)
            Q_EMIT keyWanted(m_model.records().at(row).name);
    });
    retranslate();
}

QString LifetimesTab::word() const
{
    return tr("Times to live");
}

void LifetimesTab::refresh()
{
    showSurvey();
}

void LifetimesTab::retry()
{
    startOrStop();
}

void LifetimesTab::startOrStop()
{
    if (m_feed.isRunning())
        m_feed.cancel();
    else
        m_feed.start();
}

void LifetimesTab::showSurvey()
{
    const bool isRunning = m_feed.isRunning();
    const auto &survey = m_feed.survey();
    m_start->setText(isRunning ? tr("&Stop") : tr("&Look"));
    m_start->setIcon(symbolIcon(isRunning ? Symbol::Cancel : Symbol::Play));
    if (survey && !isRunning)
        m_model.setRecords(survey->longLived);
    m_summary->setText(survey && !isRunning && survey->longLivedCount > 0
                           ? tr("%1 keys live longer than the profile lets them", nullptr,
                                int(survey->longLivedCount))
                                 .arg(numberText(survey->longLivedCount))
                           : QString());
    if (isRunning) {
        showStateOf(items::LoadState::Loading, {});
        stack().pane().showLoading(tr("Looking at times to live…"));
    } else if (m_feed.error()) {
        showStateOf(items::LoadState::Failed, m_feed.error());
    } else if (survey) {
        showStateOf(m_model, Symbol::Fresh, tr("No key lives too long"),
                    tr("Every key for which the profile says a time to live has one that is no "
                       "longer."));
    } else {
        showStateOf(items::LoadState::Ready, {});
        stack().showState().showEmpty(
            Symbol::Key, tr("Times to live have not been looked at yet"),
            tr("A time to live is the safety net below every invalidation that is forgotten. Keys "
               "without one, where the profile wants it, are listed here. It only reads."));
        stack().pane().offer(tr("&Look now"));
    }
    showButtons();
}

void LifetimesTab::showButtons()
{
    const bool may = mayChange() && !m_giving && stack().showsContent();
    m_giveSelected->setEnabled(may && m_view->selectionModel()->hasSelection());
    m_giveAll->setEnabled(may && m_model.rowCount() > 0);
}

void LifetimesTab::giveSelected()
{
    QVector<LongLivedKey> keys;
    for (const QModelIndex &index : m_view->selectionModel()->selectedRows())
        keys.append(m_model.records().at(m_view->proxy().mapToSource(index).row()));
    give(keys);
}

void LifetimesTab::giveAll()
{
    give(m_model.records());
}

void LifetimesTab::give(const QVector<LongLivedKey> &keys)
{
    if (keys.isEmpty())
        return;
    guard(
        tr("Give %1 keys a time to live?", nullptr, int(keys.size())).arg(numberText(keys.size())),
        tr("Each expires at a random moment between half and all of the time that the profile "
           "says, so that not all are read again at once. Keys that have a fitting one by then "
           "keep it."),
        tr("&Give"), [this, keys] { giveForSure(keys); });
}

void LifetimesTab::giveForSure(const QVector<LongLivedKey> &keys)
{
    m_giving = true;
    showButtons();
    const auto future = reach().lane.run([keys](workspace::RedisDesk &desk, Progress &progress) {
        return workspace::limitLifetimes(desk, keys, progress);
    });
    onFinished(future, this, [this](const Result<qint64> &given) {
        m_giving = false;
        if (!given)
            Q_EMIT failed(given.error());
        else
            Q_EMIT succeeded(
                tr("%1 keys got a time to live.", nullptr, int(*given)).arg(numberText(*given)));
        m_feed.start();
    });
}

void LifetimesTab::retranslate()
{
    m_giveSelected->setText(tr("&Give selected"));
    m_giveSelected->setToolTip(tr("Give the selected keys a time to live"));
    m_giveAll->setText(tr("Give &all"));
    m_giveAll->setToolTip(tr("Give all of these keys a time to live"));
    m_view->setAccessibleName(tr("Keys that live longer than the profile lets them"));
    showSurvey();
}

} // namespace selaras::ui
