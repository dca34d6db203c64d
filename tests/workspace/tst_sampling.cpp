// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/sampling.h"
#include "tests/support/redisserver.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace selaras;
using namespace selaras::test;
using insight::Event;
using insight::Series;
using workspace::Access;
using workspace::Sampling;

namespace {

constexpr int patienceMs = 20'000;

template<class T>
Result<T> resultOf(QFuture<Result<T>> future)
{
    future.waitForFinished();
    return future.result();
}

} // namespace

class TestSampling : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    SystemClock m_clock;

    Access accessTo(const RedisServer &server, bool readOnly = false)
    {
        Access access;
        access.layouts = std::make_shared<const security::Layouts>();
        access.file.databasePath = m_folder.filePath(QString::number(server.processId()));
        access.file.redis = server.endpoint();
        access.file.readOnly = readOnly;
        access.redis = server.endpoint();
        access.journalFolder = m_folder.path();
        return access;
    }

private Q_SLOTS:
    void samplesAndReads()
    {
        RedisServer server;
        server.cli({QStringLiteral("SET"), QStringLiteral("a"), QStringLiteral("1")});
        Sampling sampling(accessTo(server), m_clock);
        const QSignalSpy sampled(&sampling, &Sampling::sampled);
        QTRY_VERIFY_WITH_TIMEOUT(sampled.count() >= 2, patienceMs);
        QCOMPARE(sampling.latest({Series::Keys}), std::optional(1.0));
        QCOMPARE(sampling.latest({Series::Pending}), std::optional(0.0));
        QVERIFY(sampling.latest({Series::LatencyP50}).value_or(0) > 0);
        const auto pointsOf = [&](qsizetype curve) {
            const qint64 now = m_clock.nowMs();
            const auto curves = resultOf(
                sampling.read({{Series::Keys}, {Series::Drift}}, now - 60'000, now + 1, 100));
            return curves ? curves->at(curve).points.size() : -1;
        };
        QTRY_VERIFY_WITH_TIMEOUT(pointsOf(0) >= 2, patienceMs);
        QCOMPARE(pointsOf(1), 0);
        QVERIFY(resultOf(sampling.beginMs()).value_or(std::nullopt).value_or(0) > 0);
    }

    void samplesWhereNothingElseIsWritten()
    {
        const RedisServer server;
        const Access access = accessTo(server, true);
        Sampling sampling(access, m_clock);
        const QSignalSpy sampled(&sampling, &Sampling::sampled);
        QTRY_VERIFY_WITH_TIMEOUT(sampled.count() >= 1, patienceMs);
        QVERIFY(!QFile::exists(workspace::journalPath(access)));
        QVERIFY(!sampling.latest({Series::Pending}));
    }

    void samplesWhereNothingCanBeKept()
    {
        const RedisServer server;
        Access access = accessTo(server);
        QFile inTheWay(m_folder.filePath(QStringLiteral("file")));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        access.journalFolder = inTheWay.fileName();
        Sampling sampling(access, m_clock);
        const QSignalSpy sampled(&sampling, &Sampling::sampled);
        QTRY_VERIFY_WITH_TIMEOUT(sampled.count() >= 1, patienceMs);
        QVERIFY(sampling.historyError());
        QVERIFY(sampling.latest({Series::UsedMemory}));
        // As when there is room again.
        QVERIFY(inTheWay.remove());
        QTRY_VERIFY_WITH_TIMEOUT(!sampling.historyError(), patienceMs);
        QVERIFY(resultOf(sampling.beginMs()).value().has_value());
    }

    void tellsThatTheProfileChanged()
    {
        const RedisServer server;
        Access access = accessTo(server);
        const auto eventsWith = [&](const QByteArray &profile) {
            auto parsed = mapping::parseProfile(profile, QStringLiteral("p.json"));
            access.keyMap = std::make_shared<const mapping::KeyMap>(std::move(*parsed));
            const auto desk = workspace::SamplingDesk::open(access, m_clock, {});
            return (*desk)->step().events.size() + (*desk)->step().events.size();
        };
        const QByteArray profile = R"({"name": "A", "mappings": []})";
        QCOMPARE(eventsWith(profile), 0);
        QCOMPARE(eventsWith(profile), 0);
        QCOMPARE(eventsWith(R"({"name": "A", "mappings": [{"table": "t", "keys": ["t:{id}"]}]})"),
                 1);
    }

    void tellsAnOutage()
    {
        RedisServer server;
        Sampling sampling(accessTo(server), m_clock);
        const QSignalSpy sampled(&sampling, &Sampling::sampled);
        QTRY_VERIFY_WITH_TIMEOUT(sampled.count() >= 1, patienceMs);
        server.stop();
        QTRY_VERIFY_WITH_TIMEOUT(sampling.redisError().has_value(), patienceMs);
        QVERIFY(server.start());
        QTRY_VERIFY_WITH_TIMEOUT(!sampling.redisError(), patienceMs);
        const auto events = resultOf(sampling.events(0, m_clock.nowMs() + 1));
        QVERIFY(events);
        QVector<Event::Kind> kinds;
        for (const Event &event : *events)
            kinds.append(event.kind);
        QCOMPARE(kinds,
                 QVector<Event::Kind>(
                     {Event::Kind::Unreachable, Event::Kind::Reachable, Event::Kind::Restart}));
    }

    void tellsWhatTheProgramKnows()
    {
        const RedisServer server;
        Sampling sampling(accessTo(server), m_clock);
        sampling.tell({{{Series::Drift}, 17}, {{Series::Invalidations}, 5}});
        sampling.note(Event::Kind::ProfileChanged, QStringLiteral("app"));
        QTRY_COMPARE_WITH_TIMEOUT(sampling.latest({Series::Drift}), std::optional(17.0),
                                  patienceMs);
        QCOMPARE(sampling.firing().size(), 1);
        QCOMPARE(sampling.firing().first().alert, insight::Alert::Drift);
        QCOMPARE(resultOf(sampling.firings(0, m_clock.nowMs() + 60'000)).value().size(), 1);
        const auto curves =
            resultOf(sampling.read({{Series::Invalidations}}, 0, m_clock.nowMs() + 60'000, 100));
        QVERIFY(curves);
        QCOMPARE(curves->first().points.first().sum, 5.0);
        QCOMPARE(resultOf(sampling.events(0, m_clock.nowMs() + 1))->first().kind,
                 Event::Kind::ProfileChanged);
    }

    void oneOfTwoSamples()
    {
        const RedisServer server;
        const Access access = accessTo(server);
        auto first = std::make_unique<Sampling>(access, m_clock);
        QSignalSpy sampledFirst(first.get(), &Sampling::sampled);
        QTRY_VERIFY_WITH_TIMEOUT(sampledFirst.count() >= 1, patienceMs);
        Sampling second(access, m_clock);
        QSignalSpy sampledSecond(&second, &Sampling::sampled);
        QTRY_VERIFY_WITH_TIMEOUT(sampledSecond.count() >= 2, patienceMs);
        first.reset();
        sampledSecond.clear();
        QTRY_VERIFY_WITH_TIMEOUT(sampledSecond.count() >= 2, patienceMs);
        const qint64 now = m_clock.nowMs();
        const auto curves =
            resultOf(second.read({{Series::Sampled}}, now - 60'000, now + 60'000, 1));
        QVERIFY(curves);
        QCOMPARE(curves->first().points.size(), 1);
        QVERIFY(curves->first().points.first().weight >= 3);
    }
};

QTEST_GUILESS_MAIN(TestSampling)
#include "tst_sampling.moc"
