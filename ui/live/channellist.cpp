// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/channellist.h"

#include "models/base/onfinished.h"
#include "ui/live/channeldelegate.h"
#include "ui/widgets/panebar.h"
#include "ui/widgets/rowlist.h"

#include <QDateTime>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

namespace selaras::ui {

using items::ChannelModel;

namespace {

constexpr int lookEveryMs = 2000;

} // namespace

ChannelList::ChannelList(workspace::Live &live, ChannelModel &model, QWidget *parent)
    : QWidget(parent)
    , m_live(live)
    , m_model(model)
    , m_view(new QTableView)
    , m_name(new QLineEdit)
    , m_follow(new QPushButton)
{
    setUpView();
    m_name->setObjectName(QStringLiteral("channelName"));
    m_name->setClearButtonEnabled(true);
    m_follow->setObjectName(QStringLiteral("followChannel"));
    auto *bar = new PaneBar;
    bar->row()->addWidget(m_name, 1);
    bar->row()->addWidget(m_follow);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(bar);
    layout->addWidget(m_view, 1);
    connect(m_follow, &QPushButton::clicked, this, &ChannelList::followTyped);
    connect(m_name, &QLineEdit::returnPressed, this, &ChannelList::followTyped);
    connect(m_name, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_follow->setEnabled(!text.isEmpty()); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ChannelList::currentChanged);
    m_follow->setEnabled(false);
    m_look.setInterval(lookEveryMs);
    connect(&m_look, &QTimer::timeout, this, &ChannelList::refresh);
    retranslate();
}

void ChannelList::setUpView()
{
    auto *sorted = new QSortFilterProxyModel(this);
    sorted->setSourceModel(&m_model);
    sorted->setSortRole(ChannelModel::SortRole);
    sorted->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_view->setObjectName(QStringLiteral("channels"));
    m_view->setModel(sorted);
    m_view->setItemDelegate(new ChannelDelegate(m_view));
    makeRowList(*m_view);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setSortingEnabled(true);
    QHeaderView *header = m_view->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionResizeMode(ChannelModel::NameColumn, QHeaderView::Stretch);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    const int letter = fontMetrics().averageCharWidth();
    for (const int column :
         {ChannelModel::SubscribersColumn, ChannelModel::MessagesColumn, ChannelModel::RateColumn})
        m_view->setColumnWidth(column, 13 * letter);
}

QByteArray ChannelList::currentChannel() const
{
    const QModelIndex current = m_view->currentIndex();
    if (current.data(ChannelModel::IsPatternRole).toBool())
        return {};
    return current.data(ChannelModel::NameRole).toByteArray();
}

void ChannelList::refresh()
{
    m_model.setCounts(m_live.messages().countsByChannel(), QDateTime::currentMSecsSinceEpoch());
    onFinished(m_live.channels(), this, [this](const Result<redis::ChannelList> &list) {
        if (list)
            m_model.setList(*list);
        else if (!m_failed)
            Q_EMIT failed(list.error());
        m_failed = !list;
    });
}

void ChannelList::followTyped()
{
    const QByteArray name = m_name->text().toUtf8();
    if (name.isEmpty())
        return;
    const bool isPattern = name.contains('*') || name.contains('?') || name.contains('[');
    m_model.follow({name, isPattern});
    m_name->clear();
}

void ChannelList::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
    m_look.start();
}

void ChannelList::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_look.stop();
}

void ChannelList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ChannelList::retranslate()
{
    m_name->setPlaceholderText(tr("Channel or pattern, such as updates:*"));
    m_name->setAccessibleName(m_name->placeholderText());
    m_follow->setText(tr("&Follow"));
    m_view->setAccessibleName(tr("Channels to follow"));
}

} // namespace selaras::ui
