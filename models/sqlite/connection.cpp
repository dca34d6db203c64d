// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sqlite/connection.h"

#include "models/sqlite/sqlerror.h"
#include "models/sqlite/textbytes.h"

#include <QUrl>

#include <algorithm>
#include <array>
#include <sqlite3.h>
#include <tuple>

namespace selaras::sqlite {

namespace {

constexpr size_t statementsKept = 100;

// A URI, for only there can be said that the file does not change.
QByteArray uriOf(const QString &path, Connection::Mode mode)
{
    const QByteArray file = QUrl::fromLocalFile(path).toEncoded();
    return mode == Connection::Mode::Immutable ? file + "?immutable=1" : file;
}

int flagsOf(Connection::Mode mode)
{
    const int access =
        mode == Connection::Mode::ReadWrite ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY;
    return access | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX;
}

// A PRAGMA may answer while it is prepared, and would say the same for ever.
bool isWorthKeeping(const QByteArray &sql)
{
    static constexpr std::array<QByteArrayView, 4> kept {"SELECT ", "INSERT ", "UPDATE ",
                                                         "DELETE "};
    return std::any_of(kept.begin(), kept.end(),
                       [&sql](QByteArrayView word) { return sql.startsWith(word); });
}

QVariant valueOf(const RawCell &cell)
{
    switch (cell.kind) {
    case RawCell::Kind::Integer:
        return qlonglong(cell.integer);
    case RawCell::Kind::Real:
        return cell.real;
    case RawCell::Kind::Text:
        return nearestTextOf(cell.bytes);
    case RawCell::Kind::Blob:
        return QByteArray(cell.bytes.data() == nullptr ? "" : cell.bytes.data(), cell.bytes.size());
    default:
        return {};
    }
}

} // namespace

class Connection::Borrowed {
public:
    Borrowed(Connection &connection, const QByteArray &sql)
        : m_connection(connection)
        , m_sql(sql)
        , m_statement(connection.take(sql))
    {
    }
    ~Borrowed()
    {
        if (m_statement)
            m_connection.giveBack(m_sql, std::move(*m_statement));
    }
    Borrowed(const Borrowed &) = delete;
    Borrowed &operator=(const Borrowed &) = delete;

