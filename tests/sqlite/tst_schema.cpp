// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sqlite/database.h"
#include "models/sqlite/schema.h"
#include "tests/support/temporarydatabase.h"

#include <QTest>

using namespace selaras;
using sqlite::Column;
using sqlite::Database;
using sqlite::ForeignKey;
using sqlite::Index;
using sqlite::Schema;
using sqlite::SchemaCache;
using sqlite::Table;
using test::TemporaryDatabase;

namespace {

Schema schemaOf(const TemporaryDatabase &file)
{
    const auto database = Database::open(file.path(), Database::Access::ReadOnly);
    if (!database)
        qFatal("%s", qPrintable(database.error().detail));
    auto schema = sqlite::readSchema(**database);
    if (!schema)
        qFatal("%s", qPrintable(schema.error().detail));
    return std::move(*schema);
}

QStringList namesOf(const Schema &schema)
{
    QStringList names;
    for (const Table &table : schema.tables)
        names.append(table.name);
    return names;
}

} // namespace

class TestSchema : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsARealDatabase();
    void readsColumns();
    void readsForeignKeys();
    void readsIndexes();
    void namesTheIdentity_data();
    void namesTheIdentity();
    void tellsWhatMayBeNull_data();
    void tellsWhatMayBeNull();
    void readsViews();
    void readsVirtualTables();
    void survivesWhatItCannotRead();
    void takesAnyName_data();
    void takesAnyName();
    void findsTablesAndColumnsWithoutCase();
    void isEmptyForAnEmptyFile();
    void cachesUntilTheSchemaChanges();
    void passesErrorsOn();
};

void TestSchema::readsARealDatabase()
{
    const auto file = TemporaryDatabase::copyOf(QStringLiteral(TEST_DATA_DIR "/sita-bi/dev.db"));
    const Schema schema = schemaOf(*file);
    QCOMPARE(namesOf(schema).join(QLatin1Char(' ')),
             QStringLiteral("_prisma_migrations _RoleToUser bimbingan dosen mahasiswa roles "
                            "tugas_akhir users"));
    QVERIFY(schema.foreignKeysDeclared);
    QCOMPARE(schema.version, file->value(QStringLiteral("PRAGMA schema_version")).toLongLong());

    const Table *users = schema.table(u"users");
    QVERIFY(users);
    QCOMPARE(users->type, Table::Type::Table);
    QCOMPARE(users->identity(), QStringList {QStringLiteral("id")});
    QCOMPARE(users->column(u"is_active")->kind, Column::Kind::Boolean);
    QCOMPARE(users->column(u"is_active")->defaultValue, QStringLiteral("true"));
    QCOMPARE(users->column(u"created_at")->kind, Column::Kind::DateTime);
    QVERIFY(users->column(u"email")->notNull);
    QCOMPARE(schema.table(u"mahasiswa")->column(u"ipk")->kind, Column::Kind::Decimal);
    QCOMPARE(schema.table(u"tugas_akhir")->column(u"lampiran")->kind, Column::Kind::Blob);

    const Table *pairs = schema.table(u"_RoleToUser");
    QVERIFY(pairs);
    QCOMPARE(pairs->identity(), QStringList {QStringLiteral("rowid")});
    QVERIFY(pairs->isEditable());
    QCOMPARE(pairs->foreignKeys.size(), 2);
    QCOMPARE(pairs->foreignKeys.first().table, QStringLiteral("roles"));
    QCOMPARE(pairs->foreignKeys.last().onDelete, QStringLiteral("CASCADE"));
}

void TestSchema::readsColumns()
{
    const TemporaryDatabase file {QStringLiteral(
        "CREATE TABLE t (b TEXT NOT NULL DEFAULT 'it''s', a INTEGER, sum INT AS (a + 1) STORED, "
        "twice AS (a * 2), plain, PRIMARY KEY (a, b))")};
    const Schema schema = schemaOf(file);
    QVERIFY(!schema.foreignKeysDeclared);
    const Table &table = schema.tables.first();
    QCOMPARE(table.columnNames().join(QLatin1Char(' ')), QStringLiteral("b a sum twice plain"));
    QCOMPARE(table.primaryKey(), (QStringList {QStringLiteral("a"), QStringLiteral("b")}));
    const Column *b = table.column(u"b");
    QCOMPARE(b->declaredType, QStringLiteral("TEXT"));
    QCOMPARE(b->defaultValue, QStringLiteral("'it''s'"));
    QCOMPARE(b->keyPosition, 2);
    QVERIFY(b->notNull);
    QVERIFY(!b->generated);
    QVERIFY(!table.column(u"a")->notNull);
    QVERIFY(!table.column(u"a")->defaultValue);
    QVERIFY(table.column(u"sum")->generated);
    QVERIFY(table.column(u"twice")->generated);
    QCOMPARE(table.column(u"plain")->declaredType, QString());
    QVERIFY(!table.column(u"gone"));
    QVERIFY(!table.withoutRowid);
}

