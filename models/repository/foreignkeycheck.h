// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sqlite/database.h"
#include "models/sqlite/schema.h"

namespace selaras::repository {

// Edits whose foreign keys are checked at their end only, so that a child may come before its
// parent. Within a transaction of the caller; used for one list of edits.
class ForeignKeyCheck {
public:
    ForeignKeyCheck(sqlite::Database &database, const sqlite::Schema &schema);

    // Before the edits.
    Result<void> defer();
    // After them: fails with ConstraintFailed where they leave a row that refers to one that is
    // not there, and has undone them then. The context names both, "notes 7 → users 99", unless
    // the file holds too many such rows of before.
    Result<void> check();

private:
    struct Named {
        QString child;
        QString parent;
        bool operator==(const Named &other) const = default;
    };
    Result<QVector<Named>> violations();
    Result<Named> nameOf(const QString &table, qint64 rowid, const QString &parent, qint64 key);

    sqlite::Database &m_database;
    const sqlite::Schema &m_schema;
};

} // namespace selaras::repository
