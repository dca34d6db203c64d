// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mapping/keymap.h"
#include "models/repository/tenantwatch.h"
#include "models/sqlite/database.h"

#include <QSet>

namespace selaras::repository {

// Gathers what the rules name for rows that an edit touches, each target once, in the order found.
// Works inside the edit's transaction, since a rule's select must see the rows as they are then.
class TargetCollector {
public:
    // With a watch, add() fails for a row or a key that is another tenant's.
    TargetCollector(sqlite::Database &database, const mapping::KeyMap &keyMap,
                    TenantWatch *watch = nullptr);

    Result<void> add(const QString &table, const Row &row);
    [[nodiscard]] const QVector<mapping::KeyTarget> &targets() const { return m_targets; }

private:
    Result<void> addTargets(qsizetype rule, const Row &row);

    sqlite::Database &m_database;
    const mapping::KeyMap &m_keyMap;
    TenantWatch *m_watch;
    QVector<mapping::KeyTarget> m_targets;
    QSet<mapping::KeyTarget> m_seen;
};

} // namespace selaras::repository
