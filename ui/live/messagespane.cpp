// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/messagespane.h"

#include "ui/errortext.h"
#include "ui/live/channellist.h"
#include "ui/live/livetext.h"
#include "ui/live/messagedelegate.h"
#include "ui/live/publishbar.h"
#include "ui/live/tail.h"
#include "ui/values/valueviewer.h"
#include "ui/widgets/meaninglabel.h"
#include "ui/widgets/panebar.h"
#include "ui/widgets/rowlist.h"
#include "ui/widgets/statestack.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace selaras::ui {

using items::ChannelModel;
using items::MessageLogModel;
using workspace::MessageFeed;

MessagesPane::MessagesPane(workspace::Live &live, const workspace::WorkspaceFile &file,
                           Prompter &prompter, QWidget *parent)
    : LivePane(parent)
    , m_feed(live.messages())
    , m_channels(&live.messages(), live.knownChannels())
    , m_model(&live.messages())
    , m_list(new ChannelList(live, m_channels))
    , m_status(new MeaningLabel(Meaning::Quiet))
    , m_pause(new QPushButton)
    , m_clear(new QPushButton)
    , m_view(new QTableView)
    , m_value(new ValueViewer)
    , m_halves(new QSplitter(Qt::Vertical))
    , m_stack(new StateStack(m_halves))
    , m_publish(new PublishBar(live, file, prompter))
{
    setObjectName(QStringLiteral("messagesPane"));
    setUpView();
    layOut();
    connectParts();
    retranslate();
}

void MessagesPane::setUpView()
{
    m_view->setObjectName(QStringLiteral("messages"));
    m_view->setModel(&m_model);
    m_view->setItemDelegate(new MessageDelegate(m_view));
    makeRowList(*m_view);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    QHeaderView *header = m_view->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionResizeMode(MessageLogModel::PayloadColumn, QHeaderView::Stretch);
    const int letter = fontMetrics().averageCharWidth();
    for (const auto &[column, letters] :
         {std::pair(MessageLogModel::TimeColumn, 16), std::pair(MessageLogModel::ChannelColumn, 30),
          std::pair(MessageLogModel::SizeColumn, 13)})
        m_view->setColumnWidth(column, letters * letter);
    new Tail(m_view);
}

void MessagesPane::layOut()
{
    m_status->setObjectName(QStringLiteral("messagesStatus"));
    m_pause->setObjectName(QStringLiteral("messagesPause"));
    m_pause->setCheckable(true);
    m_pause->setIcon(symbolIcon(Symbol::Pause));
    m_clear->setObjectName(QStringLiteral("messagesClear"));
    auto *bar = new PaneBar;
    bar->row()->addWidget(m_status, 1);
    bar->row()->addWidget(m_clear);
    bar->row()->addWidget(m_pause);
    m_halves->setObjectName(QStringLiteral("messageHalves"));
    m_halves->setChildrenCollapsible(false);
    m_halves->addWidget(m_view);
    m_halves->addWidget(m_value);
    m_halves->setStretchFactor(0, 1);
    m_halves->setSizes({400, 200});
    auto *right = new QWidget;
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar);
    column->addWidget(m_stack, 1);
    column->addWidget(m_publish);
    auto *sides = new QSplitter(Qt::Horizontal);
    sides->setObjectName(QStringLiteral("messageSides"));
    sides->setChildrenCollapsible(false);
    sides->addWidget(m_list);
    sides->addWidget(right);
    sides->setStretchFactor(1, 1);
    sides->setSizes({420, 780});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(sides);
}

void MessagesPane::connectParts()
{
    connect(m_pause, &QPushButton::toggled, &m_feed, &MessageFeed::setPaused);
    connect(m_pause, &QPushButton::toggled, this, &MessagesPane::showState);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        m_model.clear();
        showState();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &MessagesPane::showMessage);
    connect(&m_stack->pane(), &StatePane::offerTaken, &m_feed, &MessageFeed::start);
    connect(&m_feed, &MessageFeed::runningChanged, this, &MessagesPane::showState);
    connect(&m_feed, &MessageFeed::arrived, this, &MessagesPane::showState);
    connect(m_list, &ChannelList::failed, this, &MessagesPane::failed);
    connect(m_list, &ChannelList::currentChanged, this,
            [this] { m_publish->suggestChannel(m_list->currentChannel()); });
    connect(m_publish, &PublishBar::failed, this, &MessagesPane::failed);
    connect(m_publish, &PublishBar::succeeded, this, &MessagesPane::succeeded);
}

void MessagesPane::showMessage()
{
    const QModelIndex current = m_view->currentIndex();
    if (!current.isValid())
        return; // what it was stays to be read
    redis::KeyValue value;
    value.facts.type = "string";
    value.facts.size = current.data(MessageLogModel::SizeRole).toLongLong();
    value.text = current.data(MessageLogModel::PayloadRole).toByteArray();
    value.truncated = value.text.size() < value.facts.size;
    m_value->setValue(value);
}

QString MessagesPane::word() const
{
    return tr("Messages");
}

void MessagesPane::showState()
{
    m_pause->setEnabled(m_feed.isRunning() || m_feed.isPaused());
    m_clear->setEnabled(m_model.rowCount() > 0);
    const auto &error = m_feed.error();
    const bool lost = error && !m_feed.isRunning();
    QString status = lost ? errorText(*error) : QString();
    if (status.isEmpty() && (m_feed.isRunning() || m_feed.counts().seen > 0))
        status = feedCountsText(m_feed.counts());
    m_status->setMeaning(lost ? Meaning::Error : Meaning::Quiet);
    m_status->setText(status);
    m_status->setToolTip(status);
    if (m_model.rowCount() > 0)
        m_stack->showContent();
    else
        showStandIn();
}

void MessagesPane::showStandIn()
{
    StatePane &pane = m_stack->showState();
    if (m_feed.isRunning()) {
        pane.showLoading(m_feed.isPaused() ? tr("Paused: the messages are counted only.")
                                           : tr("Waiting for a message…"));
    } else if (m_feed.error()) {
        pane.showError(*m_feed.error());
        pane.offer(tr("&Try again"));
    } else {
        pane.showEmpty(Symbol::Live, tr("No channel is followed"),
                       tr("Tick a channel on the left, or enter its name. The application does "
                          "not notice that somebody listens."));
    }
}

void MessagesPane::retranslate()
{
    m_pause->setText(tr("&Pause"));
    m_clear->setText(tr("C&lear"));
    m_view->setAccessibleName(tr("Messages that came"));
    showState();
}

} // namespace selaras::ui
