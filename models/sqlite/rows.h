// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/row.h"
#include "models/sqlite/database.h"
#include "models/sqlite/schema.h"

#include <optional>

namespace selaras::sqlite {

// The most bytes of a cell that a page carries.
constexpr qint64 cellLimitBytes = qint64(64) * 1024;

// A row of a table with what identifies it.
//
// A text whose bytes are not valid in the database's encoding is given as these bytes, a
// QByteArray, so that nothing is lost on its way out and back. Where such bytes are compared, they
// match the text and the blob made of them.
struct TableRow {
    // The columns of Table::identity(), never cut; empty in a view. Where one of them is NULL,
    // which tells no row from another, also the rowid.
    Row key;
    Row values; // every column of the table, in its order
    // Columns whose values are cut to cellLimitBytes: only to be looked at. findRow() has them
    // whole.
    QStringList truncated {};

    // The values that are not cut, and so may be compared with the stored ones.
    [[nodiscard]] Row wholeValues() const;

    bool operator==(const TableRow &other) const = default;
};

// One page of a table or view, by key: never by OFFSET, except for a view, which has no key.
struct PageRequest {
    QString table;
    int limit = 200;
    QString orderBy; // a column; empty: by key
    bool descending = false;
    // Rows with a column that contains this text; empty: all. Numbers count as their text, blobs do
    // not count; a and A are the same, other letters have their case (as SQL's LIKE).
    QString filter;
    std::optional<TableRow> after; // the last row of the page before; none: the first page
    qint64 viewOffset = 0; // rows already read of a view
};

struct Page {
    QVector<TableRow> rows;
    bool more = false; // there are rows after these
};

// Rows that are equal in the ordered column follow their keys. A page that begins after a row which
// is gone meanwhile begins where the row was.
Result<Page> readPage(Database &database, const Table &table, const PageRequest &request);

Result<qint64> countRows(Database &database, const Table &table, const QString &filter = {});

// The row with this key; key holds the columns of Table::identity(), compared as SQL compares them
// (the text "1" finds the integer 1). nullopt when there is none.
Result<std::optional<TableRow>> findRow(Database &database, const Table &table, const Row &key);

// Every row whose columns equal these, up to limit. Used to go from a key's placeholders to rows.
Result<QVector<TableRow>> findRows(Database &database, const Table &table, const Row &where,
                                   int limit = 1000);

// Writing. Each runs inside the caller's transaction, binds every value, and names only columns of
// the table (NoSuchColumn otherwise). NoPrimaryKey: the table has no identity, or the key is that
// of several rows; the transaction is then to be rolled back. InvalidArgument: the key is not
// whole.

// Inserts and returns the row as stored, with its defaults and its key.
Result<TableRow> insertRow(Database &database, const Table &table, const Row &values);
// Changes the row with this key if the columns of `expected` still hold its values, letter by
// letter. Returns whether a row was changed: false means that it is gone or was changed meanwhile.
// `expected` must hold no cut value: see TableRow::wholeValues().
Result<bool> updateRow(Database &database, const Table &table, const Row &key, const Row &expected,
                       const Row &changes);
// The same for DELETE.
Result<bool> deleteRow(Database &database, const Table &table, const Row &key, const Row &expected);

} // namespace selaras::sqlite
