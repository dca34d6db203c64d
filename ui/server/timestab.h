// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/timesmodel.h"
#include "models/workspace/timingdesk.h"
#include "ui/server/servertab.h"

#include <QFuture>

class QLabel;

namespace selaras::ui {

class MeaningLabel;
class RecordView;

// Whether the cache pays: how long what it holds takes to be read from it and from the database,
// and what removing keys adds to a write. Measured when one asks, on connections of its own.
class TimesTab : public ServerTab {
    Q_OBJECT

public:
    explicit TimesTab(const ServerReach &reach, QWidget *parent = nullptr);
    ~TimesTab() override;

    [[nodiscard]] QString word() const override;
    void refresh() override { showState(); }
    void startOrStop();
    [[nodiscard]] bool isMeasuring() const { return m_measuring; }
    [[nodiscard]] items::TimesModel &model() { return m_model; }

protected:
    void retry() override { startOrStop(); }
    void retranslate() override;

private:
    void show(const Result<workspace::Timing> &timing);
    void showState();
    [[nodiscard]] QString writeText() const;

    CancelFlag m_closing = std::make_shared<std::atomic<bool>>(false);
    workspace::DeskLane<workspace::TimingDesk> m_lane;
    items::TimesModel m_model;
    QFuture<Result<workspace::Timing>> m_future;
    bool m_measuring = false;
    std::optional<Result<workspace::Timing>> m_timing;
    MeaningLabel *m_summary;
    QPushButton *m_start;
    RecordView *m_view;
    QLabel *m_what;
};

} // namespace selaras::ui
