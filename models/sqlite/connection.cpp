// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sqlite/connection.h"

#include "models/sqlite/sqlerror.h"

#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QSqlResult>
#include <QUrl>
#include <QUuid>

#include <sqlite3.h>

namespace selaras::sqlite {

namespace {

// A URI, for only there can be said that a missing file is not to be made.
QString uriOf(const QString &path, Connection::Mode mode)
{
    const QString file = QString::fromLatin1(QUrl::fromLocalFile(path).toEncoded());
    switch (mode) {
    case Connection::Mode::ReadOnly:
        return file + QStringLiteral("?mode=ro");
    case Connection::Mode::Immutable:
        return file + QStringLiteral("?mode=ro&immutable=1");
    case Connection::Mode::ReadWrite:
        break;
    }
    return file + QStringLiteral("?mode=rw");
}

QString optionsOf(Connection::Mode mode, int busyTimeoutMs)
{
    QString options = QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=%1").arg(busyTimeoutMs);
    if (mode != Connection::Mode::ReadWrite)
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    return options;
}

template<class T>
T *pointerOf(const QVariant &handle, const char *type)
{
    if (!handle.isValid() || qstrcmp(handle.typeName(), type) != 0)
        return nullptr;
    return *static_cast<T *const *>(handle.constData());
}

// Qt binds a null text as NULL. SQLite takes a byte order mark for one and drops it, or turns all
// the bytes round if it is the other one: a mark before it keeps the text as it is.
QString bindableText(const QString &text)
{
    constexpr QChar mark(QChar::ByteOrderMark);
    if (text.startsWith(mark) || text.startsWith(QChar(QChar::ByteOrderSwapped)))
        return mark + text;
    return text.isNull() ? QStringLiteral("") : text;
}

// Qt binds null bytes as NULL, and numbers that it does not know as text.
QVariant bindable(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::QString:
        return bindableText(value.toString());
    case QMetaType::QByteArray:
        return value.toByteArray().isNull() ? QVariant(QByteArray("")) : value;
    case QMetaType::Bool:
    case QMetaType::Short:
    case QMetaType::UShort:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::Long:
        return value.toLongLong();
    case QMetaType::Float:
        return value.toDouble();
    default:
        return value;
    }
}

QStringList columnsOf(const QSqlQuery &query)
{
    const QSqlRecord record = query.record();
    QStringList columns;
    columns.reserve(record.count());
    for (int i = 0; i < record.count(); ++i)
        columns.append(record.fieldName(i));
    return columns;
}

} // namespace

Connection::Connection(QString path, QString name)
    : m_path(std::move(path))
    , m_name(std::move(name))
{
}

Connection::~Connection()
{
    m_statements.clear();
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Connection>> Connection::open(const QString &path, Mode mode,
                                                     int busyTimeoutMs)
{
    std::unique_ptr<Connection> connection(
        new Connection(path, QUuid::createUuid().toString(QUuid::Id128)));
    QSqlDatabase database =
        QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection->m_name);
    database.setDatabaseName(uriOf(path, mode));
    database.setConnectOptions(optionsOf(mode, busyTimeoutMs));
    if (!database.open()) {
        const QSqlError error = database.lastError();
        return fail(sqlError(error.nativeErrorCode().toInt(), error.databaseText(), path));
    }
    connection->m_handle = pointerOf<sqlite3>(database.driver()->handle(), "sqlite3*");
    if (!connection->m_handle)
        return fail(ErrorCode::Unsupported, QStringLiteral("not Qt's SQLite driver"), path);
    return connection;
}

QSqlQuery Connection::newQuery() const
{
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    query.setForwardOnly(true);
    return query;
}

Result<QVector<Row>> Connection::query(const QString &sql, const QVariantList &binds)
{
    QSqlQuery query = newQuery();
    if (!query.prepare(sql))
        return fail(errorOf(query));
    for (const QVariant &value : binds)
        query.addBindValue(bindable(value));
    return run(query);
}

