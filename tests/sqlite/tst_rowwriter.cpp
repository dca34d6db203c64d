// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sqlite/rows.h"
#include "tests/support/temporarydatabase.h"

#include <QTest>

using namespace selaras;
using sqlite::Database;
using sqlite::Table;
using sqlite::TableRow;
using test::TemporaryDatabase;

namespace {

std::unique_ptr<Database> opened(const TemporaryDatabase &file)
{
    auto database = Database::open(file.path(), Database::Access::ReadWrite, 0);
    if (!database)
        qFatal("%s", qPrintable(database.error().detail));
    return std::move(*database);
}

Table tableOf(Database &database, const QString &name = QStringLiteral("t"))
{
    const auto schema = sqlite::readSchema(database);
    if (!schema || !schema->table(name))
        qFatal("no table %s", qPrintable(name));
    return *schema->table(name);
}

Row rowOf(const QString &column, const QVariant &value)
{
    return Row({column}, {value});
}

QVector<TableRow> allRows(Database &database, const Table &table)
{
    const auto page = sqlite::readPage(database, table, {});
    if (!page)
        qFatal("%s", qPrintable(page.error().detail));
    return page->rows;
}

const QString id = QStringLiteral("id");
const QString a = QStringLiteral("a");
const QString b = QStringLiteral("b");

} // namespace

class TestRowWriter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void inserts_data();
    void inserts();
    void insertsDefaults();
    void insertsWhatTriggersMakeOfIt();
    void refusesAnIgnoredInsert_data();
    void refusesAnIgnoredInsert();
    void updates();
    void updatesOnlyWhatIsAsExpected_data();
    void updatesOnlyWhatIsAsExpected();
    void changesKeys_data();
    void changesKeys();
    void keepsTextThatIsNotUtf8();
    void editsRowsWithNullKeys();
    void refusesAKeyOfSeveralRows();
    void deletes();
    void neverTouchesAllRows_data();
    void neverTouchesAllRows();
    void refusesUnknownColumns();
    void refusesAView();
    void reportsConstraints_data();
    void reportsConstraints();
    void writesToAVirtualTable();
    void writesToNamesOfAnyKind();
    void editsARealRow();
};

void TestRowWriter::inserts_data()
{
    QTest::addColumn<QString>("definition");
    QTest::addColumn<Row>("values");
    QTest::addColumn<Row>("key");
    const Row both({a, b}, {QStringLiteral("x"), 7});
    QTest::newRow("alias of rowid")
        << QStringLiteral("(id INTEGER PRIMARY KEY, a, b)") << both << rowOf(id, 1LL);
    QTest::newRow("given id") << QStringLiteral("(id INTEGER PRIMARY KEY, a, b)")
                              << both.with(rowOf(id, 40)) << rowOf(id, 40LL);
    QTest::newRow("no key") << QStringLiteral("(a, b)") << both
                            << rowOf(QStringLiteral("rowid"), 1LL);
    QTest::newRow("text key") << QStringLiteral("(a TEXT PRIMARY KEY, b)") << both
                              << rowOf(a, QStringLiteral("x"));
    QTest::newRow("converted key")
        << QStringLiteral("(a, b TEXT PRIMARY KEY)") << both << rowOf(b, QStringLiteral("7"));
    QTest::newRow("composite") << QStringLiteral("(a, b, PRIMARY KEY (b, a))") << both
                               << Row({b, a}, {7LL, QStringLiteral("x")});
    QTest::newRow("without rowid") << QStringLiteral("(a, b TEXT PRIMARY KEY) WITHOUT ROWID")
                                   << both << rowOf(b, QStringLiteral("7"));
    QTest::newRow("key by default")
        << QStringLiteral("(id TEXT PRIMARY KEY DEFAULT ('k' || 1), a, b) WITHOUT ROWID") << both
        << rowOf(id, QStringLiteral("k1"));
    QTest::newRow("all names of rowid hidden")
        << QStringLiteral("(rowid TEXT, _rowid_ TEXT, oid INTEGER PRIMARY KEY, a, b)") << both
        << rowOf(QStringLiteral("oid"), 1LL);
    QTest::newRow("null key") << QStringLiteral("(a, b, n TEXT PRIMARY KEY)") << both
                              << Row({QStringLiteral("n"), QStringLiteral("rowid")},
                                     {QVariant(), 1LL});
}