void TestSchema::readsForeignKeys()
{
    const TemporaryDatabase file {
        QStringLiteral("CREATE TABLE parent (x TEXT, y TEXT, u TEXT UNIQUE, PRIMARY KEY (y, x))"),
        QStringLiteral("CREATE TABLE child (a, b, c REFERENCES Parent (u) ON DELETE SET NULL "
                       "ON UPDATE CASCADE, d REFERENCES gone, "
                       "FOREIGN KEY (a, b) REFERENCES parent ON DELETE RESTRICT)")};
    const Schema schema = schemaOf(file);
    const auto &keys = schema.table(u"child")->foreignKeys;
    QCOMPARE(keys.size(), 3);
    QCOMPARE(keys.at(0).columns, QStringList {QStringLiteral("c")});
    QCOMPARE(keys.at(0).table, QStringLiteral("Parent"));
    QCOMPARE(keys.at(0).referencedColumns, QStringList {QStringLiteral("u")});
    QCOMPARE(keys.at(0).onDelete, QStringLiteral("SET NULL"));
    QCOMPARE(keys.at(0).onUpdate, QStringLiteral("CASCADE"));
    QCOMPARE(keys.at(1).table, QStringLiteral("gone"));
    QCOMPARE(keys.at(1).referencedColumns, QStringList());
    QCOMPARE(keys.at(1).onDelete, QStringLiteral("NO ACTION"));
    QCOMPARE(keys.at(2).columns, (QStringList {QStringLiteral("a"), QStringLiteral("b")}));
    QCOMPARE(keys.at(2).referencedColumns,
             (QStringList {QStringLiteral("y"), QStringLiteral("x")}));
    QCOMPARE(keys.at(2).onDelete, QStringLiteral("RESTRICT"));
}

void TestSchema::readsIndexes()
{
    const TemporaryDatabase file {
        QStringLiteral("CREATE TABLE t (a, b, \"c d\")"),
        QStringLiteral("CREATE UNIQUE INDEX i1 ON t (b, a)"),
        QStringLiteral("CREATE INDEX i2 ON t (lower(a), \"c d\") WHERE b IS NOT NULL")};
    const Schema schema = schemaOf(file);
    const QVector<Index> &indexes = schema.tables.first().indexes;
    QCOMPARE(indexes.size(), 2);
    QCOMPARE(indexes.at(0).name, QStringLiteral("i1"));
    QCOMPARE(indexes.at(0).columns, (QStringList {QStringLiteral("b"), QStringLiteral("a")}));
    QVERIFY(indexes.at(0).unique);
    QVERIFY(!indexes.at(0).partial);
    QCOMPARE(indexes.at(1).columns, (QStringList {QString(), QStringLiteral("c d")}));
    QVERIFY(!indexes.at(1).unique);
    QVERIFY(indexes.at(1).partial);
}

void TestSchema::namesTheIdentity_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("identity");
    QTest::newRow("alias of rowid")
        << QStringLiteral("CREATE TABLE t (id INTEGER PRIMARY KEY, a)") << QStringLiteral("id");
    QTest::newRow("text") << QStringLiteral("CREATE TABLE t (a, id TEXT PRIMARY KEY)")
                          << QStringLiteral("id");
    QTest::newRow("composite") << QStringLiteral("CREATE TABLE t (a, b, c, PRIMARY KEY (c, a))")
                               << QStringLiteral("c a");
    QTest::newRow("without rowid")
        << QStringLiteral("CREATE TABLE t (a, b PRIMARY KEY) WITHOUT ROWID") << QStringLiteral("b");
    QTest::newRow("none") << QStringLiteral("CREATE TABLE t (a)") << QStringLiteral("rowid");
    QTest::newRow("unique but no key")
        << QStringLiteral("CREATE TABLE t (a NOT NULL UNIQUE)") << QStringLiteral("rowid");
    QTest::newRow("rowid hidden") << QStringLiteral("CREATE TABLE t (\"RowId\" TEXT)")
                                  << QStringLiteral("_rowid_");
    QTest::newRow("two hidden") << QStringLiteral("CREATE TABLE t (rowid, _rowid_)")
                                << QStringLiteral("oid");
    QTest::newRow("all hidden") << QStringLiteral("CREATE TABLE t (rowid, _rowid_, oid)")
                                << QString();
    QTest::newRow("all hidden, with a key")
        << QStringLiteral("CREATE TABLE t (rowid, _rowid_, oid INTEGER PRIMARY KEY)")
        << QStringLiteral("oid");
}

