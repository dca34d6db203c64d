// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/slowlogmodel.h"
#include "ui/server/servertab.h"

class QComboBox;
class QPlainTextEdit;
class QSplitter;
class QStackedWidget;

namespace selaras::ui {

class FilterEdit;
class MeaningLabel;
class RecordView;

// Every slow command, or what they have in common; cleared on purpose only.
class SlowLogTab : public ServerTab {
    Q_OBJECT

public:
    explicit SlowLogTab(const ServerReach &reach, QWidget *parent = nullptr);

    [[nodiscard]] QString word() const override;
    void refresh() override { m_model.refresh(); }
    [[nodiscard]] items::SlowLogModel &model() { return m_model; }
    [[nodiscard]] items::SlowSummaryModel &summaries() { return m_summaries; }
    void clear();

protected:
    void retranslate() override;

private:
    void showState();
    void showDetail();

    items::SlowLogModel m_model;
    items::SlowSummaryModel m_summaries;
    mapping::KeyGroups m_groups;
    QComboBox *m_by;
    FilterEdit *m_filter;
    MeaningLabel *m_summary;
    QPushButton *m_clear;
    RecordView *m_entries;
    RecordView *m_summed;
    QPlainTextEdit *m_detail;
    QSplitter *m_halves;
    QStackedWidget *m_lists;
};

} // namespace selaras::ui