void TestRowWriter::inserts()
{
    QFETCH(QString, definition);
    QFETCH(Row, values);
    QFETCH(Row, key);
    const TemporaryDatabase file {QStringLiteral("CREATE TABLE t ") + definition};
    const auto database = opened(file);
    const Table table = tableOf(*database);
    QVERIFY(database->beginImmediate());
    const auto stored = sqlite::insertRow(*database, table, values);
    QVERIFY2(stored, stored ? "" : qPrintable(stored.error().detail));
    QVERIFY(database->commit());
    QCOMPARE(stored->key, key);
    QCOMPARE(stored->values.columns(), table.columnNames());
    QCOMPARE(stored->values.value(a), QVariant(QStringLiteral("x")));
    const auto found = sqlite::findRow(*database, table, stored->key);
    QVERIFY(found && *found);
    QCOMPARE(**found, *stored);
    QCOMPARE(allRows(*database, table).size(), 1);
}

void TestRowWriter::insertsDefaults()
{
    const TemporaryDatabase file {QStringLiteral(
        "CREATE TABLE t (id INTEGER PRIMARY KEY AUTOINCREMENT, a TEXT DEFAULT 'new', "
        "b BOOLEAN NOT NULL DEFAULT true, twice AS (id * 2))")};
    const auto database = opened(file);
    const Table table = tableOf(*database);
    const auto stored = sqlite::insertRow(*database, table, {});
    QVERIFY(stored);
    QCOMPARE(stored->values,
             Row({id, a, b, QStringLiteral("twice")}, {1LL, QStringLiteral("new"), 1LL, 2LL}));
    const auto explicitNull = sqlite::insertRow(*database, table, rowOf(a, QVariant()));
    QVERIFY(explicitNull);
    QVERIFY(!explicitNull->values.value(a).isValid());
    const auto generated = sqlite::insertRow(*database, table, rowOf(QStringLiteral("twice"), 5));
    QVERIFY(!generated);
    QCOMPARE(generated.error().context, QStringLiteral("t"));
}

void TestRowWriter::insertsWhatTriggersMakeOfIt()
{
    const TemporaryDatabase file {
        QStringLiteral("CREATE TABLE log (id INTEGER PRIMARY KEY, what)"),
        QStringLiteral("INSERT INTO log VALUES (500, 'old')"),
        QStringLiteral("CREATE TABLE t (id INTEGER PRIMARY KEY, a)"),
        QStringLiteral("CREATE TRIGGER after_t AFTER INSERT ON t BEGIN "
                       "INSERT INTO log (what) VALUES (new.a); "
                       "UPDATE t SET a = upper(a) WHERE id = new.id; END")};
    const auto database = opened(file);
    const auto stored =
        sqlite::insertRow(*database, tableOf(*database), rowOf(a, QStringLiteral("x")));
    QVERIFY(stored);
    QCOMPARE(stored->key, rowOf(id, 1LL));
    QCOMPARE(stored->values.value(a), QVariant(QStringLiteral("X")));
}

void TestRowWriter::refusesAnIgnoredInsert_data()
{
    QTest::addColumn<QString>("definition");
    QTest::newRow("rowid") << QStringLiteral("(id INTEGER PRIMARY KEY, a)");
    QTest::newRow("without rowid") << QStringLiteral("(id, a PRIMARY KEY) WITHOUT ROWID");
}

void TestRowWriter::refusesAnIgnoredInsert()
{
    QFETCH(QString, definition);
    const TemporaryDatabase file {QStringLiteral("CREATE TABLE t ") + definition,
                                  QStringLiteral("INSERT INTO t VALUES (1, 'first')"),
                                  QStringLiteral("CREATE TRIGGER before_t BEFORE INSERT ON t BEGIN "
                                                 "SELECT RAISE(IGNORE); END")};
    const auto database = opened(file);
    const auto stored =
        sqlite::insertRow(*database, tableOf(*database), rowOf(a, QStringLiteral("x")));
    QVERIFY(!stored);
    QCOMPARE(stored.error().code, ErrorCode::ConstraintFailed);
    QCOMPARE(stored.error().context, QStringLiteral("t"));
}

