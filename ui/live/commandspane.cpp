// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/commandspane.h"

#include "models/base/onfinished.h"
#include "ui/formats.h"
#include "ui/live/livetext.h"
#include "ui/live/logdelegate.h"
#include "ui/live/tail.h"
#include "ui/prompter.h"
#include "ui/widgets/filteredit.h"
#include "ui/widgets/meaninglabel.h"
#include "ui/widgets/panebar.h"
#include "ui/widgets/rowlist.h"
#include "ui/widgets/statestack.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <array>

namespace selaras::ui {

using items::CommandLogModel;
using workspace::CommandFeed;
using workspace::FeedEnd;

namespace {

constexpr int lookEveryMs = 2000;
constexpr std::array lengths {10'000, 30'000, 60'000, 300'000}; // milliseconds
constexpr int usualLength = 2;

} // namespace

CommandsPane::CommandsPane(workspace::Live &live, workspace::Environment environment,
                           Prompter &prompter, QWidget *parent)
    : LivePane(parent)
    , m_live(live)
    , m_feed(live.commands())
    , m_environment(environment)
    , m_prompter(prompter)
    , m_model(&live.commands())
    , m_status(new MeaningLabel(Meaning::Quiet))
    , m_length(new QComboBox)
    , m_start(new QPushButton)
    , m_pause(new QPushButton)
    , m_clear(new QPushButton)
    , m_showKey(new QPushButton)
    , m_command(new FilterEdit)
    , m_key(new FilterEdit)
    , m_client(new FilterEdit)
    , m_text(new FilterEdit)
    , m_view(new QTableView)
    , m_stack(new StateStack(m_view))
{
    setObjectName(QStringLiteral("commandsPane"));
    setUpView();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(controls());
    layout->addWidget(filters());
    layout->addWidget(m_stack, 1);
    connectParts();
    retranslate();
}

void CommandsPane::setUpView()
{
    m_view->setObjectName(QStringLiteral("commands"));
    m_view->setModel(&m_model);
    m_view->setItemDelegate(
        new LogDelegate({CommandLogModel::TimeColumn},
                        {CommandLogModel::CommandColumn, CommandLogModel::KeyColumn,
                         CommandLogModel::ArgumentsColumn},
                        m_view));
    makeRowList(*m_view);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    QHeaderView *header = m_view->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionResizeMode(CommandLogModel::ArgumentsColumn, QHeaderView::Stretch);
    const int letter = fontMetrics().averageCharWidth();
    for (const auto &[column, letters] :
         {std::pair(CommandLogModel::TimeColumn, 16), std::pair(CommandLogModel::ClientColumn, 24),
          std::pair(CommandLogModel::DatabaseColumn, 6),
          std::pair(CommandLogModel::CommandColumn, 14), std::pair(CommandLogModel::KeyColumn, 40)})
        m_view->setColumnWidth(column, letters * letter);
    new Tail(m_view);
}

PaneBar *CommandsPane::controls()
{
    m_status->setObjectName(QStringLiteral("commandsStatus"));
    m_length->setObjectName(QStringLiteral("commandsLength"));
    m_start->setObjectName(QStringLiteral("commandsStart"));
    m_pause->setObjectName(QStringLiteral("commandsPause"));
    m_pause->setCheckable(true);
    m_pause->setIcon(symbolIcon(Symbol::Pause));
    m_clear->setObjectName(QStringLiteral("commandsClear"));
    m_showKey->setObjectName(QStringLiteral("commandsShowKey"));
    m_showKey->setIcon(symbolIcon(Symbol::Go));
    for (const int length : lengths)
        m_length->addItem(QString(), length);
    m_length->setCurrentIndex(usualLength);
    auto *bar = new PaneBar;
    bar->row()->addWidget(m_status, 1);
    bar->row()->addWidget(m_showKey);
    bar->row()->addWidget(m_clear);
    bar->row()->addWidget(m_pause);
    bar->row()->addWidget(m_length);
    bar->row()->addWidget(m_start);
    return bar;
}

PaneBar *CommandsPane::filters()
{
    auto *bar = new PaneBar;
    for (const auto &[edit, name] :
         {std::pair(m_command, "filterCommand"), std::pair(m_key, "filterKey"),
          std::pair(m_client, "filterClient"), std::pair(m_text, "filterText")}) {
        edit->setObjectName(QLatin1String(name));
        connect(edit, &FilterEdit::filterChanged, this, &CommandsPane::setFilter);
        bar->row()->addWidget(edit, 1);
    }
    return bar;
}

void CommandsPane::connectParts()
{
    connect(m_start, &QPushButton::clicked, this, &CommandsPane::startOrStop);
    connect(&m_stack->pane(), &StatePane::offerTaken, this, &CommandsPane::startOrStop);
    connect(m_pause, &QPushButton::toggled, &m_feed, &CommandFeed::setPaused);
    connect(m_pause, &QPushButton::toggled, this, &CommandsPane::showState);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        m_model.clear();
        showState();
    });
    connect(m_showKey, &QPushButton::clicked, this, &CommandsPane::showKey);
    connect(m_view, &QTableView::activated, this, &CommandsPane::showKey);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { m_showKey->setEnabled(!currentKey().isNull()); });
    connect(&m_feed, &CommandFeed::runningChanged, this, &CommandsPane::showState);
    connect(&m_feed, &CommandFeed::arrived, this, &CommandsPane::showState);
    m_look.setInterval(lookEveryMs);
    connect(&m_look, &QTimer::timeout, this, &CommandsPane::askCost);
}

