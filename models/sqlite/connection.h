// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/base/row.h"

#include <QVector>

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

private:
    Connection(QString path, QString name);

    [[nodiscard]] QSqlQuery newQuery() const;
    Result<void> bindNamed(QSqlQuery &query, const Row &binds) const;
    Result<QVector<Row>> run(QSqlQuery &query) const;
    [[nodiscard]] Error errorOf(const QSqlQuery &query) const;

    QString m_path;
    QString m_name;
    sqlite3 *m_handle = nullptr;
};

} // namespace selaras::sqlite
