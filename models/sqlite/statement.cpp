// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sqlite/statement.h"

#include <sqlite3.h>

namespace selaras::sqlite {

namespace {

RawCell cellOf(sqlite3_stmt *statement, int column)
{
    switch (sqlite3_column_type(statement, column)) {
    case SQLITE_INTEGER:
        return RawCell::ofInteger(sqlite3_column_int64(statement, column));
    case SQLITE_FLOAT:
        return {RawCell::Kind::Real, 0, sqlite3_column_double(statement, column), {}};
    case SQLITE_TEXT: {
        const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(statement, column));
        return RawCell::ofText({text, sqlite3_column_bytes(statement, column)});
    }
    case SQLITE_BLOB: {
        const auto *blob = static_cast<const char *>(sqlite3_column_blob(statement, column));
        return {RawCell::Kind::Blob, 0, 0, {blob, sqlite3_column_bytes(statement, column)}};
    }
    default:
        return {};
    }
}

} // namespace

void Statement::Finalize::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

Statement::Statement(sqlite3 *connection, const QByteArray &sql)
{
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v3(connection, sql.constData(), int(sql.size()), SQLITE_PREPARE_PERSISTENT,
                       &statement, nullptr);
    m_statement.reset(statement);
}

int Statement::find(const RawCell &key)
{
    reset();
    // The bytes stay where they are until the statement is reset.
    const int bound = key.kind == RawCell::Kind::Integer
        ? sqlite3_bind_int64(m_statement.get(), 1, key.integer)
        : sqlite3_bind_text(m_statement.get(), 1, key.bytes.data(), int(key.bytes.size()),
                            SQLITE_STATIC);
    return bound == SQLITE_OK ? sqlite3_step(m_statement.get()) : bound;
}

std::span<const RawCell> Statement::cells()
{
    const int count = sqlite3_column_count(m_statement.get());
    m_cells.resize(count);
    for (int i = 0; i < count; ++i)
        m_cells[i] = cellOf(m_statement.get(), i);
    return {m_cells.constData(), size_t(count)};
}

void Statement::reset()
{
    sqlite3_reset(m_statement.get());
}

} // namespace selaras::sqlite
