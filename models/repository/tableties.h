// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mapping/nametie.h"
#include "models/mapping/prismaschema.h"
#include "models/sqlite/schema.h"

#include <QMap>

namespace selaras::repository {

// A column whose values are those of a column of another table.
struct TableReference {
    QString column;
    QString parent; // table
    QString parentColumn;
};

// A way from the rows of one table to those of another that is cached with them.
struct TablePath {
    QString table; // whose rows' changes count
    QString select; // a rule's; empty where a column of the row itself is enough
    QString column; // of the table, or of what the select gives: the value in the key
};

// What tables are called, in the database and in a schema.prisma, and how they refer to each other:
// by declared foreign keys, by relations of Prisma, and by names such as mahasiswa_id. Only
// references of one column count. Pure.
class TableTies {
public:
    explicit TableTies(sqlite::Schema schema, const QVector<mapping::PrismaModel> &models = {});

    [[nodiscard]] const sqlite::Schema &schema() const { return m_schema; }
    // Tables with rows of the application: no views, none of Prisma's or Selaras' own.
    [[nodiscard]] const QVector<sqlite::Table> &tables() const { return m_tables; }

    [[nodiscard]] mapping::NameTie tieOf(QStringView word, const QString &table) const;
    [[nodiscard]] QVector<TableReference> referencesOf(const QString &table) const;
    // The paths from the rows of `embedded` to `column` of the rows of `table`: through a column of
    // either or through a table that joins them. Empty where there is none.
    [[nodiscard]] QVector<TablePath> pathsFrom(const QString &embedded, const QString &table,
                                               const QString &column) const;

private:
    void addDeclared();
    void addRelations(const QVector<mapping::PrismaModel> &models);
    void addNamed();
    void add(const QString &table, const TableReference &reference);
    [[nodiscard]] std::optional<TableReference> reference(const QString &from, const QString &to,
                                                          const QString &toColumn = {}) const;

    sqlite::Schema m_schema;
    QVector<sqlite::Table> m_tables;
    QMap<QString, QStringList> m_names; // by table, in lower case
    QMap<QString, QVector<TableReference>> m_references; // by table, in lower case
};

} // namespace selaras::repository
