// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/firingmodel.h"
#include "ui/pages/page.h"

#include <QTimer>

class QLabel;
class QTableView;

namespace selaras::workspace {
class Sampling;
}

namespace selaras::ui {

class MeaningLabel;
class StateStack;

// What fired, when, why and what to do about it: what is on now, and the last thirty days.
class AlertsPage : public Page {
    Q_OBJECT

public:
    explicit AlertsPage(workspace::Sampling &sampling, QWidget *parent = nullptr);

    [[nodiscard]] QString word() const override;
    [[nodiscard]] const items::FiringModel &model() const { return m_model; }

Q_SIGNALS:
    // One began to fire after the page was made.
    void fired(const selaras::insight::Firing &firing);

protected:
    void retranslate() override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void layOut();
    void follow();
    void refresh();
    [[nodiscard]] QVector<insight::Firing> withThoseOn(QVector<insight::Firing> firings) const;
    void showState();
    void showDetail();

    workspace::Sampling &m_sampling;
    items::FiringModel m_model;
    QVector<insight::Firing> m_seen; // that were on when it was looked last
    bool m_isFirst = true;
    QLabel *m_title;
    MeaningLabel *m_summary;
    QTableView *m_view;
    QLabel *m_head;
    QLabel *m_reason;
    QLabel *m_remedy;
    StateStack *m_stack;
    std::optional<Error> m_failure;
    QTimer m_look; // while it is seen: times grow older, and what is on grows worse
};

} // namespace selaras::ui
