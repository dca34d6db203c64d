// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/repository/dependents.h"
#include "tests/support/temporarydatabase.h"

#include <QTest>

#include <algorithm>

using namespace selaras;
using repository::Dependent;
using sqlite::TableRow;
using test::TemporaryDatabase;

namespace {

// "child 1 -> 5" for a row that stays, "child 1 -" for one that goes.
QString describe(const Dependent &dependent)
{
    const auto keyText = [](const Row &key) {
        QStringList parts;
        for (const QVariant &value : key.values())
            parts.append(value.isValid() ? value.toString() : QStringLiteral("NULL"));
        return parts.join(QLatin1Char('.'));
    };
    QString text = dependent.table + QLatin1Char(' ') + keyText(dependent.before.key);
    return dependent.keyAfter ? text + QStringLiteral(" -> ") + keyText(*dependent.keyAfter)
                              : text + QStringLiteral(" -");
}

QStringList describe(const Result<QVector<Dependent>> &dependents)
{
    if (!dependents)
        return {QStringLiteral("error"), codeName(dependents.error().code)};
    QStringList lines;
    for (const Dependent &dependent : *dependents)
        lines.append(describe(dependent));
    lines.sort();
    return lines;
}

} // namespace

class TestDependents : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void deletes_data();
    void deletes();
    void updates_data();
    void updates();
    void deepChainDoesNotRecurse();
};

void TestDependents::deletes_data()
{
    QTest::addColumn<QStringList>("statements");
    QTest::addColumn<QStringList>("dependents");
    const auto row = [](const char *name, const QStringList &statements,
                        const QStringList &dependents) {
        QTest::newRow(name) << statements << dependents;
    };
    const QString parent = QStringLiteral("CREATE TABLE parent (id INTEGER PRIMARY KEY, "
                                          "parent_id REFERENCES parent ON DELETE CASCADE)");
    const QString parents = QStringLiteral("INSERT INTO parent VALUES (1, NULL), (2, NULL)");

    row("nobody references it", {parent, parents}, {});
    row("three tables deep",
        {parent, parents,
         QStringLiteral("CREATE TABLE a (id INTEGER PRIMARY KEY, p INT REFERENCES parent (id) "
                        "ON DELETE CASCADE)"),
         QStringLiteral("CREATE TABLE b (id INTEGER PRIMARY KEY, a INT REFERENCES a (id) "
                        "ON DELETE CASCADE)"),
         QStringLiteral("CREATE TABLE c (id INTEGER PRIMARY KEY, b INT REFERENCES b (id) "
                        "ON DELETE CASCADE)"),
         QStringLiteral("INSERT INTO a VALUES (1, 1), (2, 1), (3, 2)"),
         QStringLiteral("INSERT INTO b VALUES (1, 2), (2, 3)"),
         QStringLiteral("INSERT INTO c VALUES (1, 1), (2, 1), (3, 2), (4, NULL)")},
        {QStringLiteral("a 1 -"), QStringLiteral("a 2 -"), QStringLiteral("b 1 -"),
         QStringLiteral("c 1 -"), QStringLiteral("c 2 -")});
    row("set null keeps the row and what hangs on it",
        {parent, parents,
         QStringLiteral("CREATE TABLE a (id INTEGER PRIMARY KEY, p INT REFERENCES parent (id) "
                        "ON DELETE SET NULL)"),
         QStringLiteral("CREATE TABLE b (id INTEGER PRIMARY KEY, a INT REFERENCES a (id) "
                        "ON DELETE CASCADE)"),
         QStringLiteral("INSERT INTO a VALUES (1, 1)"),
         QStringLiteral("INSERT INTO b VALUES (1, 1)")},
        {QStringLiteral("a 1 -> 1")});
    row("set null of a referenced column goes on",
        {parent, parents,
         QStringLiteral("CREATE TABLE a (id INTEGER PRIMARY KEY, p INT UNIQUE REFERENCES parent "
                        "(id) ON DELETE SET NULL)"),
         QStringLiteral("CREATE TABLE b (p INT PRIMARY KEY REFERENCES a (p) ON UPDATE CASCADE) "),
         QStringLiteral("INSERT INTO a VALUES (1, 1)"), QStringLiteral("INSERT INTO b VALUES (1)")},
        {QStringLiteral("a 1 -> 1"), QStringLiteral("b 1 -> NULL")});
    row("set default",
        {parent, parents,
         QStringLiteral("CREATE TABLE a (p INT DEFAULT (1 + 1) REFERENCES parent (id) "
                        "ON DELETE SET DEFAULT, n INT, PRIMARY KEY (p, n)) WITHOUT ROWID"),
         QStringLiteral("INSERT INTO a VALUES (1, 5)")},
        {QStringLiteral("a 1.5 -> 2.5")});
    row("restrict and no action are not followed",
        {parent, parents,
         QStringLiteral("CREATE TABLE a (id INTEGER PRIMARY KEY, p INT REFERENCES parent (id) "
                        "ON DELETE RESTRICT, q INT REFERENCES parent (id))"),
         QStringLiteral("INSERT INTO a VALUES (1, 1, 1)")},
        {});
    row("self reference",
        {parent, parents, QStringLiteral("INSERT INTO parent VALUES (3, 1), (4, 3), (5, 2)")},
        {QStringLiteral("parent 3 -"), QStringLiteral("parent 4 -")});
    row("a row that references itself",
        {parent, parents, QStringLiteral("UPDATE parent SET parent_id = 1 WHERE id = 1")}, {});
    row("a circle",
        {parent, parents, QStringLiteral("INSERT INTO parent VALUES (3, 1), (4, 3)"),
         QStringLiteral("UPDATE parent SET parent_id = 4 WHERE id = 1")},
        {QStringLiteral("parent 3 -"), QStringLiteral("parent 4 -")});
    row("deletion outweighs a change",
        {parent, parents,
         QStringLiteral("CREATE TABLE a (id INTEGER PRIMARY KEY, p INT REFERENCES parent (id) "
                        "ON DELETE SET NULL, q INT REFERENCES parent (id) ON DELETE CASCADE)"),
         QStringLiteral("CREATE TABLE b (id INTEGER PRIMARY KEY, a INT REFERENCES a (id) "
                        "ON DELETE CASCADE)"),
         QStringLiteral("INSERT INTO a VALUES (1, 1, 1)"),
         QStringLiteral("INSERT INTO b VALUES (1, 1)")},
        {QStringLiteral("a 1 -"), QStringLiteral("b 1 -")});
    row("rowid tables and odd names",
        {parent, parents,
         QStringLiteral("CREATE TABLE \"o'dd \"\"x\" (\"p q\" INT REFERENCES PARENT (ID) "
                        "ON DELETE CASCADE)"),
         QStringLiteral("INSERT INTO \"o'dd \"\"x\" VALUES (1), (2)")},
        {QStringLiteral("o'dd \"x 1 -")});
    row("composite key, null in it",
        {QStringLiteral("CREATE TABLE parent (id INTEGER PRIMARY KEY, x, y, UNIQUE (x, y))"),
         QStringLiteral("INSERT INTO parent VALUES (1, 'a', 'b'), (2, 'a', 'c')"),
         QStringLiteral("CREATE TABLE a (id INTEGER PRIMARY KEY, u, v, FOREIGN KEY (u, v) "
                        "REFERENCES parent (x, y) ON DELETE CASCADE)"),
         QStringLiteral("INSERT INTO a VALUES (1, 'a', 'b'), (2, 'a', 'c'), (3, 'a', NULL)")},
        {QStringLiteral("a 1 -")});
    row("parent that is not there",
        {parent, parents,
         QStringLiteral("CREATE TABLE a (id INTEGER PRIMARY KEY, p REFERENCES gone "
                        "ON DELETE CASCADE)"),
         QStringLiteral("INSERT INTO a VALUES (1, NULL)")},
        {});
}