void TestRowWriter::updates()
{
    const TemporaryDatabase file {QStringLiteral("CREATE TABLE t (id INTEGER PRIMARY KEY, a, b)"),
                                  QStringLiteral("INSERT INTO t VALUES (1, 'x', 1), (2, 'x', 1)")};
    const auto database = opened(file);
    const Table table = tableOf(*database);
    const auto changed =
        sqlite::updateRow(*database, table, rowOf(id, 1), Row({a, b}, {QStringLiteral("x"), 1}),
                          Row({a, b}, {QByteArray("\xff"), QVariant()}));
    QVERIFY(changed && *changed);
    const auto rows = allRows(*database, table);
    QCOMPARE(rows.first().values, Row({id, a, b}, {1LL, QByteArray("\xff"), QVariant()}));
    QCOMPARE(rows.last().values, Row({id, a, b}, {2LL, QStringLiteral("x"), 1LL}));
    const auto gone =
        sqlite::updateRow(*database, table, rowOf(id, 9), {}, rowOf(a, QStringLiteral("y")));
    QVERIFY(gone && !*gone);
    const auto nothing = sqlite::updateRow(*database, table, rowOf(id, 1), {}, {});
    QVERIFY(!nothing);
    QCOMPARE(nothing.error().code, ErrorCode::InvalidArgument);
}

void TestRowWriter::updatesOnlyWhatIsAsExpected_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QVariant>("stored");
    QTest::addColumn<QVariant>("expected");
    QTest::addColumn<bool>("same");
    const QVariant null;
    const auto text = [](const char *s) { return QVariant(QString::fromUtf8(s)); };
    QTest::newRow("text") << QStringLiteral("TEXT") << text("x") << text("x") << true;
    QTest::newRow("other text") << QStringLiteral("TEXT") << text("x") << text("y") << false;
    QTest::newRow("other case") << QStringLiteral("TEXT COLLATE NOCASE") << text("Ani")
                                << text("ani") << false;
    QTest::newRow("trailing space")
        << QStringLiteral("TEXT COLLATE RTRIM") << text("x ") << text("x") << false;
    QTest::newRow("null") << QStringLiteral("TEXT") << null << null << true;
    QTest::newRow("null for text") << QStringLiteral("TEXT") << null << text("") << false;
    QTest::newRow("text for null") << QStringLiteral("TEXT") << text("") << null << false;
    QTest::newRow("empty text") << QStringLiteral("TEXT") << text("") << text("") << true;
    QTest::newRow("empty text and blob")
        << QStringLiteral("") << text("") << QVariant(QByteArray("")) << false;
    QTest::newRow("blob") << QStringLiteral("") << QVariant(QByteArray("\xff"))
                          << QVariant(QByteArray("\xff")) << true;
    QTest::newRow("other blob") << QStringLiteral("") << QVariant(QByteArray("\xff"))
                                << QVariant(QByteArray("\xfe")) << false;
    QTest::newRow("integer and text") << QStringLiteral("") << QVariant(1) << text("1") << false;
    QTest::newRow("large integers") << QStringLiteral("INTEGER") << QVariant(9007199254740993LL)
                                    << QVariant(9007199254740992LL) << false;
    QTest::newRow("real") << QStringLiteral("REAL") << QVariant(0.1) << QVariant(0.1) << true;
    QTest::newRow("other real") << QStringLiteral("REAL") << QVariant(0.1) << QVariant(0.1 + 1e-16)
                                << false;
}

