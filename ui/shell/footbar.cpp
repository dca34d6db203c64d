// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/footbar.h"

#include "models/workspace/session.h"
#include "ui/shell/connectionlabel.h"
#include "ui/statewords.h"
#include "ui/widgets/symbollabel.h"

#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace selaras::ui {

using workspace::Session;

FootBar::FootBar(QWidget *parent)
    : PaneBar(Edge::Top, parent)
    , m_database(new ConnectionLabel)
    , m_redis(new ConnectionLabel)
    , m_pending(new QPushButton)
    , m_lock(new SymbolLabel(Symbol::Lock, Meaning::Quiet, 14))
    , m_readOnly(new QLabel)
    , m_environmentSymbol(new SymbolLabel(Symbol::Server, Meaning::Quiet, 14))
    , m_environment(new QLabel)
{
    setObjectName(QStringLiteral("foot"));
    m_database->setObjectName(QStringLiteral("databaseStatus"));
    m_redis->setObjectName(QStringLiteral("redisStatus"));
    m_pending->setObjectName(QStringLiteral("pendingCount"));
    m_pending->setFlat(true);
    m_pending->setIcon(symbolIcon(Symbol::Pending, Meaning::Pending));
    row()->setContentsMargins(10, 3, 10, 3);
    row()->setSpacing(5);
    row()->addWidget(m_database);
    row()->addSpacing(16);
    row()->addWidget(m_redis);
    row()->addSpacing(12);
    row()->addWidget(m_pending);
    row()->addStretch(1);
    row()->addWidget(m_lock);
    row()->addWidget(m_readOnly);
    row()->addSpacing(12);
    row()->addWidget(m_environmentSymbol);
    row()->addWidget(m_environment);
    connect(m_pending, &QPushButton::clicked, this, &FootBar::pendingWanted);
    follow(nullptr);
}

void FootBar::follow(Session *session)
{
    m_session = session;
    if (session) {
        connect(session, &Session::databaseStatusChanged, this, &FootBar::showState);
        connect(session, &Session::redisStatusChanged, this, &FootBar::showState);
        connect(session, &Session::pendingCountChanged, this, &FootBar::showState);
    }
    setVisible(session != nullptr);
    showState();
}

void FootBar::changeEvent(QEvent *event)
{
    PaneBar::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showState();
}

void FootBar::showState()
{
    if (!m_session)
        return;
    m_database->showStatus(QFileInfo(m_session->file().databasePath).fileName(),
                           m_session->databaseStatus());
    const redis::Endpoint &endpoint = m_session->endpoint();
    m_redis->showStatus(endpoint.transport == redis::Endpoint::Transport::UnixSocket
                            ? tr("Redis %1").arg(QFileInfo(endpoint.socketPath).fileName())
                            : tr("Redis %1").arg(endpoint.displayName()),
                        m_session->redisStatus());
    const int pending = m_session->pendingCount();
    m_pending->setText(tr("%n invalidations pending", nullptr, pending));
    m_pending->setVisible(pending > 0);
    m_readOnly->setText(tr("read-only"));
    m_lock->setVisible(m_session->file().readOnly);
    m_readOnly->setVisible(m_session->file().readOnly);
    const StateSign sign = signOf(m_session->file().environment);
    m_environmentSymbol->setSymbol(sign.symbol, sign.meaning);
    m_environment->setText(sign.word);
    m_environment->setToolTip(sign.sentence);
}

} // namespace selaras::ui
