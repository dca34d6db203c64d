// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/meaning.h"

#include <QWidget>

class QGridLayout;

namespace selaras::ui {

class MeaningLabel;

// A few figures at a glance: each a small title with its value below.
class FactGrid : public QWidget {
    Q_OBJECT

public:
    struct Fact {
        QString title;
        QString value;
        QString tip;
        Meaning meaning = Meaning::Plain;
    };

    explicit FactGrid(int columns, QWidget *parent = nullptr);

    void setFacts(const QVector<Fact> &facts);

private:
    struct Cell {
        MeaningLabel *title;
        MeaningLabel *value;
    };
    void addCell();

    int m_columns;
    QGridLayout *m_grid;
    QVector<Cell> m_cells;
};

} // namespace selaras::ui
