// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/history.h"
#include "models/insight/sampler.h"
#include "models/redis/connection.h"
#include "tests/support/fakeclock.h"
#include "tests/support/redisserver.h"

#include <QTemporaryDir>
#include <QTest>

using namespace selaras;
using namespace selaras::insight;
using namespace selaras::test;

// A known load on a real server, looked at once a second of a clock of the test's own.
class TestSampler : public QObject {
    Q_OBJECT

private:
    SystemClock m_systemClock;
    FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<RedisServer> m_server;
    std::unique_ptr<redis::Connection> m_load;
    std::unique_ptr<redis::Connection> m_sampling;
    std::unique_ptr<Sampler> m_sampler;
    std::unique_ptr<History> m_history;
    QVector<Event> m_events;
    qint64 m_beginMs = 0;

    void serve(const QStringList &arguments = {})
    {
        m_server = std::make_unique<RedisServer>(arguments);
        QVERIFY(m_server->isRunning());
        m_load = std::make_unique<redis::Connection>(m_server->endpoint(), m_systemClock);
        redis::Endpoint endpoint = m_server->endpoint();
        endpoint.connectRetries = 0;
        m_sampling = std::make_unique<redis::Connection>(endpoint, m_systemClock);
        m_sampler = std::make_unique<Sampler>(*m_sampling, m_clock, 0);
        look();
    }

    Sampler::Look look()
    {
        m_clock.advance(1000);
        const auto look = m_sampler->look();
        m_events += look.sample.events;
        if (!m_history->append(look.sample))
            qFatal("not kept");
        return look;
    }

    void run(const QByteArrayList &command, int times = 1)
    {
        const QVector<redis::Command> commands(times, command);
        QVERIFY(m_load->pipeline(commands));
    }
    void fill(int keys, const QByteArray &value = "x")
    {
        QVector<redis::Command> commands;
        for (int i = 0; i < keys; ++i)
            commands.append({"SET", "key:" + QByteArray::number(i), value});
        QVERIFY(m_load->pipeline(commands));
    }
    double total(Series series, int maxPoints = 1)
    {
        const auto curves = m_history->read({{series}}, m_beginMs, m_clock.nowMs() + 1, maxPoints);
        double sum = 0;
        for (const CurvePoint &point : curves->first().points)
            sum += point.sum;
        return sum;
    }
    [[nodiscard]] QVector<Event::Kind> kinds() const
    {
        QVector<Event::Kind> all;
        for (const Event &event : m_events)
            all.append(event.kind);
        return all;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto opened = History::open(m_folder->filePath(QStringLiteral("x.history")));
        QVERIFY(opened);
        m_history = std::move(*opened);
        m_events.clear();
        m_beginMs = m_clock.nowMs();
    }

    void countsAKnownLoad()
    {
        serve();
        run({"SET", "a", "1"});
        run({"GET", "a"}, 700);
        run({"GET", "b"}, 300);
        const auto first = look();
        QCOMPARE(first.sample.value({Series::Hits}), std::optional(700.0));
        QCOMPARE(first.sample.value({Series::HitRate}), std::optional(0.7));
        QCOMPARE(first.sample.value({Series::Keys}), std::optional(1.0));
        QVERIFY(!look().sample.value({Series::HitRate}));
        run({"GET", "b"}, 1000);
        look();
        QCOMPARE(total(Series::Hits), 700.0);
        QCOMPARE(total(Series::Misses), 1300.0);
        const auto rate = m_history->read({{Series::HitRate}}, m_beginMs, m_clock.nowMs() + 1, 1);
        QCOMPARE(rate->first().points.first().value(), 700.0 / 2000);
        QVERIFY(m_events.isEmpty());
    }

