// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartgrid.h"

#include "ui/charts/chartcard.h"

#include <QGridLayout>

#include <algorithm>

namespace selaras::ui {

namespace {

constexpr int leastWidth = 460;
constexpr int mostColumns = 4;

} // namespace

ChartGrid::ChartGrid(const QVector<ChartSpec> &specs, TimeFrame &frame, QWidget *parent)
    : QWidget(parent)
    , m_layout(new QGridLayout(this))
{
    m_layout->setContentsMargins(12, 12, 12, 12);
    m_layout->setSpacing(12);
    for (const ChartSpec &spec : specs) {
        auto *card = new ChartCard(spec, frame, this);
        card->setVisible(!card->comesNowAndThen());
        m_cards.append(card);
    }
    place();
}

void ChartGrid::setCurves(const QVector<insight::Curve> &curves,
                          const QVector<insight::Event> &events)
{
    for (ChartCard *card : std::as_const(m_cards)) {
        card->setCurves(curves);
        card->chart().setEvents(events);
    }
    place();
}

void ChartGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void ChartGrid::place()
{
    QVector<ChartCard *> shown;
    std::copy_if(m_cards.begin(), m_cards.end(), std::back_inserter(shown),
                 [](const ChartCard *card) { return !card->isHidden(); });
    const int columns = std::clamp(width() / leastWidth, 1, mostColumns);
    if (shown == m_placed && columns == m_columns)
        return;
    for (ChartCard *card : std::as_const(m_placed))
        m_layout->removeWidget(card);
    for (int column = 0; column < std::max(columns, m_columns); ++column)
        m_layout->setColumnStretch(column, column < columns ? 1 : 0);
    for (qsizetype i = 0; i < shown.size(); ++i)
        m_layout->addWidget(shown.at(i), int(i) / columns, int(i) % columns);
    m_placed = shown;
    m_columns = columns;
}

} // namespace selaras::ui
