// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/curvefeed.h"

#include "models/base/onfinished.h"
#include "models/workspace/sampling.h"
#include "ui/charts/timeframe.h"

#include <utility>

namespace selaras::ui {

using insight::Curve;
using insight::Event;
using insight::Series;

namespace {

constexpr int maxPoints = 1800; // three spans of 600
constexpr qint64 framesASpan = 600; // a live frame is read again when it has moved by one of these
constexpr int samplesBetweenLabels = 15;

} // namespace

CurveFeed::CurveFeed(workspace::Sampling &sampling, TimeFrame &frame, QVector<Series> series,
                     QObject *parent)
    : QObject(parent)
    , m_sampling(sampling)
    , m_frame(frame)
    , m_series(std::move(series))
{
    for (const Series each : std::as_const(m_series)) {
        if (!insight::isLabelled(each))
            m_refs.append({each, {}});
    }
    connect(&sampling, &workspace::Sampling::sampled, this, &CurveFeed::onSampled);
    connect(&frame, &TimeFrame::changed, this, &CurveFeed::readIfNeeded);
}

void CurveFeed::setOn(bool on)
{
    const bool begins = on && !m_on;
    m_on = on;
    if (!begins)
        return;
    readLabels();
    m_frame.advance();
    read();
}

void CurveFeed::onSampled()
{
    if (!m_on)
        return;
    if (++m_sinceLabels >= samplesBetweenLabels)
        readLabels();
    if (!m_frame.isLive())
        return;
    const bool isDue = m_sampling.sampledMs() - m_to >= m_frame.spanMs() / framesASpan;
    if (isDue)
        read();
}

void CurveFeed::readIfNeeded()
{
    // What a live frame lacks at its end comes with the samples.
    const bool isThere = m_frame.fromMs() >= m_from && (m_frame.isLive() || m_frame.toMs() <= m_to);
    const bool isAsFine = m_frame.spanMs() * 2 > m_span && m_frame.spanMs() < m_span * 2;
    if (m_on && !(isThere && isAsFine))
        read();
}

void CurveFeed::read()
{
    if (m_reading) {
        m_again = true;
        return;
    }
    m_reading = true;
    const qint64 span = m_frame.spanMs();
    const qint64 from = m_frame.fromMs() - span;
    // A live frame goes on to now: the sample of this moment is part of it.
    const qint64 to = m_frame.toMs() + span;
    const qint64 reaches = m_frame.isLive() ? m_sampling.sampledMs() : to;
    onFinished(m_sampling.events(from, to), this,
               [this, from, to, span, reaches](const Result<QVector<Event>> &events) {
                   const auto happened = events.value_or(QVector<Event>());
                   const auto done = [this, from, span, reaches,
                                      happened](const Result<QVector<Curve>> &curves) {
                       m_reading = false;
                       m_from = from;
                       m_to = reaches;
                       m_span = span;
                       if (curves)
                           take(*curves, happened);
                       else if (curves.error().code != ErrorCode::Cancelled)
                           Q_EMIT failed(curves.error());
                       if (std::exchange(m_again, false))
                           readIfNeeded();
                   };
                   onFinished(m_sampling.read(m_refs, from, to, maxPoints), this, done);
               });
}

void CurveFeed::take(const QVector<Curve> &curves, const QVector<Event> &events)
{
    m_curves = curves;
    Q_EMIT arrived(curves, events);
    m_frame.advance();
}

void CurveFeed::readLabels()
{
    m_sinceLabels = 0;
    for (const Series series : std::as_const(m_series)) {
        if (!insight::isLabelled(series))
            continue;
        onFinished(m_sampling.labels(series), this,
                   [this, series](const Result<QStringList> &labels) {
                       if (!labels)
                           return;
                       m_refs.removeIf([series](const insight::SeriesRef &ref) {
                           return ref.series == series;
                       });
                       for (const QString &label : *labels)
                           m_refs.append({series, label});
                   });
    }
}

} // namespace selaras::ui
