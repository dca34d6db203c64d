// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/curvelevels.h"

#include <algorithm>

namespace selaras::insight {

namespace {

constexpr int merged = 8;
constexpr qint64 sparseMs = 300'000; // between two readings of a series that comes now and then
constexpr qsizetype smallest = 64; // a level of fewer points is not thinned again

bool isBefore(const CurvePoint &point, qint64 timeMs)
{
    return point.timeMs < timeMs;
}

void add(CurvePoint &sum, const CurvePoint &point)
{
    sum.sum += point.sum;
    sum.weight += point.weight;
    sum.low = std::min(sum.low, point.low);
    sum.high = std::max(sum.high, point.high);
}

QVector<CurvePoint> thinned(const CurvePoint *begin, const CurvePoint *end, qsizetype together)
{
    QVector<CurvePoint> thin;
    thin.reserve((end - begin) / together + 2);
    qsizetype inLast = together;
    for (const CurvePoint *point = begin; point != end; ++point) {
        if (inLast >= together || point->afterGap) {
            thin.append(*point);
            inLast = 1;
        } else {
            add(thin.last(), *point);
            ++inLast;
        }
    }
    return thin;
}

} // namespace

CurveLevels::CurveLevels(Curve curve)
    : m_ref(std::move(curve.ref))
    , m_stepMs(curve.stepMs)
{
    if (curve.points.isEmpty())
        return;
    m_levels.append(std::move(curve.points));
    while (m_levels.constLast().size() > smallest) {
        const QVector<CurvePoint> &below = m_levels.constLast();
        QVector<CurvePoint> above =
            thinned(below.constData(), below.constData() + below.size(), merged);
        // Where gaps keep the points apart, another level would be as long.
        if (above.size() > below.size() / 2)
            break;
        m_levels.append(std::move(above));
    }
}

QVector<CurvePoint> CurveLevels::cut(qint64 fromMs, qint64 toMs, int maxPoints) const
{
    for (qsizetype i = 0; i < m_levels.size(); ++i) {
        const QVector<CurvePoint> &level = m_levels.at(i);
        auto begin = std::lower_bound(level.begin(), level.end(), fromMs, isBefore);
        auto end = std::lower_bound(begin, level.end(), toMs, isBefore);
        begin -= begin == level.begin() ? 0 : 1;
        end += end == level.end() ? 0 : 1;
        const qsizetype count = end - begin;
        const bool isLast = i + 1 == m_levels.size();
        if (count > qsizetype(maxPoints) * merged && !isLast)
            continue;
        const qsizetype together = (count + maxPoints - 1) / std::max(1, maxPoints);
        return thinned(&*begin, &*begin + count, std::max<qsizetype>(1, together));
    }
    return {};
}

std::optional<double> CurveLevels::valueAt(qint64 timeMs) const
{
    if (m_levels.isEmpty())
        return std::nullopt;
    const QVector<CurvePoint> &points = m_levels.constFirst();
    auto after = std::lower_bound(points.begin(), points.end(), timeMs + 1, isBefore);
    if (after == points.begin())
        return std::nullopt;
    const CurvePoint &point = *--after;
    // A reading holds until the next, which may come a little late.
    const qint64 holdsMs = std::max(2 * m_stepMs, isSparse(m_ref.series) ? sparseMs : 0);
    return timeMs - point.timeMs <= holdsMs ? std::optional(point.value()) : std::nullopt;
}

} // namespace selaras::insight