void TestRowWriter::updatesOnlyWhatIsAsExpected()
{
    QFETCH(QString, type);
    QFETCH(QVariant, stored);
    QFETCH(QVariant, expected);
    QFETCH(bool, same);
    const TemporaryDatabase file {
        QStringLiteral("CREATE TABLE t (id INTEGER PRIMARY KEY, a %1, b)").arg(type)};
    const auto database = opened(file);
    const Table table = tableOf(*database);
    QVERIFY(sqlite::insertRow(*database, table, rowOf(a, stored)));
    const auto changed =
        sqlite::updateRow(*database, table, rowOf(id, 1), rowOf(a, expected), rowOf(b, 1));
    QVERIFY(changed);
    QCOMPARE(*changed, same);
    QCOMPARE(allRows(*database, table).first().values.value(b).isValid(), same);
    const auto deleted = sqlite::deleteRow(*database, table, rowOf(id, 1), rowOf(a, expected));
    QVERIFY(deleted);
    QCOMPARE(*deleted, same);
}

void TestRowWriter::changesKeys_data()
{
    QTest::addColumn<QString>("definition");
    QTest::newRow("alias of rowid") << QStringLiteral("(id INTEGER PRIMARY KEY, a)");
    QTest::newRow("any") << QStringLiteral("(id PRIMARY KEY, a)");
    QTest::newRow("without rowid") << QStringLiteral("(id PRIMARY KEY, a) WITHOUT ROWID");
    QTest::newRow("composite") << QStringLiteral("(id, a, PRIMARY KEY (id, a))");
}

void TestRowWriter::changesKeys()
{
    QFETCH(QString, definition);
    const TemporaryDatabase file {QStringLiteral("CREATE TABLE t ") + definition,
                                  QStringLiteral("INSERT INTO t VALUES (1, 'x'), (2, 'y')")};
    const auto database = opened(file);
    const Table table = tableOf(*database);
    const TableRow row = allRows(*database, table).first();
    const auto changed = sqlite::updateRow(*database, table, row.key, row.values, rowOf(id, 5));
    QVERIFY(changed && *changed);
    const auto old = sqlite::findRow(*database, table, row.key);
    QVERIFY(old && !*old);
    const auto now = sqlite::findRow(*database, table, row.key.with(rowOf(id, 5)));
    QVERIFY(now && *now);
    QCOMPARE((*now)->values.value(a), QVariant(QStringLiteral("x")));
    const auto taken = sqlite::updateRow(*database, table, (*now)->key, {},
                                         Row({id, a}, {2, QStringLiteral("y")}));
    QVERIFY(!taken);
    QCOMPARE(taken.error().code, ErrorCode::ConstraintFailed);
}

void TestRowWriter::keepsTextThatIsNotUtf8()
{
    const TemporaryDatabase file {
        QStringLiteral("CREATE TABLE t (id TEXT PRIMARY KEY, a TEXT, b)"),
        QStringLiteral("INSERT INTO t VALUES (CAST(x'6bff' AS TEXT), CAST(x'41fe42' AS TEXT), 1), "
                       "('k' || char(65533), 'A' || char(65533) || 'B', 2)")};
    const auto database = opened(file);
    const Table table = tableOf(*database);
    const auto rows = allRows(*database, table);
    QCOMPARE(rows.size(), 2);
    const TableRow &odd = rows.last();
    QCOMPARE(odd.key, rowOf(id, QByteArray("k\xff")));
    const auto changed = sqlite::updateRow(*database, table, odd.key, odd.values, rowOf(b, 9));
    QVERIFY(changed && *changed);
    QCOMPARE(file.value(QStringLiteral("SELECT typeof(a) || hex(a) || hex(id) FROM t WHERE b = 9")),
             QVariant(QStringLiteral("text41FE426BFF")));
    const auto conflict = sqlite::updateRow(*database, table, odd.key,
                                            rowOf(a, QStringLiteral("A\uFFFDB")), rowOf(b, 10));
    QVERIFY(conflict && !*conflict);
    const auto deleted = sqlite::deleteRow(*database, table, odd.key, {});
    QVERIFY(deleted && *deleted);
    QCOMPARE(allRows(*database, table).first().values.value(b), QVariant(2LL));
}

