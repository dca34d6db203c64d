// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/panebar.h"

class QLabel;
class QPushButton;

namespace selaras::workspace {
class Session;
}

namespace selaras::ui {

class ConnectionLabel;
class SymbolLabel;

// How the workspace is at this moment: both connections, what waits for Redis, where one is, and
// whether anything can be changed.
class FootBar : public PaneBar {
    Q_OBJECT

public:
    explicit FootBar(QWidget *parent = nullptr);

    // Null between workspaces.
    void follow(workspace::Session *session);

Q_SIGNALS:
    void pendingWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showState();

    workspace::Session *m_session = nullptr;
    ConnectionLabel *m_database;
    ConnectionLabel *m_redis;
    QPushButton *m_pending;
    SymbolLabel *m_lock;
    QLabel *m_readOnly;
    SymbolLabel *m_environmentSymbol;
    QLabel *m_environment;
};

} // namespace selaras::ui
