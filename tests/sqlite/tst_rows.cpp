// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sqlite/rows.h"
#include "tests/support/temporarydatabase.h"

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
    auto database = Database::open(file.path(), Database::Access::ReadOnly, 0);
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

QVector<TableRow> pageOf(Database &database, const Table &table, const PageRequest &request = {})
{
    const auto page = sqlite::readPage(database, table, request);
    if (!page)
        qFatal("%s", qPrintable(page.error().detail));
    return page->rows;
}

Row rowOf(const QString &column, const QVariant &value)
{
    return Row({column}, {value});
}

const QString t = QStringLiteral("t");
const QString id = QStringLiteral("id");

} // namespace

class TestRows : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsARealRow();
    void readsEveryStorageClass();
    void readsTextExactly_data();
    void readsTextExactly();
    void readsHalfAPairOfUtf16();
    void cutsHugeCells_data();
    void cutsHugeCells();
    void cutsBetweenCharacters();
    void keepsHugeKeysWhole();
    void findsByKey_data();
    void findsByKey();
    void findsKeysWithNull();
    void findsNothingWithoutAWholeKey();
    void findsRowsByColumns();
    void refusesUnknownColumns();
    void filters_data();
    void filters();
    void filtersWideTables();
    void takesAnyName_data();
    void takesAnyName();
};

void TestRows::readsARealRow()
{
    const auto file = TemporaryDatabase::copyOf(QStringLiteral(TEST_DATA_DIR "/sita-bi/dev.db"));
    const auto database = opened(*file);
    const Table users = tableOf(*database, QStringLiteral("users"));
    const auto user = sqlite::findRow(*database, users, rowOf(id, 1));
    QVERIFY(user && *user);
    QCOMPARE((*user)->key, rowOf(id, 1LL));
    QCOMPARE((*user)->values.columns(), users.columnNames());
    QCOMPARE((*user)->values.value(u"name").toString(),
             QStringLiteral("Fajar Öztürk (direct SQL)"));
    QVERIFY(sameCell((*user)->values.value(u"is_active"), 1LL));
    QVERIFY(sameCell((*user)->values.value(u"created_at"), 1754010000000LL));
    QCOMPARE(sqlite::countRows(*database, users).value_or(-1), 2000);
    QCOMPARE(pageOf(*database, users).size(), 200);
    QCOMPARE(pageOf(*database, users).first(), **user);
}

void TestRows::readsEveryStorageClass()
{
    const TemporaryDatabase file {
        QStringLiteral("CREATE TABLE t (id INTEGER PRIMARY KEY, n, i, r, x, e, b, z)"),
        QStringLiteral("INSERT INTO t VALUES (1, NULL, -5, 0.5, 'text', '', x'00ff', x'')")};
    const auto database = opened(file);
    const Row expected({id, QStringLiteral("n"), QStringLiteral("i"), QStringLiteral("r"),
                        QStringLiteral("x"), QStringLiteral("e"), QStringLiteral("b"),
                        QStringLiteral("z")},
                       {1LL, QVariant(), -5LL, 0.5, QStringLiteral("text"), QStringLiteral(""),
                        QByteArray("\x00\xff", 2), QByteArray("")});
    const Table table = tableOf(*database, t);
    const auto found = sqlite::findRow(*database, table, rowOf(id, 1));
    QVERIFY(found && *found);
    QCOMPARE((*found)->values, expected);
    QCOMPARE(pageOf(*database, table).first().values, expected);
}

void TestRows::readsTextExactly_data()
{
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QVariant>("value");
    const QVector<std::tuple<const char *, const char *, QVariant>> texts {
        {"plain", "'Ani'", QStringLiteral("Ani")},
        {"not ASCII", "'Öztürk 🐘'", QStringLiteral("Öztürk 🐘")},
        {"replacement character", "char(65533)", QStringLiteral("\uFFFD")},
        {"byte order mark", "char(65279) || 'a'", QStringLiteral("\uFEFFa")},
        {"NUL inside", "'a' || char(0) || 'b'", QStringLiteral("a\0b")},
    };
    for (const char *encoding : {"UTF-8", "UTF-16le", "UTF-16be"}) {
        for (const auto &[name, sql, value] : texts)
            QTest::addRow("%s, %s", encoding, name)
                << QString::fromLatin1(encoding) << QString::fromUtf8(sql) << value;
    }
    QTest::newRow("not UTF-8") << QStringLiteral("UTF-8")
                               << QStringLiteral("CAST(x'41ff42' AS TEXT)")
                               << QVariant(QByteArray("A\xff"
                                                      "B"));
    QTest::newRow("cut within a character")
        << QStringLiteral("UTF-8") << QStringLiteral("CAST(x'41c3' AS TEXT)")
        << QVariant(QByteArray("A\xc3"));
}