void TestRowWriter::editsRowsWithNullKeys()
{
    const TemporaryDatabase file {
        QStringLiteral("CREATE TABLE t (id TEXT PRIMARY KEY, a)"),
        QStringLiteral("INSERT INTO t VALUES (NULL, 'x'), (NULL, 'x'), (NULL, 'y')")};
    const auto database = opened(file);
    const Table table = tableOf(*database);
    const auto rows = allRows(*database, table);
    QCOMPARE(rows.size(), 3);
    const auto changed =
        sqlite::updateRow(*database, table, rows.at(1).key, rows.at(1).values,
                          Row({id, a}, {QStringLiteral("k"), QStringLiteral("z")}));
    QVERIFY(changed && *changed);
    const auto deleted = sqlite::deleteRow(*database, table, rows.at(0).key, rows.at(0).values);
    QVERIFY(deleted && *deleted);
    const auto again = sqlite::deleteRow(*database, table, rows.at(0).key, rows.at(0).values);
    QVERIFY(again && !*again);
    QCOMPARE(file.value(QStringLiteral("SELECT group_concat(a) FROM (SELECT a FROM t ORDER BY a)")),
             QVariant(QStringLiteral("y,z")));
}

// A key typed by hand has no rowid to tell the rows apart.
void TestRowWriter::refusesAKeyOfSeveralRows()
{
    const TemporaryDatabase file {QStringLiteral("CREATE TABLE t (id TEXT PRIMARY KEY, a)"),
                                  QStringLiteral("INSERT INTO t VALUES (NULL, 'x'), (NULL, 'y')")};
    const auto database = opened(file);
    const Table table = tableOf(*database);
    const Row key = rowOf(id, QVariant());
    QVERIFY(database->beginImmediate());
    const auto changed = sqlite::updateRow(*database, table, key, {}, rowOf(a, 1));
    QVERIFY(!changed);
    QCOMPARE(changed.error().code, ErrorCode::NoPrimaryKey);
    database->rollback();
    QVERIFY(database->beginImmediate());
    const auto deleted = sqlite::deleteRow(*database, table, key, {});
    QVERIFY(!deleted);
    QCOMPARE(deleted.error().code, ErrorCode::NoPrimaryKey);
    database->rollback();
    QCOMPARE(file.value(QStringLiteral("SELECT group_concat(a) FROM t")),
             QVariant(QStringLiteral("x,y")));
    const auto one = sqlite::deleteRow(*database, table, key, rowOf(a, QStringLiteral("y")));
    QVERIFY(one && *one);
}

void TestRowWriter::deletes()
{
    const TemporaryDatabase file {
        QStringLiteral("CREATE TABLE parent (id INTEGER PRIMARY KEY)"),
        QStringLiteral("CREATE TABLE t (id INTEGER PRIMARY KEY, a REFERENCES parent ON DELETE "
                       "CASCADE)"),
        QStringLiteral("INSERT INTO parent VALUES (1), (2)"),
        QStringLiteral("INSERT INTO t VALUES (1, 1), (2, 1), (3, 2)")};
    const auto database = opened(file);
    const Table parent = tableOf(*database, QStringLiteral("parent"));
    const auto deleted = sqlite::deleteRow(*database, parent, rowOf(id, 1), {});
    QVERIFY(deleted && *deleted); // one row, however many went with it
    QCOMPARE(file.value(QStringLiteral("SELECT group_concat(id) FROM t")),
             QVariant(QStringLiteral("3")));
    const auto again = sqlite::deleteRow(*database, parent, rowOf(id, 1), {});
    QVERIFY(again && !*again);
}

void TestRowWriter::neverTouchesAllRows_data()
{
    QTest::addColumn<Row>("key");
    QTest::newRow("empty") << Row();
    QTest::newRow("half") << rowOf(a, 1);
    QTest::newRow("other column") << rowOf(b, 1);
}