void TestSchema::namesTheIdentity()
{
    QFETCH(QString, sql);
    QFETCH(QString, identity);
    const TemporaryDatabase file {sql};
    const Schema schema = schemaOf(file);
    const Table &table = schema.tables.first();
    QCOMPARE(table.identity().join(QLatin1Char(' ')), identity);
    QCOMPARE(table.isEditable(), !identity.isEmpty());
    QCOMPARE(table.withoutRowid, sql.contains(QLatin1String("WITHOUT")));
}

void TestSchema::tellsWhatMayBeNull_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<bool>("mayBeNull");
    QTest::newRow("alias of rowid")
        << QStringLiteral("CREATE TABLE t (id INTEGER PRIMARY KEY)") << false;
    QTest::newRow("descending, so no alias")
        << QStringLiteral("CREATE TABLE t (id INTEGER PRIMARY KEY DESC)") << true;
    QTest::newRow("other integer") << QStringLiteral("CREATE TABLE t (id INT PRIMARY KEY)") << true;
    QTest::newRow("text") << QStringLiteral("CREATE TABLE t (id TEXT PRIMARY KEY)") << true;
    QTest::newRow("not null") << QStringLiteral("CREATE TABLE t (id TEXT PRIMARY KEY NOT NULL)")
                              << false;
    QTest::newRow("without rowid")
        << QStringLiteral("CREATE TABLE t (id TEXT PRIMARY KEY) WITHOUT ROWID") << false;
    QTest::newRow("one of two") << QStringLiteral(
        "CREATE TABLE t (id INTEGER, b, PRIMARY KEY (id, b))")
                                << true;
}

void TestSchema::tellsWhatMayBeNull()
{
    QFETCH(QString, sql);
    QFETCH(bool, mayBeNull);
    const TemporaryDatabase file {sql};
    const Schema schema = schemaOf(file);
    const Table &table = schema.tables.first();
    QCOMPARE(table.mayBeNull(*table.column(u"id")), mayBeNull);
}

void TestSchema::readsViews()
{
    const TemporaryDatabase file {
        QStringLiteral("CREATE TABLE t (id INTEGER PRIMARY KEY, name TEXT)"),
        QStringLiteral("CREATE VIEW names AS SELECT name, id * 2 AS twice FROM t")};
    const Schema schema = schemaOf(file);
    const Table *view = schema.table(u"names");
    QVERIFY(view);
    QCOMPARE(view->type, Table::Type::View);
    QCOMPARE(view->columnNames().join(QLatin1Char(' ')), QStringLiteral("name twice"));
    QCOMPARE(view->column(u"name")->kind, Column::Kind::Text);
    QVERIFY(view->identity().isEmpty());
    QVERIFY(!view->isEditable());
}

void TestSchema::readsVirtualTables()
{
    const TemporaryDatabase file {
        QStringLiteral("CREATE VIRTUAL TABLE notes USING fts5 (title, body)")};
    const Schema schema = schemaOf(file);
    QCOMPARE(namesOf(schema), QStringList {QStringLiteral("notes")});
    const Table &notes = schema.tables.first();
    QCOMPARE(notes.type, Table::Type::Virtual);
    QCOMPARE(notes.columnNames().join(QLatin1Char(' ')), QStringLiteral("title body"));
    QCOMPARE(notes.identity(), QStringList {QStringLiteral("rowid")});
}

