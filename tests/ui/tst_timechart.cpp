// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeclock.h"
#include "ui/charts/chartcard.h"
#include "ui/charts/chartlegend.h"
#include "ui/charts/timeframe.h"

#include <QSignalSpy>
#include <QtCharts/QLineSeries>
#include <QTest>

using namespace selaras;
using namespace selaras::ui;
using insight::Curve;
using insight::Series;

namespace {

constexpr qint64 minute = 60'000;

Curve steady(Series series, const Clock &clock, int seconds, double value)
{
    Curve curve {{series, {}}, 1000, {}};
    for (int i = seconds; i > 0; --i)
        curve.points.append({clock.nowMs() - qint64(1000) * i, value, 1, value, value, false});
    return curve;
}

} // namespace

class TestTimeChart : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void draws()
    {
        Bench at;
        at.card.setCurves({steady(Series::HitRate, at.clock, 600, 0.9)});
        QTRY_VERIFY(at.card.chart().drawnPoints() > 100);
        // Never more than the width can show.
        QVERIFY(at.card.chart().drawnPoints() <= at.card.chart().width());
        QCOMPARE(at.entries().size(), 1);
        QCOMPARE(at.entries().first().value, QStringLiteral("90 %"));
    }

    void breaksAtGaps()
    {
        Bench at;
        Curve curve = steady(Series::HitRate, at.clock, 600, 0.5);
        curve.points.remove(200, 100);
        curve.points[200].afterGap = true;
        at.card.setCurves({curve});
        QTRY_VERIFY(at.card.chart().drawnPoints() > 0);
        const auto lines = at.card.chart().chart()->series();
        QCOMPARE(lines.size(), 2);
        const auto *before = qobject_cast<QLineSeries *>(lines.first());
        const auto *after = qobject_cast<QLineSeries *>(lines.last());
        QVERIFY(before->points().last().x() < after->points().first().x());
    }

    void followsTheFrame()
    {
        Bench at;
        at.card.setCurves({steady(Series::HitRate, at.clock, 600, 0.9)});
        QTRY_VERIFY(at.card.chart().drawnPoints() > 100);
        at.frame.show(at.clock.nowMs() - 60 * minute, at.clock.nowMs() - 30 * minute);
        QTRY_VERIFY(at.card.chart().drawnPoints() <= 1);
        QTRY_COMPARE(at.entries().first().value, QStringLiteral("–"));
    }

    void keysMoveIt()
    {
        Bench at;
        at.frame.follow(10 * minute);
        QTest::keyClick(&at.card.chart(), Qt::Key_Left);
        QVERIFY(!at.frame.isLive());
        QCOMPARE(at.frame.toMs(), at.clock.nowMs() - minute);
        QTest::keyClick(&at.card.chart(), Qt::Key_Plus);
        QCOMPARE(at.frame.spanMs(), 5 * minute);
        QTest::keyClick(&at.card.chart(), Qt::Key_Left, Qt::ControlModifier);
        QVERIFY(at.frame.cursorMs());
        QTest::keyClick(&at.card.chart(), Qt::Key_Escape);
        QVERIFY(!at.frame.cursorMs());
        QTest::keyClick(&at.card.chart(), Qt::Key_End);
        QVERIFY(at.frame.isLive());
    }

    void cursorTellsValues()
    {
        Bench at;
        Curve curve = steady(Series::HitRate, at.clock, 600, 0.9);
        curve.points[0].sum = 0.25;
        at.card.setCurves({curve});
        QTRY_VERIFY(at.card.chart().drawnPoints() > 0);
        at.frame.setCursor(curve.points.first().timeMs);
        QCOMPARE(at.entries().first().value, QStringLiteral("25 %"));
        QVERIFY(at.card.chart().accessibleDescription().contains(QStringLiteral("25 %")));
    }

    void dragsIt()
    {
        Bench at;
        at.frame.follow(10 * minute);
        QWidget *viewport = at.card.chart().viewport();
        const QPoint middle = viewport->rect().center();
        QTest::mousePress(viewport, Qt::LeftButton, {}, middle);
        QTest::mouseMove(viewport, middle + QPoint(60, 0));
        QTest::mouseRelease(viewport, Qt::LeftButton, {}, middle + QPoint(60, 0));
        QVERIFY(!at.frame.isLive());
        QVERIFY(at.frame.toMs() < at.clock.nowMs());
    }

    void leavesOutWhatIsNotThere()
    {
        test::FakeClock clock;
        TimeFrame frame(clock);
        ChartCard tenants({QStringLiteral("tenants"), {Series::KeysByTenant}}, frame);
        tenants.setCurves({});
        QVERIFY(tenants.isHidden());
        ChartCard memory({QStringLiteral("memory"), {Series::UsedMemory, Series::MaxMemory}},
                         frame);
        memory.setCurves(
            {steady(Series::UsedMemory, clock, 10, 1000), steady(Series::MaxMemory, clock, 10, 0)});
        QCOMPARE(memory.chart().curves().size(), 1);
    }

private:
    struct Bench {
        Bench()
        {
            card.resize(600, 260);
            card.show();
            frame.follow(15 * minute);
        }
        [[nodiscard]] QVector<ChartLegend::Entry> entries()
        {
            return card.findChild<ChartLegend *>()->entries();
        }

        test::FakeClock clock;
        TimeFrame frame {clock};
        ChartCard card {{QStringLiteral("hit-rate"), {Series::HitRate}}, frame};
    };
};

QTEST_MAIN(TestTimeChart)
#include "tst_timechart.moc"