Result<QVector<Row>> Connection::queryNamed(const QString &sql, const Row &binds)
{
    QSqlQuery query = newQuery();
    if (!query.prepare(sql))
        return fail(errorOf(query));
    if (auto bound = bindNamed(query, binds); !bound)
        return fail(bound.error());
    return run(query);
}

// Asks the statement for its placeholders: Qt knows only how many of them there are.
Result<void> Connection::bindNamed(QSqlQuery &query, const Row &binds) const
{
    auto *statement = pointerOf<sqlite3_stmt>(query.result()->handle(), "sqlite3_stmt*");
    const int count = sqlite3_bind_parameter_count(statement);
    for (int i = 1; i <= count; ++i) {
        const QString name = QString::fromUtf8(sqlite3_bind_parameter_name(statement, i));
        if (!name.startsWith(QLatin1Char(':')))
            return fail(ErrorCode::InvalidArgument,
                        QStringLiteral("a placeholder is not of the form :name"), m_path);
        if (!binds.contains(name.mid(1)))
            return fail(ErrorCode::NoSuchColumn, name, m_path);
        query.bindValue(name, bindable(binds.value(name.mid(1))));
    }
    return {};
}

Result<QVector<Row>> Connection::run(QSqlQuery &query) const
{
    if (!query.exec())
        return fail(errorOf(query));
    QVector<Row> rows;
    const QStringList columns = columnsOf(query);
    while (query.next()) {
        QVariantList values;
        values.reserve(columns.size());
        for (int i = 0; i < columns.size(); ++i)
            values.append(query.isNull(i) ? QVariant() : query.value(i));
        rows.append(Row(columns, values));
    }
    if (query.lastError().isValid())
        return fail(errorOf(query));
    return rows;
}

Result<Statement *> Connection::statementOf(const QByteArray &sql)
{
    const auto known = m_statements.find(sql);
    if (known != m_statements.end())
        return &known->second;
    Statement statement(m_handle, sql);
    if (!statement.isPrepared())
        return fail(errorOf(sqlite3_extended_errcode(m_handle)));
    return &m_statements.emplace(sql, std::move(statement)).first->second;
}

Result<void> Connection::lookUp(const QByteArray &sql, std::span<const RawCell> keys,
                                const RowVisitor &visit)
{
    const auto statement = statementOf(sql);
    if (!statement)
        return fail(statement.error());
    // In one transaction SQLite asks the file's locks once, not for every key.
    const bool own = sqlite3_get_autocommit(m_handle) != 0;
    if (own)
        sqlite3_exec(m_handle, "BEGIN", nullptr, nullptr, nullptr);
    const int code = findEach(**statement, keys, visit);
    const Error error = errorOf(code);
    (*statement)->reset();
    if (own)
        sqlite3_exec(m_handle, "ROLLBACK", nullptr, nullptr, nullptr);
    if (code != SQLITE_DONE)
        return fail(error);
    return {};
}

int Connection::findEach(Statement &statement, std::span<const RawCell> keys,
                         const RowVisitor &visit)
{
    for (size_t i = 0; i < keys.size(); ++i) {
        const int code = statement.find(keys[i]);
        if (code == SQLITE_ROW)
            visit(qsizetype(i), statement.cells());
        else if (code != SQLITE_DONE)
            return sqlite3_extended_errcode(m_handle);
    }
    return SQLITE_DONE;
}

Error Connection::errorOf(int code) const
{
    return sqlError(code, QString::fromUtf8(sqlite3_errmsg(m_handle)), m_path);
}

Error Connection::errorOf(const QSqlQuery &query) const
{
    const QSqlError error = query.lastError();
    // Without a code it is Qt that complains, as of the number of values. Qt may also name a code
    // of its own choice, of which SQLite knows nothing.
    if (error.nativeErrorCode().isEmpty())
        return {ErrorCode::InvalidArgument, error.text(), m_path};
    constexpr int primaryMask = 0xff;
    const int code = error.nativeErrorCode().toInt();
    const int extended = sqlite3_extended_errcode(m_handle);
    const bool sameKind = (code & primaryMask) == (extended & primaryMask);
    return sqlError(sameKind ? extended : code, error.databaseText(), m_path);
}

} // namespace selaras::sqlite