void TestRowWriter::neverTouchesAllRows()
{
    QFETCH(Row, key);
    const TemporaryDatabase file {QStringLiteral("CREATE TABLE t (id, a, b, PRIMARY KEY (id, a))"),
                                  QStringLiteral("INSERT INTO t VALUES (1, 1, 1)")};
    const auto database = opened(file);
    const Table table = tableOf(*database);
    const auto changed = sqlite::updateRow(*database, table, key, {}, rowOf(b, 2));
    QVERIFY(!changed);
    QCOMPARE(changed.error().code, ErrorCode::InvalidArgument);
    const auto deleted = sqlite::deleteRow(*database, table, key, {});
    QVERIFY(!deleted);
    QCOMPARE(deleted.error().code, ErrorCode::InvalidArgument);
    QCOMPARE(allRows(*database, table).first().values.value(b), QVariant(1LL));
}

// SQLite reads "gone" in double quotes as a text where there is no such column.
void TestRowWriter::refusesUnknownColumns()
{
    const TemporaryDatabase file {QStringLiteral("CREATE TABLE t (id INTEGER PRIMARY KEY, a)"),
                                  QStringLiteral("INSERT INTO t VALUES (1, 'x')")};
    const auto database = opened(file);
    const Table table = tableOf(*database);
    const Row gone = rowOf(QStringLiteral("gone"), QStringLiteral("gone"));
    const Row key = rowOf(id, 1);
    QVector<Error> errors;
    errors.append(sqlite::insertRow(*database, table, gone).error());
    errors.append(sqlite::updateRow(*database, table, key, {}, gone).error());
    errors.append(sqlite::updateRow(*database, table, key, gone, rowOf(a, 1)).error());
    errors.append(sqlite::deleteRow(*database, table, key, gone).error());
    for (const Error &error : errors) {
        QCOMPARE(error.code, ErrorCode::NoSuchColumn);
        QCOMPARE(error.detail, QStringLiteral("gone"));
    }
    QCOMPARE(allRows(*database, table).size(), 1);
}

void TestRowWriter::refusesAView()
{
    const TemporaryDatabase file {
        QStringLiteral("CREATE TABLE t (a)"), QStringLiteral("INSERT INTO t VALUES (1)"),
        QStringLiteral("CREATE VIEW v AS SELECT a FROM t"),
        QStringLiteral("CREATE TRIGGER tr INSTEAD OF DELETE ON v BEGIN DELETE FROM t; END")};
    const auto database = opened(file);
    const Table view = tableOf(*database, QStringLiteral("v"));
    QCOMPARE(sqlite::insertRow(*database, view, rowOf(a, 1)).error().code, ErrorCode::NoPrimaryKey);
    QCOMPARE(sqlite::updateRow(*database, view, rowOf(a, 1), {}, rowOf(a, 2)).error().code,
             ErrorCode::NoPrimaryKey);
    QCOMPARE(sqlite::deleteRow(*database, view, rowOf(a, 1), {}).error().code,
             ErrorCode::NoPrimaryKey);
    QCOMPARE(file.value(QStringLiteral("SELECT count(*) FROM t")), QVariant(1LL));
}

void TestRowWriter::reportsConstraints_data()
{
    QTest::addColumn<Row>("values");
    QTest::addColumn<QString>("words");
    const QString email = QStringLiteral("email");
    QTest::newRow("unique") << rowOf(email, QStringLiteral("taken")) << QStringLiteral("UNIQUE");
    QTest::newRow("not null") << rowOf(email, QVariant()) << QStringLiteral("NOT NULL");
    QTest::newRow("check") << rowOf(email, QStringLiteral("")) << QStringLiteral("CHECK");
    QTest::newRow("foreign key") << Row({email, QStringLiteral("parent")},
                                        {QStringLiteral("new"), 77})
                                 << QStringLiteral("FOREIGN KEY");
}

void TestRowWriter::reportsConstraints()
{
    QFETCH(Row, values);
    QFETCH(QString, words);
    const TemporaryDatabase file {
        QStringLiteral("CREATE TABLE t (id INTEGER PRIMARY KEY, email TEXT NOT NULL UNIQUE "
                       "CHECK (email <> ''), parent REFERENCES t)"),
        QStringLiteral("INSERT INTO t VALUES (1, 'taken', NULL), (2, 'other', NULL)")};
    const auto database = opened(file);
    const Table table = tableOf(*database);
    QVector<Error> errors;
    errors.append(sqlite::insertRow(*database, table, values).error());
    errors.append(sqlite::updateRow(*database, table, rowOf(id, 2), {}, values).error());
    for (const Error &error : errors) {
        QCOMPARE(error.code, ErrorCode::ConstraintFailed);
        QCOMPARE(error.context, QStringLiteral("t"));
        QVERIFY(error.detail.contains(words));
        QVERIFY(!error.detail.contains(QLatin1String("taken"))); // no values
    }
    QCOMPARE(allRows(*database, table).size(), 2);
}

