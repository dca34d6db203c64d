// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/hitratemodel.h"
#include "models/workspace/live.h"
#include "ui/live/livepane.h"

#include <QElapsedTimer>
#include <QTimer>

class QComboBox;
class QProgressBar;
class QPushButton;
class QTableView;

namespace selaras::ui {

class MeaningLabel;
class PaneBar;
class Prompter;
class StateStack;

// How often reading finds what it looks for, by rule or tenant: a measurement of a bounded time,
// its cost before it starts, its error and its verdict after.
class HitRatePane : public LivePane {
    Q_OBJECT

public:
    HitRatePane(workspace::Live &live, const workspace::WorkspaceFile &file, Prompter &prompter,
                QWidget *parent = nullptr);

    [[nodiscard]] QString word() const override;
    void startOrStop();
    // At once, whatever the environment.
    void measure(qint64 lengthMs);
    [[nodiscard]] bool isMeasuring() const { return m_measuring; }
    [[nodiscard]] QTableView *view() const { return m_view; }

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void retranslate() override;

private:
    void setUpView();
    PaneBar *controls();
    void askCost();
    void end(const Result<insight::HitRates> &rates);
    void showState();
    void showStandIn();
    [[nodiscard]] QString costText() const;
    [[nodiscard]] QString statusText() const;

    workspace::Live &m_live;
    bool m_readOnly;
    workspace::Environment m_environment;
    Prompter &m_prompter;
    items::HitRateModel m_model;
    insight::MeasurementLimits m_limits;
    std::optional<Result<insight::MonitorCost>> m_cost;
    std::optional<Error> m_error; // of the last measurement
    QFuture<Result<insight::HitRates>> m_job;
    bool m_measuring = false;
    bool m_measured = false;
    MeaningLabel *m_status;
    QProgressBar *m_progress;
    QComboBox *m_by;
    QComboBox *m_length;
    QPushButton *m_start;
    QTableView *m_view;
    StateStack *m_stack;
    QElapsedTimer m_since;
    QTimer m_look; // at the cost, or at how far it is
};

} // namespace selaras::ui
