// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/base/row.h"
#include "models/sqlite/rowvisitor.h"
#include "models/sqlite/statement.h"

#include <QVector>

#include <map>
#include <memory>

class QSqlQuery;
struct sqlite3;

namespace selaras::sqlite {

// One named connection of Qt's SQLite driver, opened, used and closed on one thread. Fails as
// Database does.
class Connection {
public:
    enum class Mode {
        ReadOnly,
        Immutable, // read-only, without a lock: right only while nobody writes
        ReadWrite, // the file must exist
    };

    static Result<std::unique_ptr<Connection>> open(const QString &path, Mode mode,
                                                    int busyTimeoutMs);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    [[nodiscard]] sqlite3 *handle() const { return m_handle; }

    Result<QVector<Row>> query(const QString &sql, const QVariantList &binds = {});
    Result<QVector<Row>> queryNamed(const QString &sql, const Row &binds);
    // See Database::lookUp().
    Result<void> lookUp(const QByteArray &sql, std::span<const RawCell> keys,
                        const RowVisitor &visit);

private:
    Connection(QString path, QString name);

    [[nodiscard]] QSqlQuery newQuery() const;
    Result<void> bindNamed(QSqlQuery &query, const Row &binds) const;
    Result<QVector<Row>> run(QSqlQuery &query) const;
    [[nodiscard]] Error errorOf(const QSqlQuery &query) const;
    [[nodiscard]] Error errorOf(int code) const;
    Result<Statement *> statementOf(const QByteArray &sql);
    int findEach(Statement &statement, std::span<const RawCell> keys, const RowVisitor &visit);

    QString m_path;
    QString m_name;
    sqlite3 *m_handle = nullptr;
    std::map<QByteArray, Statement> m_statements; // by their SQL
};

} // namespace selaras::sqlite
