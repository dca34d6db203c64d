// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/rawcell.h"
#include "models/sqlite/condition.h"
#include "models/sqlite/rows.h"

#include <span>

namespace selaras::sqlite {

// Selects whole rows of a table and reads them back exactly: a text is taken as its bytes, and
// decoded here. References must outlive it.
class RowReader {
public:
    enum class Cells { Whole, Cut }; // to cellLimitBytes; a key is always whole

    RowReader(Database &database, const Table &table, Cells cells);

    // The rows for which `where` is true; `tail` is the rest of the statement (ORDER BY, LIMIT).
    Result<QVector<TableRow>> read(const Condition &where, const QString &tail);

private:
    [[nodiscard]] QString select() const;
    [[nodiscard]] TableRow rowOf(std::span<const RawCell> cells) const;
    [[nodiscard]] Row keyOf(const Row &values, const RawCell &rowid) const;
    [[nodiscard]] QVariant valueOf(const RawCell &cell, bool cut) const;

    Database &m_database;
    const Table &m_table;
    QStringList m_columns;
    QVector<bool> m_mayBeCut; // by column
    QStringList m_identity;
    QString m_rowid;
};

} // namespace selaras::sqlite