void TestRows::readsTextExactly()
{
    QFETCH(QString, encoding);
    QFETCH(QString, sql);
    QFETCH(QVariant, value);
    const TemporaryDatabase file {QStringLiteral("PRAGMA encoding='%1'").arg(encoding),
                                  QStringLiteral("CREATE TABLE t (id INTEGER PRIMARY KEY, a)"),
                                  QStringLiteral("INSERT INTO t (a) VALUES (%1)").arg(sql)};
    const auto database = opened(file);
    const Table table = tableOf(*database, t);
    QVERIFY(sameCell(pageOf(*database, table).first().values.value(u"a"), value));
    const auto found = sqlite::findRows(*database, table, rowOf(QStringLiteral("a"), value));
    QVERIFY(found);
    QCOMPARE(found->size(), 1);
    QVERIFY(sameCell(found->first().values.value(u"a"), value));
}

void TestRows::readsHalfAPairOfUtf16()
{
    const TemporaryDatabase file {
        QStringLiteral("PRAGMA encoding='UTF-16le'"),
        QStringLiteral("CREATE TABLE t (id INTEGER PRIMARY KEY, a)"),
        QStringLiteral("INSERT INTO t (a) VALUES (CAST(x'410000d8' AS TEXT))")};
    const auto database = opened(file);
    const QVariant seen = pageOf(*database, tableOf(*database, t)).first().values.value(u"a");
    QVERIFY(sameCell(seen, QByteArray("A\0\0\xd8", 4)));
}

void TestRows::cutsHugeCells_data()
{
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<bool>("cut");
    const auto limit = int(sqlite::cellLimitBytes);
    QTest::newRow("blob at the limit") << QVariant(QByteArray(limit, '\x80')) << false;
    QTest::newRow("blob over it") << QVariant(QByteArray(limit + 1, '\x80')) << true;
    QTest::newRow("text at the limit") << QVariant(QString(limit, u'x')) << false;
    QTest::newRow("text over it") << QVariant(QString(limit + 1, u'x')) << true;
    QTest::newRow("text with NUL") << QVariant(QString(limit + 1, QChar())) << true;
    QTest::newRow("64 MB") << QVariant(QByteArray(64 * 1024 * 1024, 'b')) << true;
}

void TestRows::cutsHugeCells()
{
    QFETCH(QVariant, value);
    QFETCH(bool, cut);
    const TemporaryDatabase file {QStringLiteral("CREATE TABLE t (id INTEGER PRIMARY KEY, a, b)")};
    file.run(QStringLiteral("INSERT INTO t VALUES (1, ?, 'small')"), {value});
    const auto database = opened(file);
    const Table table = tableOf(*database, t);
    const TableRow row = pageOf(*database, table).first();
    const QVariant seen = row.values.value(u"a");
    QCOMPARE(seen.metaType(), value.metaType());
    QCOMPARE(row.truncated, cut ? QStringList {QStringLiteral("a")} : QStringList());
    QCOMPARE(row.wholeValues().contains(u"a"), !cut);
    QVERIFY(row.wholeValues().contains(u"b"));
    QCOMPARE(seen == value, !cut);
    QVERIFY(seen.toByteArray().size() <= sqlite::cellLimitBytes);
    QVERIFY(value.toByteArray().startsWith(seen.toByteArray()));

    const auto whole = sqlite::findRow(*database, table, row.key);
    QVERIFY(whole && *whole);
    QVERIFY(sameCell((*whole)->values.value(u"a"), value));
    QVERIFY((*whole)->truncated.isEmpty());
    QCOMPARE((*whole)->wholeValues(), (*whole)->values);
}

void TestRows::cutsBetweenCharacters()
{
    for (const char *encoding : {"UTF-8", "UTF-16le"}) {
        const TemporaryDatabase file {
            QStringLiteral("PRAGMA encoding='%1'").arg(QLatin1String(encoding)),
            QStringLiteral("CREATE TABLE t (id INTEGER PRIMARY KEY, a)")};
        // The limit falls into the middle of an elephant.
        const QString text = u'x' + QStringLiteral("🐘").repeated(int(sqlite::cellLimitBytes));
        file.run(QStringLiteral("INSERT INTO t VALUES (1, ?)"), {text});
        const auto database = opened(file);
        const QVariant seen = pageOf(*database, tableOf(*database, t)).first().values.value(u"a");
        QCOMPARE(seen.typeId(), int(QMetaType::QString));
        QVERIFY(text.startsWith(seen.toString()));
        QVERIFY(!seen.toString().back().isHighSurrogate());
        QVERIFY(seen.toString().size() > sqlite::cellLimitBytes / 4);
    }
}

