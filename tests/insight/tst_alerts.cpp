// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/alerts.h"
#include "models/insight/history.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace selaras;
using namespace selaras::insight;

namespace {

constexpr qint64 begin = 1'700'000'000'000;

// Samples that follow each other by a second.
class Run {
public:
    explicit Run(const mapping::Thresholds &thresholds = {}, const QVector<Firing> &firing = {})
        : m_alerts(alertRules({}, thresholds), firing)
    {
    }

    void sample(const QVector<Reading> &readings)
    {
        m_ms += 1000;
        m_changes += m_alerts.update({begin + m_ms, readings, {}, {}}, m_ms);
    }
    void sample(const QVector<Reading> &readings, int times)
    {
        for (int i = 0; i < times; ++i)
            sample(readings);
    }
    [[nodiscard]] const QVector<Firing> &changes() const { return m_changes; }
    [[nodiscard]] QVector<Firing> firing() const { return m_alerts.firing(); }

private:
    Alerts m_alerts;
    qint64 m_ms = 0;
    QVector<Firing> m_changes;
};

QVector<Reading> memory(double share)
{
    return {{{Series::MemoryShare}, share, 1}};
}

QVector<Reading> reads(double hits, double misses)
{
    return {{{Series::HitRate}, hits, hits + misses}};
}

QVector<Reading> clients(double count)
{
    return {{{Series::Clients}, count}};
}

} // namespace

