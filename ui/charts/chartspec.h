// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/insight/series.h"

namespace selaras::ui {

// One chart of the dashboard: its lines share a unit. A labelled series gives a line a label.
struct ChartSpec {
    QString id; // stable; for objectName and files
    QVector<insight::Series> series;

    [[nodiscard]] insight::Unit unit() const { return insight::unitOf(series.constFirst()); }
};

// In the order in which they stand. A new chart is a line here and a title below.
const QVector<ChartSpec> &dashboardCharts();
QString chartTitle(const ChartSpec &chart);
// A line's name where its chart is not in sight: "Memory: Used".
QString lineTitle(const insight::SeriesRef &ref);

} // namespace selaras::ui
