// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sqlite/dataversion.h"

#include "models/sqlite/database.h"

namespace selaras::sqlite {

Result<DataVersion> readDataVersion(Database &database)
{
    const auto rows = database.query(QStringLiteral("PRAGMA data_version"));
    if (!rows)
        return fail(rows.error());
    return DataVersion {database.connections(), rows->first().value(u"data_version").toLongLong()};
}

} // namespace selaras::sqlite
