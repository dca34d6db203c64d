// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/checklistmodel.h"
#include "ui/server/servertab.h"

class QLabel;
class QSplitter;

namespace selaras::ui {

class MaintenancePanel;
class MeaningLabel;
class RecordView;

// The production checklist: each point with its state, why, and what to do; beside it what is to be
// done now and then.
class ChecklistTab : public ServerTab {
    Q_OBJECT

public:
    explicit ChecklistTab(const ServerReach &reach, QWidget *parent = nullptr);

    [[nodiscard]] QString word() const override;
    void refresh() override;
    [[nodiscard]] items::ChecklistModel &model() { return m_model; }
    [[nodiscard]] RecordView *view() const { return m_view; }
    [[nodiscard]] MaintenancePanel *maintenance() const { return m_maintenance; }

Q_SIGNALS:
    // The setting is to be shown where it can be changed.
    void settingWanted(const QByteArray &name);

protected:
    void retranslate() override;

private:
    QWidget *makeDetail();
    void showState();
    void showDetail();

    items::ChecklistModel m_model;
    MeaningLabel *m_summary;
    QPushButton *m_again;
    RecordView *m_view;
    QLabel *m_reason;
    QLabel *m_remedyTitle;
    QLabel *m_remedy;
    QPushButton *m_goToSetting;
    MaintenancePanel *m_maintenance;
};

} // namespace selaras::ui
