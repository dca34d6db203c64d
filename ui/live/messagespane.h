// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/channelmodel.h"
#include "models/items/messagelogmodel.h"
#include "models/workspace/live.h"
#include "ui/live/livepane.h"

class QPushButton;
class QSplitter;
class QTableView;

namespace selaras::ui {

class ChannelList;
class MeaningLabel;
class Prompter;
class PublishBar;
class StateStack;
class ValueViewer;

// The messages of the channels that are followed, one of them at length, and a way to publish.
class MessagesPane : public LivePane {
    Q_OBJECT

public:
    MessagesPane(workspace::Live &live, const workspace::WorkspaceFile &file, Prompter &prompter,
                 QWidget *parent = nullptr);

    [[nodiscard]] QString word() const override;
    [[nodiscard]] items::ChannelModel &channels() { return m_channels; }
    [[nodiscard]] QTableView *view() const { return m_view; }

protected:
    void retranslate() override;

private:
    void setUpView();
    void layOut();
    void connectParts();
    void showMessage();
    void showState();
    void showStandIn();

    workspace::MessageFeed &m_feed;
    items::ChannelModel m_channels;
    items::MessageLogModel m_model;
    ChannelList *m_list;
    MeaningLabel *m_status;
    QPushButton *m_pause;
    QPushButton *m_clear;
    QTableView *m_view;
    ValueViewer *m_value;
    QSplitter *m_halves;
    StateStack *m_stack;
    PublishBar *m_publish;
};

} // namespace selaras::ui
