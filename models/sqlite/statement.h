// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/rawcell.h"

#include <QByteArray>
#include <QVarLengthArray>

#include <memory>
#include <span>

struct sqlite3;
struct sqlite3_stmt;

namespace selaras::sqlite {

// A statement that is run many times, below Qt: its driver takes several times as long for a row
// as SQLite does. Outlived by the connection. Codes are SQLite's own.
class Statement {
public:
    Statement(sqlite3 *connection, const QByteArray &sql);

    [[nodiscard]] bool isPrepared() const { return m_statement != nullptr; }
    // Runs it with the only placeholder bound to the key. SQLITE_ROW: cells() is the first row.
    int find(const RawCell &key);
    // Good until the next find().
    [[nodiscard]] std::span<const RawCell> cells();
    // Lets go of the row and of the key.
    void reset();

private:
    struct Finalize {
        void operator()(sqlite3_stmt *statement) const;
    };

    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
    QVarLengthArray<RawCell, 32> m_cells;
};

} // namespace selaras::sqlite
