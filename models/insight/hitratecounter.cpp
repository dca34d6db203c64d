// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/hitratecounter.h"

#include "models/insight/readkeys.h"

namespace selaras::insight {

namespace {

constexpr qsizetype maxRememberedKeys = 100'000;
constexpr qsizetype maxRememberedKey = 512; // bytes
constexpr qsizetype maxCells = 10'000;
constexpr qsizetype maxUnclaimed = 100'000;

} // namespace

HitRateCounter::HitRateCounter(const mapping::KeyGroups &groups, int database, Order order)
    : m_groups(groups)
    , m_database(database)
    , m_order(order)
{
}

void HitRateCounter::countCommand(const redis::MonitorLine &line)
{
    ++m_rates.commands;
    if (line.database != m_database)
        return;
    const QByteArrayList keys = readKeys(line.arguments);
    for (const QByteArray &key : keys) {
        HitCount &count = countOf(key);
        ++count.reads;
        if (m_order == Order::MissesFirst && m_unclaimed.removeOne(key))
            ++count.misses;
    }
    m_unclaimed = m_order == Order::MissesFirst ? QByteArrayList() : keys;
}

void HitRateCounter::countMiss(const QByteArray &key)
{
    if (m_order == Order::CommandFirst) {
        if (m_unclaimed.removeOne(key))
            ++countOf(key).misses;
    } else if (m_unclaimed.size() < maxUnclaimed) {
        m_unclaimed.append(key);
    }
}

void HitRateCounter::count(const QByteArray &key, bool missed)
{
    countOf(key) += HitCount {1, missed ? 1 : 0};
}

HitCount &HitRateCounter::countOf(const QByteArray &key)
{
    return m_rates.cells[cellOf(key)];
}

HitRates::Cell HitRateCounter::cellOf(const QByteArray &key)
{
    if (const auto known = m_cells.constFind(key); known != m_cells.cend())
        return *known;
    const auto place = m_groups.placeOf(key);
    HitRates::Cell cell {place.group, place.tenant};
    if (m_rates.cells.size() >= maxCells && !m_rates.cells.contains(cell)) {
        m_rates.tenantsLeftOut = true;
        cell.second.clear();
    }
    if (m_cells.size() >= maxRememberedKeys)
        m_cells.clear();
    if (key.size() <= maxRememberedKey)
        m_cells.insert(key, cell);
    return cell;
}

} // namespace selaras::insight
