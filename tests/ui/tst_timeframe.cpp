// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeclock.h"
#include "ui/charts/timeframe.h"
#include "ui/charts/timeticks.h"
#include "ui/charts/valuescale.h"

#include <QDateTime>
#include <QSignalSpy>
#include <QTest>

using namespace selaras;
using namespace selaras::ui;
using insight::Unit;

namespace {

constexpr qint64 minute = 60'000;

qint64 at(const QDate &date, const QTime &time)
{
    return QDateTime(date, time).toMSecsSinceEpoch();
}

} // namespace

class TestTimeFrame : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void follows()
    {
        test::FakeClock clock;
        TimeFrame frame(clock);
        QVERIFY(frame.isLive());
        frame.follow(10 * minute);
        QCOMPARE(frame.toMs(), clock.nowMs());
        QCOMPARE(frame.spanMs(), 10 * minute);
        clock.wait(5000);
        QSignalSpy changed(&frame, &TimeFrame::changed);
        frame.advance();
        QCOMPARE(frame.toMs(), clock.nowMs());
        QCOMPARE(changed.size(), 1);
    }

    void pansAndStays()
    {
        test::FakeClock clock;
        TimeFrame frame(clock);
        frame.follow(10 * minute);
        frame.pan(-minute);
        QVERIFY(!frame.isLive());
        const qint64 to = frame.toMs();
        clock.wait(5000);
        frame.advance();
        QCOMPARE(frame.toMs(), to);
        // Nothing lies ahead of now.
        frame.pan(60 * minute);
        QVERIFY(frame.isLive());
        QCOMPARE(frame.toMs(), clock.nowMs());
    }

    void zoomsAroundATime()
    {
        test::FakeClock clock;
        TimeFrame frame(clock);
        frame.follow(60 * minute);
        frame.pan(-60 * minute);
        const qint64 around = frame.fromMs() + 15 * minute;
        frame.zoom(0.5, around);
        QCOMPARE(frame.spanMs(), 30 * minute);
        // It was at a quarter, and still is.
        QCOMPARE(around - frame.fromMs(), 30 * minute / 4);
        for (int i = 0; i < 40; ++i)
            frame.zoom(0.5, around);
        QCOMPARE(frame.spanMs(), TimeFrame::shortestMs);
        for (int i = 0; i < 60; ++i)
            frame.zoom(2, around);
        QCOMPARE(frame.spanMs(), TimeFrame::longestMs);
    }

    void zoomsLiveAtItsEnd()
    {
        test::FakeClock clock;
        TimeFrame frame(clock);
        frame.follow(60 * minute);
        frame.zoom(0.5, frame.fromMs());
        QVERIFY(frame.isLive());
        QCOMPARE(frame.toMs(), clock.nowMs());
        QCOMPARE(frame.spanMs(), 30 * minute);
    }

    void ticks()
    {
        const QDate day(2026, 3, 14);
        const auto ticks = timeTicks(at(day, {10, 2}), at(day, {10, 58}), 6);
        QCOMPARE(ticks.size(), 5);
        QCOMPARE(ticks.first(), (TimeTick {at(day, {10, 10}), QStringLiteral("10:10")}));
        QCOMPARE(ticks.last().label, QStringLiteral("10:50"));
    }

    void ticksTellTheDay()
    {
        const QDate day(2026, 3, 14);
        const auto ticks = timeTicks(at(day, {12, 0}), at(day.addDays(1), {12, 0}), 6);
        QVERIFY(
            ticks.contains(TimeTick {at(day.addDays(1), {0, 0}),
                                     QLocale().toString(day.addDays(1), QStringLiteral("d MMM"))}));
        for (const TimeTick &tick : ticks)
            QCOMPARE(QDateTime::fromMSecsSinceEpoch(tick.timeMs).time().minute(), 0);
    }

    void ticksOfTwoYears()
    {
        const auto ticks = timeTicks(at({2024, 3, 1}, {0, 0}), at({2026, 3, 1}, {0, 0}), 9);
        QVERIFY(ticks.size() >= 4 && ticks.size() <= 9);
        for (const TimeTick &tick : ticks)
            QCOMPARE(QDateTime::fromMSecsSinceEpoch(tick.timeMs).date().day(), 1);
        QVERIFY(std::any_of(ticks.begin(), ticks.end(), [](const TimeTick &tick) {
            return tick.label == QLatin1String("2025");
        }));
    }

    void ticksOfNothing()
    {
        QVERIFY(timeTicks(10, 10, 5).isEmpty());
        QVERIFY(timeTicks(0, 10, 0).isEmpty());
    }

    void scales_data()
    {
        QTest::addColumn<double>("greatest");
        QTest::addColumn<Unit>("unit");
        QTest::addColumn<double>("high");
        QTest::addColumn<double>("step");
        QTest::newRow("share") << 0.93 << Unit::Share << 1.0 << 0.25;
        QTest::newRow("count") << 17.0 << Unit::Count << 20.0 << 5.0;
        QTest::newRow("few") << 2.0 << Unit::Count << 2.0 << 1.0;
        QTest::newRow("small") << 0.031 << Unit::Milliseconds << 0.04 << 0.01;
        QTest::newRow("bytes") << 1.5 * 1024 * 1024 << Unit::Bytes << 1.5 * 1024 * 1024
                               << 0.5 * 1024 * 1024;
        QTest::newRow("nothing") << 0.0 << Unit::Count << 1.0 << 1.0;
        QTest::newRow("infinite") << qInf() << Unit::Count << 1.0 << 1.0;
    }
    void scales()
    {
        QFETCH(double, greatest);
        QFETCH(Unit, unit);
        const ValueScale scale = scaleFor(greatest, unit, 4);
        QTEST(scale.high, "high");
        QTEST(scale.step, "step");
    }
};

QTEST_MAIN(TestTimeFrame)
#include "tst_timeframe.moc"
