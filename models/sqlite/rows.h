// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/row.h"
#include "models/sqlite/database.h"
#include "models/sqlite/schema.h"

#include <optional>

namespace selaras::sqlite {

// A row of a table with what identifies it (Table::identity(); empty in a view).
struct TableRow {
    Row key;
    Row values; // every column of the table, in its order

    bool operator==(const TableRow &other) const = default;
};

// One page of a table or view, by key: never by OFFSET, except for a view, which has no key.
struct PageRequest {
    QString table;
    int limit = 200;
    QString orderBy; // a column; empty: by key
    bool descending = false;
    QString filter; // rows with a column that contains this text, without case; empty: all
    std::optional<TableRow> after; // the last row of the page before; none: the first page
    qint64 viewOffset = 0; // rows already read of a view
};

struct Page {
    QVector<TableRow> rows;
    bool more = false; // there are rows after these
};

Result<Page> readPage(Database &database, const Table &table, const PageRequest &request);

Result<qint64> countRows(Database &database, const Table &table, const QString &filter = {});

// The row with this key; key holds the columns of Table::identity(), compared as SQL compares them
// (the text "1" finds the integer 1). nullopt when there is none.
Result<std::optional<TableRow>> findRow(Database &database, const Table &table, const Row &key);

// Every row whose columns equal these, up to limit. Used to go from a key's placeholders to rows.
Result<QVector<TableRow>> findRows(Database &database, const Table &table, const Row &where,
                                   int limit = 1000);

// Writing. Each runs inside the caller's transaction, binds every value, and names only columns of
// the table (NoSuchColumn otherwise).

// Inserts and returns the row as stored, with its defaults and its key.
Result<TableRow> insertRow(Database &database, const Table &table, const Row &values);
// Changes the row with this key if the columns of `expected` still hold its values. Returns whether
// a row was changed: false means that it is gone or was changed meanwhile.
Result<bool> updateRow(Database &database, const Table &table, const Row &key, const Row &expected,
                       const Row &changes);
// The same for DELETE.
Result<bool> deleteRow(Database &database, const Table &table, const Row &key,
                       const Row &expected);

} // namespace selaras::sqlite
