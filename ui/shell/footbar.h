// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/panebar.h"

#include <QTimer>

class QLabel;
class QPushButton;

namespace selaras::items {
class DriftModel;
}

namespace selaras::workspace {
class Session;
}

namespace selaras::ui {

class ConnectionLabel;
class SymbolLabel;

// How the workspace is at this moment: both connections, what waits for Redis, what the last drift
// scan found, where one is, and whether anything can be changed.
class FootBar : public PaneBar {
    Q_OBJECT

public:
    explicit FootBar(QWidget *parent = nullptr);

    // Null between workspaces.
    void follow(workspace::Session *session, items::DriftModel *drift);

Q_SIGNALS:
    void driftWanted();
    void pendingWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showState();
    void showDrift();

    workspace::Session *m_session = nullptr;
    ConnectionLabel *m_database;
    ConnectionLabel *m_redis;
    items::DriftModel *m_driftModel = nullptr;
    QPushButton *m_drift;
    QPushButton *m_pending;
    QTimer m_minute; // relative times grow older
    SymbolLabel *m_lock;
    QLabel *m_readOnly;
    SymbolLabel *m_environmentSymbol;
    QLabel *m_environment;
};

} // namespace selaras::ui
