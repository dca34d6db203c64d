// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sqlite/database.h"
#include "models/sqlite/indexsql.h"
#include "models/sqlite/uniquekeys.h"
#include "tests/support/temporarydatabase.h"

#include <QTest>

using namespace selaras;
using namespace selaras::sqlite;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

QString described(const UniqueKey &key)
{
    QStringList terms;
    for (const UniqueKey::Term &term : key.terms) {
        const QString name =
            term.column.isEmpty() ? text("(%1)").arg(term.expression) : term.column;
        terms.append(term.collation.isEmpty() ? name : name + text("/") + term.collation);
    }
    const QString all = terms.join(text(", "));
    return key.where.isEmpty() ? all : all + text(" where ") + key.where;
}

} // namespace

class TestUniqueKeys : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void splitsIndexes_data();
    void splitsIndexes();
};

void TestUniqueKeys::reads_data()
{
    QTest::addColumn<QStringList>("statements");
    QTest::addColumn<QStringList>("keys");
    QTest::newRow("the rowid under its own name")
        << QStringList {text("CREATE TABLE t (id INTEGER PRIMARY KEY, a)")}
        << QStringList {text("rowid")};
    QTest::newRow("a column hides the rowid")
        << QStringList {text("CREATE TABLE t (rowid TEXT, a)")} << QStringList {text("_rowid_")};
    QTest::newRow("all its names are hidden, once by the key")
        << QStringList {text("CREATE TABLE t (rowid INTEGER PRIMARY KEY, _rowid_, oid)")}
        << QStringList {text("rowid/BINARY")};
    QTest::newRow("several columns, without rowid")
        << QStringList {text("CREATE TABLE t (a TEXT COLLATE NOCASE, b, PRIMARY KEY (b, a)) "
                             "WITHOUT ROWID")}
        << QStringList {text("b/BINARY, a/NOCASE")};
    QTest::newRow("a constraint") << QStringList {text(
        "CREATE TABLE t (a, b UNIQUE COLLATE RTRIM)")}
                                  << QStringList {text("rowid"), text("b/RTRIM")};
    QTest::newRow("indexes")
        << QStringList {text("CREATE TABLE t (a, \"b,(\" TEXT)"), text("CREATE INDEX i0 ON t (a)"),
                        text("CREATE UNIQUE INDEX i1 ON t (a DESC, \"b,(\" COLLATE NOCASE)"),
                        text("CREATE UNIQUE INDEX i2 ON t (lower(\"b,(\") COLLATE NOCASE, a) "
                             "WHERE a IS NOT NULL -- the last")}
        << QStringList {text("rowid"), text("a/BINARY, b,(/NOCASE"),
                        text("(lower(\"b,(\") COLLATE NOCASE), a/BINARY where a IS NOT NULL")};
}

void TestUniqueKeys::reads()
{
    QFETCH(QStringList, statements);
    QFETCH(QStringList, keys);
    const test::TemporaryDatabase file(statements);
    const auto database = Database::open(file.path(), Database::Access::ReadOnly);
    QVERIFY(database);
    const auto schema = readSchema(**database);
    QVERIFY(schema);
    const auto found = readUniqueKeys(**database, *schema->table(u"t"));
    QVERIFY(found);
    QStringList described;
    for (const UniqueKey &key : *found)
        described.append(::described(key));
    QCOMPARE(described, keys);
}

void TestUniqueKeys::splitsIndexes_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QStringList>("terms");
    QTest::addColumn<QString>("where");
    QTest::newRow("quoted") << text("CREATE UNIQUE INDEX \"i (\" ON [t (x](`a,b`, 'c)' )")
                            << QStringList {text("`a,b`"), text("'c)'")} << QString();
    QTest::newRow("functions and directions")
        << text("CREATE INDEX i ON t(coalesce(a, b) desc , substr(c,1,(2)) ASC)where(a>1)")
        << QStringList {text("coalesce(a, b)"), text("substr(c,1,(2))")} << text("(a>1)");
    QTest::newRow("comments") << text("CREATE INDEX i /* ( */ ON t -- (\n(a /* , */, b)")
                              << QStringList {text("a"), text("b")} << QString();
}

void TestUniqueKeys::splitsIndexes()
{
    QFETCH(QString, sql);
    QFETCH(QStringList, terms);
    QFETCH(QString, where);
    const IndexSql parts = splitIndexSql(sql);
    QCOMPARE(parts.terms, terms);
    QCOMPARE(parts.where, where);
}

QTEST_GUILESS_MAIN(TestUniqueKeys)
#include "tst_uniquekeys.moc"
