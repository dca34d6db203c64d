// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/repository/capturetriggers.h"
#include "models/sqlite/database.h"

namespace selaras::repository {

// The triggers of captured tables that an application's database has. Writes inside the caller's
// transaction. Blocking; on the thread of its database; fails as that does.
class ArmedTriggers {
public:
    explicit ArmedTriggers(sqlite::Database &database);

    Result<QVector<CaptureTrigger>> of(const QString &table);
    // The tables that have any.
    Result<QStringList> tables();

    // These instead of those that are there. Fails where one of them does not compile.
    Result<void> arm(const QString &table, const QVector<CaptureTrigger> &triggers);
    Result<void> disarm(const QString &table);

private:
    Result<void> compile(const QString &table);

    sqlite::Database &m_database;
};

} // namespace selaras::repository
