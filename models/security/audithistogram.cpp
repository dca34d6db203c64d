// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/audithistogram.h"

#include <algorithm>

namespace selaras::security {

namespace {

constexpr qint64 second = 1000;
constexpr qint64 minute = 60 * second;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;
constexpr std::array<qint64, 20> lengths {
    second,      5 * second,  15 * second, 30 * second, minute,   2 * minute, 5 * minute,
    10 * minute, 15 * minute, 30 * minute, hour,        2 * hour, 3 * hour,   6 * hour,
    12 * hour,   day,         2 * day,     7 * day,     30 * day, 365 * day};
constexpr qint64 mostBins = 150;
constexpr qint64 year2000 = 946'684'800'000;

qint64 floorTo(qint64 value, qint64 step)
{
    const qint64 rest = value % step;
    return value - (rest < 0 ? rest + step : rest);
}

} // namespace

AuditHistogram::AuditHistogram(const AuditLog &log, const QVector<AuditLog::Serial> &rows,
                               const Frame &frame)
    : m_frame(frame)
{
    layOut(log, rows, frame);
    for (const AuditLog::Serial serial : rows)
        add(log.record(serial));
}

void AuditHistogram::layOut(const AuditLog &log, const QVector<AuditLog::Serial> &rows,
                            const Frame &frame)
{
    qint64 from = std::numeric_limits<qint64>::max();
    qint64 to = std::numeric_limits<qint64>::min();
    if (!frame.fromMs || !frame.toMs) {
        for (const AuditLog::Serial serial : rows) {
            const qint64 time = log.record(serial).timeMs;
            if (!isPlausible(time))
                continue;
            from = std::min(from, time);
            to = std::max(to, time + 1);
        }
    }
    from = frame.fromMs.value_or(from);
    to = frame.toMs.value_or(to);
    if (from >= to)
        return;
    const auto fits = [&](qint64 length) { return (to - from) / length < mostBins; };
    const auto length = std::find_if(lengths.begin(), lengths.end() - 1, fits);
    m_binMs = *length;
    m_fromMs = floorTo(from + frame.utcOffsetMs, m_binMs) - frame.utcOffsetMs;
    m_bins.resize(std::min((to - m_fromMs + m_binMs - 1) / m_binMs, 4 * mostBins));
}

bool AuditHistogram::add(const AuditRecord &record)
{
    const auto kind = size_t(record.kind);
    ++m_totals[kind];
    const bool isKnown = isPlausible(record.timeMs);
    if (isKnown && m_binMs > 0 && record.timeMs >= m_fromMs) {
        const qint64 bin = (record.timeMs - m_fromMs) / m_binMs;
        if (!m_frame.toMs && bin >= m_bins.size() && bin < 2 * mostBins)
            m_bins.resize(bin + 1);
        if (bin < m_bins.size()) {
            ++m_bins[bin][kind];
            return true;
        }
    }
    ++m_outside;
    return !isKnown || (m_frame.fromMs && m_frame.toMs);
}

bool AuditHistogram::isPlausible(qint64 timeMs) const
{
    return timeMs >= year2000 && timeMs <= m_frame.nowMs + day;
}

void AuditHistogram::remove(const AuditRecord &record)
{
    const auto kind = size_t(record.kind);
    --m_totals[kind];
    const bool isInTime =
        isPlausible(record.timeMs) && record.timeMs >= m_fromMs && record.timeMs < toMs();
    if (isInTime)
        --m_bins[(record.timeMs - m_fromMs) / m_binMs][kind];
    else
        --m_outside;
}

} // namespace selaras::security
