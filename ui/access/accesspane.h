// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workspace/session.h"
#include "models/workspace/userlane.h"
#include "ui/server/servertab.h"

namespace selaras::ui {

// What the panes about access work with. All of it outlives them.
struct AccessReach {
    ServerReach server;
    workspace::Session &session;
    workspace::UserLane &users;

    [[nodiscard]] const security::Layouts &layouts() const { return *server.access.layouts; }
};

// Who may do what on the application: one kind of thing that it keeps in Redis for that. Its
// content of a page: see PanePage.
class AccessPane : public ServerTab {
    Q_OBJECT

public:
    AccessPane(const QString &name, const AccessReach &reach, QWidget *parent = nullptr);

Q_SIGNALS:
    // Something of the pane stands for a row, which Browse is to show.
    void rowWanted(const QString &table, const selaras::Row &key);
    // Whose events the audit trails are to be looked through for.
    void trailWanted(const QString &user);
    // The pane itself is to be shown.
    void wanted();
    // So many things of the pane want attention.
    void countChanged(int count, selaras::ui::Meaning meaning);

protected:
    // What is said of things that are not the chosen tenant's; empty where there are none.
    [[nodiscard]] static QString leftOutText(qint64 leftOut);
    [[nodiscard]] workspace::Session &session() const { return m_session; }
    [[nodiscard]] workspace::UserLane &users() const { return m_users; }
    [[nodiscard]] const security::Layouts &layouts() const { return *reach().access.layouts; }

private:
    workspace::Session &m_session;
    workspace::UserLane &m_users;
};

} // namespace selaras::ui
