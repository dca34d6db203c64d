// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/repository/dependents.h"
#include "models/repository/edit.h"
#include "models/repository/targetcollector.h"

namespace selaras::repository {

// What a list of edits did to the database, inside a transaction that is still open.
struct AppliedEdits {
    qint64 changed = 0;
    QVector<sqlite::TableRow> rows; // as stored, by edit; an empty one for a delete
    QVector<sqlite::TableRow> before; // as they were, by edit; an empty one for an insert
    QVector<RowEdit> reverse; // what takes them back, in its order
    QVector<mapping::KeyTarget> targets; // of the old and the new rows, cascades included
    QVector<Conflict> conflicts;
};

// Makes edits, one after another, and gathers the keys that they make stale. The caller has begun
// the transaction and ends it; when there is a conflict it must roll back.
class EditApplier {
public:
    EditApplier(sqlite::Database &database, const sqlite::Schema &schema,
                const mapping::KeyMap &keyMap, const mapping::TenantBoundary &boundary);

    // Fails as mapping::otherTenant() for what is beyond the boundary, with NoSuchTable,
    // NoSuchColumn, NoPrimaryKey (a view), ConstraintFailed, or what the database says.
    Result<AppliedEdits> apply(const QVector<RowEdit> &edits);

private:
    Result<void> applyOne(const RowEdit &edit);
    [[nodiscard]] Result<const sqlite::Table *> tableOf(const RowEdit &edit) const;
    Result<void> insert(const RowEdit &edit, const sqlite::Table &table);
    Result<void> update(const RowEdit &edit, const sqlite::Table &table,
                        const sqlite::TableRow &stored);
    Result<void> erase(const sqlite::Table &table, const sqlite::TableRow &stored);
    Result<void> addBefore(const sqlite::Table &table, const sqlite::TableRow &stored,
                           const QVector<Dependent> &dependents);
    Result<void> addAfter(const QVector<Dependent> &dependents);
    void noteGone();

    sqlite::Database &m_database;
    const sqlite::Schema &m_schema;
    TenantWatch m_watch;
    TargetCollector m_collector;
    AppliedEdits m_applied;
    QVector<RowEdit> m_reverse; // of the edit being made
    qsizetype m_index = 0; // of the edit being made
};

} // namespace selaras::repository
