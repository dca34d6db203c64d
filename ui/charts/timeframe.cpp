// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/timeframe.h"

#include <algorithm>

namespace selaras::ui {

TimeFrame::TimeFrame(Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_toMs(clock.nowMs())
{
}

void TimeFrame::follow(qint64 spanMs)
{
    const qint64 now = m_clock.nowMs();
    show(now - spanMs, now);
}

void TimeFrame::show(qint64 fromMs, qint64 toMs)
{
    const qint64 now = m_clock.nowMs();
    m_spanMs = std::clamp(toMs - fromMs, shortestMs, longestMs);
    m_live = toMs >= now;
    m_toMs = std::min(toMs, now);
    Q_EMIT changed();
}

void TimeFrame::zoom(double factor, qint64 aroundMs)
{
    const auto span = qint64(double(m_spanMs) * factor);
    const qint64 clamped = std::clamp(span, shortestMs, longestMs);
    const double share = double(m_toMs - aroundMs) / double(m_spanMs);
    const qint64 to = m_live ? m_toMs : aroundMs + qint64(share * double(clamped));
    show(to - clamped, m_live ? m_clock.nowMs() : to);
}

void TimeFrame::pan(qint64 byMs)
{
    const qint64 to = std::min(m_toMs + byMs, m_clock.nowMs());
    show(to - m_spanMs, to);
}

void TimeFrame::advance()
{
    if (!m_live)
        return;
    m_toMs = m_clock.nowMs();
    Q_EMIT changed();
}

void TimeFrame::setCursor(std::optional<qint64> timeMs)
{
    if (m_cursorMs == timeMs)
        return;
    m_cursorMs = timeMs;
    Q_EMIT cursorChanged();
}

} // namespace selaras::ui