void TestRows::keepsHugeKeysWhole()
{
    const TemporaryDatabase file {
        QStringLiteral("CREATE TABLE t (id TEXT PRIMARY KEY, a TEXT) WITHOUT ROWID")};
    const QString key(sqlite::cellLimitBytes * 2, u'k');
    file.run(QStringLiteral("INSERT INTO t VALUES (?, ?)"), {key, key});
    const auto database = opened(file);
    const Table table = tableOf(*database, t);
    const TableRow row = pageOf(*database, table).first();
    QCOMPARE(row.key.value(u"id"), QVariant(key));
    QCOMPARE(row.truncated, QStringList {QStringLiteral("a")});
    const auto found = sqlite::findRow(*database, table, row.key);
    QVERIFY(found && *found);
}

void TestRows::findsByKey_data()
{
    QTest::addColumn<QString>("definition");
    QTest::addColumn<Row>("key");
    QTest::addColumn<QVariant>("found"); // the value of a; invalid: no row
    const QString integer = QStringLiteral("(id INTEGER PRIMARY KEY, a)");
    QTest::newRow("integer") << integer << rowOf(id, 2LL) << QVariant(QStringLiteral("two"));
    QTest::newRow("int") << integer << rowOf(id, 2) << QVariant(QStringLiteral("two"));
    QTest::newRow("text of an integer")
        << integer << rowOf(id, QStringLiteral("2")) << QVariant(QStringLiteral("two"));
    QTest::newRow("none") << integer << rowOf(id, 9) << QVariant();
    QTest::newRow("other case") << integer << rowOf(QStringLiteral("ID"), 2)
                                << QVariant(QStringLiteral("two"));
    QTest::newRow("text that is no number")
        << integer << rowOf(id, QStringLiteral("2 OR 1=1")) << QVariant();
    QTest::newRow("text") << QStringLiteral("(id TEXT PRIMARY KEY, a)")
                          << rowOf(id, QStringLiteral("2")) << QVariant(QStringLiteral("two"));
    QTest::newRow("number of a text") << QStringLiteral("(id TEXT PRIMARY KEY, a)") << rowOf(id, 2)
                                      << QVariant(QStringLiteral("two"));
    QTest::newRow("blob is not text")
        << QStringLiteral("(id TEXT PRIMARY KEY, a)") << rowOf(id, QByteArray("2")) << QVariant();
    QTest::newRow("rowid") << QStringLiteral("(id, a)") << rowOf(QStringLiteral("rowid"), 2)
                           << QVariant(QStringLiteral("two"));
    QTest::newRow("without rowid") << QStringLiteral("(id INT PRIMARY KEY, a) WITHOUT ROWID")
                                   << rowOf(id, 2) << QVariant(QStringLiteral("two"));
    const QString composite = QStringLiteral("(id, a, PRIMARY KEY (a, id))");
    const QStringList both {QStringLiteral("a"), id};
    QTest::newRow("composite") << composite << Row(both, {QStringLiteral("two"), 2})
                               << QVariant(QStringLiteral("two"));
    QTest::newRow("composite of two rows")
        << composite << Row(both, {QStringLiteral("two"), 1}) << QVariant();
}

void TestRows::findsByKey()
{
    QFETCH(QString, definition);
    QFETCH(Row, key);
    QFETCH(QVariant, found);
    const TemporaryDatabase file {
        QStringLiteral("CREATE TABLE t ") + definition,
        QStringLiteral("INSERT INTO t (id, a) VALUES (1, 'one'), (2, 'two'), (3, 'three')")};
    const auto database = opened(file);
    const auto row = sqlite::findRow(*database, tableOf(*database, t), key);
    QVERIFY(row);
    QCOMPARE(row->has_value(), found.isValid());
    if (*row)
        QCOMPARE((*row)->values.value(u"a"), found);
}

