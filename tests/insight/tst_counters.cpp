// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/counters.h"

#include <QTest>

#include <limits>

using namespace selaras::insight;
using Since = Counters::Since;

namespace {

constexpr qint64 dayOfSeconds = 86'400;

CounterState stateAt(qint64 ms, quint64 hits, const QByteArray &run = "a",
                     qint64 uptimeSeconds = dayOfSeconds)
{
    return {run, uptimeSeconds, ms, {{Series::Hits, hits}, {Series::SlowQueries, 40}}};
}

double sumOf(const Counters::Counted &counted, Series series = Series::Hits)
{
    for (const Reading &reading : counted.readings) {
        if (reading.ref.series == series)
            return reading.sum;
    }
    return -1;
}

} // namespace

class TestCounters : public QObject {
    Q_OBJECT

private:
    Counters m_counters {1000};

private Q_SLOTS:
    void init()
    {
        m_counters = Counters(1000);
        const auto first = m_counters.count(stateAt(0, 1000));
        QCOMPARE(first.since, Since::Nothing);
        QVERIFY(first.readings.isEmpty());
    }

    void tellsWhatWasAdded()
    {
        const auto counted = m_counters.count(stateAt(2000, 1030));
        QCOMPARE(counted.since, Since::LastLook);
        QCOMPARE(sumOf(counted), 30.0);
        QCOMPARE(counted.readings.first().weight, 2.0);
        QCOMPARE(sumOf(m_counters.count(stateAt(3000, 1030))), 0.0);
    }

    void goesOnOverAWrap()
    {
        constexpr quint64 most = std::numeric_limits<quint64>::max();
        m_counters.count(stateAt(1000, most - 4));
        QCOMPARE(sumOf(m_counters.count(stateAt(2000, 5))), 10.0);
        constexpr auto mostSigned = quint64(std::numeric_limits<qint64>::max());
        m_counters = Counters(1000);
        m_counters.count(stateAt(3000, mostSigned - 4));
        QCOMPARE(sumOf(m_counters.count(stateAt(4000, mostSigned + 6))), 10.0);
    }

    void beginsAnewAfterAReset()
    {
        const auto counted = m_counters.count(stateAt(1000, 7));
        QCOMPARE(counted.since, Since::Reset);
        QCOMPARE(sumOf(counted), 7.0);
        QCOMPARE(sumOf(counted, Series::SlowQueries), 0.0);
        QCOMPARE(sumOf(m_counters.count(stateAt(2000, 9))), 2.0);
    }

    void beginsAnewAfterARestart()
    {
        const auto counted = m_counters.count(stateAt(2000, 1500, "b", 0));
        QCOMPARE(counted.since, Since::Restart);
        QCOMPARE(sumOf(counted), 1500.0);
        QCOMPARE(sumOf(counted, Series::SlowQueries), 40.0);
        QCOMPARE(counted.readings.first().weight, 1.0);
    }

    void countsARestartAfterALongOutage()
    {
        const auto counted = m_counters.count(stateAt(600'000, 20, "b", 1));
        QCOMPARE(counted.since, Since::Restart);
        QCOMPARE(sumOf(counted), 20.0);
    }

    void doesNotCountForAnotherServer()
    {
        const auto counted = m_counters.count(stateAt(1000, 1'000'000, "b", dayOfSeconds));
        QCOMPARE(counted.since, Since::OtherServer);
        QVERIFY(counted.readings.isEmpty());
        QCOMPARE(sumOf(m_counters.count(stateAt(2000, 1'000'003, "b", dayOfSeconds + 1))), 3.0);
    }

    void tellsNothingOverAPause()
    {
        const auto counted = m_counters.count(stateAt(2501, 5000));
        QCOMPARE(counted.since, Since::Pause);
        QVERIFY(counted.readings.isEmpty());
        QCOMPARE(sumOf(m_counters.count(stateAt(3501, 5004))), 4.0);
        // A server that ran for long before anybody looked again.
        QCOMPARE(m_counters.count(stateAt(100'000, 9000, "b", 60)).since, Since::Pause);
    }
};

QTEST_GUILESS_MAIN(TestCounters)
#include "tst_counters.moc"