class TestAlerts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void idsAreThoseOfTheThresholds()
    {
        QCOMPARE(alertId(Alert::HitRate), QStringLiteral("hitRate"));
        for (int i = 0; i < alertCount; ++i)
            QCOMPARE(alertOf(alertId(Alert(i))), std::optional(Alert(i)));
    }

    void firesOnceAndIsOverOnce()
    {
        Run run;
        run.sample(memory(0.5), 10);
        run.sample(memory(0.85), 30);
        QCOMPARE(run.changes().size(), 1);
        QCOMPARE(run.changes().first(),
                 (Firing {Alert::Memory, begin + 11'000, std::nullopt, 0.85, 0.8}));
        run.sample(memory(0.9));
        QCOMPARE(run.firing().first().value, 0.9);
        run.sample(memory(0.5), 61);
        QCOMPARE(run.changes().size(), 2);
        QCOMPARE(run.changes().last(),
                 (Firing {Alert::Memory, begin + 11'000, begin + 42'000, 0.9, 0.8}));
        QVERIFY(run.firing().isEmpty());
    }

    void doesNotFlap()
    {
        // About the limit, in a second, in half a minute and in noise.
        for (const int period : {2, 20, 60, 97}) {
            Run run;
            for (int i = 0; i < 3600; ++i)
                run.sample(memory(0.8 + 0.04 * std::sin(2 * M_PI * i / period + 0.3)));
            QVERIFY2(run.changes().size() <= 1, qPrintable(QString::number(period)));
        }
    }

    void aPeakIsNoAlert()
    {
        Run run;
        for (int i = 0; i < 20; ++i) {
            run.sample(memory(0.95), 9);
            run.sample(memory(0.5));
        }
        QVERIFY(run.changes().isEmpty());
    }

    void fewReadsSayNothing()
    {
        Run run;
        run.sample(reads(0, 1), 60);
        QVERIFY(run.changes().isEmpty());
        run.sample(reads(7, 3), 120);
        QCOMPARE(run.changes().size(), 1);
        QCOMPARE(run.changes().first().alert, Alert::HitRate);
        run.sample(reads(95, 5), 200);
        QVERIFY(run.firing().isEmpty());
        QCOMPARE(run.changes().size(), 2);
    }

    void leakIsATrendAndNoLevel()
    {
        Run many;
        for (int i = 0; i < 3600; ++i)
            many.sample(clients(5000 + i % 7));
        QVERIFY(many.changes().isEmpty());
        Run busy;
        for (int i = 0; i < 3600; ++i) {
            const double count = 500 + 400 * std::sin(i / 200.0);
            busy.sample(clients(count) + QVector<Reading> {{{Series::Commands}, 10 * count, 1}});
        }
        QVERIFY(busy.changes().isEmpty());
        Run leaking;
        for (int i = 0; i < 1200; ++i)
            leaking.sample(clients(20 + i / 30 + (i % 60 < 30 ? 15 : 0)));
        QCOMPARE(leaking.changes().size(), 1);
        QCOMPARE(leaking.changes().first().alert, Alert::LeakingClients);
    }

    void countsByTheMinute()
    {
        Run run;
        run.sample({{{Series::SlowQueries}, 1, 1}}, 9);
        run.sample({{{Series::SlowQueries}, 0, 1}}, 55);
        QVERIFY(run.changes().isEmpty());
        run.sample({{{Series::SlowQueries}, 0, 1}, {{Series::FailedLogins}, 21, 1}});
        QCOMPARE(run.changes().size(), 1);
        QCOMPARE(run.changes().first().alert, Alert::FailedLogins);
        run.sample({{{Series::SlowQueries}, 1, 1}}, 11);
        QCOMPARE(run.changes().size(), 2);
        QCOMPARE(run.changes().last().alert, Alert::SlowQueries);
        QCOMPARE(run.changes().last().value, 11.0);
    }

    void waitsForAnInvalidationToBeDelivered()
    {
        Run run;
        run.sample({{{Series::Pending}, 2}}, 50);
        run.sample({{{Series::Pending}, 0}});
        run.sample({{{Series::Pending}, 2}}, 60);
        QVERIFY(run.changes().isEmpty());
        run.sample({{{Series::Pending}, 2}});
        QCOMPARE(run.changes().size(), 1);
    }

    void tellsOfFailures()
    {
        Run run;
        run.sample({{{Series::SnapshotFine}, 0}, {{Series::Drift}, 17}});
        QCOMPARE(run.changes().size(), 2);
        QCOMPARE(run.firing().first().alert, Alert::Drift);
        QCOMPARE(run.firing().first().value, 17.0);
        QCOMPARE(run.firing().last().alert, Alert::Persistence);
    }

    void heedsWhatIsSet()
    {
        const auto limits =
            alertRules({{QStringLiteral("memory"), 70}},
                       {{QStringLiteral("memory"), 90}, {QStringLiteral("drift"), std::nullopt}});
        QCOMPARE(limits.at(int(Alert::Memory)).limit, 0.9);
        QVERIFY(!limits.at(int(Alert::Drift)).isOn);
        Run run({{QStringLiteral("memory"), 95}, {QStringLiteral("drift"), std::nullopt}});
        QVector<Reading> readings = memory(0.94);
        readings.append({{Series::Drift}, 17});
        run.sample(readings, 100);
        QVERIFY(run.changes().isEmpty());
    }

    void goesOnWhereAnotherProcessEnded()
    {
        const Firing before {Alert::Memory, begin - 5000, std::nullopt, 0.9, 0.8};
        Run run({}, {before});
        run.sample(memory(0.85), 30);
        QVERIFY(run.changes().isEmpty());
        QCOMPARE(run.firing(), QVector<Firing> {before});
        run.sample(memory(0.5), 61);
        QCOMPARE(run.changes().size(), 1);
        QCOMPARE(run.changes().first().sinceMs, before.sinceMs);
    }

    void standsInTheHistory()
    {
        const QTemporaryDir folder;
        auto history = History::open(folder.filePath(QStringLiteral("x.history")));
        QVERIFY(history);
        Firing firing {Alert::Drift, begin, std::nullopt, 3, 0};
        QVERIFY((*history)->append({begin, {}, {}, {firing}}));
        QCOMPARE((*history)->openFirings().value(), QVector<Firing> {firing});
        firing.untilMs = begin + 1000;
        QVERIFY((*history)->append({begin + 1000, {}, {}, {firing}}));
        QVERIFY((*history)->openFirings()->isEmpty());
        QCOMPARE((*history)->firings(begin + 500, begin + 600).value(), QVector<Firing> {firing});
        QVERIFY((*history)->firings(begin + 2000, begin + 3000)->isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestAlerts)
#include "tst_alerts.moc"
