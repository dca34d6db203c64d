// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/insight/curve.h"
#include "models/insight/tier.h"
#include "models/sqlite/database.h"

#include <QHash>

#include <map>
#include <optional>

namespace selaras::insight {

// Reads curves from the history's file: adds up what the tier has of each step of the answer, and
// tells the gaps. Blocking; for one answer.
class CurveReader {
public:
    // numbers: of the series in the file, which must outlive this. A ref that has none gets an
    // empty curve.
    CurveReader(sqlite::Database &database, const QHash<SeriesRef, qint64> &numbers);

    Result<QVector<Curve>> read(const QVector<SeriesRef> &refs, qint64 fromMs, qint64 toMs,
                                int maxPoints);

private:
    using Cells = std::map<qint64, Cell>; // by the beginning of a step of the answer

    Result<Tier> tierFor(qint64 fromMs);
    Result<std::optional<qint64>> beginOf(Tier tier);
    Result<void> addSamples(qint64 aboveId, qint64 fromMs, qint64 toMs);
    Result<void> addTier(Tier tier, qint64 fromMs, qint64 toMs);
    [[nodiscard]] QVector<CurvePoint> pointsOf(const SeriesRef &ref) const;
    [[nodiscard]] QVector<qint64> gapEnds(const Cells &cells) const;

    sqlite::Database &m_database;
    const QHash<SeriesRef, qint64> &m_numbers;
    qint64 m_sampled;
    qint64 m_stepMs = 1000;
    QHash<qint64, Cells> m_cells; // by series
};

} // namespace selaras::insight
