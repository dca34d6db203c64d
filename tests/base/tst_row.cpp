// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/row.h"

#include <QTest>

using namespace selaras;

namespace {

Row someone()
{
    return {{QStringLiteral("id"), QStringLiteral("Name"), QStringLiteral("photo")},
            {qlonglong(7), QStringLiteral("Ani"), QVariant()}};
}

} // namespace

class TestRow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void columnsAreFoundWithoutCase();
    void missingColumnReadsAsNull();
    void setReplacesOrAppends();
    void onlyKeepsTheOrderAskedFor();
    void withLaysOneRowOverAnother();
    void updatedFromKeepsItsOwnColumns();
    void copiesAreIndependent();
    void rowsCompareByNameAndCell();
    void sameCell_data();
    void sameCell();
};

void TestRow::columnsAreFoundWithoutCase()
{
    const Row row = someone();
    QCOMPARE(row.indexOf(u"NAME"), 1);
    QVERIFY(row.contains(u"name"));
    QCOMPARE(row.value(u"nAmE"), QVariant(QStringLiteral("Ani")));
    QVERIFY(!row.contains(u"nam"));
    QVERIFY(!row.contains(u""));
}

void TestRow::missingColumnReadsAsNull()
{
    QVERIFY(!someone().value(u"nobody").isValid());
    QVERIFY(!someone().value(u"photo").isValid());
    QCOMPARE(someone().indexOf(u"nobody"), -1);
    QVERIFY(Row().isEmpty());
    QVERIFY(!Row().value(u"id").isValid());
}

void TestRow::setReplacesOrAppends()
{
    Row row = someone();
    row.set(QStringLiteral("NAME"), QStringLiteral("Budi"));
    row.set(QStringLiteral("age"), qlonglong(30));
    QCOMPARE(row.columns(),
             QStringList({QStringLiteral("id"), QStringLiteral("Name"), QStringLiteral("photo"),
                          QStringLiteral("age")}));
    QCOMPARE(row.value(u"Name"), QVariant(QStringLiteral("Budi")));
    QCOMPARE(row.size(), 4);
    row.set(QStringLiteral("age"), QVariant());
    QVERIFY(row.contains(u"age"));
    QVERIFY(!row.value(u"age").isValid());
}

void TestRow::onlyKeepsTheOrderAskedFor()
{
    const Row part =
        someone().only({QStringLiteral("name"), QStringLiteral("nobody"), QStringLiteral("ID")});
    QCOMPARE(part.columns(),
             QStringList({QStringLiteral("name"), QStringLiteral("nobody"), QStringLiteral("ID")}));
    QCOMPARE(part.values(),
             QVariantList({QStringLiteral("Ani"), QVariant(), QVariant(qlonglong(7))}));
}

void TestRow::withLaysOneRowOverAnother()
{
    const Row changes({QStringLiteral("ID"), QStringLiteral("email")},
                      {qlonglong(8), QStringLiteral("a@b")});
    const Row row = someone().with(changes);
    QCOMPARE(row.value(u"id"), QVariant(qlonglong(8)));
    QCOMPARE(row.value(u"name"), QVariant(QStringLiteral("Ani")));
    QCOMPARE(row.value(u"email"), QVariant(QStringLiteral("a@b")));
    QCOMPARE(someone().with(Row()), someone());
}

void TestRow::updatedFromKeepsItsOwnColumns()
{
    const Row changes({QStringLiteral("ID"), QStringLiteral("email"), QStringLiteral("name")},
                      {qlonglong(8), QStringLiteral("a@b"), QVariant()});
    const Row row = someone().updatedFrom(changes);
    QCOMPARE(row, Row(someone().columns(), {qlonglong(8), QVariant(), QVariant()}));
    QCOMPARE(someone().updatedFrom(Row()), someone());
}

void TestRow::copiesAreIndependent()
{
    const Row original = someone();
    Row copy = original;
    copy.set(QStringLiteral("name"), QStringLiteral("Budi"));
    QCOMPARE(original.value(u"name"), QVariant(QStringLiteral("Ani")));
    QVERIFY(copy != original);
}

void TestRow::rowsCompareByNameAndCell()
{
    const Row upper({QStringLiteral("ID"), QStringLiteral("NAME"), QStringLiteral("PHOTO")},
                    someone().values());
    QCOMPARE(upper, someone());
    const Row text({QStringLiteral("id"), QStringLiteral("name"), QStringLiteral("photo")},
                   {QStringLiteral("7"), QStringLiteral("Ani"), QVariant()});
    QVERIFY(text != someone());
    QVERIFY(someone().only({QStringLiteral("id")}) != someone());
    QCOMPARE(Row(), Row());
}

void TestRow::sameCell_data()
{
    QTest::addColumn<QVariant>("a");
    QTest::addColumn<QVariant>("b");
    QTest::addColumn<bool>("same");

    const QVariant null;
    QTest::newRow("null") << null << null << true;
    QTest::newRow("null, 0") << null << QVariant(qlonglong(0)) << false;
    QTest::newRow("null, empty text") << null << QVariant(QString()) << false;
    QTest::newRow("integer") << QVariant(qlonglong(1)) << QVariant(qlonglong(1)) << true;
    QTest::newRow("integers") << QVariant(qlonglong(1)) << QVariant(qlonglong(2)) << false;
    QTest::newRow("1, 1.0") << QVariant(qlonglong(1)) << QVariant(1.0) << false;
    QTest::newRow("1, '1'") << QVariant(qlonglong(1)) << QVariant(QStringLiteral("1")) << false;
    QTest::newRow("text, blob") << QVariant(QStringLiteral("a")) << QVariant(QByteArray("a"))
                                << false;
    QTest::newRow("case") << QVariant(QStringLiteral("a")) << QVariant(QStringLiteral("A"))
                          << false;
    QTest::newRow("big integers") << QVariant(qlonglong(9007199254740993))
                                  << QVariant(qlonglong(9007199254740992)) << false;
    QTest::newRow("close reals") << QVariant(1.0) << QVariant(1.0 + 2.3e-16) << false;
    QTest::newRow("blob with a zero byte")
        << QVariant(QByteArray("a\0b", 3)) << QVariant(QByteArray("a\0c", 3)) << false;
}

void TestRow::sameCell()
{
    QFETCH(QVariant, a);
    QFETCH(QVariant, b);
    QFETCH(bool, same);
    QCOMPARE(selaras::sameCell(a, b), same);
    QCOMPARE(selaras::sameCell(b, a), same);
}

QTEST_GUILESS_MAIN(TestRow)
#include "tst_row.moc"
