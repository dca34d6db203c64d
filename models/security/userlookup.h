// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mapping/users.h"
#include "models/sqlite/database.h"

#include <QHash>

namespace selaras::security {

// Whom an id stands for that an application keeps in Redis.
struct UserFacts {
    Row key; // of the row
    QString login {};
    QString name {};
    QString tenant {};
};
using UsersById = QHash<QString, UserFacts>;

// The users whose `identifier` (where that is a column), key or login is one of these ids, in that
// order; the tenant of one that is several tenants' is empty. An id that is nobody's is not in it.
// Fails as the database does. Blocking.
Result<UsersById> lookUpUsers(sqlite::Database &database, const mapping::Users &users,
                              const QStringList &ids, const QString &identifier = {});

} // namespace selaras::security
