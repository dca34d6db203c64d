// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/server/slowlogtab.h"

#include "models/items/keytext.h"
#include "ui/server/recordview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/filteredit.h"
#include "ui/widgets/meaninglabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>

namespace selaras::ui {

using items::SlowLogModel;

namespace {

enum By { ByEntry, ByCommand, ByRule };

} // namespace

SlowLogTab::SlowLogTab(const ServerReach &reach, QWidget *parent)
    : ServerTab(QStringLiteral("slowlog"), reach, parent)
    , m_model([reach] {
        return reach.lane.run(
            [](workspace::RedisDesk &desk) { return insight::readSlowLog(desk.redis); });
    })
    , m_groups(reach.access.keyMap->profile())
    , m_by(new QComboBox)
    , m_filter(new FilterEdit)
    , m_summary(new MeaningLabel(Meaning::Quiet))
    , m_clear(new QPushButton)
    , m_entries(new RecordView(m_model, QStringLiteral("slowEntries")))
    , m_summed(new RecordView(m_summaries, QStringLiteral("slowSummaries")))
    , m_detail(new QPlainTextEdit)
    , m_halves(new QSplitter(Qt::Vertical))
    , m_lists(new QStackedWidget)
{
    m_entries->setWidths({16, 14, 0, 34});
    m_entries->proxy().setMonospace(SlowLogModel::CommandColumn);
    m_summed->setWidths({0, 14, 18, 18});
    m_detail->setObjectName(QStringLiteral("slowDetail"));
    m_detail->setReadOnly(true);
    m_detail->setFrameShape(QFrame::NoFrame);
    m_detail->setFont(monospaceFont(m_detail->font()));
    m_detail->setTabChangesFocus(true);
    m_halves->setObjectName(QStringLiteral("slowHalves"));
    m_halves->setChildrenCollapsible(false);
    m_halves->addWidget(m_entries);
    m_halves->addWidget(m_detail);
    m_halves->setStretchFactor(0, 1);
    m_halves->setSizes({460, 140});
    m_lists->addWidget(m_halves);
    m_lists->addWidget(m_summed);
    m_by->setObjectName(QStringLiteral("slowBy"));
    m_by->addItems({{}, {}, {}});
    m_filter->setMaximumWidth(280);
    m_clear->setObjectName(QStringLiteral("clearSlowLog"));
    m_clear->setIcon(symbolIcon(Symbol::Discard));
    bar()->addWidget(m_by);
    bar()->addWidget(m_filter, 1);
    bar()->addSpacing(8);
    bar()->addWidget(m_summary, 1);
    bar()->addWidget(m_clear);
    connect(m_by, &QComboBox::currentIndexChanged, this, &SlowLogTab::showState);
    connect(m_filter, &FilterEdit::filterChanged, &m_entries->proxy(), &RecordProxy::setFilter);
    connect(m_filter, &FilterEdit::filterChanged, &m_summed->proxy(), &RecordProxy::setFilter);
    connect(m_clear, &QPushButton::clicked, this, &SlowLogTab::clear);
    connect(&m_model, &SlowLogModel::changed, this, &SlowLogTab::showState);
    connect(m_entries, &RecordView::currentChosen, this, &SlowLogTab::showDetail);
    setContent(m_lists);
    setPace(5000);
    retranslate();
}

QString SlowLogTab::word() const
{
    return tr("Slow log");
}

void SlowLogTab::clear()
{
    guard(tr("Clear the slow log?"),
          tr("%n entries are removed from the server for everyone, and cannot be brought back.",
             nullptr, m_model.rowCount()),
          tr("&Clear"), [this] {
              perform(
                  {"slowlog.reset"},
                  [](redis::Connection &redis) { return insight::resetSlowLog(redis); },
                  tr("The slow log was cleared."));
          });
}

void SlowLogTab::showState()
{
    const auto &entries = m_model.records();
    if (m_by->currentIndex() == ByCommand)
        m_summaries.setRecords(insight::slowByCommand(entries));
    else if (m_by->currentIndex() == ByRule)
        m_summaries.setRecords(insight::slowByRule(entries, m_groups));
    m_lists->setCurrentIndex(m_by->currentIndex() == ByEntry ? 0 : 1);
    m_summary->setText(entries.isEmpty() ? QString()
                                         : tr("%n entries", nullptr, int(entries.size())));
    m_clear->setEnabled(mayChange() && !entries.isEmpty());
    m_entries->ensureCurrent();
    showDetail();
    showStateOf(m_model, Symbol::Fresh, tr("No slow commands"),
                tr("Nothing took longer than “slowlog-log-slower-than” since the log was cleared "
                   "or the server started."));
}

void SlowLogTab::showDetail()
{
    const int row = m_entries->currentRecord();
    QStringList lines;
    if (row >= 0 && row < m_model.rowCount()) {
        for (const QByteArray &argument : m_model.records().at(row).arguments)
            lines.append(items::shownKey(argument, 4000));
    }
    const QString text = lines.join(QLatin1Char('\n'));
    if (text != m_detail->toPlainText())
        m_detail->setPlainText(text);
}

void SlowLogTab::retranslate()
{
    m_by->setItemText(ByEntry, tr("All entries"));
    m_by->setItemText(ByCommand, tr("By command"));
    m_by->setItemText(ByRule, tr("By rule"));
    m_by->setAccessibleName(tr("How the slow log is shown"));
    m_filter->setHint(tr("Filter the slow log"));
    m_clear->setText(tr("&Clear…"));
    m_entries->setAccessibleName(tr("Entries of the slow log"));
    m_summed->setAccessibleName(tr("Slow commands, summed up"));
    m_detail->setAccessibleName(tr("Arguments of the command, one a line"));
    showState();
}

} // namespace selaras::ui
