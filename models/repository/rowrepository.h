// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mapping/keymap.h"
#include "models/repository/editapplier.h"
#include "models/repository/invalidator.h"
#include "models/repository/warmer.h"
#include "models/sqlite/database.h"
#include "models/sqlite/schema.h"

namespace selaras::repository {

// The one way a row is changed: BEGIN IMMEDIATE → keys of the old rows → change → keys of the new
// rows → intent → COMMIT → UNLINK → guard → report. Blocking; on the thread of its database and
// client.
class RowRepository {
public:
    // `database` must be open for writing. The references must outlive the repository. Without a
    // warmer every key is removed.
    RowRepository(sqlite::Database &database, redis::Client &client, IntentJournal &journal,
                  Invalidator &invalidator, const mapping::KeyMap &keyMap,
                  Warmer *warmer = nullptr);

    // All edits in one transaction, or none: a conflict is reported, an error returned, and in
    // neither case was anything written or removed. With a limit (EditPreview::keyLimit()), a save
    // whose patterns mean more keys than that is made, but its invalidation is held: pendingBecause
    // is MoreKeysThanSaid then.
    Result<EditReport> save(const QVector<RowEdit> &edits, std::optional<qint64> keyLimit = {},
                            Progress &progress = Progress::none());

    // What save() would change and remove. Takes the write lock for a moment and rolls back.
    Result<EditPreview> preview(const QVector<RowEdit> &edits,
                                Progress &progress = Progress::none());

    // Whose rows and keys may be changed from now on: an edit that concerns another tenant's fails
    // as mapping::otherTenant(), and nothing was written. Everybody's at first.
    void keepTo(const mapping::TenantBoundary &boundary) { m_boundary = boundary; }

private:
    struct Committed {
        AppliedEdits applied;
        std::optional<qint64> intent; // none: no key is concerned, or there are conflicts
    };
    Result<Committed> commit(const QVector<RowEdit> &edits);
    Result<AppliedEdits> apply(const QVector<RowEdit> &edits);

    sqlite::Database &m_database;
    sqlite::SchemaCache m_schema;
    redis::Client &m_client;
    IntentJournal &m_journal;
    Invalidator &m_invalidator;
    const mapping::KeyMap &m_keyMap;
    Warmer *m_warmer;
    mapping::TenantBoundary m_boundary;
};

} // namespace selaras::repository
