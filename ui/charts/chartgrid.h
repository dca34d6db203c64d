// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/insight/event.h"
#include "ui/charts/chartspec.h"

#include "models/insight/curve.h"

#include <QWidget>

class QGridLayout;

namespace selaras::ui {

class ChartCard;
class TimeFrame;

// The charts side by side, in as many columns as the width has room for; an empty one is left out.
class ChartGrid : public QWidget {
    Q_OBJECT

public:
    ChartGrid(const QVector<ChartSpec> &specs, TimeFrame &frame, QWidget *parent = nullptr);

    void setCurves(const QVector<insight::Curve> &curves, const QVector<insight::Event> &events);
    [[nodiscard]] const QVector<ChartCard *> &cards() const { return m_cards; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void place();

    QGridLayout *m_layout;
    QVector<ChartCard *> m_cards;
    QVector<ChartCard *> m_placed;
    int m_columns = 0;
};

} // namespace selaras::ui