void TestRows::findsKeysWithNull()
{
    const TemporaryDatabase file {
        QStringLiteral("CREATE TABLE t (x TEXT, y TEXT, a, PRIMARY KEY (x, y))"),
        QStringLiteral("INSERT INTO t VALUES ('p', NULL, 1), ('p', NULL, 2), ('p', 'q', 3)")};
    const auto database = opened(file);
    const Table table = tableOf(*database, t);
    const auto rows = pageOf(*database, table);
    QCOMPARE(rows.size(), 3);
    for (const TableRow &row : rows) {
        QCOMPARE(row.key.contains(u"rowid"), !row.key.value(u"y").isValid());
        const auto found = sqlite::findRow(*database, table, row.key);
        QVERIFY(found && *found);
        QCOMPARE(**found, row);
    }
    // As typed by hand: the first of several.
    const auto typed = sqlite::findRow(
        *database, table,
        Row({QStringLiteral("x"), QStringLiteral("y")}, {QStringLiteral("p"), QVariant()}));
    QVERIFY(typed && *typed);
}

void TestRows::findsNothingWithoutAWholeKey()
{
    const TemporaryDatabase file {QStringLiteral("CREATE TABLE t (x, y, PRIMARY KEY (x, y))"),
                                  QStringLiteral("CREATE VIEW v AS SELECT x FROM t")};
    const auto database = opened(file);
    for (const Row &key : {Row(), rowOf(QStringLiteral("x"), 1), rowOf(QStringLiteral("z"), 1)}) {
        const auto found = sqlite::findRow(*database, tableOf(*database, t), key);
        QVERIFY(!found);
        QCOMPARE(found.error().code, ErrorCode::InvalidArgument);
    }
    const auto view = sqlite::findRow(*database, tableOf(*database, QStringLiteral("v")),
                                      rowOf(QStringLiteral("x"), 1));
    QVERIFY(!view);
    QCOMPARE(view.error().code, ErrorCode::NoPrimaryKey);
    QCOMPARE(view.error().context, QStringLiteral("v"));
}

void TestRows::findsRowsByColumns()
{
    const TemporaryDatabase file {
        QStringLiteral("CREATE TABLE t (id INTEGER PRIMARY KEY, kind TEXT, n INTEGER)"),
        QStringLiteral("INSERT INTO t VALUES (1, 'a', 1), (2, 'b', 1), (3, 'a', NULL), "
                       "(4, 'a', 1), (5, 'A', 1)"),
        QStringLiteral("CREATE VIEW v AS SELECT kind, n FROM t")};
    const auto database = opened(file);
    const Table table = tableOf(*database, t);
    const QStringList both {QStringLiteral("kind"), QStringLiteral("N")};
    const auto ids = [&](const Row &where, int limit = 1000) {
        QStringList found;
        const auto rows = sqlite::findRows(*database, table, where, limit);
        for (const TableRow &row : *rows)
            found.append(row.key.value(u"id").toString());
        return found.join(u' ');
    };
    QCOMPARE(ids(Row(both, {QStringLiteral("a"), QStringLiteral("1")})), QStringLiteral("1 4"));
    QCOMPARE(ids(Row(both, {QStringLiteral("a"), QVariant()})), QStringLiteral("3"));
    QCOMPARE(ids(Row(both, {QStringLiteral("c"), 1})), QString());
    QCOMPARE(ids(rowOf(QStringLiteral("kind"), QStringLiteral("a")), 2), QStringLiteral("1 3"));
    QCOMPARE(ids(Row()), QStringLiteral("1 2 3 4 5"));
    const auto seen =
        sqlite::findRows(*database, tableOf(*database, QStringLiteral("v")), Row(both, {{}, 1}));
    QVERIFY(seen);
    QVERIFY(seen->isEmpty());
}

void TestRows::refusesUnknownColumns()
{
    const TemporaryDatabase file {QStringLiteral("CREATE TABLE t (a)")};
    const auto database = opened(file);
    const auto rows = sqlite::findRows(*database, tableOf(*database, t),
                                       rowOf(QStringLiteral("gone"), QStringLiteral("gone")));
    QVERIFY(!rows);
    QCOMPARE(rows.error().code, ErrorCode::NoSuchColumn);
    QCOMPARE(rows.error().detail, QStringLiteral("gone"));
    QCOMPARE(rows.error().context, t);
}

