// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/infomodel.h"
#include "models/workspace/health.h"
#include "ui/server/servertab.h"

class QCheckBox;

namespace selaras::ui {

class FactGrid;
class FilterEdit;
class MeaningLabel;
class RecordView;

// How the workspace's services are; and what the server says of itself: a few figures, and INFO
// with what its fields mean.
class OverviewTab : public ServerTab {
    Q_OBJECT

public:
    explicit OverviewTab(const ServerReach &reach, QWidget *parent = nullptr);

    [[nodiscard]] QString word() const override;
    void refresh() override;
    [[nodiscard]] items::InfoModel &model() { return m_model; }
    // Nothing before the first look.
    [[nodiscard]] const std::optional<workspace::Health> &health() const { return m_health; }

protected:
    void retranslate() override;

private:
    void showState();
    void showHealth();
    void lookAtHealth();
    void showAll(bool all);

    items::InfoModel m_model;
    FactGrid *m_services;
    MeaningLabel *m_node;
    FactGrid *m_facts;
    FilterEdit *m_filter;
    QCheckBox *m_all;
    RecordView *m_view;
    std::optional<workspace::Health> m_health;
    QFuture<Result<workspace::Health>> m_look;
    qint64 m_lookedMs = 0; // monotonic
};

} // namespace selaras::ui
