// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/clientmodel.h"
#include "ui/server/servertab.h"

namespace selaras::ui {

class FilterEdit;
class MeaningLabel;
class RecordView;

// Who is connected, and a way to end a connection.
class ClientsTab : public ServerTab {
    Q_OBJECT

public:
    explicit ClientsTab(const ServerReach &reach, QWidget *parent = nullptr);

    [[nodiscard]] QString word() const override;
    void refresh() override { m_model.refresh(); }
    [[nodiscard]] items::ClientModel &model() { return m_model; }
    [[nodiscard]] RecordView *view() const { return m_view; }
    void killCurrent();

protected:
    void retranslate() override;

private:
    void showState();

    items::ClientModel m_model;
    MeaningLabel *m_summary;
    FilterEdit *m_filter;
    QPushButton *m_kill;
    RecordView *m_view;
};

} // namespace selaras::ui
