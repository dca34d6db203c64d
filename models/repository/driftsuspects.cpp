// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/repository/driftsuspects.h"

#include <algorithm>

namespace selaras::repository {

namespace {

constexpr qint64 momentMs = 300;
constexpr int mostLooks = 5; // at a key that says something else each time
constexpr qsizetype settledAtOnce = 500;

} // namespace

DriftSuspects::DriftSuspects(LinkReader &links, const Clock &clock)
    : m_links(links)
    , m_clock(clock)
{
}

void DriftSuspects::add(const LinkedKey &key)
{
    if (m_known.contains(key.facts.name))
        return;
    m_known.insert(key.facts.name);
    put(key, 1);
}

void DriftSuspects::put(LinkedKey key, int looks)
{
    m_waiting.push_back({std::move(key), m_clock.monotonicMs() + momentMs, looks});
}

bool DriftSuspects::isDue(const Suspect &suspect) const
{
    return suspect.dueMs <= m_clock.monotonicMs();
}

qint64 DriftSuspects::waitMs() const
{
    return m_waiting.empty() ? 0
                             : std::max<qint64>(0, m_waiting.front().dueMs - m_clock.monotonicMs());
}

Result<QVector<LinkedKey>> DriftSuspects::settle(Progress &progress)
{
    QVector<Suspect> due;
    QByteArrayList names;
    while (!m_waiting.empty() && due.size() < settledAtOnce && isDue(m_waiting.front())) {
        names.append(m_waiting.front().seen.facts.name);
        due.append(std::move(m_waiting.front()));
        m_waiting.pop_front();
    }
    auto now = m_links.statesOf(names, progress);
    if (!now)
        return now;
    QVector<LinkedKey> settled;
    for (qsizetype i = 0; i < due.size(); ++i) {
        LinkedKey &key = (*now)[i];
        const Suspect &suspect = due.at(i);
        const bool moves = key.state != suspect.seen.state
            || key.comparison.differences != suspect.seen.comparison.differences;
        if (isDrift(key.state) && moves && suspect.looks < mostLooks)
            put(std::move(key), suspect.looks + 1);
        else
            settled.append(std::move(key));
    }
    return settled;
}

} // namespace selaras::repository
