// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/curvetablemodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace selaras;
using insight::Curve;
using insight::Series;
using items::CurveTableModel;

class TestCurveTableModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shows()
    {
        CurveTableModel model(
            {[](const insight::SeriesRef &ref) { return insight::seriesId(ref.series); },
             [](double value, insight::Unit) { return QString::number(value); },
             [](qint64 ms) { return QString::number(ms); }});
        QAbstractItemModelTester tester(&model);
        QCOMPARE(model.rowCount(), 0);
        model.setCurves({Curve {{Series::Keys, {}},
                                1000,
                                {{1000, 4, 2, 1, 3, false}, {3000, 5, 1, 5, 5, true}}},
                         Curve {{Series::Clients, {}}, 1000, {{2000, 7, 1, 7, 7, false}}}});
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.columnCount(), 3);
        const auto text = [&](int row, int column) {
            return model.index(row, column).data().toString();
        };
        // The newest first; what was not read is empty.
        QCOMPARE(text(0, 0), QStringLiteral("3000"));
        QCOMPARE(text(0, 1), QStringLiteral("5"));
        QCOMPARE(text(0, 2), QString());
        QCOMPARE(text(1, 2), QStringLiteral("7"));
        QCOMPARE(text(2, 1), QStringLiteral("2"));
        QCOMPARE(model.index(2, 1).data(CurveTableModel::ValueRole).toDouble(), 2.0);
        QVERIFY(!model.index(0, 2).data(CurveTableModel::ValueRole).isValid());
        QCOMPARE(model.headerData(2, Qt::Horizontal, Qt::DisplayRole).toString(),
                 QStringLiteral("clients"));
        model.setCurves({});
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TestCurveTableModel)
#include "tst_curvetablemodel.moc"
