// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/capturemodel.h"
#include "ui/pages/page.h"

#include <QTimer>

class QLabel;
class QPushButton;
class QSplitter;
class QTableView;

namespace selaras::ui {

class CaptureDetail;
class CaptureNotice;
class MeaningLabel;
class Prompter;
class StateStack;

// Which tables' changes by other writers are captured, and the switches for that, after an
// explanation of what it does to the application's database.
class CapturePage : public Page {
    Q_OBJECT

public:
    CapturePage(workspace::Session &session, items::CaptureModel &model, Prompter &prompter,
                QWidget *parent = nullptr);

    [[nodiscard]] QString word() const override;
    void switchSelectedOn();
    void switchSelectedOff();
    void switchAllOn();
    void switchAllOff();
    [[nodiscard]] bool isSwitching() const { return m_switching; }
    [[nodiscard]] QTableView *view() const { return m_view; }

protected:
    void retranslate() override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    using Tables = QVector<repository::CaptureState>;

    void layOut();
    void setUpView();
    void connectParts();
    [[nodiscard]] Tables tables(bool selectedOnly) const;
    [[nodiscard]] static Tables toSwitchOn(const Tables &tables);
    [[nodiscard]] static Tables toSwitchOff(const Tables &tables);
    [[nodiscard]] bool maySwitch() const;
    void switchOn(const Tables &tables);
    void switchOff(const Tables &tables);
    void perform(bool on, const Tables &tables);
    void end(bool on, qsizetype tables, const std::optional<Error> &failure);
    void toggle(const QModelIndex &index);
    void showState();
    void showStandIn();

    workspace::Session &m_session;
    items::CaptureModel &m_model;
    Prompter &m_prompter;
    QLabel *m_title;
    MeaningLabel *m_summary;
    QPushButton *m_on;
    QPushButton *m_off;
    QPushButton *m_allOn;
    QPushButton *m_allOff;
    CaptureNotice *m_notice;
    QTableView *m_view;
    CaptureDetail *m_detail;
    QSplitter *m_halves;
    StateStack *m_stack;
    QTimer m_look; // while it is seen: the log grows, and a watch comes and goes
    std::optional<Error> m_failure; // of the last switch
    bool m_switching = false;
};

} // namespace selaras::ui
