// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QStringList>
#include <QVector>

#include <optional>

namespace selaras::sqlite {

class Database;

struct Column {
    // What the declared type says of the values, by SQLite's affinity rules and the names that
    // Prisma and its kin use.
    enum class Kind { Text, Integer, Real, Decimal, Boolean, DateTime, Blob, Json, Other };

    QString name;
    QString declaredType; // as written, such as "DATETIME"; may be empty
    Kind kind = Kind::Other;
    bool notNull = false;
    std::optional<QString> defaultValue; // SQL text
    int keyPosition = 0; // 1-based place in the primary key; 0: not part of it
    bool generated = false; // cannot be written
};

struct ForeignKey {
    QStringList columns;
    QString table; // referenced
    QStringList referencedColumns;
    QString onDelete; // "CASCADE", "SET NULL", "RESTRICT", "NO ACTION", "SET DEFAULT"
    QString onUpdate;
};

struct Index {
    QString name;
    QStringList columns; // an expression is an empty name
    bool unique = false;
    bool partial = false;
};

struct Table {
    enum class Type { Table, View, Virtual };

    QString name;
    Type type = Type::Table;
    bool withoutRowid = false;
    QVector<Column> columns;
    QVector<ForeignKey> foreignKeys;
    QVector<Index> indexes;

    // The columns that tell a row from all others: the primary key in its order; else "rowid" for a
    // table that has one (rowid, _rowid_ or oid, whichever no column hides); else none (a view).
    // SQLite lets the columns of a primary key be NULL: see TableRow::key.
    [[nodiscard]] QStringList identity() const;
    // The name that SQL has for the rowid; empty where there is none or columns hide all its names.
    [[nodiscard]] QString rowidName() const;
    // Whether a column of the table may be NULL, by its declaration.
    [[nodiscard]] bool mayBeNull(const Column &column) const;
    [[nodiscard]] QStringList primaryKey() const;
    [[nodiscard]] QStringList columnNames() const;
    [[nodiscard]] const Column *column(QStringView name) const;
    // A view, or a table whose rows cannot be told apart, is for looking only.
    [[nodiscard]] bool isEditable() const;
};

struct Schema {
    qint64 version = 0; // PRAGMA schema_version
    bool foreignKeysDeclared = false;
    QVector<Table> tables; // tables and views by name; SQLite's own left out

    // By name without case; nullptr when it is not there.
    [[nodiscard]] const Table *table(QStringView name) const;
};

Result<Schema> readSchema(Database &database);

// The schema of one connection, read again only when PRAGMA schema_version says that it changed.
class SchemaCache {
public:
    explicit SchemaCache(Database &database);
    Result<Schema> current();

private:
    Database &m_database;
    std::optional<Schema> m_schema;
};

} // namespace selaras::sqlite
