// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/rawcell.h"

#include <QByteArray>
#include <QStringConverter>
#include <QVariant>
#include <QVarLengthArray>

#include <memory>
#include <span>

struct sqlite3;
struct sqlite3_stmt;

namespace selaras::sqlite {

// A prepared statement, which may be run many times. Outlived by its connection. Codes are
// SQLite's own.
class Statement {
public:
    // isPrepared() is false where SQLite refuses it, and where there is nothing in it.
    Statement(sqlite3 *connection, const QByteArray &sql);

    [[nodiscard]] bool isPrepared() const { return m_statement != nullptr; }
    // Something follows it that is no space: a second statement, or a remark.
    [[nodiscard]] bool hasMore() const { return m_hasMore; }
    [[nodiscard]] int placeholders() const;
    [[nodiscard]] QString placeholder(int place) const; // with its sign; empty for a ?

    // Places count from 1. What is bound stays until reset().
    int bind(int place, const QVariant &value);
    // The bytes must stay where they are until reset().
    int bind(int place, const RawCell &cell);

    // SQLITE_ROW, SQLITE_DONE or an error.
    int step();
    // Of the row of the last step(), good until the next one. A text is in this encoding, which is
    // UTF-8 or that of the database: the latter gives its bytes as they are, valid or not.
    [[nodiscard]] std::span<const RawCell> cells(QStringConverter::Encoding encoding);
    // As they are after a step(): a statement is prepared anew when the schema has changed.
    [[nodiscard]] QStringList columns() const;
    // Lets go of the row and of what is bound.
    void reset();

private:
    struct Finalize {
        void operator()(sqlite3_stmt *statement) const;
    };

    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
    bool m_hasMore = false;
    QVarLengthArray<RawCell, 32> m_cells;
};

} // namespace selaras::sqlite
