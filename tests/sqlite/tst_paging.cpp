// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sqlite/keyset.h"
#include "models/sqlite/rows.h"
#include "tests/support/temporarydatabase.h"

#include <QRandomGenerator>
#include <QTest>

using namespace selaras;
using sqlite::Database;
using sqlite::PageRequest;
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

Table tableOf(Database &database, const QString &name)
{
    const auto schema = sqlite::readSchema(database);
    if (!schema || !schema->table(name))
        qFatal("no table %s", qPrintable(name));
    return *schema->table(name);
}

// Every row, page after page. Stops after `most` pages, so that a place that does not advance fails
// the test instead of hanging it.
QVector<TableRow> readAll(Database &database, const Table &table, PageRequest request)
{
    constexpr int most = 2000;
    QVector<TableRow> rows;
    for (int i = 0; i < most; ++i) {
        const auto page = sqlite::readPage(database, table, request);
        if (!page)
            qFatal("%s", qPrintable(page.error().detail));
        if (page->rows.size() > request.limit)
            qFatal("a page is too long");
        rows += page->rows;
        if (!page->more)
            return rows;
        if (page->rows.size() != request.limit)
            qFatal("a page is too short");
        request.after = page->rows.last();
        request.viewOffset = rows.size();
    }
    qFatal("the pages do not end after %s",
           qPrintable(QDebug::toString(request.after->values.values())));
    return {};
}

QStringList markers(const QVector<TableRow> &rows)
{
    QStringList all;
    for (const TableRow &row : rows)
        all.append(row.values.value(u"marker").toString());
    return all;
}

QStringList markers(const TemporaryDatabase &file, const QString &sql)
{
    QStringList all;
    for (const QVariantList &row : file.rows(sql))
        all.append(row.first().toString());
    return all;
}

QString planOf(Database &database, const QString &sql, const QVariantList &binds)
{
    const auto rows = database.query(QStringLiteral("EXPLAIN QUERY PLAN ") + sql, binds);
    if (!rows)
        qFatal("%s", qPrintable(rows.error().detail));
    QStringList lines;
    for (const Row &row : *rows)
        lines.append(row.value(u"detail").toString());
    return lines.join(QStringLiteral("; "));
}

// A value of any storage class, out of so few that many are equal.
QString randomLiteral(QRandomGenerator &random)
{
    static const QStringList literals {
        QStringLiteral("NULL"),
        QStringLiteral("NULL"),
        QStringLiteral("0"),
        QStringLiteral("-1"),
        QStringLiteral("1"),
        QStringLiteral("1.5"),
        QStringLiteral("1e300"),
        QStringLiteral("9223372036854775807"),
        QStringLiteral("''"),
        QStringLiteral("'a'"),
        QStringLiteral("'A'"),
        QStringLiteral("'ä'"),
        QStringLiteral("'1'"),
        QStringLiteral("'🐘'"),
        QStringLiteral("x''"),
        QStringLiteral("x'61'"),
        QStringLiteral("x'00ff'"),
        QStringLiteral("'a' || char(0) || 'b'"),
        QStringLiteral("char(65279) || 'a'"),
        QStringLiteral("CAST(x'ff61' AS TEXT)"),
        QStringLiteral("CAST(x'c3' AS TEXT)"),
        QStringLiteral("char(65533)"),
    };
    return literals.at(random.bounded(int(literals.size())));
}

} // namespace

class TestPaging : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pagesAreTheWholeOrder_data();
    void pagesAreTheWholeOrder();
    void pagesOfARealDatabase();
    void pagesOfAView();
    void pagesOfAVirtualTable();
    void goesOnAfterARowThatIsGone();
    void goesOnAfterACutValue();
    void seesRowsThatComeBetweenPages();
    void usesTheIndex_data();
    void usesTheIndex();
    void refusesABadRequest();
};