void TestSchema::survivesWhatItCannotRead()
{
    const TemporaryDatabase file {
        QStringLiteral("CREATE TABLE t (a)"),
        QStringLiteral("CREATE TABLE u (b)"),
        QStringLiteral("CREATE VIEW broken AS SELECT b FROM u"),
        QStringLiteral("PRAGMA legacy_alter_table=ON"),
        QStringLiteral("DROP TABLE u"),
        QStringLiteral("PRAGMA writable_schema=ON"),
        QStringLiteral("INSERT INTO sqlite_master VALUES ('table', 'odd', 'odd', 0, "
                       "'CREATE VIRTUAL TABLE odd USING nosuchmodule(a)')")};
    const Schema schema = schemaOf(file);
    QCOMPARE(namesOf(schema).join(QLatin1Char(' ')), QStringLiteral("broken odd t"));
    for (const QString &name : {QStringLiteral("broken"), QStringLiteral("odd")}) {
        QVERIFY(schema.table(name)->columns.isEmpty());
        QVERIFY(!schema.table(name)->isEditable());
    }
    QCOMPARE(schema.table(u"t")->columns.size(), 1);
}

void TestSchema::takesAnyName_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name :
         {"order", "with space", "quote\"s", "it's", "what?", "a:b", ":name", "[x]", "🐘 数据", "%1",
          "back\\slash", "select * from t; --", "sqliteX"})
        QTest::newRow(name) << QString::fromUtf8(name);
}

void TestSchema::takesAnyName()
{
    QFETCH(QString, name);
    const QString q = sqlite::quoted(name);
    const TemporaryDatabase file {
        QStringLiteral("CREATE TABLE %1 (%1 TEXT PRIMARY KEY, parent REFERENCES %1)").arg(q),
        QStringLiteral("CREATE INDEX %1 ON %2 (%2)").arg(sqlite::quoted(name + u'i'), q)};
    const Schema schema = schemaOf(file);
    QCOMPARE(namesOf(schema), QStringList {name});
    const Table *table = schema.table(name);
    QVERIFY(table);
    QCOMPARE(table->identity(), QStringList {name});
    QCOMPARE(table->foreignKeys.first().table, name);
    QCOMPARE(table->foreignKeys.first().referencedColumns, QStringList {name});
    QCOMPARE(table->indexes.size(), 2); // one of them is the primary key's
    QCOMPARE(table->indexes.last().columns, QStringList {name});
}

void TestSchema::findsTablesAndColumnsWithoutCase()
{
    const TemporaryDatabase file {QStringLiteral("CREATE TABLE Users (Id INTEGER PRIMARY KEY)")};
    const Schema schema = schemaOf(file);
    QVERIFY(schema.table(u"USERS"));
    QCOMPARE(schema.table(u"users")->column(u"ID")->name, QStringLiteral("Id"));
    QVERIFY(!schema.table(u"user"));
}

void TestSchema::isEmptyForAnEmptyFile()
{
    const TemporaryDatabase file;
    QVERIFY(schemaOf(file).tables.isEmpty());
}

void TestSchema::cachesUntilTheSchemaChanges()
{
    const TemporaryDatabase file {QStringLiteral("CREATE TABLE t (a)")};
    const auto database = Database::open(file.path(), Database::Access::ReadOnly);
    QVERIFY(database);
    SchemaCache cache(**database);
    const auto first = cache.current();
    QVERIFY(first);
    QCOMPARE(first->tables.size(), 1);
    file.run(QStringLiteral("INSERT INTO t VALUES (1)"));
    const auto same = cache.current();
    QVERIFY(same);
    QVERIFY(same->tables.isSharedWith(first->tables));
    file.run(QStringLiteral("CREATE TABLE u (a)"));
    const auto changed = cache.current();
    QVERIFY(changed);
    QCOMPARE(namesOf(*changed).join(QLatin1Char(' ')), QStringLiteral("t u"));
    QVERIFY(changed->version > first->version);
}

void TestSchema::passesErrorsOn()
{
    const TemporaryDatabase file {QStringLiteral("CREATE TABLE t (a)")};
    const auto database = Database::open(file.path(), Database::Access::ReadOnly, 0);
    const auto other = Database::open(file.path(), Database::Access::ReadWrite, 0);
    QVERIFY(database && other);
    QVERIFY((*other)->execute(QStringLiteral("BEGIN EXCLUSIVE")));
    const auto schema = sqlite::readSchema(**database);
    QVERIFY(!schema);
    QCOMPARE(schema.error().code, ErrorCode::Locked);
    const auto cached = SchemaCache(**database).current();
    QVERIFY(!cached);
    QCOMPARE(cached.error().code, ErrorCode::Locked);
}

QTEST_GUILESS_MAIN(TestSchema)
#include "tst_schema.moc"
