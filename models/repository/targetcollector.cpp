// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/repository/targetcollector.h"

namespace selaras::repository {

TargetCollector::TargetCollector(sqlite::Database &database, const mapping::KeyMap &keyMap,
                                 TenantWatch *watch)
    : m_database(database)
    , m_keyMap(keyMap)
    , m_watch(watch)
{
}

Result<void> TargetCollector::add(const QString &table, const Row &row)
{
    if (m_watch) {
        if (auto within = m_watch->admits(table, row); !within)
            return within;
    }
    for (const qsizetype rule : m_keyMap.rulesOf(table)) {
        const QString &select = m_keyMap.profile().rules.at(rule).select;
        if (select.isEmpty()) {
            if (auto added = addTargets(rule, row); !added)
                return added;
            continue;
        }
        const auto reached = m_database.queryNamed(select, row);
        if (!reached)
            return fail(reached.error());
        for (const Row &other : *reached) {
            if (auto added = addTargets(rule, other); !added)
                return added;
        }
    }
    return {};
}

Result<void> TargetCollector::addTargets(qsizetype rule, const Row &row)
{
    for (const mapping::KeyTarget &target : m_keyMap.targets(rule, row)) {
        if (m_seen.contains(target))
            continue;
        if (m_watch) {
            if (auto within = m_watch->admits(target); !within)
                return within;
        }
        m_seen.insert(target);
        m_targets.append(target);
    }
    return {};
}

} // namespace selaras::repository