void TestPaging::pagesAreTheWholeOrder_data()
{
    QTest::addColumn<QString>("definition");
    QTest::addColumn<QString>("key"); // in SQL, for the order in one go
    const QVector<std::array<const char *, 3>> tables {
        {"alias of rowid", "id INTEGER PRIMARY KEY, a, b TEXT", "id"},
        {"no key", "a, b TEXT", "rowid"},
        {"no key, rowid hidden", "rowid, a, b TEXT", "_rowid_"},
        {"any key, NULL too", "a PRIMARY KEY, b TEXT", "a, rowid"},
        {"text key, NULL too", "a TEXT PRIMARY KEY, b TEXT", "a, rowid"},
        {"key without case", "a TEXT COLLATE NOCASE PRIMARY KEY, b TEXT", "a, rowid"},
        {"descending key", "id INTEGER PRIMARY KEY DESC, a, b", "id, rowid"},
        {"composite, NULL too", "a, b TEXT, c, PRIMARY KEY (b, a)", "b, a, rowid"},
        {"composite, not null", "a NOT NULL, b TEXT NOT NULL, PRIMARY KEY (b, a)", "b, a"},
        {"ordered column has an index", "id INTEGER PRIMARY KEY, a UNIQUE, b", "id"},
        {"column without case", "id INTEGER PRIMARY KEY, a COLLATE NOCASE, b NUMERIC", "id"},
    };
    for (const auto &[name, definition, key] : tables)
        QTest::newRow(name)
            << QStringLiteral("(marker INTEGER, %1)").arg(QString::fromLatin1(definition))
            << QString::fromLatin1(key);
    QTest::newRow("without rowid")
        << QStringLiteral("(marker INTEGER, a, b TEXT, PRIMARY KEY (a, b)) WITHOUT ROWID")
        << QStringLiteral("a, b");
}

void TestPaging::pagesAreTheWholeOrder()
{
    QFETCH(QString, definition);
    QFETCH(QString, key);
    QRandomGenerator random(42);
    const TemporaryDatabase file {QStringLiteral("CREATE TABLE t ") + definition};
    const auto database = opened(file);
    const Table table = tableOf(*database, QStringLiteral("t"));
    QStringList written;
    for (const sqlite::Column &column : table.columns) {
        if (column.name != QLatin1String("marker") && column.name != QLatin1String("id"))
            written.append(sqlite::quoted(column.name));
    }
    QVERIFY(database->beginImmediate());
    for (int i = 0; i < 80; ++i) {
        QStringList values {QString::number(i)};
        for (qsizetype column = 0; column < written.size(); ++column)
            values.append(randomLiteral(random));
        QVERIFY(database->execute(QStringLiteral("INSERT OR IGNORE INTO t (marker, %1) VALUES (%2)")
                                      .arg(written.join(u','), values.join(u','))));
    }
    QVERIFY(database->commit());
    QVERIFY(file.value(QStringLiteral("SELECT count(*) FROM t")).toInt() > 12);

    for (const QString &orderBy : QStringList {QString()} + table.columnNames()) {
        for (const bool descending : {false, true}) {
            const QString direction = QLatin1String(descending ? " DESC" : "");
            QString order = key;
            order.replace(u',', direction + u',');
            order += direction;
            if (!orderBy.isEmpty())
                order = sqlite::quoted(orderBy) + direction + QStringLiteral(", ") + order;
            const QStringList expected =
                markers(file, QStringLiteral("SELECT marker FROM t ORDER BY ") + order);
            for (const int limit : {1, 7, 1000}) {
                PageRequest request;
                request.limit = limit;
                request.orderBy = orderBy;
                request.descending = descending;
                QCOMPARE(markers(readAll(*database, table, request)), expected);
            }
        }
    }
}

void TestPaging::pagesOfARealDatabase()
{
    const auto file = TemporaryDatabase::copyOf(QStringLiteral(TEST_DATA_DIR "/sita-bi/dev.db"));
    const auto database = opened(*file);
    const Table users = tableOf(*database, QStringLiteral("users"));
    PageRequest request;
    request.limit = 300;
    request.orderBy = QStringLiteral("name");
    const auto rows = readAll(*database, users, request);
    const auto expected = file->rows(QStringLiteral("SELECT id FROM users ORDER BY name, id"));
    QCOMPARE(rows.size(), expected.size());
    for (qsizetype i = 0; i < rows.size(); ++i)
        QCOMPARE(rows.at(i).key.value(u"id"), expected.at(i).first());

    const Table pairs = tableOf(*database, QStringLiteral("_RoleToUser"));
    const auto all = readAll(*database, pairs, {});
    QCOMPARE(all.size(), 2020);
    QCOMPARE(all.first().key.columns(), QStringList {QStringLiteral("rowid")});
}

