// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sqlite/condition.h"
#include "models/sqlite/rows.h"

namespace selaras::sqlite {

// The order of a table's pages, which no two rows share, and the place in it after a row.
class Keyset {
public:
    // orderBy is a column of the table, or empty for its key.
    Keyset(const Table &table, const QString &orderBy, bool descending,
           QStringConverter::Encoding encoding);

    [[nodiscard]] QString orderBySql() const;
    // True of the rows that follow this one. Fails as keyEquals() does.
    [[nodiscard]] Result<Condition> after(const TableRow &row) const;

private:
    struct Term {
        QString column;
        bool mayBeNull = false;
        Condition value; // of the row; no SQL when it is NULL
    };

    [[nodiscard]] Condition valueOf(const TableRow &row, const QString &column,
                                    const Condition &rowCondition) const;
    [[nodiscard]] Condition beyond(const Term &term) const;
    [[nodiscard]] Condition beyondAny(const QVector<Term> &terms) const;
    [[nodiscard]] Condition beyondTogether(const QVector<Term> &terms) const;
    [[nodiscard]] bool comparesTogether(const QVector<Term> &terms) const;

    const Table &m_table;
    bool m_descending;
    QStringConverter::Encoding m_encoding;
    QVector<Term> m_terms;
};

} // namespace selaras::sqlite
