// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/intentmodel.h"
#include "ui/pages/page.h"

#include <QTimer>

class QLabel;
class QPushButton;
class QTableView;

namespace selaras::ui {

class MeaningLabel;
class StateStack;

// What became of the keys that changes made stale: what waits and why, what is watched, what was
// delivered; and ways to try now, and to let a held removal go on.
class InvalidationsPage : public Page {
    Q_OBJECT

public:
    InvalidationsPage(workspace::Session &session, items::IntentModel &model,
                      QWidget *parent = nullptr);

    [[nodiscard]] QString word() const override;
    void deliver();
    // Removes what the selected held invalidation means.
    void deliverHeld();
    [[nodiscard]] bool isDelivering() const { return m_delivering; }

Q_SIGNALS:
    void delivered(const selaras::repository::DrainReport &report);
    void heldWanted(qint64 intent, qint64 keys);

protected:
    void retranslate() override;

private:
    void layOut();
    void showState();

    workspace::Session &m_session;
    items::IntentModel &m_model;
    QLabel *m_title;
    MeaningLabel *m_why;
    QPushButton *m_deliver;
    QPushButton *m_deliverHeld;
    QTableView *m_view;
    StateStack *m_stack;
    QTimer m_minute; // relative times grow older
    bool m_delivering = false;
};

} // namespace selaras::ui
