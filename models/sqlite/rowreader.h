// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sqlite/condition.h"
#include "models/sqlite/rows.h"

namespace selaras::sqlite {

// Selects whole rows of a table and reads them back exactly: text is fetched as its bytes, with the
// storage class beside it, and decoded here. References must outlive it.
class RowReader {
public:
    enum class Cells { Whole, Cut }; // to cellLimitBytes; a key is always whole

    RowReader(Database &database, const Table &table, Cells cells);

    // The rows for which `where` is true; `tail` is the rest of the statement (ORDER BY, LIMIT).
    Result<QVector<TableRow>> read(const Condition &where, const QString &tail);

private:
    [[nodiscard]] QString select() const;
    [[nodiscard]] QString cellSql(const Column &column) const;
    [[nodiscard]] bool isCut(const Column &column) const;
    [[nodiscard]] TableRow rowOf(const QVariantList &fetched) const;
    [[nodiscard]] Row keyOf(const Row &values, const QVariant &rowid) const;
    [[nodiscard]] QVariant decoded(const QByteArray &bytes, bool cut) const;

    Database &m_database;
    const Table &m_table;
    Cells m_cells;
    QStringList m_columns;
    QStringList m_identity;
    QString m_rowid;
};

} // namespace selaras::sqlite
