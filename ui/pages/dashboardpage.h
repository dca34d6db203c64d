// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/items/curvetablemodel.h"
#include "ui/charts/timeframe.h"
#include "ui/pages/page.h"

class QLabel;
class QMenu;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace selaras::workspace {
class Sampling;
}

namespace selaras::ui {

class ChartGrid;
class CurveFeed;
class MeaningLabel;
class Prompter;
class StateStack;

// What the cache did and does: charts over one time, live or of any past, or the same numbers as a
// table; as CSV, PNG or SVG to take away.
class DashboardPage : public Page {
    Q_OBJECT

public:
    DashboardPage(workspace::Sampling &sampling, Clock &clock, Prompter &prompter,
                  QWidget *parent = nullptr);

    [[nodiscard]] QString word() const override;
    [[nodiscard]] TimeFrame &frame() { return m_frame; }
    [[nodiscard]] ChartGrid *grid() const { return m_grid; }
    [[nodiscard]] const CurveFeed &feed() const { return *m_feed; }
    void showTable(bool table);
    void exportCsv();
    void exportCharts(const QString &suffix);

protected:
    void retranslate() override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void layOut();
    void showNumbers();
    void showState();
    void exportTo(const QString &filter, const QString &suffix,
                  const std::function<Result<void>(const QString &)> &write);

    workspace::Sampling &m_sampling;
    Prompter &m_prompter;
    TimeFrame m_frame;
    CurveFeed *m_feed;
    items::CurveTableModel m_numbers;
    QLabel *m_title;
    MeaningLabel *m_trouble;
    QToolButton *m_asTable;
    QToolButton *m_export;
    QMenu *m_formats;
    ChartGrid *m_grid;
    QTableView *m_table;
    QStackedWidget *m_views; // the charts, the table
    StateStack *m_stack;
    std::optional<Error> m_failure; // of the last reading
};

} // namespace selaras::ui
