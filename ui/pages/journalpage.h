// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/deedmodel.h"
#include "models/workspace/deedlog.h"
#include "ui/pages/page.h"

#include <QTimer>

class QComboBox;
class QLabel;
class QPushButton;
class QSplitter;
class QTableView;

namespace selaras::workspace {
class Session;
struct UndoReport;
} // namespace selaras::workspace

namespace selaras::ui {

class DeedDetail;
class FilterEdit;
class MeaningLabel;
class Prompter;
class StateStack;

// What was done to this workspace with this program, by whom, when, before and after: to be looked
// through, verified, exported and taken back.
class JournalPage : public Page {
    Q_OBJECT

public:
    JournalPage(workspace::Session &session, const workspace::Access &access, Clock &clock,
                Prompter &prompter, QWidget *parent = nullptr);
    ~JournalPage() override;

    [[nodiscard]] QString word() const override;
    [[nodiscard]] items::DeedModel &model() { return m_model; }
    [[nodiscard]] bool isVerified() const { return m_chain.has_value(); }
    void verify();
    void exportAll();
    void undoCurrent();

protected:
    void retranslate() override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void layOut();
    void refresh();
    void applyFilter();
    void showState();
    void showCurrent();
    void showActions();
    void showChain();
    void undo(qint64 deed);
    void showUndone(const workspace::UndoReport &report);
    [[nodiscard]] const security::DeedRecord *current() const;

    workspace::Session &m_session;
    Prompter &m_prompter;
    workspace::DeedLog m_log;
    items::DeedModel m_model;
    std::optional<Result<security::ChainState>> m_chain;
    bool m_isVerifying = false;
    QTimer m_look; // while it is seen: others write too
    QLabel *m_title;
    MeaningLabel *m_state;
    QPushButton *m_verify;
    QPushButton *m_export;
    QComboBox *m_action;
    QComboBox *m_outcome;
    QComboBox *m_period;
    FilterEdit *m_text;
    QTableView *m_view;
    DeedDetail *m_detail;
    QSplitter *m_halves;
    StateStack *m_stack;
};

} // namespace selaras::ui