void TestRows::filters_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("ids");
    QTest::newRow("empty") << QString() << QStringLiteral("1 2 3 4 5 6");
    QTest::newRow("any column") << QStringLiteral("Ani") << QStringLiteral("1 2");
    QTest::newRow("other case") << QStringLiteral("ANI") << QStringLiteral("1 2");
    QTest::newRow("within a word") << QStringLiteral("n") << QStringLiteral("1 2 5");
    QTest::newRow("number") << QStringLiteral("234") << QStringLiteral("3");
    QTest::newRow("key") << QStringLiteral("6") << QStringLiteral("6");
    QTest::newRow("percent") << QStringLiteral("%") << QStringLiteral("4");
    QTest::newRow("underscore") << QStringLiteral("a_b") << QStringLiteral("5");
    QTest::newRow("backslash") << QStringLiteral("\\") << QStringLiteral("3");
    QTest::newRow("quote") << QStringLiteral("'") << QStringLiteral("4");
    QTest::newRow("question mark") << QStringLiteral("?") << QStringLiteral("4");
    QTest::newRow("blobs do not count") << QStringLiteral("zz") << QString();
    QTest::newRow("emoji") << QStringLiteral("🐘") << QStringLiteral("6");
    QTest::newRow("none") << QStringLiteral("nowhere") << QString();
}

void TestRows::filters()
{
    QFETCH(QString, filter);
    QFETCH(QString, ids);
    const TemporaryDatabase file {
        QStringLiteral("CREATE TABLE t (id INTEGER PRIMARY KEY, \"my name\" TEXT, note)"),
        QStringLiteral("INSERT INTO t VALUES (1, 'Ani', NULL), (2, NULL, 'like ani'), "
                       "(3, 'c:\\d', 12345), (4, '100%', 'it''s ?'), (5, 'a_b in', x'7a7a'), "
                       "(6, '🐘 axb', 0.5)")};
    const auto database = opened(file);
    const Table table = tableOf(*database, t);
    PageRequest request;
    request.filter = filter;
    QStringList found;
    for (const TableRow &row : pageOf(*database, table, request))
        found.append(row.key.value(u"id").toString());
    QCOMPARE(found.join(u' '), ids);
    QCOMPARE(sqlite::countRows(*database, table, filter).value_or(-1), found.size());
}

void TestRows::filtersWideTables()
{
    QStringList columns;
    for (int i = 0; i < 1500; ++i)
        columns.append(QStringLiteral("c%1").arg(i));
    const TemporaryDatabase file {
        QStringLiteral("CREATE TABLE t (%1)").arg(columns.join(u',')),
        QStringLiteral("INSERT INTO t (c7, c1499) VALUES ('x', 'the last'), ('y', 'other')")};
    const auto database = opened(file);
    const Table table = tableOf(*database, t);
    PageRequest request;
    request.filter = QStringLiteral("LAST");
    const auto rows = pageOf(*database, table, request);
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().values.value(u"c7"), QVariant(QStringLiteral("x")));
    QCOMPARE(rows.first().values.value(u"c1499"), QVariant(QStringLiteral("the last")));
}

void TestRows::takesAnyName_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"order", "with space", "quote\"s",    "two\"\"quotes",
                             "it's",  "what?",      "a:b",         ":name",
                             "[x]",   "[",          "`",           "🐘 数据",
                             "%1",    "%2 %1",      "back\\slash", "-- no comment",
                             "/*",    "rowid",      "'",           "\""})
        QTest::newRow(name) << QString::fromUtf8(name);
}

void TestRows::takesAnyName()
{
    QFETCH(QString, name);
    const QString q = sqlite::quoted(name);
    const QString other = name + QStringLiteral("?2");
    const TemporaryDatabase file {QStringLiteral("CREATE TABLE ") + q + QStringLiteral(" (") + q
                                  + QStringLiteral(" TEXT PRIMARY KEY, ") + sqlite::quoted(other)
                                  + QStringLiteral(")")};
    file.run(
        QStringLiteral("INSERT INTO %1 VALUES ('k1', 'Ani'), ('k2', 'Budi'), (NULL, 'x')").arg(q));
    const auto database = opened(file);
    const Table table = tableOf(*database, name);
    PageRequest request;
    request.limit = 1;
    request.orderBy = other;
    request.descending = true;
    request.filter = QStringLiteral("k");
    const auto first = pageOf(*database, table, request);
    QCOMPARE(first.size(), 1);
    QCOMPARE(first.first().values.value(other), QVariant(QStringLiteral("Budi")));
    request.after = first.first();
    const auto second = pageOf(*database, table, request);
    QCOMPARE(second.size(), 1);
    QCOMPARE(second.first().key.value(name), QVariant(QStringLiteral("k1")));
    const auto found = sqlite::findRows(*database, table, rowOf(other, QStringLiteral("Ani")));
    QVERIFY(found);
    QCOMPARE(found->value(0), second.first());
}

QTEST_GUILESS_MAIN(TestRows)
#include "tst_rows.moc"
