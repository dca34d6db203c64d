// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartspec.h"
#include "ui/charts/timechart.h"

#include <QFrame>

class QLabel;

namespace selaras::ui {

class ChartLegend;
class TimeFrame;

// A chart with its title and its legend, which tells the values at the cursor.
class ChartCard : public QFrame {
    Q_OBJECT

public:
    ChartCard(ChartSpec spec, TimeFrame &frame, QWidget *parent = nullptr);

    [[nodiscard]] const ChartSpec &spec() const { return m_spec; }
    [[nodiscard]] TimeChart &chart() { return *m_chart; }
    // Its own lines of these; hides itself where there is nothing that comesNowAndThen().
    void setCurves(const QVector<insight::Curve> &curves);
    // Whether none of its series comes with every sample: it may never have anything to show.
    [[nodiscard]] bool comesNowAndThen() const;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    void showValues();

    ChartSpec m_spec;
    QLabel *m_title;
    ChartLegend *m_legend;
    TimeChart *m_chart;
};

} // namespace selaras::ui