void TestPaging::pagesOfAView()
{
    const TemporaryDatabase file {
        QStringLiteral("CREATE TABLE t (id INTEGER PRIMARY KEY)"),
        QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 25) "
                       "INSERT INTO t SELECT i FROM n"),
        QStringLiteral("CREATE VIEW v AS SELECT id AS marker, id % 3 AS third FROM t")};
    const auto database = opened(file);
    const Table view = tableOf(*database, QStringLiteral("v"));
    PageRequest request;
    request.limit = 4;
    const auto rows = readAll(*database, view, request);
    QCOMPARE(markers(rows), markers(file, QStringLiteral("SELECT marker FROM v")));
    QVERIFY(rows.first().key.isEmpty());
    request.orderBy = QStringLiteral("marker");
    request.descending = true;
    QCOMPARE(markers(readAll(*database, view, request)),
             markers(file, QStringLiteral("SELECT marker FROM v ORDER BY marker DESC")));
}

void TestPaging::pagesOfAVirtualTable()
{
    const TemporaryDatabase file {
        QStringLiteral("CREATE VIRTUAL TABLE t USING fts5 (marker, body)"),
        QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 25) "
                       "INSERT INTO t SELECT i, 'body ' || i FROM n")};
    const auto database = opened(file);
    const Table table = tableOf(*database, QStringLiteral("t"));
    PageRequest request;
    request.limit = 4;
    QCOMPARE(markers(readAll(*database, table, request)),
             markers(file, QStringLiteral("SELECT marker FROM t ORDER BY rowid")));
}

void TestPaging::goesOnAfterARowThatIsGone()
{
    const TemporaryDatabase file {
        QStringLiteral("CREATE TABLE t (id INTEGER PRIMARY KEY, a)"),
        QStringLiteral("INSERT INTO t VALUES (1, 'x'), (2, 'x'), (3, 'x'), (4, 'y')")};
    const auto database = opened(file);
    const Table table = tableOf(*database, QStringLiteral("t"));
    PageRequest request;
    request.limit = 2;
    request.orderBy = QStringLiteral("a");
    const auto first = sqlite::readPage(*database, table, request);
    QVERIFY(first);
    QVERIFY(database->execute(QStringLiteral("DELETE FROM t WHERE id = 2")));
    request.after = first->rows.last();
    const auto second = sqlite::readPage(*database, table, request);
    QVERIFY(second);
    QCOMPARE(second->rows.size(), 2);
    QCOMPARE(second->rows.first().key.value(u"id"), QVariant(3LL));
    QVERIFY(!second->more);
}

// The page carries only the beginning of the ordered values, which is the same in all of them.
void TestPaging::goesOnAfterACutValue()
{
    const TemporaryDatabase file {QStringLiteral("CREATE TABLE t (marker INTEGER PRIMARY KEY, a)")};
    const auto database = opened(file);
    const QString longText(sqlite::cellLimitBytes + 10, u'x');
    const QByteArray longBlob(sqlite::cellLimitBytes + 10, '\x80');
    for (int i = 9; i > 0; --i) {
        const QVariant value =
            i % 3 == 0 ? QVariant(longBlob + char('0' + i)) : QVariant(longText + QChar(u'0' + i));
        QVERIFY(database->execute(QStringLiteral("INSERT INTO t VALUES (?, ?)"), {i, value}));
    }
    const Table table = tableOf(*database, QStringLiteral("t"));
    for (const bool descending : {false, true}) {
        PageRequest request;
        request.limit = 2;
        request.orderBy = QStringLiteral("a");
        request.descending = descending;
        QCOMPARE(markers(readAll(*database, table, request)),
                 markers(file,
                         QStringLiteral("SELECT marker FROM t ORDER BY a")
                             + QLatin1String(descending ? " DESC" : "")));
    }
}

void TestPaging::seesRowsThatComeBetweenPages()
{
    const TemporaryDatabase file {QStringLiteral("PRAGMA journal_mode=WAL"),
                                  QStringLiteral("CREATE TABLE t (marker INTEGER PRIMARY KEY)"),
                                  QStringLiteral("INSERT INTO t VALUES (10), (20), (30)")};
    const auto reader = Database::open(file.path(), Database::Access::ReadOnly, 0);
    QVERIFY(reader);
    const Table table = tableOf(**reader, QStringLiteral("t"));
    PageRequest request;
    request.limit = 2;
    const auto first = sqlite::readPage(**reader, table, request);
    QVERIFY(first);
    QVERIFY(first->more);
    const auto writer = opened(file);
    QVERIFY(writer->beginImmediate());
    QVERIFY(writer->execute(QStringLiteral("INSERT INTO t VALUES (5), (25), (35)")));
    request.after = first->rows.last();
    const auto before = sqlite::readPage(**reader, table, request);
    QVERIFY(before);
    QCOMPARE(markers(before->rows), QStringList {QStringLiteral("30")});
    QVERIFY(writer->commit());
    request.limit = 9;
    const auto after = sqlite::readPage(**reader, table, request);
    QVERIFY(after);
    QCOMPARE(markers(after->rows).join(u' '), QStringLiteral("25 30 35"));
}

