// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/hitrates.h"

namespace selaras::insight {

HitCount HitRates::total() const
{
    HitCount total;
    for (const HitCount &count : cells)
        total += count;
    return total;
}

QMap<qsizetype, HitCount> HitRates::byGroup() const
{
    QMap<qsizetype, HitCount> counts;
    for (auto cell = cells.begin(); cell != cells.end(); ++cell)
        counts[cell.key().first] += *cell;
    return counts;
}

QMap<QByteArray, HitCount> HitRates::byTenant() const
{
    QMap<QByteArray, HitCount> counts;
    for (auto cell = cells.begin(); cell != cells.end(); ++cell) {
        if (!cell.key().second.isEmpty())
            counts[cell.key().second] += *cell;
    }
    return counts;
}

} // namespace selaras::insight
