// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sqlite/database.h"
#include "models/sqlite/schema.h"

#include <optional>

namespace selaras::sqlite {

// Looks up great numbers of rows by a column of integers or of text that no two rows share, as they
// are stored: for comparing a whole cache with its rows. The rows of one call are of one moment.
class Lookup {
public:
    // nullopt where the column is not such a one, or where the file's text is not UTF-8.
    static std::optional<Lookup> by(Database &database, const Table &table, const QString &column);

    // The text of a key as the column holds it: "5" is the integer 5, "05" is none (nullopt). It
    // refers to the text.
    [[nodiscard]] std::optional<RawCell> keyOf(QByteArrayView text) const;
    // Whether this is how the column of a found row holds the key: SQL calls more things equal.
    [[nodiscard]] bool isKey(std::span<const RawCell> cells, const RawCell &key) const;

    // Fails as Database does.
    Result<void> read(std::span<const RawCell> keys, const RowVisitor &visit);

private:
    Lookup(Database &database, const Table &table, const Column &column);

    Database *m_database;
    QByteArray m_sql;
    size_t m_column; // its place
    bool m_isInteger;
};

} // namespace selaras::sqlite
