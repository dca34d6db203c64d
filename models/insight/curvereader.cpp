// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/curvereader.h"

#include "models/insight/rollup.h"

#include <algorithm>

namespace selaras::insight {

namespace {

// Samples come every second; two and a half without one is a time in which nobody looked.
constexpr qint64 longestPauseMs = 2500;

// The step of an answer: a whole number of steps of its tier.
qint64 stepFor(Tier tier, qint64 spanMs, int maxPoints)
{
    const qint64 step = stepMsOf(tier);
    const qint64 least = (spanMs + maxPoints - 1) / maxPoints;
    return std::max<qint64>(1, (least + step - 1) / step) * step;
}

} // namespace

CurveReader::CurveReader(sqlite::Database &database, const QHash<SeriesRef, qint64> &numbers)
    : m_database(database)
    , m_numbers(numbers)
    , m_sampled(numbers.value({Series::Sampled}))
{
}

Result<std::optional<qint64>> CurveReader::beginOf(Tier tier)
{
    const auto rows = tier == Tier::Samples
        ? m_database.query(QStringLiteral("SELECT min(t) AS t FROM samples"))
        : m_database.query(
            QStringLiteral("SELECT min(t) AS t FROM %1 WHERE series = ?").arg(tableOf(tier)),
            {m_sampled});
    return rows.map([](const QVector<Row> &found) {
        const QVariant t = found.first().value(u"t");
        return t.isValid() ? std::optional(t.toLongLong()) : std::nullopt;
    });
}

// The finest that reaches back to fromMs, or as far as any coarser one.
Result<Tier> CurveReader::tierFor(qint64 fromMs)
{
    const auto hours = beginOf(Tier::Hours);
    const auto minutes = hours ? beginOf(Tier::Minutes) : hours;
    const auto samples = minutes ? beginOf(Tier::Samples) : minutes;
    if (!samples)
        return fail(samples.error());
    const auto reaches = [fromMs](const std::optional<qint64> &begin, Tier coarser,
                                  const std::optional<qint64> &older) {
        return !older
            || (begin && (*begin <= fromMs || stepBegin(*begin, stepMsOf(coarser)) <= *older));
    };
    if (reaches(*samples, Tier::Minutes, *minutes) && reaches(*samples, Tier::Hours, *hours))
        return Tier::Samples;
    return reaches(*minutes, Tier::Hours, *hours) ? Tier::Minutes : Tier::Hours;
}

Result<QVector<Curve>> CurveReader::read(const QVector<SeriesRef> &refs, qint64 fromMs, qint64 toMs,
                                         int maxPoints)
{
    const auto tier = tierFor(fromMs);
    if (!tier)
        return fail(tier.error());
    m_stepMs = stepFor(*tier, std::max<qint64>(0, toMs - fromMs), std::max(1, maxPoints));
    m_cells.insert(m_sampled, {});
    for (const SeriesRef &ref : refs)
        m_cells.insert(m_numbers.value(ref), {});
    const auto rolled = *tier == Tier::Samples ? Result<qint64>(0) : rolledUp(m_database);
    Result<void> done = rolled.map([](qint64) {});
    if (done && *tier != Tier::Samples)
        done = addTier(*tier, fromMs, toMs);
    if (done)
        done = addSamples(*rolled, fromMs, toMs);
    if (!done)
        return fail(done.error());
    QVector<Curve> curves;
    for (const SeriesRef &ref : refs)
        curves.append(
            {ref, m_stepMs, m_numbers.contains(ref) ? pointsOf(ref) : QVector<CurvePoint>()});
    return curves;
}

Result<void> CurveReader::addSamples(qint64 aboveId, qint64 fromMs, qint64 toMs)
{
    return visitSamples(m_database, aboveId, fromMs, toMs,
                        [this](qint64 timeMs, qint64 series, const Cell &cell) {
                            const auto wanted = m_cells.find(series);
                            if (wanted != m_cells.end())
                                (*wanted)[stepBegin(timeMs, m_stepMs)].add(cell);
                        });
}

Result<void> CurveReader::addTier(Tier tier, qint64 fromMs, qint64 toMs)
{
    const QString sql = QStringLiteral("SELECT t, sum, weight, low, high FROM %1 "
                                       "WHERE series = ? AND t > ? AND t < ? ORDER BY t")
                            .arg(tableOf(tier));
    for (auto cells = m_cells.begin(); cells != m_cells.end(); ++cells) {
        const auto done = m_database.read(
            sql, {cells.key(), fromMs - stepMsOf(tier), toMs},
            [this, &cells](qsizetype /*index*/, std::span<const RawCell> row) {
                const Cell cell {row[1].real, row[2].real, row[3].real, row[4].real};
                (*cells)[stepBegin(row[0].integer, m_stepMs)].add(cell);
            });
        if (!done)
            return fail(done.error());
    }
    return {};
}

// The beginnings of the steps before which nobody looked for a while.
QVector<qint64> CurveReader::gapEnds(const Cells &cells) const
{
    const qint64 pause = std::max(m_stepMs, longestPauseMs);
    QVector<qint64> ends;
    std::optional<qint64> last;
    for (const auto &[timeMs, cell] : cells) {
        if (last && timeMs - *last > pause)
            ends.append(timeMs);
        last = timeMs;
    }
    return ends;
}

QVector<CurvePoint> CurveReader::pointsOf(const SeriesRef &ref) const
{
    const Cells cells = m_cells.value(m_numbers.value(ref));
    const QVector<qint64> ends = gapEnds(isSparse(ref.series) ? m_cells.value(m_sampled) : cells);
    QVector<CurvePoint> points;
    auto end = ends.begin();
    for (const auto &[timeMs, cell] : cells) {
        const auto next = std::upper_bound(end, ends.end(), timeMs);
        points.append(
            {timeMs, cell.sum, cell.weight, cell.low, cell.high, !points.isEmpty() && next != end});
        end = next;
    }
    return points;
}

} // namespace selaras::insight
