// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sqlite/database.h"
#include "models/sqlite/schema.h"

#include <QHash>
#include <QSet>
#include <QStringList>

namespace selaras::repository {

// Looks for the values of keys in the columns of tables, at a bounded cost: through an index, or in
// a table that is small. Blocking; on the database's thread, and fails as it does.
class ColumnSearch {
public:
    explicit ColumnSearch(sqlite::Database &database);

    // Whether values of the column can be found at such a cost.
    Result<bool> isSearchable(const sqlite::Table &table, const QString &column);
    // How many of these texts are a value of the column.
    Result<qint64> countFound(const sqlite::Table &table, const QString &column,
                              const QStringList &texts);
    // How many values of the column are not among these; nullopt where there are too many to tell.
    Result<std::optional<qint64>> countOthers(const sqlite::Table &table, const QString &column,
                                              const QSet<QByteArray> &texts);

private:
    Result<bool> isSmall(const sqlite::Table &table);

    sqlite::Database &m_database;
    QHash<QString, bool> m_small; // by table
};

} // namespace selaras::repository
