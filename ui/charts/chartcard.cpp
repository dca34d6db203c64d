// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartcard.h"

#include "ui/charts/chartlegend.h"
#include "ui/charts/linestyle.h"
#include "ui/charts/seriestext.h"
#include "ui/theme/meaning.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace selaras::ui {

using insight::Curve;
using insight::CurvePoint;
using insight::Series;

namespace {

// A server without a limit says that the limit is 0; a rule without keys says nothing either.
bool isNothing(const Curve &curve)
{
    return (curve.ref.series == Series::MaxMemory || insight::isLabelled(curve.ref.series))
        && std::all_of(curve.points.begin(), curve.points.end(),
                       [](const CurvePoint &point) { return point.high == 0; });
}

double newestOf(const Curve &curve)
{
    return curve.points.isEmpty() ? 0 : curve.points.constLast().value();
}

} // namespace

ChartCard::ChartCard(ChartSpec spec, TimeFrame &frame, QWidget *parent)
    : QFrame(parent)
    , m_spec(std::move(spec))
    , m_title(new QLabel)
    , m_legend(new ChartLegend)
    , m_chart(new TimeChart(frame, m_spec.unit()))
{
    setObjectName(QStringLiteral("chart.") + m_spec.id);
    setBackgroundRole(QPalette::Base);
    QFont strong = m_title->font();
    strong.setWeight(QFont::DemiBold);
    m_title->setFont(strong);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(12, 8, 12, 0);
    head->setSpacing(2);
    head->addWidget(m_title);
    head->addWidget(m_legend);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(2);
    layout->addLayout(head);
    layout->addWidget(m_chart, 1);
    connect(m_chart, &TimeChart::redrawn, this, &ChartCard::showValues);
    retranslate();
}

void ChartCard::setCurves(const QVector<Curve> &curves)
{
    QVector<Curve> own;
    for (const Curve &curve : curves) {
        if (m_spec.series.contains(curve.ref.series) && !isNothing(curve))
            own.append(curve);
    }
    if (insight::isLabelled(m_spec.series.constFirst())) {
        std::stable_sort(own.begin(), own.end(),
                         [](const Curve &a, const Curve &b) { return newestOf(a) > newestOf(b); });
        own.resize(std::min<qsizetype>(own.size(), lineStyles));
    }
    setVisible(!comesNowAndThen() || std::any_of(own.begin(), own.end(), [](const Curve &curve) {
        return !curve.points.isEmpty();
    }));
    m_chart->setCurves(own);
}

bool ChartCard::comesNowAndThen() const
{
    return std::all_of(m_spec.series.begin(), m_spec.series.end(), insight::isSparse);
}

void ChartCard::showValues()
{
    QVector<ChartLegend::Entry> entries;
    for (qsizetype line = 0; line < m_chart->curves().size(); ++line) {
        const auto value = m_chart->valueOf(line);
        entries.append({seriesText(m_chart->curves().at(line).ref()),
                        value ? valueText(*value, m_spec.unit()) : QStringLiteral("–")});
    }
    m_legend->setEntries(entries);
    m_chart->setAccessibleDescription(m_legend->accessibleName());
}

void ChartCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ChartCard::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().base());
    painter.setPen(lineColor(palette()));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void ChartCard::retranslate()
{
    m_title->setText(chartTitle(m_spec));
    m_chart->setAccessibleName(chartTitle(m_spec));
    showValues();
}

} // namespace selaras::ui