void TestPaging::usesTheIndex_data()
{
    QTest::addColumn<QString>("definition");
    QTest::addColumn<QString>("orderBy");
    QTest::addColumn<bool>("descending");
    const QVector<std::array<const char *, 3>> tables {
        {"alias of rowid", "(id INTEGER PRIMARY KEY, a)", ""},
        {"no key", "(a)", ""},
        {"composite", "(a TEXT NOT NULL, b INTEGER NOT NULL, PRIMARY KEY (a, b))", ""},
        {"ordered column", "(id INTEGER PRIMARY KEY, a NOT NULL UNIQUE)", "a"},
        {"without rowid", "(a, b, PRIMARY KEY (a, b)) WITHOUT ROWID", ""},
    };
    for (const auto &[name, definition, orderBy] : tables) {
        for (const bool descending : {false, true})
            QTest::addRow("%s%s", name, descending ? ", descending" : "")
                << QString::fromLatin1(definition) << QString::fromLatin1(orderBy) << descending;
    }
    QTest::newRow("text key, NULL too")
        << QStringLiteral("(a TEXT PRIMARY KEY, b)") << QString() << false;
    QTest::newRow("ordered column, NULL too")
        << QStringLiteral("(id INTEGER PRIMARY KEY, a UNIQUE)") << QStringLiteral("a") << false;
}

void TestPaging::usesTheIndex()
{
    QFETCH(QString, definition);
    QFETCH(QString, orderBy);
    QFETCH(bool, descending);
    const TemporaryDatabase file {QStringLiteral("CREATE TABLE t ") + definition};
    const auto database = opened(file);
    const Table table = tableOf(*database, QStringLiteral("t"));
    TableRow row;
    row.key = Row(table.identity(), QVariantList(table.identity().size(), QVariant(7LL)));
    row.values = Row(table.columnNames(), QVariantList(table.columns.size(), QVariant(7LL)));
    const sqlite::Keyset keyset(table, orderBy, descending, database->textEncoding());
    const auto after = keyset.after(row);
    QVERIFY(after);
    const QString plan = planOf(
        *database,
        QStringLiteral("SELECT * FROM t WHERE (1 AND %1) %2").arg(after->sql, keyset.orderBySql()),
        after->binds);
    QVERIFY2(plan.startsWith(QLatin1String("SEARCH")), qPrintable(plan));
    QVERIFY2(!plan.contains(QLatin1String("TEMP B-TREE")), qPrintable(plan));
}

void TestPaging::refusesABadRequest()
{
    const TemporaryDatabase file {QStringLiteral("CREATE TABLE t (a, b, PRIMARY KEY (a, b))"),
                                  QStringLiteral("INSERT INTO t VALUES (1, 2)")};
    const auto database = opened(file);
    const Table table = tableOf(*database, QStringLiteral("t"));
    PageRequest request;
    request.orderBy = QStringLiteral("gone");
    const auto noColumn = sqlite::readPage(*database, table, request);
    QVERIFY(!noColumn);
    QCOMPARE(noColumn.error().code, ErrorCode::NoSuchColumn);
    QCOMPARE(noColumn.error().context, QStringLiteral("t"));

    request = {};
    request.limit = 0;
    const auto noLimit = sqlite::readPage(*database, table, request);
    QVERIFY(!noLimit);
    QCOMPARE(noLimit.error().code, ErrorCode::InvalidArgument);

    request = {};
    request.after = TableRow {Row({QStringLiteral("a")}, {1}), {}};
    const auto halfKey = sqlite::readPage(*database, table, request);
    QVERIFY(!halfKey);
    QCOMPARE(halfKey.error().code, ErrorCode::InvalidArgument);

    QVERIFY(database->execute(QStringLiteral("DROP TABLE t")));
    const auto gone = sqlite::readPage(*database, table, {});
    QVERIFY(!gone);
    QCOMPARE(gone.error().code, ErrorCode::NoSuchTable);
    QCOMPARE(gone.error().context, QStringLiteral("t"));
}

QTEST_GUILESS_MAIN(TestPaging)
#include "tst_paging.moc"
