// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/base/row.h"
#include "models/sqlite/rowvisitor.h"
#include "models/sqlite/statement.h"

#include <QVector>

#include <map>
#include <memory>

struct sqlite3;

namespace selaras::sqlite {

// One connection by SQLite's C API, opened, used and closed on one thread: Qt's driver takes
// several times as long for a row, and can run no statement a second time. Fails as Database does.
class Connection {
public:
    enum class Mode {
        ReadOnly,
        Immutable, // read-only, without a lock: right only while nobody writes
        ReadWrite, // the file must exist
    };

    static Result<std::unique_ptr<Connection>> open(const QString &path, Mode mode,
                                                    int busyTimeoutMs);

    [[nodiscard]] sqlite3 *handle() const { return m_handle.get(); }

    Result<QVector<Row>> query(const QString &sql, const QVariantList &binds = {});
    Result<QVector<Row>> queryNamed(const QString &sql, const Row &binds);
    // See Database::read() and lookUp().
    Result<qsizetype> read(const QString &sql, const QVariantList &binds,
                           QStringConverter::Encoding encoding, const RowVisitor &visit);
    Result<void> lookUp(const QByteArray &sql, std::span<const RawCell> keys,
                        const RowVisitor &visit);

private:
    struct Close {
        void operator()(sqlite3 *handle) const;
    };
    // Takes a statement from those that are kept and puts it back, so that none is run twice at a
    // time.
    class Borrowed;

    explicit Connection(QString path);

    Result<Statement> take(const QByteArray &sql);
    void giveBack(const QByteArray &sql, Statement statement);
    Result<void> bind(Statement &statement, const QVariantList &binds) const;
    Result<void> bind(Statement &statement, const Row &binds) const;
    Result<QVector<Row>> rowsOf(Statement &statement) const;
    int findEach(Statement &statement, std::span<const RawCell> keys, const RowVisitor &visit);
    [[nodiscard]] Error lastError() const;

    QString m_path;
    std::unique_ptr<sqlite3, Close> m_handle;
    std::map<QByteArray, Statement> m_statements; // by their SQL; gone before the handle
};

} // namespace selaras::sqlite
