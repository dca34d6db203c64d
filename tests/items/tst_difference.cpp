// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/difference.h"

#include <QRandomGenerator>
#include <QTest>

using namespace selaras::items;

namespace {

// What a view is left with when it is told of the difference.
QVector<int> applied(QVector<int> list, const QVector<int> &target, const Difference &change)
{
    for (const RowRange &range : change.removals)
        list.remove(range.first, range.count);
    for (const RowRange &range : change.insertions) {
        for (qsizetype i = range.first; i <= range.last(); ++i)
            list.insert(i, target.at(i));
    }
    return list;
}

qsizetype removedRows(const Difference &change)
{
    qsizetype count = 0;
    for (const RowRange &range : change.removals)
        count += range.count;
    return count;
}

} // namespace

class TestDifference : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void leadsFromOneListToTheOther_data();
    void leadsFromOneListToTheOther();
    void leadsThereFromRandomLists();
};

void TestDifference::leadsFromOneListToTheOther_data()
{
    QTest::addColumn<QVector<int>>("before");
    QTest::addColumn<QVector<int>>("after");
    QTest::addColumn<int>("removed");

    QTest::newRow("both empty") << QVector<int>() << QVector<int>() << 0;
    QTest::newRow("same") << QVector<int> {1, 2, 3} << QVector<int> {1, 2, 3} << 0;
    QTest::newRow("first rows") << QVector<int>() << QVector<int> {1, 2} << 0;
    QTest::newRow("all gone") << QVector<int> {1, 2} << QVector<int>() << 2;
    QTest::newRow("in the middle") << QVector<int> {1, 4} << QVector<int> {1, 2, 3, 4} << 0;
    QTest::newRow("at both ends") << QVector<int> {2} << QVector<int> {1, 2, 3} << 0;
    QTest::newRow("replaced") << QVector<int> {1, 2, 3} << QVector<int> {1, 9, 3} << 1;
    QTest::newRow("one row moved") << QVector<int> {1, 2, 3, 4} << QVector<int> {4, 1, 2, 3} << 1;
    QTest::newRow("turned round") << QVector<int> {1, 2, 3} << QVector<int> {3, 2, 1} << 2;
    QTest::newRow("repeated") << QVector<int> {1, 1, 2} << QVector<int> {1, 2, 2} << 1;
}

void TestDifference::leadsFromOneListToTheOther()
{
    QFETCH(QVector<int>, before);
    QFETCH(QVector<int>, after);
    QFETCH(int, removed);
    const Difference change = difference(before, after);
    QCOMPARE(applied(before, after, change), after);
    QCOMPARE(removedRows(change), removed);
}

void TestDifference::leadsThereFromRandomLists()
{
    QRandomGenerator random(20260);
    for (int round = 0; round < 500; ++round) {
        QVector<int> before(random.bounded(12));
        QVector<int> after(random.bounded(12));
        for (auto *list : {&before, &after}) {
            for (int &value : *list)
                value = random.bounded(15);
        }
        QCOMPARE(applied(before, after, difference(before, after)), after);
    }
}

QTEST_GUILESS_MAIN(TestDifference)
#include "tst_difference.moc"
