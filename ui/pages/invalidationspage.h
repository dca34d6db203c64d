// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/intentmodel.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace selaras::ui {

class MeaningLabel;
class StateStack;

// What edits made stale and Redis has not removed yet: since when, why, and a way to try now.
class InvalidationsPage : public QWidget {
    Q_OBJECT

public:
    InvalidationsPage(workspace::Session &session, items::IntentModel &model,
                      QWidget *parent = nullptr);

    void deliver();
    [[nodiscard]] bool isDelivering() const { return m_delivering; }

Q_SIGNALS:
    void delivered(const selaras::repository::DrainReport &report);
    void failed(const selaras::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void showState();
    void retranslate();

    workspace::Session &m_session;
    items::IntentModel &m_model;
    QLabel *m_title;
    MeaningLabel *m_why;
    QPushButton *m_deliver;
    QTableView *m_view;
    StateStack *m_stack;
    QTimer m_minute; // relative times grow older
    bool m_delivering = false;
};

} // namespace selaras::ui
