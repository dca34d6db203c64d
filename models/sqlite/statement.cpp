// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sqlite/statement.h"

#include <sqlite3.h>

namespace selaras::sqlite {

namespace {

QByteArrayView textOf(sqlite3_stmt *statement, int column, QStringConverter::Encoding encoding)
{
    if (encoding == QStringConverter::Utf8) {
        const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(statement, column));
        return {text, sqlite3_column_bytes(statement, column)};
    }
    // As a blob, and with the count of UTF-16, nothing is converted.
    const auto *text = static_cast<const char *>(sqlite3_column_blob(statement, column));
    return {text, sqlite3_column_bytes16(statement, column)};
}

RawCell cellOf(sqlite3_stmt *statement, int column, QStringConverter::Encoding encoding)
{
    switch (sqlite3_column_type(statement, column)) {
    case SQLITE_INTEGER:
        return RawCell::ofInteger(sqlite3_column_int64(statement, column));
    case SQLITE_FLOAT:
        return {RawCell::Kind::Real, 0, sqlite3_column_double(statement, column), {}};
    case SQLITE_TEXT:
        return RawCell::ofText(textOf(statement, column, encoding));
    case SQLITE_BLOB: {
        const auto *blob = static_cast<const char *>(sqlite3_column_blob(statement, column));
        return {RawCell::Kind::Blob, 0, 0, {blob, sqlite3_column_bytes(statement, column)}};
    }
    default:
        return {};
    }
}

int bindText(sqlite3_stmt *statement, int place, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    return sqlite3_bind_text64(statement, place, utf8.constData(), sqlite3_uint64(utf8.size()),
                               SQLITE_TRANSIENT, SQLITE_UTF8);
}

} // namespace

void Statement::Finalize::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

Statement::Statement(sqlite3 *connection, const QByteArray &sql)
{
    sqlite3_stmt *statement = nullptr;
    const char *tail = nullptr;
    sqlite3_prepare_v3(connection, sql.constData(), int(sql.size()), SQLITE_PREPARE_PERSISTENT,
                       &statement, &tail);
    m_statement.reset(statement);
    m_hasMore = tail != nullptr && !QByteArrayView(tail).trimmed().isEmpty();
}

int Statement::placeholders() const
{
    return sqlite3_bind_parameter_count(m_statement.get());
}

QString Statement::placeholder(int place) const
{
    return QString::fromUtf8(sqlite3_bind_parameter_name(m_statement.get(), place));
}

int Statement::bind(int place, const QVariant &value)
{
    sqlite3_stmt *statement = m_statement.get();
    if (!value.isValid())
        return sqlite3_bind_null(statement, place);
    switch (value.typeId()) {
    case QMetaType::QByteArray: {
        const QByteArray bytes = value.toByteArray();
        return sqlite3_bind_blob64(statement, place, bytes.constData(),
                                   sqlite3_uint64(bytes.size()), SQLITE_TRANSIENT);
    }
    case QMetaType::Bool:
    case QMetaType::Short:
    case QMetaType::UShort:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::Long:
    case QMetaType::LongLong:
        return sqlite3_bind_int64(statement, place, value.toLongLong());
    case QMetaType::Float:
    case QMetaType::Double:
        return sqlite3_bind_double(statement, place, value.toDouble());
    default:
        return bindText(statement, place, value.toString());
    }
}

int Statement::bind(int place, const RawCell &cell)
{
    sqlite3_stmt *statement = m_statement.get();
    switch (cell.kind) {
    case RawCell::Kind::Integer:
        return sqlite3_bind_int64(statement, place, cell.integer);
    case RawCell::Kind::Real:
        return sqlite3_bind_double(statement, place, cell.real);
    case RawCell::Kind::Text:
        return sqlite3_bind_text(statement, place, cell.bytes.data(), int(cell.bytes.size()),
                                 SQLITE_STATIC);
    case RawCell::Kind::Blob:
        return sqlite3_bind_blob(statement, place, cell.bytes.data(), int(cell.bytes.size()),
                                 SQLITE_STATIC);
    default:
        return sqlite3_bind_null(statement, place);
    }
}

int Statement::step()
{
    return sqlite3_step(m_statement.get());
}

std::span<const RawCell> Statement::cells(QStringConverter::Encoding encoding)
{
    const int count = sqlite3_data_count(m_statement.get());
    m_cells.resize(count);
    for (int i = 0; i < count; ++i)
        m_cells[i] = cellOf(m_statement.get(), i, encoding);
    return {m_cells.constData(), size_t(count)};
}

QStringList Statement::columns() const
{
    const int count = sqlite3_column_count(m_statement.get());
    QStringList names;
    names.reserve(count);
    for (int i = 0; i < count; ++i)
        names.append(QString::fromUtf8(sqlite3_column_name(m_statement.get(), i)));
    return names;
}

void Statement::reset()
{
    sqlite3_reset(m_statement.get());
    sqlite3_clear_bindings(m_statement.get());
}

} // namespace selaras::sqlite