void TestRowWriter::writesToAVirtualTable()
{
    const TemporaryDatabase file {QStringLiteral("CREATE VIRTUAL TABLE t USING fts5 (a, b)")};
    const auto database = opened(file);
    const Table table = tableOf(*database);
    const auto stored = sqlite::insertRow(*database, table,
                                          Row({a, b}, {QStringLiteral("x"), QStringLiteral("y")}));
    QVERIFY(stored);
    QCOMPARE(stored->key, rowOf(QStringLiteral("rowid"), 1LL));
    const auto changed = sqlite::updateRow(*database, table, stored->key, stored->values,
                                           rowOf(a, QStringLiteral("needle")));
    QVERIFY(changed && *changed);
    QCOMPARE(file.value(QStringLiteral("SELECT b FROM t WHERE t MATCH 'needle'")),
             QVariant(QStringLiteral("y")));
    const auto deleted = sqlite::deleteRow(*database, table, stored->key, {});
    QVERIFY(deleted && *deleted);
}

void TestRowWriter::writesToNamesOfAnyKind()
{
    const QString odd = QStringLiteral("it's \"a?:b\" [🐘] %1");
    const QString q = sqlite::quoted(odd);
    const TemporaryDatabase file {QStringLiteral("CREATE TABLE ") + q
                                  + QStringLiteral(" (id TEXT PRIMARY KEY, ") + q
                                  + QStringLiteral(") WITHOUT ROWID")};
    const auto database = opened(file);
    const Table table = tableOf(*database, odd);
    const auto stored = sqlite::insertRow(
        *database, table, Row({id, odd}, {QStringLiteral("?"), QStringLiteral(":x")}));
    QVERIFY(stored);
    const auto changed = sqlite::updateRow(*database, table, stored->key, stored->values,
                                           rowOf(odd, QStringLiteral("'; --")));
    QVERIFY(changed && *changed);
    const auto found = sqlite::findRow(*database, table, stored->key);
    QVERIFY(found && *found);
    QCOMPARE((*found)->values.value(odd), QVariant(QStringLiteral("'; --")));
    const auto deleted = sqlite::deleteRow(*database, table, stored->key, (*found)->values);
    QVERIFY(deleted && *deleted);
}

void TestRowWriter::editsARealRow()
{
    const auto file = TemporaryDatabase::copyOf(QStringLiteral(TEST_DATA_DIR "/sita-bi/dev.db"));
    const auto database = opened(*file);
    const Table users = tableOf(*database, QStringLiteral("users"));
    const auto user = sqlite::findRow(*database, users, rowOf(id, 2));
    QVERIFY(user && *user);
    QVERIFY(database->beginImmediate());
    const auto changed = sqlite::updateRow(*database, users, (*user)->key, (*user)->values,
                                           rowOf(QStringLiteral("name"), QStringLiteral("Ani")));
    QVERIFY(changed && *changed);
    const auto again = sqlite::updateRow(*database, users, (*user)->key, (*user)->values,
                                         rowOf(QStringLiteral("name"), QStringLiteral("Budi")));
    QVERIFY(again && !*again); // it is not as seen any more
    QVERIFY(database->commit());
    QCOMPARE(file->value(QStringLiteral("SELECT name FROM users WHERE id = 2")),
             QVariant(QStringLiteral("Ani")));
    QCOMPARE(file->value(QStringLiteral("SELECT count(*) FROM users WHERE name = 'Ani'")),
             QVariant(1LL));
}

QTEST_GUILESS_MAIN(TestRowWriter)
#include "tst_rowwriter.moc"
