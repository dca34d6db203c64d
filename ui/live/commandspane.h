// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/commandlogmodel.h"
#include "models/workspace/live.h"
#include "ui/live/livepane.h"

#include <QTimer>

class QComboBox;
class QPushButton;
class QTableView;

namespace selaras::ui {

class FilterEdit;
class MeaningLabel;
class PaneBar;
class Prompter;
class StateStack;

// Every command that the server runs, for a bounded time: what it costs, before it starts; a filter
// and a pause; why it stopped. A row's key is shown in Browse.
class CommandsPane : public LivePane {
    Q_OBJECT

public:
    CommandsPane(workspace::Live &live, workspace::Environment environment, Prompter &prompter,
                 QWidget *parent = nullptr);

    [[nodiscard]] QString word() const override;
    void startOrStop();
    [[nodiscard]] QTableView *view() const { return m_view; }

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void retranslate() override;

private:
    void setUpView();
    PaneBar *controls();
    PaneBar *filters();
    void connectParts();
    void askCost();
    void start();
    void setFilter();
    void showKey();
    void showState();
    void showStandIn();
    [[nodiscard]] QByteArray currentKey() const;

    workspace::Live &m_live;
    workspace::CommandFeed &m_feed;
    workspace::Environment m_environment;
    Prompter &m_prompter;
    items::CommandLogModel m_model;
    std::optional<Result<insight::MonitorCost>> m_cost;
    MeaningLabel *m_status;
    QComboBox *m_length;
    QPushButton *m_start;
    QPushButton *m_pause;
    QPushButton *m_clear;
    QPushButton *m_showKey;
    FilterEdit *m_command;
    FilterEdit *m_key;
    FilterEdit *m_client;
    FilterEdit *m_text;
    QTableView *m_view;
    StateStack *m_stack;
    QTimer m_look; // at the cost, while nothing runs
};

} // namespace selaras::ui
