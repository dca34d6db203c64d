// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/insight/hitrates.h"
#include "models/mapping/keygroups.h"
#include "models/redis/monitorline.h"

#include <QByteArrayList>
#include <QHash>

namespace selaras::insight {

// Counts reads and misses from a stream in which each command and the misses that it made stand
// side by side; commands inside MULTI and scripts stand there one by one. A miss of a command that
// reads nothing (see readKeys()) is not counted. Memory is bounded, whatever keys are read.
class HitRateCounter {
public:
    // Redis 7 tells a command's misses before it, older ones after.
    enum class Order { MissesFirst, CommandFirst };

    HitRateCounter(const mapping::KeyGroups &groups, int database, Order order);

    void countCommand(const redis::MonitorLine &line);
    void countMiss(const QByteArray &key);
    // One read of which it is known what it found.
    void count(const QByteArray &key, bool missed);

    [[nodiscard]] const HitRates &rates() const { return m_rates; }
    [[nodiscard]] HitRates &rates() { return m_rates; }

private:
    HitCount &countOf(const QByteArray &key);
    HitRates::Cell cellOf(const QByteArray &key);

    const mapping::KeyGroups &m_groups;
    int m_database;
    Order m_order;
    HitRates m_rates;
    QByteArrayList m_unclaimed; // missed by the command that comes next; or what the last one read
    QHash<QByteArray, HitRates::Cell> m_cells; // of keys met lately
};

} // namespace selaras::insight
