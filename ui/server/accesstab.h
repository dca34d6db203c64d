// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/aclmodel.h"
#include "ui/server/servertab.h"

namespace selaras::ui {

class FilterEdit;
class RecordView;

// The users of the server and what they may do. Only to be looked at.
class AccessTab : public ServerTab {
    Q_OBJECT

public:
    explicit AccessTab(const ServerReach &reach, QWidget *parent = nullptr);

    [[nodiscard]] QString word() const override;
    void refresh() override { m_model.refresh(); }
    [[nodiscard]] items::AclModel &model() { return m_model; }

protected:
    void retranslate() override;

private:
    void showState();

    items::AclModel m_model;
    FilterEdit *m_filter;
    RecordView *m_view;
};

} // namespace selaras::ui
