// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/driftmodel.h"
#include "ui/pages/page.h"

#include <QTimer>

class QCheckBox;
class QLabel;
class QPushButton;
class QSplitter;
class QTableView;

namespace selaras::ui {

class DriftDetail;
class DriftTallyBar;
class MeaningLabel;
class Prompter;
class StateStack;

// The whole cache held against its rows: a scan to start and to stop, what it counts, what it
// found, and a way to invalidate that.
class DriftPage : public Page {
    Q_OBJECT

public:
    DriftPage(workspace::Session &session, items::DriftModel &model, Prompter &prompter,
              QWidget *parent = nullptr);

    [[nodiscard]] QString word() const override;
    void startOrStop();
    void setScansOnChange(bool scans);
    void invalidateSelected();
    void invalidateAll();
    [[nodiscard]] bool isRepairing() const { return m_repairing; }
    [[nodiscard]] QTableView *view() const { return m_view; }

Q_SIGNALS:
    void repaired(const selaras::repository::RepairReport &report);
    void scansOnChangeChosen(bool scans);

protected:
    void retranslate() override;

private:
    void layOut();
    void connectParts();
    void setUpView();
    [[nodiscard]] QByteArrayList selectedKeys() const;
    void invalidate(const QByteArrayList &keys);
    void repair(const QByteArrayList &keys);
    void showState();
    void showStandIn();
    void showDetail();
    void goToRow();
    [[nodiscard]] QString lastScanText() const;

    workspace::Session &m_session;
    items::DriftModel &m_model;
    Prompter &m_prompter;
    QLabel *m_title;
    MeaningLabel *m_last;
    QCheckBox *m_onChange;
    QPushButton *m_start;
    QPushButton *m_invalidateSelected;
    QPushButton *m_invalidateAll;
    DriftTallyBar *m_tally;
    QTableView *m_view;
    DriftDetail *m_detail;
    QSplitter *m_halves;
    StateStack *m_stack;
    QTimer m_minute; // relative times grow older
    bool m_repairing = false;
};

} // namespace selaras::ui
