// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/differencemodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace selaras;
using namespace selaras::items;

class TestDifferenceModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsFieldsSideBySide();
};

void TestDifferenceModel::showsFieldsSideBySide()
{
    DifferenceModel model;
    const QAbstractItemModelTester tester(&model);
    QCOMPARE(model.rowCount(), 0);
    mapping::Comparison comparison;
    comparison.differences = {{QStringLiteral("name"), QStringLiteral("Budi"), QString()},
                              {QStringLiteral("age"), QStringLiteral(""), QStringLiteral("5")}};
    model.setComparison(comparison);
    QCOMPARE(model.rowCount(), 2);
    const auto at = [&model](int row, int column) { return model.index(row, column); };
    QCOMPARE(at(0, DifferenceModel::FieldColumn).data().toString(), QStringLiteral("name"));
    QCOMPARE(at(0, DifferenceModel::CachedColumn).data().toString(), QStringLiteral("Budi"));
    QVERIFY(at(0, DifferenceModel::RowColumn).data(DifferenceModel::MissingRole).toBool());
    QVERIFY(!at(1, DifferenceModel::CachedColumn).data(DifferenceModel::MissingRole).toBool());
    QCOMPARE(at(1, DifferenceModel::RowColumn).data().toString(), QStringLiteral("5"));
    model.setComparison({});
    QCOMPARE(model.rowCount(), 0);
}

QTEST_GUILESS_MAIN(TestDifferenceModel)
#include "tst_differencemodel.moc"
