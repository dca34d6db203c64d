// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workspace/live.h"
#include "ui/pages/page.h"

class QTabWidget;

namespace selaras::ui {

class CommandsPane;
class HitRatePane;
class LivePane;
class MessagesPane;
class Prompter;

// What happens on the server at this moment: its commands, its messages, and the hit rates of its
// keys.
class LivePage : public Page {
    Q_OBJECT

public:
    LivePage(const workspace::Access &access, Clock &clock, Prompter &prompter,
             QWidget *parent = nullptr);
    ~LivePage() override;

    [[nodiscard]] QString word() const override;
    [[nodiscard]] workspace::Live &live() { return m_live; }
    [[nodiscard]] CommandsPane *commands() const { return m_commands; }
    [[nodiscard]] MessagesPane *messages() const { return m_messages; }
    [[nodiscard]] HitRatePane *hitRates() const { return m_hitRates; }
    void showPane(LivePane *pane);

protected:
    void retranslate() override;

private:
    workspace::Live m_live;
    CommandsPane *m_commands;
    MessagesPane *m_messages;
    HitRatePane *m_hitRates;
    QTabWidget *m_tabs;
};

} // namespace selaras::ui