void TestDependents::deletes()
{
    QFETCH(QStringList, statements);
    QFETCH(QStringList, dependents);
    const TemporaryDatabase file(statements);
    auto database =
        std::move(*sqlite::Database::open(file.path(), sqlite::Database::Access::ReadWrite));
    const auto schema = sqlite::readSchema(*database);
    const auto row = sqlite::findRow(*database, *schema->table(u"parent"),
                                     Row({QStringLiteral("id")}, {qlonglong(1)}));
    QVERIFY(row && *row);
    QCOMPARE(describe(repository::dependentsOfDelete(*database, *schema, QStringLiteral("parent"),
                                                     **row)),
             dependents);
}

void TestDependents::updates_data()
{
    QTest::addColumn<QStringList>("statements");
    QTest::addColumn<Row>("changes");
    QTest::addColumn<QStringList>("dependents");
    const auto row = [](const char *name, const QStringList &statements, const Row &changes,
                        const QStringList &dependents) {
        QTest::newRow(name) << statements << changes << dependents;
    };
    const QString parent =
        QStringLiteral("CREATE TABLE parent (id INTEGER PRIMARY KEY, code UNIQUE, name)");
    const QString parents =
        QStringLiteral("INSERT INTO parent VALUES (1, 'x', 'n'), (2, 'y', 'm')");
    const QString child =
        QStringLiteral("CREATE TABLE a (p INT REFERENCES parent (id) ON UPDATE CASCADE, n INT, "
                       "PRIMARY KEY (p, n))");
    const Row id({QStringLiteral("id")}, {qlonglong(9)});

    row("another column", {parent, parents, child, QStringLiteral("INSERT INTO a VALUES (1, 1)")},
        Row({QStringLiteral("name")}, {QStringLiteral("z")}), {});
    row("the same value", {parent, parents, child, QStringLiteral("INSERT INTO a VALUES (1, 1)")},
        Row({QStringLiteral("id")}, {qlonglong(1)}), {});
    row("the key", {parent, parents, child, QStringLiteral("INSERT INTO a VALUES (1, 1), (2, 1)")},
        id, {QStringLiteral("a 1.1 -> 9.1")});
    row("two tables deep",
        {parent, parents, child,
         QStringLiteral("CREATE TABLE b (id INTEGER PRIMARY KEY, p, n, FOREIGN KEY (p, n) "
                        "REFERENCES a (p, n) ON UPDATE CASCADE)"),
         QStringLiteral("INSERT INTO a VALUES (1, 1), (1, 2)"),
         QStringLiteral("INSERT INTO b VALUES (1, 1, 1), (2, 1, 3)")},
        id,
        {QStringLiteral("a 1.1 -> 9.1"), QStringLiteral("a 1.2 -> 9.2"),
         QStringLiteral("b 1 -> 1")});
    row("set null",
        {parent, parents,
         QStringLiteral("CREATE TABLE a (id INTEGER PRIMARY KEY, p REFERENCES parent (code) "
                        "ON UPDATE SET NULL)"),
         QStringLiteral("INSERT INTO a VALUES (1, 'x'), (2, 'y')")},
        Row({QStringLiteral("CODE")}, {QStringLiteral("z")}), {QStringLiteral("a 1 -> 1")});
    row("two foreign keys of one row",
        {parent, parents,
         QStringLiteral("CREATE TABLE a (p INT REFERENCES parent (id) ON UPDATE CASCADE, "
                        "q INT REFERENCES parent (id) ON UPDATE CASCADE, PRIMARY KEY (p, q))"),
         QStringLiteral("CREATE TABLE b (q INT PRIMARY KEY, p INT, FOREIGN KEY (p, q) REFERENCES "
                        "a (p, q) ON UPDATE CASCADE)"),
         QStringLiteral("INSERT INTO a VALUES (1, 1), (1, 2), (2, 1)"),
         QStringLiteral("INSERT INTO b VALUES (1, 1)")},
        id,
        {QStringLiteral("a 1.1 -> 9.9"), QStringLiteral("a 1.2 -> 9.2"),
         QStringLiteral("a 2.1 -> 2.9"), QStringLiteral("b 1 -> 9")});
    row("references that a deletion would follow",
        {parent, parents,
         QStringLiteral("CREATE TABLE a (id INTEGER PRIMARY KEY, p INT REFERENCES parent (id) "
                        "ON DELETE CASCADE)"),
         QStringLiteral("INSERT INTO a VALUES (1, 2)")},
        Row({QStringLiteral("code")}, {QVariant()}), {});
    row("self reference",
        {QStringLiteral("CREATE TABLE parent (id INTEGER PRIMARY KEY, up INT REFERENCES parent (id)"
                        " ON UPDATE CASCADE)"),
         QStringLiteral("INSERT INTO parent VALUES (1, 1), (2, 1), (3, 2)")},
        id, {QStringLiteral("parent 2 -> 2")});
}

