// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace selaras::sqlite {

// The parts of a CREATE INDEX statement that the pragmas do not tell.
struct IndexSql {
    QStringList terms; // the columns and expressions, with COLLATE, without ASC and DESC
    QString where; // of a partial index; empty: it holds every row
};

// Of a statement as sqlite_master keeps it. Comments are left out.
IndexSql splitIndexSql(const QString &sql);

} // namespace selaras::sqlite
