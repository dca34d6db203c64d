// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/server/clientstab.h"

#include "models/items/keytext.h"
#include "ui/formats.h"
#include "ui/server/recordview.h"
#include "ui/widgets/filteredit.h"
#include "ui/widgets/meaninglabel.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace selaras::ui {

using insight::ClientInfo;
using items::ClientModel;

namespace {

// A connection pool that is used keeps none idle for so long.
constexpr qint64 longIdleSeconds = 600;

security::Deed killing(const ClientInfo &client)
{
    return {"client.kill",
            items::shownKey(client.address),
            {},
            QJsonObject {{QStringLiteral("name"), items::shownKey(client.name)},
                         {QStringLiteral("user"), items::shownKey(client.user)},
                         {QStringLiteral("command"), items::shownKey(client.command)}}};
}

} // namespace

ClientsTab::ClientsTab(const ServerReach &reach, QWidget *parent)
    : ServerTab(QStringLiteral("clients"), reach, parent)
    , m_model([reach] {
        return reach.lane.run(
            [](workspace::RedisDesk &desk) { return insight::readClients(desk.redis); });
    })
    , m_summary(new MeaningLabel(Meaning::Quiet))
    , m_filter(new FilterEdit)
    , m_kill(new QPushButton)
    , m_view(new RecordView(m_model, QStringLiteral("clientList")))
{
    m_view->setWidths({26, 18, 14, 0, 15, 17, 8, 16, 14});
    m_view->proxy().setWords([this](const QModelIndex &index) -> std::optional<QString> {
        const ClientInfo *client = m_model.record(index);
        if (index.column() == ClientModel::NameColumn && client->isOwn)
            return tr("this connection");
        return std::nullopt;
    });
    m_kill->setObjectName(QStringLiteral("killClient"));
    m_kill->setIcon(symbolIcon(Symbol::Cancel));
    m_filter->setObjectName(QStringLiteral("clientFilter"));
    m_filter->setMaximumWidth(280);
    bar()->addWidget(m_filter, 1);
    bar()->addSpacing(8);
    bar()->addWidget(m_summary, 1);
    bar()->addWidget(m_kill);
    connect(m_filter, &FilterEdit::filterChanged, &m_view->proxy(), &RecordProxy::setFilter);
    connect(m_kill, &QPushButton::clicked, this, &ClientsTab::killCurrent);
    connect(&m_model, &ClientModel::changed, this, &ClientsTab::showState);
    connect(m_view, &RecordView::currentChosen, this, &ClientsTab::showState);
    setContent(m_view);
    setPace(2000);
    retranslate();
}

QString ClientsTab::word() const
{
    return tr("Clients");
}

void ClientsTab::killCurrent()
{
    const int row = m_view->currentRecord();
    if (row < 0 || m_model.records().at(row).isOwn)
        return;
    const ClientInfo client = m_model.records().at(row);
    const QString who = items::shownKey(client.name.isEmpty() ? client.address : client.name);
    guard(tr("End the connection of %1?").arg(who),
          tr("%1, user %2, last command %3. What it is doing is broken off; most applications "
             "connect again by themselves.")
              .arg(items::shownKey(client.address), items::shownKey(client.user),
                   items::shownKey(client.command)),
          tr("&End connection"), [this, id = client.id, who, deed = killing(client)] {
              perform(
                  deed, [id](redis::Connection &redis) { return insight::killClient(redis, id); },
                  tr("The connection of %1 was ended.").arg(who));
          });
}

void ClientsTab::showState()
{
    const auto &clients = m_model.records();
    const auto idle = std::count_if(clients.begin(), clients.end(), [](const ClientInfo &one) {
        return one.idleSeconds > longIdleSeconds;
    });
    QString summary = tr("%n clients", nullptr, int(clients.size()));
    if (idle > 0)
        summary +=
            QStringLiteral(" · ") + tr("%n idle for more than 10 minutes", nullptr, int(idle));
    m_summary->setText(summary);
    const int row = m_view->currentRecord();
    m_kill->setEnabled(mayChange() && row >= 0 && row < clients.size() && !clients.at(row).isOwn);
    showStateOf(m_model, Symbol::Server, tr("No clients"), {});
}

void ClientsTab::retranslate()
{
    m_filter->setHint(tr("Filter clients"));
    m_kill->setText(tr("&End connection…"));
    m_view->setAccessibleName(tr("Clients of the server"));
    showState();
}

} // namespace selaras::ui