void TestDependents::updates()
{
    QFETCH(QStringList, statements);
    QFETCH(Row, changes);
    QFETCH(QStringList, dependents);
    const TemporaryDatabase file(statements);
    auto database =
        std::move(*sqlite::Database::open(file.path(), sqlite::Database::Access::ReadWrite));
    const auto schema = sqlite::readSchema(*database);
    const auto row = sqlite::findRow(*database, *schema->table(u"parent"),
                                     Row({QStringLiteral("id")}, {qlonglong(1)}));
    QVERIFY(row && *row);
    QCOMPARE(describe(repository::dependentsOfUpdate(*database, *schema, QStringLiteral("parent"),
                                                     **row, changes)),
             dependents);
}

void TestDependents::deepChainDoesNotRecurse()
{
    const TemporaryDatabase file(QStringList {
        QStringLiteral("CREATE TABLE parent (id INTEGER PRIMARY KEY, up INT REFERENCES parent (id) "
                       "ON DELETE CASCADE)"),
        QStringLiteral("CREATE INDEX up ON parent (up)"),
        QStringLiteral("WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n "
                       "WHERE i < 20000) INSERT INTO parent SELECT i, nullif(i - 1, 0) FROM n")});
    auto database =
        std::move(*sqlite::Database::open(file.path(), sqlite::Database::Access::ReadOnly));
    const auto schema = sqlite::readSchema(*database);
    const auto row = sqlite::findRow(*database, *schema->table(u"parent"),
                                     Row({QStringLiteral("id")}, {qlonglong(1)}));
    const auto dependents =
        repository::dependentsOfDelete(*database, *schema, QStringLiteral("parent"), **row);
    QCOMPARE(dependents->size(), 19999);
}

QTEST_GUILESS_MAIN(TestDependents)
#include "tst_dependents.moc"
