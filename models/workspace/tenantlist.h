// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mapping/tenants.h"
#include "models/sqlite/database.h"
#include "models/sqlite/schema.h"

namespace selaras::workspace {

struct Tenant {
    QString id; // as it stands in keys and in the rows of others
    QString name; // empty where its table has no column for it

    bool operator==(const Tenant &other) const = default;
};

// The rows of the tenants' table, by name, at most 100,000. Fails with NoSuchTable, NoSuchColumn,
// and as the database does. Blocking; on the database's thread.
Result<QVector<Tenant>> readTenants(sqlite::Database &database, const sqlite::Schema &schema,
                                    const mapping::Tenants &tenants);

} // namespace selaras::workspace
