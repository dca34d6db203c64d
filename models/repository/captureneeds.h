// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mapping/keymap.h"
#include "models/repository/capturetriggers.h"
#include "models/sqlite/database.h"

namespace selaras::repository {

// What the rules of a profile need captured. Blocking; on the thread of its database.
class CaptureNeeds {
public:
    CaptureNeeds(sqlite::Database &database, const mapping::KeyMap &keyMap);

    [[nodiscard]] bool concerns(const QString &table) const; // it has rules

    // NoSuchTable, NotCapturable (a view, a virtual table), NoRule or NoSuchColumn (that a rule
    // needs).
    Result<QVector<CaptureTrigger>> triggersOf(const sqlite::Schema &schema, const QString &table);
    // The most columns that any table's changes are logged with.
    [[nodiscard]] qsizetype cells() const;
    // Other tables that the selects of this one's rules may go through.
    [[nodiscard]] QStringList tablesReadFor(const sqlite::Schema &schema,
                                            const QString &table) const;

private:
    [[nodiscard]] QStringList columnsOf(const QString &table) const;

    sqlite::Database &m_database;
    const mapping::KeyMap &m_keyMap;
};

} // namespace selaras::repository
