// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mapping/tenantboundary.h"
#include "models/sqlite/schema.h"
#include "models/sqlite/scopedrows.h"

namespace selaras::repository {

// The rows of a table that are the chosen tenant's: told by a column of theirs, or by that of a row
// which one foreign key leads to. nullopt where neither tells, or none is chosen.
std::optional<sqlite::Scope> tenantScope(const mapping::TenantBoundary &boundary,
                                         const sqlite::Schema &schema, const sqlite::Table &table);

// Asks of each row and key of an edit whether it is within the boundary, inside the edit's
// transaction, so that nothing can change in between. The references must outlive it. Fails as
// mapping::otherTenant(), and as the database does.
class TenantWatch {
public:
    TenantWatch(sqlite::Database &database, const sqlite::Schema &schema,
                const mapping::TenantBoundary &boundary);

    [[nodiscard]] Result<void> admits(const QString &table, const Row &row);
    [[nodiscard]] Result<void> admits(const mapping::KeyTarget &target) const;

private:
    sqlite::Database &m_database;
    const sqlite::Schema &m_schema;
    const mapping::TenantBoundary &m_boundary;
};

} // namespace selaras::repository
