// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/base/row.h"

#include <QVector>

#include <memory>

class QSqlQuery;

namespace selaras::sqlite {

// Ends the statement that a Database is running, from any thread. Outlives the database harmlessly.
class Interrupter {
public:
    void interrupt() const;

private:
    friend class Database;
    struct State;
    std::shared_ptr<State> m_state;
};

// One connection to one SQLite file. Opened, used and destroyed on one thread. Blocking.
//
// Fails with FileNotFound, CannotOpen, NotADatabase, MaybeEncrypted, Locked (after busyTimeoutMs),
// ReadOnly, Corrupt, OutOfSpace, ConstraintFailed, Cancelled (interrupted) or SqlError.
class Database {
public:
    enum class Access {
        ReadOnly, // writes no byte, not even a lock's beside a WAL that is not there
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
    [[nodiscard]] Interrupter interrupter() const;

    // Runs one statement and returns all its rows (none for a statement that has none).
    // Placeholders are ?, bound in order; an invalid QVariant binds NULL.
    Result<QVector<Row>> query(const QString &sql, const QVariantList &binds = {});
    // The same with named placeholders :name, each bound to the named column of the row.
    Result<QVector<Row>> queryNamed(const QString &sql, const Row &binds);
    // Runs one statement; returns the number of rows that it changed.
    Result<qint64> execute(const QString &sql, const QVariantList &binds = {});

    [[nodiscard]] qint64 lastInsertRowid() const;

    Result<void> beginImmediate();
    Result<void> commit();
    // Safe to call when no transaction is open.
    void rollback();

private:
    Database(QString path, Access access, QString connectionName);

    QString m_path;
    Access m_access;
    QString m_connectionName;
    Interrupter m_interrupter;
};

// An identifier as SQL text: "a""b" for a"b.
QString quoted(const QString &identifier);

} // namespace selaras::sqlite
