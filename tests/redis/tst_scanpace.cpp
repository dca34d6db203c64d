// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/redis/scanpace.h"

#include <QTest>

using selaras::redis::ScanPace;

class TestScanPace final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void beginsWithAThousand() { QCOMPARE(ScanPace(0).count(), 1000); }
    void settlesWhereACallTakesHalfAMillisecond_data();
    void settlesWhereACallTakesHalfAMillisecond();
    void takesOneSlowCallLightly();
};

void TestScanPace::settlesWhereACallTakesHalfAMillisecond_data()
{
    QTest::addColumn<qint64>("nsPerKey");
    QTest::addColumn<qint64>("roundTripNs");
    QTest::addColumn<qint64>("count");
    QTest::newRow("as measured") << qint64(500) << qint64(30'000) << qint64(1000);
    QTest::newRow("faster server") << qint64(100) << qint64(30'000) << qint64(5000);
    QTest::newRow("slower server") << qint64(2000) << qint64(30'000) << qint64(250);
    QTest::newRow("far away") << qint64(500) << qint64(80'000'000) << qint64(1000);
    QTest::newRow("not above the most") << qint64(1) << qint64(0) << qint64(10'000);
    QTest::newRow("not below the least") << qint64(1'000'000) << qint64(0) << qint64(100);
}

void TestScanPace::settlesWhereACallTakesHalfAMillisecond()
{
    QFETCH(qint64, nsPerKey);
    QFETCH(qint64, roundTripNs);
    ScanPace pace(roundTripNs);
    for (int i = 0; i < 20; ++i)
        pace.took(roundTripNs + nsPerKey * pace.count());
    QTEST(pace.count(), "count");
}

void TestScanPace::takesOneSlowCallLightly()
{
    ScanPace pace(0);
    pace.took(5'000'000'000);
    QCOMPARE(pace.count(), 500);
    pace.took(0);
    QCOMPARE(pace.count(), 1000);
}

QTEST_GUILESS_MAIN(TestScanPace)
#include "tst_scanpace.moc"
