// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/formats.h"
#include "ui/rowtitle.h"

#include <QLocale>
#include <QtTest>

using namespace selaras;
using namespace selaras::ui;

class TestFormats : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void cleanup() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void timeToLive_data()
    {
        QTest::addColumn<qint64>("ms");
        QTest::addColumn<QString>("text");
        QTest::newRow("none") << qint64(-1) << "no expiry";
        QTest::newRow("now") << qint64(0) << "0 s";
        QTest::newRow("seconds") << qint64(59'999) << "59 s";
        QTest::newRow("a minute") << qint64(60'000) << "1 min";
        QTest::newRow("minutes") << qint64(754'000) << "12 min 34 s";
        QTest::newRow("hours") << qint64(25'920'000) << "7 h 12 min";
        QTest::newRow("an hour") << qint64(3'600'000) << "1 h";
        QTest::newRow("days") << qint64(90'000'000) << "1 d 1 h";
        QTest::newRow("years") << qint64(86'400'000'000) << "1,000 d";
    }
    void timeToLive()
    {
        QFETCH(qint64, ms);
        QFETCH(QString, text);
        QCOMPARE(ttlText(ms), text);
    }

    void relativeTimes_data()
    {
        QTest::addColumn<qint64>("age");
        QTest::addColumn<QString>("text");
        QTest::newRow("now") << qint64(0) << "just now";
        QTest::newRow("seconds") << qint64(30'000) << "30 s ago";
        QTest::newRow("minutes") << qint64(125'000) << "2 min ago";
        QTest::newRow("hours") << qint64(7'300'000) << "2 h ago";
    }
    void relativeTimes()
    {
        QFETCH(qint64, age);
        QFETCH(QString, text);
        constexpr qint64 now = 1'700'000'000'000;
        QCOMPARE(relativeTime(now - age, now), text);
    }

    void farTimesAreDates()
    {
        constexpr qint64 now = 1'700'000'000'000;
        QVERIFY(relativeTime(0, now).contains(QLatin1String("70")));
        QVERIFY(!relativeTime(now + 60'000, now).contains(QLatin1String("ago")));
    }

    void rowCounts()
    {
        QCOMPARE(rowsText(200, 2000), QStringLiteral("200 of 2,000 rows"));
        QCOMPARE(rowsText(2000, 2000), QStringLiteral("2,000 rows"));
        QCOMPARE(rowsText(200, -1), QStringLiteral("200 rows"));
    }

    void numbersFollowTheLocale()
    {
        QLocale::setDefault(QLocale(QLocale::Indonesian));
        QCOMPARE(numberText(2000), QStringLiteral("2.000"));
        QCOMPARE(latencyText(0.34), QStringLiteral("0,3 ms"));
    }

    void latencies()
    {
        QCOMPARE(latencyText(-1), QString());
        QCOMPARE(latencyText(0.34), QStringLiteral("0.3 ms"));
        QCOMPARE(latencyText(12.6), QStringLiteral("13 ms"));
    }

    void sizes()
    {
        QCOMPARE(keySizeText("string", 100), QStringLiteral("100 bytes"));
        QVERIFY(keySizeText("string", 3000).contains(QLatin1String("2.9")));
        QVERIFY(keySizeText("hash", 12).startsWith(QLatin1String("12 ")));
    }

    void rowTitles()
    {
        QCOMPARE(rowTitle(QStringLiteral("users"), Row({QStringLiteral("id")}, {1})),
                 QStringLiteral("users · id 1"));
        QCOMPARE(
            rowTitle(QStringLiteral("_R"), Row({QStringLiteral("A"), QStringLiteral("B")}, {1, 2})),
            QStringLiteral("_R · A 1, B 2"));
        QCOMPARE(rowTitle(QStringLiteral("v"), {}), QStringLiteral("v"));
    }
};

QTEST_MAIN(TestFormats)
#include "tst_formats.moc"
