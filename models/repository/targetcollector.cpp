// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/repository/targetcollector.h"

namespace selaras::repository {

TargetCollector::TargetCollector(sqlite::Database &database, const mapping::KeyMap &keyMap)
    : m_database(database)
    , m_keyMap(keyMap)
{
}

Result<void> TargetCollector::add(const QString &table, const Row &row)
{
    for (const qsizetype rule : m_keyMap.rulesOf(table)) {
        const QString &select = m_keyMap.profile().rules.at(rule).select;
        if (select.isEmpty()) {
            addTargets(rule, row);
            continue;
        }
        const auto reached = m_database.queryNamed(select, row);
        if (!reached)
            return fail(reached.error());
        for (const Row &other : *reached)
            addTargets(rule, other);
    }
    return {};
}

void TargetCollector::addTargets(qsizetype rule, const Row &row)
{
    for (const mapping::KeyTarget &target : m_keyMap.targets(rule, row)) {
        if (m_seen.contains(target))
            continue;
        m_seen.insert(target);
        m_targets.append(target);
    }
}

} // namespace selaras::repository
