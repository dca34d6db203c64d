// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/cache/surveyfeed.h"
#include "ui/pages/page.h"
#include "ui/server/servertab.h"

class QStackedWidget;
class QTabBar;

namespace selaras::ui {

class KindsTab;
class LifetimesTab;

// The cache as a whole: its keys by kind, with what removes them, and their times to live. Has
// connections of its own.
class CachePage : public Page {
    Q_OBJECT

public:
    CachePage(const workspace::Access &access, Clock &clock, Settings &settings, Prompter &prompter,
              QWidget *parent = nullptr);
    ~CachePage() override;

    [[nodiscard]] QString word() const override;
    [[nodiscard]] SurveyFeed &feed() { return m_feed; }
    [[nodiscard]] KindsTab *kinds() const { return m_kinds; }
    [[nodiscard]] LifetimesTab *lifetimes() const { return m_lifetimes; }
    void showTab(const ServerTab *tab);
    // Whose keys are shown and changed from now on; empty: everybody's.
    void keepTo(const QString &tenant);

Q_SIGNALS:
    // A whole set of them; which, nobody knows.
    void keysRemoved();

protected:
    void retranslate() override;

private:
    void addTab(ServerTab *tab);

    workspace::Access m_access;
    workspace::RedisLane m_lane;
    SurveyFeed m_feed;
    QTabBar *m_bar;
    QStackedWidget *m_tabs;
    KindsTab *m_kinds;
    LifetimesTab *m_lifetimes;
};

} // namespace selaras::ui
