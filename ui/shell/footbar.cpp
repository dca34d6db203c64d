// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/footbar.h"

#include "models/items/driftmodel.h"
#include "models/workspace/session.h"
#include "ui/formats.h"
#include "ui/shell/connectionlabel.h"
#include "ui/statewords.h"
#include "ui/widgets/symbollabel.h"

#include <QDateTime>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace selaras::ui {

using items::DriftModel;
using workspace::Session;

FootBar::FootBar(QWidget *parent)
    : PaneBar(Edge::Top, parent)
    , m_database(new ConnectionLabel)
    , m_redis(new ConnectionLabel)
    , m_drift(new QPushButton)
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
    m_drift->setObjectName(QStringLiteral("lastDrift"));
    m_drift->setFlat(true);
    m_pending->setIcon(symbolIcon(Symbol::Pending, Meaning::Pending));
    row()->setContentsMargins(10, 3, 10, 3);
    row()->setSpacing(5);
    row()->addWidget(m_database);
    row()->addSpacing(16);
    row()->addWidget(m_redis);
    row()->addSpacing(12);
    row()->addWidget(m_pending);
    row()->addWidget(m_drift);
    row()->addStretch(1);
    row()->addWidget(m_lock);
    row()->addWidget(m_readOnly);
    row()->addSpacing(12);
    row()->addWidget(m_environmentSymbol);
    row()->addWidget(m_environment);
    connect(m_pending, &QPushButton::clicked, this, &FootBar::pendingWanted);
    connect(m_drift, &QPushButton::clicked, this, &FootBar::driftWanted);
    m_minute.setInterval(30'000);
    connect(&m_minute, &QTimer::timeout, this, &FootBar::showDrift);
    m_minute.start();
    follow(nullptr, nullptr);
}

void FootBar::follow(Session *session, DriftModel *drift)
{
    m_session = session;
    m_driftModel = drift;
    if (drift) {
        connect(drift, &DriftModel::stateChanged, this, &FootBar::showDrift);
        connect(drift, &DriftModel::progressed, this, &FootBar::showDrift);
    }
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
                            ? tr("Redis %1 database %2")
                                  .arg(QFileInfo(endpoint.socketPath).fileName(),
                                       QString::number(endpoint.database))
                            : (endpoint.cluster ? tr("Redis cluster %1") : tr("Redis %1"))
                                  .arg(endpoint.displayName()),
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
    showDrift();
}

void FootBar::showDrift()
{
    const bool ended = m_driftModel && m_driftModel->endedMs() > 0 && !m_driftModel->isScanning();
    m_drift->setVisible(ended);
    if (!ended)
        return;
    const int found = m_driftModel->rowCount();
    const QString when = relativeTime(m_driftModel->endedMs(), QDateTime::currentMSecsSinceEpoch());
    m_drift->setIcon(found > 0 ? symbolIcon(Symbol::Stale, Meaning::Stale)
                               : symbolIcon(Symbol::Fresh, Meaning::Fresh));
    m_drift->setText(found > 0
                         ? tr("%n keys drifted, %1", "2 keys drifted, 5 min ago", found).arg(when)
                         : tr("no drift, %1", "no drift, 5 min ago").arg(when));
    m_drift->setToolTip(exactTime(m_driftModel->endedMs()));
}

} // namespace selaras::ui
