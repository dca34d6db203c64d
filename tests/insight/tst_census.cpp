// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/census.h"
#include "models/redis/connection.h"
#include "tests/support/redisserver.h"

#include <QTest>

#include <cmath>

using namespace selaras;
using namespace selaras::insight;
using namespace selaras::test;

namespace {

constexpr auto json = R"({"name": "App", "keyPrefix": "app:", "mappings": [
    {"table": "menus", "keys": ["menu:{school_id}:{id}"]},
    {"table": "schools", "keys": ["school:{id}"]}],
    "ttl": [{"pattern": "session:*", "seconds": 60}],
    "tenants": {"table": "schools", "key": "id", "reference": "school_id"},
    "sessions": {"key": "session:{id}", "tenant": "school", "role": "user.role"}})";

mapping::Profile profileOf(const QByteArray &text)
{
    auto profile = mapping::parseProfile(text, QStringLiteral("app.json"));
    if (!profile)
        qFatal("%s", qPrintable(profile.error().context));
    return std::move(*profile);
}

QByteArray sessionOf(const QByteArray &school, const QByteArray &role)
{
    return R"({"school": ")" + school + R"(", "user": {"role": ")" + role + R"("}})";
}

} // namespace

class TestCensus : public QObject {
    Q_OBJECT

private:
    SystemClock m_clock;
    std::unique_ptr<RedisServer> m_server;
    std::unique_ptr<redis::Connection> m_redis;

