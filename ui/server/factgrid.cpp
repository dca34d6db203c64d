// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/server/factgrid.h"

#include "ui/theme/theme.h"
#include "ui/widgets/meaninglabel.h"

#include <QGridLayout>

namespace selaras::ui {

FactGrid::FactGrid(int columns, QWidget *parent)
    : QWidget(parent)
    , m_columns(columns)
    , m_grid(new QGridLayout(this))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_grid->setContentsMargins(12, 10, 12, 12);
    m_grid->setHorizontalSpacing(24);
    m_grid->setVerticalSpacing(0);
    for (int column = 0; column < columns; ++column)
        m_grid->setColumnStretch(column, 1);
}

void FactGrid::addCell()
{
    const int at = int(m_cells.size());
    Cell cell {new MeaningLabel(Meaning::Quiet), new MeaningLabel};
    QFont font = tabularFont(cell.value->font());
    font.setWeight(QFont::DemiBold);
    cell.value->setFont(font);
    cell.value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    const int row = 3 * (at / m_columns);
    m_grid->addWidget(cell.title, row, at % m_columns);
    m_grid->addWidget(cell.value, row + 1, at % m_columns);
    if (row > 0)
        m_grid->setRowMinimumHeight(row - 1, 10);
    m_cells.append(cell);
}

void FactGrid::setFacts(const QVector<Fact> &facts)
{
    while (m_cells.size() < facts.size())
        addCell();
    for (int i = 0; i < m_cells.size(); ++i) {
        const Fact fact = facts.value(i);
        const Cell &cell = m_cells.at(i);
        cell.title->setText(fact.title);
        // A long path must not widen the window.
        const QString shown = fontMetrics().elidedText(fact.value, Qt::ElideMiddle,
                                                       32 * fontMetrics().averageCharWidth());
        cell.value->setText(shown);
        cell.value->setMeaning(fact.meaning);
        cell.value->setAccessibleName(fact.title + QLatin1Char(' ') + fact.value);
        cell.title->setToolTip(fact.tip);
        cell.value->setToolTip(shown == fact.value ? fact.tip : fact.value);
    }
}

} // namespace selaras::ui