void CommandsPane::askCost()
{
    if (m_feed.isRunning())
        return;
    onFinished(m_live.cost(), this, [this](const Result<insight::MonitorCost> &cost) {
        m_cost = cost;
        showState();
    });
}

void CommandsPane::startOrStop()
{
    if (m_feed.isRunning()) {
        m_feed.stop();
        return;
    }
    if (m_environment != workspace::Environment::Production) {
        start();
        return;
    }
    const QString cost = m_cost && *m_cost ? monitorCostText(**m_cost) : QString();
    m_prompter.confirm(this, {tr("Follow every command in production?"), cost, tr("&Follow"), true},
                       [this](bool yes) {
                           if (yes)
                               start();
                       });
}

void CommandsPane::start()
{
    workspace::FeedLimits limits = CommandFeed::usualLimits;
    limits.lengthMs = m_length->currentData().toLongLong();
    m_model.clear();
    m_feed.start(limits);
}

void CommandsPane::setFilter()
{
    m_feed.setFilter({m_command->text().trimmed().toUtf8(), m_key->text().trimmed().toUtf8(),
                      m_client->text().trimmed().toUtf8(), m_text->text().toUtf8()});
}

QByteArray CommandsPane::currentKey() const
{
    return m_view->currentIndex().data(CommandLogModel::KeyRole).toByteArray();
}

void CommandsPane::showKey()
{
    if (const QByteArray key = currentKey(); !key.isNull())
        Q_EMIT keyWanted(key);
}

QString CommandsPane::word() const
{
    return tr("Commands");
}

void CommandsPane::showEvent(QShowEvent *event)
{
    LivePane::showEvent(event);
    askCost();
    m_look.start();
}

void CommandsPane::hideEvent(QHideEvent *event)
{
    LivePane::hideEvent(event);
    m_look.stop();
}

void CommandsPane::showState()
{
    const bool running = m_feed.isRunning();
    m_start->setText(running ? tr("&Stop") : tr("&Start"));
    m_start->setIcon(symbolIcon(running ? Symbol::Cancel : Symbol::Play));
    m_start->setToolTip(!running && m_cost && *m_cost ? monitorCostText(**m_cost) : QString());
    m_length->setEnabled(!running);
    m_pause->setEnabled(running);
    m_clear->setEnabled(m_model.rowCount() > 0);
    m_showKey->setEnabled(!currentKey().isNull());
    const auto &end = m_feed.end();
    const bool endedBadly =
        end && end->reason != FeedEnd::Reason::Asked && end->reason != FeedEnd::Reason::TimeUp;
    m_status->setMeaning(endedBadly ? Meaning::Warning : Meaning::Quiet);
    QString status = end ? feedEndText(*end, m_feed.limits()) : QString();
    if (running || m_feed.counts().seen > 0)
        status +=
            (status.isEmpty() ? QString() : QStringLiteral(" ")) + feedCountsText(m_feed.counts());
    m_status->setText(status);
    m_status->setToolTip(status);
    if (m_model.rowCount() > 0)
        m_stack->showContent();
    else
        showStandIn();
}

void CommandsPane::showStandIn()
{
    StatePane &pane = m_stack->showState();
    if (m_feed.isRunning()) {
        pane.showLoading(m_feed.isPaused() ? tr("Paused: the commands are counted only.")
                                           : tr("Waiting for a command…"));
        return;
    }
    if (m_feed.end() && m_feed.end()->error) {
        pane.showError(*m_feed.end()->error);
        pane.offer(tr("&Try again"));
        return;
    }
    if (m_cost && !*m_cost) {
        pane.showError(m_cost->error());
        return;
    }
    pane.showEmpty(Symbol::Live, tr("See every command that the server runs"),
                   m_cost ? monitorCostText(**m_cost) : QString());
    pane.offer(tr("&Follow for %1").arg(m_length->currentText()));
}

void CommandsPane::retranslate()
{
    for (int i = 0; i < m_length->count(); ++i)
        m_length->setItemText(i, ttlText(m_length->itemData(i).toLongLong()));
    m_length->setAccessibleName(tr("How long commands are followed"));
    m_pause->setText(tr("&Pause"));
    m_clear->setText(tr("C&lear"));
    m_showKey->setText(tr("Show &key"));
    m_showKey->setToolTip(tr("Show the key of the selected command in Browse"));
    m_command->setHint(tr("Commands, such as get h*"));
    m_key->setHint(tr("Key, such as user:*"));
    m_client->setHint(tr("Client"));
    m_text->setHint(tr("Text in the arguments"));
    m_view->setAccessibleName(tr("Commands that the server ran"));
    showState();
}

} // namespace selaras::ui
