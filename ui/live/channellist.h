// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/channelmodel.h"
#include "models/workspace/live.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;
class QPushButton;
class QTableView;

namespace selaras::ui {

// The channels there are, with their subscribers and messages, and a box to follow each; and a way
// to follow one that is not listed.
class ChannelList : public QWidget {
    Q_OBJECT

public:
    ChannelList(workspace::Live &live, items::ChannelModel &model, QWidget *parent = nullptr);

    [[nodiscard]] QByteArray currentChannel() const; // null for a pattern

Q_SIGNALS:
    void failed(const selaras::Error &error);
    void currentChanged();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setUpView();
    void refresh();
    void followTyped();
    void retranslate();

    workspace::Live &m_live;
    items::ChannelModel &m_model;
    QTableView *m_view;
    QLineEdit *m_name;
    QPushButton *m_follow;
    QTimer m_look;
    bool m_failed = false; // and said so
};

} // namespace selaras::ui