    void run(const QVector<redis::Command> &commands) { QVERIFY(m_redis->pipeline(commands)); }
    // Steps a second apart until a pass is done.
    Sample pass(Census &census, int *steps = nullptr)
    {
        for (int i = 0; i < 10'000; ++i) {
            const auto readings = census.step(qint64(i) * 1000);
            if (!readings)
                qFatal("%s", qPrintable(readings.error().detail));
            if (steps)
                *steps = i + 1;
            if (!readings->isEmpty())
                return {0, *readings, {}, {}};
        }
        return {};
    }

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<RedisServer>();
        QVERIFY(m_server->isRunning());
        m_redis = std::make_unique<redis::Connection>(m_server->endpoint(), m_clock);
    }

    void countsFailedLogins()
    {
        Census census(*m_redis, profileOf(R"({"name": "App", "mappings": [],
            "lockouts": {"attempts": "attempts:{id}"}})"));
        run({{"SET", "attempts:1", "3"}, {"HSET", "attempts:2", "count", "5"}});
        qint64 now = 0;
        const auto next = [&] {
            now += 20'000;
            const auto readings = census.step(now);
            return readings ? Sample {0, *readings, {}, {}} : Sample();
        };
        // What was there before anybody looked is no burst.
        QVERIFY(!next().value({Series::FailedLogins}));
        run({{"INCRBY", "attempts:1", "4"},
             {"HINCRBY", "attempts:2", "count", "1"},
             {"SET", "attempts:3", R"({"attempts": 2, "ip": "203.0.113.7"})"},
             {"SET", "attempts:4", "no number"}});
        const Sample grown = next();
        QCOMPARE(grown.value({Series::FailedLogins}), std::optional(7.0 / 20));
        // One that was cleared begins anew.
        run({{"SET", "attempts:1", "1"}, {"DEL", "attempts:2"}});
        QCOMPARE(next().value({Series::FailedLogins}), std::optional(1.0 / 20));
    }

    void countsKeysByRuleAndTenant()
    {
        run({{"SET", "app:menu:1:5", "x"},
             {"SET", "app:menu:1:6", "x"},
             {"SET", "app:menu:2:7", "x"},
             {"SET", "app:school:2", "x"},
             {"SET", "app:session:a", "{}"},
             {"SET", "unknown", "x"}});
        Census census(*m_redis, profileOf(json));
        const Sample counted = pass(census);
        const auto count = [&counted](Series series, const char *label) {
            return counted.value({series, QString::fromUtf8(label)}).value_or(-1);
        };
        QCOMPARE(count(Series::KeysByRule, "menu:{school_id}:{id}"), 3.0);
        QCOMPARE(count(Series::KeysByRule, "school:{id}"), 1.0);
        QCOMPARE(count(Series::KeysByRule, "session:*"), 1.0);
        QCOMPARE(count(Series::KeysByRule, "…"), 1.0);
        QCOMPARE(count(Series::KeysByTenant, "1"), 2.0);
        QCOMPARE(count(Series::KeysByTenant, "2"), 2.0);
        QCOMPARE(count(Series::Sessions, ""), 1.0);
    }

    void countsSessionsWithAPrefixOfTheirOwn()
    {
        run({{"SET", "sess:a", R"({"role": "dosen"})"},
             {"SET", "app:sess:b", R"({"role": "dosen"})"},
             {"SET", "sess:c", R"({"role": "mahasiswa"})"}});
        Census census(*m_redis, profileOf(R"({"name": "App", "keyPrefix": "app:", "mappings": [],
            "sessions": {"key": "sess:{id}", "prefix": "", "role": "role"}})"));
        const Sample counted = pass(census);
        QCOMPARE(counted.value({Series::Sessions}), std::optional(2.0));
        QCOMPARE(counted.value({Series::SessionsByRole, QStringLiteral("dosen")}),
                 std::optional(1.0));
    }

    void countsSessions()
    {
        run({{"SET", "app:session:a", sessionOf("1", "guru")},
             {"SET", "app:session:b", sessionOf("1", "siswa")},
             {"SET", "app:session:c", sessionOf("2", "siswa")},
             {"HSET", "app:session:d", "school", "2", "user.role", "guru"},
             {"SET", "app:session:e", "no JSON"},
             {"RPUSH", "app:session:f", "x"}});
        Census census(*m_redis, profileOf(json));
        const Sample counted = pass(census);
        QCOMPARE(counted.value({Series::Sessions}), std::optional(6.0));
        for (const char *tenant : {"1", "2", "…"})
            QCOMPARE(counted.value({Series::SessionsByTenant, QString::fromUtf8(tenant)}),
                     std::optional(2.0));
        for (const char *role : {"guru", "siswa"})
            QCOMPARE(counted.value({Series::SessionsByRole, QString::fromUtf8(role)}),
                     std::optional(2.0));
    }

    void readsTheTenantFromTheKey()
    {
        run({{"SET", "session:1:a", "x"},
             {"SET", "session:1:b", "x"},
             {"SET", "session:2:c", "x"}});
        Census census(*m_redis, profileOf(R"({"name": "App", "mappings": [], "sessions":
            {"key": "session:{tenant}:{id}", "tenant": "tenant"}})"));
        const Sample counted = pass(census);
        QCOMPARE(counted.value({Series::SessionsByTenant, QStringLiteral("1")}),
                 std::optional(2.0));
        QVERIFY(!counted.value({Series::SessionsByRole, QStringLiteral("…")}));
    }

    // What no profile pins, and what only its own language reads.
    void countsSessionsOfEachLayout()
    {
        run({{"SET", "sess:a", R"({"userId": 1, "role": "guru"})"},
             {"SET", "session:b", R"({"userId": 1, "role": "siswa"})"},
             {"SET", "PHPREDIS_SESSION:c", "role|s:4:\"guru\";"},
             {"SET", "sess:index:d", "x"}});
        const auto layouts = mapping::sessionsOf(profileOf(R"({"name": "Wild", "mappings": [],
            "sessions": [{"key": "sess:{id}"}, {"key": "session:{id}"},
                         {"key": "PHPREDIS_SESSION:{id}"}]})"));
        Census census(*m_redis, profileOf(R"({"name": "App", "mappings": []})"), layouts);
        const Sample counted = pass(census);
        QCOMPARE(counted.value({Series::Sessions}), std::optional(3.0));
        QCOMPARE(counted.value({Series::SessionsByRole, QStringLiteral("guru")}),
                 std::optional(2.0));
        QVERIFY(!counted.value({Series::SessionsByTenant, QStringLiteral("…")}));
    }

    void goesThroughManyInSmallSteps()
    {
        constexpr int sessions = 20'000; // a quarter of them of one role
        QVector<redis::Command> commands;
        for (int i = 0; i < sessions; ++i)
            commands.append(
                {"SET", "app:session:" + QByteArray::number(i),
                 sessionOf(QByteArray::number(i % 100), i % 4 == 0 ? "guru" : "siswa")});
        run(commands);
        Census census(*m_redis, profileOf(json));
        int steps = 0;
        const Sample counted = pass(census, &steps);
        QVERIFY(steps >= 5 + 2); // five for reading
        QVERIFY(std::abs(*counted.value({Series::Sessions}) - sessions) < sessions * 0.01);
        const double teachers =
            counted.value({Series::SessionsByRole, QStringLiteral("guru")}).value_or(0);
        QVERIFY2(std::abs(teachers / sessions - 0.25) < 0.1, qPrintable(QString::number(teachers)));
        int tenants = 0;
        double total = 0;
        for (const Reading &reading : counted.readings) {
            if (reading.ref.series == Series::SessionsByTenant) {
                ++tenants;
                total += reading.sum;
            }
        }
        QCOMPARE(tenants, 31); // thirty and the others
        QVERIFY(std::abs(total - sessions) < sessions * 0.01);
    }

    void restsAndBeginsAnew()
    {
        run({{"SET", "app:session:a", "{}"}});
        Census census(*m_redis, profileOf(json));
        QVERIFY(!census.step(0)->isEmpty());
        QVERIFY(census.step(5000)->isEmpty());
        QVERIFY(!census.step(10'000)->isEmpty());
        m_server->stop();
        QVERIFY(!census.step(20'000));
        QVERIFY(m_server->start());
        QVERIFY(!census.step(31'000)->isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCensus)
#include "tst_census.moc"
