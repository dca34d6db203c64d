// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/latencymodel.h"
#include "ui/server/servertab.h"

class QPlainTextEdit;

namespace selaras::ui {

class MeaningLabel;
class RecordView;

// What delayed the server, as its latency monitor recorded it, and what its doctor says.
class LatencyTab : public ServerTab {
    Q_OBJECT

public:
    explicit LatencyTab(const ServerReach &reach, QWidget *parent = nullptr);

    [[nodiscard]] QString word() const override;
    void refresh() override;
    [[nodiscard]] items::LatencyModel &model() { return m_model; }
    void clear();
    void switchOn();

protected:
    void retry() override;
    void retranslate() override;

private:
    void show(const Result<insight::LatencyReport> &report);
    void showState();
    void showDetail();

    std::optional<Result<insight::LatencyReport>> m_report;
    items::LatencyModel m_model;
    bool m_asking = false;
    MeaningLabel *m_summary;
    QPushButton *m_clear;
    RecordView *m_view;
    QPlainTextEdit *m_doctor;
};

} // namespace selaras::ui