    void countsOverARestart()
    {
        serve();
        run({"SET", "a", "1"});
        run({"GET", "a"}, 500);
        look();
        m_server->stop();
        for (int i = 0; i < 20; ++i)
            QVERIFY(look().error);
        QVERIFY(m_server->start());
        run({"GET", "a"}, 250);
        run({"SET", "a", "1"});
        run({"GET", "a"}, 40);
        const auto after = look();
        QVERIFY(!after.error);
        QCOMPARE(total(Series::Hits), 540.0);
        QCOMPARE(total(Series::Misses), 250.0);
        QCOMPARE(kinds(),
                 QVector<Event::Kind>(
                     {Event::Kind::Unreachable, Event::Kind::Reachable, Event::Kind::Restart}));
        const auto curves = m_history->read({{Series::Keys}}, m_beginMs, m_clock.nowMs() + 1, 1000);
        const auto &points = curves->first().points;
        QCOMPARE(points.size(), 3);
        QVERIFY(!points.at(1).afterGap && points.at(2).afterGap);
    }

    void countsOverAReset()
    {
        serve();
        run({"SET", "a", "1"});
        run({"GET", "a"}, 600);
        look();
        run({"CONFIG", "RESETSTAT"});
        run({"GET", "a"}, 50);
        look();
        run({"GET", "a"}, 5);
        look();
        QCOMPARE(total(Series::Hits), 655.0);
        QCOMPARE(kinds(), QVector<Event::Kind>({Event::Kind::StatsReset}));
    }

    void countsEvictionsAndExpirations()
    {
        serve({QStringLiteral("--maxmemory"), QStringLiteral("3mb"),
               QStringLiteral("--maxmemory-policy"), QStringLiteral("allkeys-random")});
        constexpr int written = 4000;
        fill(written, QByteArray(1000, 'x'));
        const auto full = look();
        const double kept = *full.sample.value({Series::Keys});
        QVERIFY(kept < written);
        QCOMPARE(total(Series::Evicted), written - kept);
        const auto share = full.sample.value({Series::MemoryShare});
        QVERIFY(share && *share > 0.5 && *share < 1.5);
        run({"FLUSHALL"});
        run({"SET", "soon", "x", "PX", "1"});
        QTRY_COMPARE(m_server->cli({QStringLiteral("DBSIZE")}), QByteArray("0"));
        look();
        QCOMPARE(total(Series::Expired), 1.0);
        QCOMPARE(kinds(), QVector<Event::Kind>({Event::Kind::Flush}));
        QCOMPARE(m_events.first().detail, QString::number(qint64(kept)));
    }

    void seesSaves()
    {
        serve();
        fill(10);
        // The server tells in whole seconds when it saved last, or began.
        const QStringList time {QStringLiteral("TIME")};
        const QByteArray began = m_server->cli(time).left(10);
        QTRY_VERIFY(m_server->cli(time).left(10) != began);
        run({"BGSAVE"});
        QTRY_VERIFY(m_server->cli({QStringLiteral("INFO"), QStringLiteral("persistence")})
                        .contains("rdb_bgsave_in_progress:0"));
        look();
        QCOMPARE(kinds(), QVector<Event::Kind>({Event::Kind::SaveBegun, Event::Kind::SaveEnded}));
        QCOMPARE(m_events.last().detail, QStringLiteral("ok"));
    }

    void countsSlowQueries()
    {
        serve({QStringLiteral("--slowlog-log-slower-than"), QStringLiteral("1000")});
        run({"SLOWLOG", "RESET"});
        look();
        run({"EVAL", "for i = 1, 1000000 do end return 1", "0"}, 3);
        const auto slow = look();
        QVERIFY(slow.sample.value({Series::SlowLogLength}).value_or(0) >= 3);
        const double counted = total(Series::SlowQueries);
        QVERIFY(counted >= 3);
        run({"SLOWLOG", "RESET"});
        look();
        QCOMPARE(total(Series::SlowQueries), counted);
    }

    void isContentWithWhatItMayAsk()
    {
        serve();
        run({"ACL", "SETUSER", "default", "-slowlog", "-ping"});
        const auto look = m_sampler->look();
        QVERIFY(!look.error);
        QVERIFY(look.sample.value({Series::UsedMemory}));
        QVERIFY(!look.sample.value({Series::SlowLogLength}));
        QVERIFY(!look.sample.value({Series::LatencyP50}));
        run({"ACL", "SETUSER", "default", "-info"});
        const auto refused = m_sampler->look();
        QVERIFY(refused.error);
        QCOMPARE(refused.error->code, ErrorCode::NoPermission);
    }
};

QTEST_GUILESS_MAIN(TestSampler)
#include "tst_sampler.moc"
