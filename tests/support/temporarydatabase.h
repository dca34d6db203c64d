// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QTemporaryDir>
#include <QVariant>

#include <initializer_list>
#include <memory>

namespace selaras::test {

// A SQLite file in a temporary folder of its own, which dies with this object. SQL runs on it
// through a connection that is closed again after each call, without anything of models/sqlite.
class TemporaryDatabase {
public:
    // Runs each statement on a new, empty file; a statement that fails ends the test.
    TemporaryDatabase();
    explicit TemporaryDatabase(const QStringList &statements);
    TemporaryDatabase(std::initializer_list<QString> statements);
    // A writable copy of a file, such as one below TEST_DATA_DIR.
    [[nodiscard]] static std::unique_ptr<TemporaryDatabase> copyOf(const QString &original);

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("test.db")); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }

    // Runs the statements in one connection; a failing one ends the test.
    void run(const QStringList &statements) const;
    void run(const QString &statement, const QVariantList &binds = {}) const;
    // The rows of a query, NULL as an invalid QVariant.
    [[nodiscard]] QList<QVariantList> rows(const QString &sql,
                                           const QVariantList &binds = {}) const;
    // The first cell of the first row.
    [[nodiscard]] QVariant value(const QString &sql, const QVariantList &binds = {}) const;

    // Every file of the folder: name, size and a hash of its bytes.
    [[nodiscard]] QStringList listing() const;

private:
    QTemporaryDir m_folder;
};

} // namespace selaras::test
