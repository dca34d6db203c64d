// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sqlite/database.h"

#include "models/sqlite/connection.h"
#include "models/sqlite/filecheck.h"

#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

namespace selaras::sqlite {

namespace {

constexpr int instructionsBetweenQuestions = 4000; // well under a millisecond's work

Result<void> createFile(const QString &path)
{
    if (QFileInfo::exists(path))
        return {};
    QFile file(path);
    const auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    if (!file.open(QIODevice::ReadWrite | QIODevice::NewOnly, ownerOnly)
        && !QFileInfo::exists(path))
        return fail(ErrorCode::CannotOpen, file.errorString(), path);
    return {};
}

QStringConverter::Encoding encodingOf(const QString &name)
{
    if (name == QLatin1String("UTF-16le"))
        return QStringConverter::Utf16LE;
    if (name == QLatin1String("UTF-16be"))
        return QStringConverter::Utf16BE;
    return QStringConverter::Utf8;
}

} // namespace

Database::Database(QString path, Access access, int busyTimeoutMs)
    : m_path(std::move(path))
    , m_access(access)
    , m_busyTimeoutMs(busyTimeoutMs)
{
}

Database::~Database() = default;

Result<std::unique_ptr<Database>> Database::open(const QString &path, Access access,
                                                 int busyTimeoutMs)
{
    if (access == Access::Create) {
        if (auto created = createFile(path); !created)
            return fail(created.error());
    }
    std::unique_ptr<Database> database(new Database(path, access, busyTimeoutMs));
    if (auto connected = database->connect(); !connected)
        return fail(connected.error());
    return database;
}

Result<void> Database::connect()
{
    using Mode = Connection::Mode;
    const bool readOnly = m_access == Access::ReadOnly;
    if (auto usable = checkPath(m_path, !readOnly); !usable)
        return fail(usable.error());
    auto opened =
        Connection::open(m_path, readOnly ? Mode::ReadOnly : Mode::ReadWrite, m_busyTimeoutMs);
    if (!opened)
        return fail(opened.error());
    auto atRest = stampIfAtRest(**opened);
    if (!atRest)
        return fail(atRest.error());
    if (*atRest)
        opened = Connection::open(m_path, Mode::Immutable, m_busyTimeoutMs);
    if (!opened)
        return fail(opened.error());
    if (auto prepared = prepare(**opened); !prepared)
        return fail(prepared.error());
    ++m_connections;
    sqlite3_progress_handler((*opened)->handle(), instructionsBetweenQuestions, isCancelled, this);
    m_connection = std::move(*opened);
    m_atRest = std::move(*atRest);
    return {};
}

// A stamp where the file is to be read without locks. The connection must have read nothing yet.
Result<std::optional<FileStamp>> Database::stampIfAtRest(Connection &connection) const
{
    const auto header = readHeader(connection.handle(), m_path);
    if (!header)
        return fail(header.error());
    if (m_access != Access::ReadOnly || !header->writeAheadLog || !FileStamp::of(m_path).isAtRest())
        return std::nullopt;
    const FileStamp stamp = FileStamp::settled(m_path);
    return stamp.isAtRest() ? std::optional(stamp) : std::nullopt;
}

Result<void> Database::prepare(Connection &connection)
{
    const QStringList settings = m_access == Access::ReadOnly
        ? QStringList {QStringLiteral("PRAGMA query_only=ON")}
        : QStringList {QStringLiteral("PRAGMA foreign_keys=ON"),
                       QStringLiteral("PRAGMA synchronous=FULL")};
    for (const QString &setting : settings) {
        if (auto done = connection.query(setting); !done)
            return fail(done.error());
    }
    // SQLite opens any file; it is the first read that finds what is wrong with it.
    if (auto read = connection.query(QStringLiteral("SELECT count(*) FROM sqlite_master")); !read)
        return fail(read.error());
    const auto encoding = connection.query(QStringLiteral("PRAGMA encoding"));
    if (!encoding)
        return fail(encoding.error());
    m_encoding = encodingOf(encoding->first().value(u"encoding").toString());
    if (m_access != Access::ReadOnly && sqlite3_db_readonly(connection.handle(), "main") == 1)
        return fail(ErrorCode::ReadOnly, {}, m_path);
    return {};
}

template<class F>
auto Database::consistently(F fn) -> decltype(fn(std::declval<Connection &>()))
{
    constexpr int attempts = 5;
    for (int i = 0; i < attempts; ++i) {
        if (m_atRest && *m_atRest != FileStamp::of(m_path)) {
            if (auto connected = connect(); !connected)
                return fail(connected.error());
        }
        auto result = fn(*m_connection);
        const bool interrupted = !result && result.error().code == ErrorCode::Cancelled;
        if (interrupted || !m_atRest || *m_atRest == FileStamp::of(m_path))
            return result;
    }
    return fail(ErrorCode::Locked, QStringLiteral("the file changed during each attempt"), m_path);
}

void Database::setCancelled(std::function<bool()> cancelled)
{
    m_cancelled = std::move(cancelled);
}

int Database::isCancelled(void *database)
{
    const auto &cancelled = static_cast<Database *>(database)->m_cancelled;
    return cancelled && cancelled() ? 1 : 0;
}

Result<QVector<Row>> Database::query(const QString &sql, const QVariantList &binds)
{
    return consistently([&](Connection &connection) { return connection.query(sql, binds); });
}

Result<QVector<Row>> Database::queryNamed(const QString &sql, const Row &binds)
{
    return consistently([&](Connection &connection) { return connection.queryNamed(sql, binds); });
}

Result<qsizetype> Database::read(const QString &sql, const QVariantList &binds,
                                 const RowVisitor &visit)
{
    return consistently(
        [&](Connection &connection) { return connection.read(sql, binds, m_encoding, visit); });
}

Result<void> Database::lookUp(const QByteArray &sql, std::span<const RawCell> keys,
                              const RowVisitor &visit)
{
    return consistently(
        [&](Connection &connection) { return connection.lookUp(sql, keys, visit); });
}

Result<qint64> Database::execute(const QString &sql, const QVariantList &binds)
{
    sqlite3 *handle = m_connection->handle();
    const qint64 before = sqlite3_total_changes64(handle);
    if (auto done = m_connection->query(sql, binds); !done)
        return fail(done.error());
    // A statement that changes no row leaves the count of the one before it.
    return sqlite3_total_changes64(handle) == before ? 0 : sqlite3_changes64(handle);
}

qint64 Database::lastInsertRowid() const
{
    return sqlite3_last_insert_rowid(m_connection->handle());
}

bool Database::hasOpenForeignKeys() const
{
    int open = 0;
    int unused = 0;
    sqlite3_db_status(m_connection->handle(), SQLITE_DBSTATUS_DEFERRED_FKS, &open, &unused, 0);
    return open != 0;
}

Result<void> Database::beginImmediate()
{
    return execute(QStringLiteral("BEGIN IMMEDIATE")).map([](qint64) {});
}

Result<void> Database::commit()
{
    return execute(QStringLiteral("COMMIT")).map([](qint64) {});
}

void Database::rollback()
{
    if (sqlite3_get_autocommit(m_connection->handle()) == 0)
        std::ignore = execute(QStringLiteral("ROLLBACK"));
}

QString quoted(const QString &identifier)
{
    QString text = identifier;
    text.replace(QLatin1Char('"'), QLatin1String("\"\""));
    return QLatin1Char('"') + text + QLatin1Char('"');
}

} // namespace selaras::sqlite
