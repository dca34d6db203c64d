// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/base/row.h"
#include "models/sqlite/filestamp.h"
#include "models/sqlite/rowvisitor.h"

#include <QStringConverter>
#include <QVector>

#include <functional>
#include <memory>
#include <optional>

namespace selaras::sqlite {

class Connection;

// One connection to one SQLite file. Opened, used and destroyed on one thread. Blocking.
//
// Fails with FileNotFound, CannotOpen, NotADatabase, MaybeEncrypted, Locked (after busyTimeoutMs),
// ReadOnly, Corrupt, OutOfSpace, ConstraintFailed, Cancelled (interrupted) or SqlError.
//
// To read a database in WAL mode SQLite makes a -wal and a -shm file beside it, which a reader
// cannot remove again and which may bar the application from its own database. So with ReadOnly,
// while such a database is at rest (there is no -wal), it is read without locks (immutable=1), and
// each statement runs again if the files changed meanwhile. From when an application opens the
// database, its log is read and locked as usual. A log that cannot be read for want of permission
// is CannotOpen: the rows without it would be old ones.
class Database {
public:
    enum class Access {
        ReadOnly, // writes no byte, and leaves no file beside a database at rest: see above
        ReadWrite, // foreign keys on, synchronous=FULL; the file must exist
        Create, // as ReadWrite; makes the file with mode 0600 (for files of our own)
    };

    static Result<std::unique_ptr<Database>> open(const QString &path, Access access,
                                                  int busyTimeoutMs = 5000);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] Access access() const { return m_access; }

    // From now on a statement ends as Cancelled soon after `cancelled` says so, which is asked on
    // the database's thread while a statement runs. An empty one asks nobody any more.
    void setCancelled(std::function<bool()> cancelled);

    // How many times the file was opened: once, and again when a file at rest has changed.
    [[nodiscard]] qint64 connections() const { return m_connections; }

    // How the file stores text: UTF-8, or rarely UTF-16.
    [[nodiscard]] QStringConverter::Encoding textEncoding() const { return m_encoding; }

    // Runs one statement and returns all its rows (none for a statement that has none).
    // Placeholders are ?, bound in order; an invalid QVariant binds NULL.
    Result<QVector<Row>> query(const QString &sql, const QVariantList &binds = {});
    // The same with named placeholders :name, each bound to the named column of the row;
    // NoSuchColumn when the row has none of that name.
    Result<QVector<Row>> queryNamed(const QString &sql, const Row &binds);
    // Runs one statement and hands on its rows raw, a text in textEncoding() whether it is valid or
    // not. Returns how many there were.
    Result<qsizetype> read(const QString &sql, const QVariantList &binds, const RowVisitor &visit);
    // Runs a SELECT with one placeholder for each key and hands on the first row of each, raw, a
    // text in UTF-8. All in one moment: nobody's writes are seen between.
    Result<void> lookUp(const QByteArray &sql, std::span<const RawCell> keys,
                        const RowVisitor &visit);
    // Runs one statement; returns the number of rows that it changed.
    Result<qint64> execute(const QString &sql, const QVariantList &binds = {});

    [[nodiscard]] qint64 lastInsertRowid() const;
    // Whether the open transaction could not be committed now, for a deferred foreign key.
    [[nodiscard]] bool hasOpenForeignKeys() const;

    Result<void> beginImmediate();
    Result<void> commit();
    // Safe to call when no transaction is open.
    void rollback();

private:
    Database(QString path, Access access, int busyTimeoutMs);

    Result<void> connect();
    Result<std::optional<FileStamp>> stampIfAtRest(Connection &connection) const;
    Result<void> prepare(Connection &connection);
    static int isCancelled(void *database);
    // Runs fn(connection) on files that nobody changes meanwhile.
    template<class F>
    auto consistently(F fn) -> decltype(fn(std::declval<Connection &>()));

    QString m_path;
    Access m_access;
    int m_busyTimeoutMs;
    qint64 m_connections = 0;
    QStringConverter::Encoding m_encoding = QStringConverter::Utf8;
    std::function<bool()> m_cancelled;
    std::unique_ptr<Connection> m_connection;
    std::optional<FileStamp> m_atRest; // of a file read without locks
};

// An identifier as SQL text: "a""b" for a"b.
QString quoted(const QString &identifier);

} // namespace selaras::sqlite
