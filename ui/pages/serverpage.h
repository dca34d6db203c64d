// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"
#include "ui/server/servertab.h"

class QStackedWidget;
class QTabBar;

namespace selaras::ui {

// The Redis server itself, a side of it a tab. Has a connection of its own.
class ServerPage : public Page {
    Q_OBJECT

public:
    ServerPage(const workspace::Access &access, Clock &clock, Settings &settings,
               Prompter &prompter, QWidget *parent = nullptr);
    ~ServerPage() override;

    [[nodiscard]] QString word() const override;
    // Goes through the checklist, for the badge.
    void start();
    // The names of the tabs, in their order.
    [[nodiscard]] static QStringList tabNames();
    [[nodiscard]] ServerTab *tab(const QString &name) const;
    [[nodiscard]] ServerTab *currentTab() const;
    // By its name; does nothing where there is none.
    void showTab(const QString &name);

protected:
    void retranslate() override;

private:
    void addTab(ServerTab *tab);

    workspace::Access m_access;
    workspace::RedisLane m_lane;
    QTabBar *m_bar;
    QStackedWidget *m_tabs;
};

} // namespace selaras::ui
