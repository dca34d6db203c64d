// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/memorymodel.h"
#include "ui/server/servertab.h"

#include <QFuture>

class QComboBox;
class QLabel;
class QStackedWidget;

namespace selaras::ui {

class MeaningLabel;
class RecordView;

// What takes the memory: keys are measured when one asks, a random sample of them, on a connection
// of its own. Below it what the server's own doctor says.
class MemoryTab : public ServerTab {
    Q_OBJECT

public:
    explicit MemoryTab(const ServerReach &reach, QWidget *parent = nullptr);
    ~MemoryTab() override;

    [[nodiscard]] QString word() const override;
    void refresh() override;
    void startOrStop();
    [[nodiscard]] bool isMeasuring() const { return m_measuring; }
    [[nodiscard]] const std::optional<insight::MemorySample> &sample() const { return m_sample; }
    [[nodiscard]] items::MemoryShareModel &shares() { return m_shares; }
    [[nodiscard]] items::BigKeyModel &biggest() { return m_biggest; }

protected:
    void retry() override { startOrStop(); }
    void retranslate() override;

private:
    void show(const Result<insight::MemorySample> &sample);
    void showList();
    void showState();
    [[nodiscard]] QString accuracy() const;

    workspace::RedisLane m_lane;
    items::MemoryShareModel m_shares;
    items::BigKeyModel m_biggest;
    QFuture<Result<insight::MemorySample>> m_future;
    bool m_measuring = false;
    std::optional<insight::MemorySample> m_sample;
    std::optional<Error> m_error;
    QComboBox *m_by;
    QComboBox *m_size;
    MeaningLabel *m_summary;
    QPushButton *m_start;
    RecordView *m_shareView;
    RecordView *m_keyView;
    QStackedWidget *m_lists;
    QLabel *m_doctor;
};

} // namespace selaras::ui
