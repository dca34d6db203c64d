// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/sqlparameters.h"

#include <QTest>

class TestSqlParameters : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
};

void TestSqlParameters::finds_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("names");
    const auto row = [](const char *name, const char *sql, const char *names) {
        QTest::newRow(name) << QString::fromUtf8(sql) << QString::fromUtf8(names);
    };
    row("none", "SELECT 1", "");
    row("one", "SELECT B AS user_id FROM _RoleToUser WHERE A = :id", "id");
    row("each once", "SELECT :a, :b, :A", "a b");
    row("string", "SELECT ':x', 'it''s :y', :z", "z");
    row("identifiers", "SELECT \":a\", `:b`, [:c], :d", "d");
    row("comments", "SELECT :a -- :b\n, /* :c\n:d */ :e", "a e");
    row("unfinished string", "SELECT ':x", "x");
    row("letters", "SELECT :naïve", "naïve");
    row("json path", "SELECT json_extract(x, '$.a:b') WHERE id=:id", "id");
}

void TestSqlParameters::finds()
{
    QFETCH(QString, sql);
    QFETCH(QString, names);
    QCOMPARE(selaras::mapping::sqlParameters(sql).join(QLatin1Char(' ')), names);
}

QTEST_GUILESS_MAIN(TestSqlParameters)
#include "tst_sqlparameters.moc"
