// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/infomodel.h"
#include "ui/server/servertab.h"

class QCheckBox;

namespace selaras::ui {

class FactGrid;
class FilterEdit;
class RecordView;

// What the server says of itself: a few figures, and INFO with what its fields mean.
class OverviewTab : public ServerTab {
    Q_OBJECT

public:
    explicit OverviewTab(const ServerReach &reach, QWidget *parent = nullptr);

    [[nodiscard]] QString word() const override;
    void refresh() override { m_model.refresh(); }
    [[nodiscard]] items::InfoModel &model() { return m_model; }

protected:
    void retranslate() override;

private:
    void showState();
    void showAll(bool all);

    items::InfoModel m_model;
    FactGrid *m_facts;
    FilterEdit *m_filter;
    QCheckBox *m_all;
    RecordView *m_view;
};

} // namespace selaras::ui
