// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/curvelevels.h"

#include <QTest>

using namespace selaras::insight;

namespace {

constexpr int million = 1'000'000;

Curve ramp(int points)
{
    Curve curve {{Series::Keys, {}}, 1000, {}};
    for (int i = 0; i < points; ++i) {
        const double value = i;
        curve.points.append({qint64(1000) * i, value, 1, value, value, false});
    }
    return curve;
}

} // namespace

class TestCurveLevels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cutsAll()
    {
        const CurveLevels levels(ramp(million));
        const auto points = levels.cut(0, qint64(1000) * million, 300);
        QVERIFY2(points.size() <= 301 && points.size() > 30,
                 qPrintable(QString::number(points.size())));
        double sum = 0;
        double weight = 0;
        for (const CurvePoint &point : points) {
            sum += point.sum;
            weight += point.weight;
        }
        // Nothing is lost and nothing counted twice.
        QCOMPARE(weight, double(million));
        QCOMPARE(sum, double(million) * (million - 1) / 2);
        QCOMPARE(points.first().low, 0.0);
        QCOMPARE(points.last().high, double(million - 1));
    }

    void cutsFinely()
    {
        const CurveLevels levels(ramp(million));
        const auto points = levels.cut(500'000'000, 500'100'000, 300);
        // A hundred, and one neighbour on each side.
        QCOMPARE(points.size(), 102);
        QCOMPARE(points.first().timeMs, 499'999'000);
        QCOMPARE(points.at(1).value(), 500'000.0);
        QCOMPARE(points.last().timeMs, 500'100'000);
    }

    void keepsGapsApart()
    {
        Curve curve = ramp(1000);
        curve.points.remove(400, 100);
        curve.points[400].afterGap = true;
        const CurveLevels levels(curve);
        const auto points = levels.cut(0, 1'000'000, 20);
        const auto gap = std::find_if(points.begin(), points.end(),
                                      [](const CurvePoint &point) { return point.afterGap; });
        QVERIFY(gap != points.end());
        QCOMPARE(gap->timeMs, 500'000);
        QCOMPARE((gap - 1)->high, 399.0);
    }

    void tellsValues()
    {
        const CurveLevels levels(ramp(100));
        QCOMPARE(levels.valueAt(50'999), std::optional(50.0));
        QVERIFY(!levels.valueAt(-1));
        QVERIFY(!levels.valueAt(200'000));
        // What is counted now and then stands until the next time.
        Curve sessions = ramp(10);
        sessions.ref.series = Series::Sessions;
        QCOMPARE(CurveLevels(sessions).valueAt(60'000), std::optional(9.0));
        QVERIFY(!CurveLevels().valueAt(0));
        QVERIFY(CurveLevels().cut(0, 1, 10).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCurveLevels)
#include "tst_curvelevels.moc"