    explicit operator bool() const { return m_statement.has_value(); }
    [[nodiscard]] const Error &error() const { return m_statement.error(); }
    Statement &operator*() { return *m_statement; }
    Statement *operator->() { return &*m_statement; }

private:
    Connection &m_connection;
    QByteArray m_sql;
    Result<Statement> m_statement;
};

void Connection::Close::operator()(sqlite3 *handle) const
{
    sqlite3_close(handle);
}

Connection::Connection(QString path)
    : m_path(std::move(path))
{
}

Result<std::unique_ptr<Connection>> Connection::open(const QString &path, Mode mode,
                                                     int busyTimeoutMs)
{
    std::unique_ptr<Connection> connection(new Connection(path));
    sqlite3 *handle = nullptr;
    const int opened =
        sqlite3_open_v2(uriOf(path, mode).constData(), &handle, flagsOf(mode), nullptr);
    connection->m_handle.reset(handle);
    if (handle == nullptr)
        return fail(sqlError(opened, QString::fromUtf8(sqlite3_errstr(opened)), path));
    sqlite3_extended_result_codes(handle, 1);
    if (opened != SQLITE_OK)
        return fail(connection->lastError());
    sqlite3_busy_timeout(handle, busyTimeoutMs);
    return connection;
}

Result<Statement> Connection::take(const QByteArray &sql)
{
    if (auto kept = m_statements.extract(sql))
        return std::move(kept.mapped());
    Statement statement(handle(), sql);
    if (!statement.isPrepared() && sqlite3_errcode(handle()) != SQLITE_OK)
        return fail(lastError());
    if (!statement.isPrepared())
        return fail(ErrorCode::InvalidArgument, QStringLiteral("no statement"), m_path);
    if (statement.hasMore())
        return fail(ErrorCode::InvalidArgument, QStringLiteral("more than one statement"), m_path);
    return statement;
}

void Connection::giveBack(const QByteArray &sql, Statement statement)
{
    statement.reset();
    if (!isWorthKeeping(sql))
        return;
    if (m_statements.size() >= statementsKept)
        m_statements.clear();
    m_statements.insert_or_assign(sql, std::move(statement));
}

Result<QVector<Row>> Connection::query(const QString &sql, const QVariantList &binds)
{
    Borrowed statement(*this, sql.toUtf8());
    if (!statement)
        return fail(statement.error());
    if (auto bound = bind(*statement, binds); !bound)
        return fail(bound.error());
    return rowsOf(*statement);
}

Result<QVector<Row>> Connection::queryNamed(const QString &sql, const Row &binds)
{
    Borrowed statement(*this, sql.toUtf8());
    if (!statement)
        return fail(statement.error());
    if (auto bound = bind(*statement, binds); !bound)
        return fail(bound.error());
    return rowsOf(*statement);
}

Result<void> Connection::bind(Statement &statement, const QVariantList &binds) const
{
    if (statement.placeholders() != binds.size())
        return fail(ErrorCode::InvalidArgument,
                    QStringLiteral("%1 placeholders for %2 values")
                        .arg(statement.placeholders())
                        .arg(binds.size()),
                    m_path);
    for (int i = 0; i < binds.size(); ++i) {
        if (statement.bind(i + 1, binds.at(i)) != SQLITE_OK)
            return fail(lastError());
    }
    return {};
}

Result<void> Connection::bind(Statement &statement, const Row &binds) const
{
    for (int place = 1; place <= statement.placeholders(); ++place) {
        const QString name = statement.placeholder(place);
        if (!name.isEmpty() && !name.startsWith(QLatin1Char(':')))
            return fail(ErrorCode::InvalidArgument,
                        QStringLiteral("a placeholder is not of the form :name"), m_path);
        if (!binds.contains(name.mid(1)))
            return fail(ErrorCode::NoSuchColumn, name, m_path);
        if (statement.bind(place, binds.value(name.mid(1))) != SQLITE_OK)
            return fail(lastError());
    }
    return {};
}

Result<QVector<Row>> Connection::rowsOf(Statement &statement) const
{
    QVector<Row> rows;
    QStringList columns;
    int code = statement.step();
    for (; code == SQLITE_ROW; code = statement.step()) {
        if (rows.isEmpty())
            columns = statement.columns();
        QVariantList values;
        values.reserve(columns.size());
        for (const RawCell &cell : statement.cells(QStringConverter::Utf8))
            values.append(valueOf(cell));
        rows.append(Row(columns, values));
    }
    if (code != SQLITE_DONE)
        return fail(lastError());
    return rows;
}

Result<qsizetype> Connection::read(const QString &sql, const QVariantList &binds,
                                   QStringConverter::Encoding encoding, const RowVisitor &visit)
{
    Borrowed statement(*this, sql.toUtf8());
    if (!statement)
        return fail(statement.error());
    if (auto bound = bind(*statement, binds); !bound)
        return fail(bound.error());
    qsizetype count = 0;
    int code = statement->step();
    for (; code == SQLITE_ROW; code = statement->step())
        visit(count++, statement->cells(encoding));
    if (code != SQLITE_DONE)
        return fail(lastError());
    return count;
}

Result<void> Connection::lookUp(const QByteArray &sql, std::span<const RawCell> keys,
                                const RowVisitor &visit)
{
    Borrowed statement(*this, sql);
    if (!statement)
        return fail(statement.error());
    // In one transaction SQLite asks the file's locks once, not for every key.
    const bool own = sqlite3_get_autocommit(handle()) != 0;
    if (own)
        sqlite3_exec(handle(), "BEGIN", nullptr, nullptr, nullptr);
    const int code = findEach(*statement, keys, visit);
    const Error error = lastError();
    statement->reset();
    if (own)
        sqlite3_exec(handle(), "ROLLBACK", nullptr, nullptr, nullptr);
    if (code != SQLITE_DONE)
        return fail(error);
    return {};
}

int Connection::findEach(Statement &statement, std::span<const RawCell> keys,
                         const RowVisitor &visit)
{
    for (size_t i = 0; i < keys.size(); ++i) {
        statement.reset();
        if (const int bound = statement.bind(1, keys[i]); bound != SQLITE_OK)
            return bound;
        const int code = statement.step();
        if (code == SQLITE_ROW)
            visit(qsizetype(i), statement.cells(QStringConverter::Utf8));
        else if (code != SQLITE_DONE)
            return code;
    }
    return SQLITE_DONE;
}

Error Connection::lastError() const
{
    return sqlError(sqlite3_extended_errcode(handle()), QString::fromUtf8(sqlite3_errmsg(handle())),
                    m_path);
}

} // namespace selaras::sqlite
