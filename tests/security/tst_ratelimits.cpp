// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/ratelimiter.h"
#include "models/security/ratelimitreader.h"
#include "tests/security/accessfixture.h"

#include <QtTest>

using namespace selaras;
using namespace selaras::security;
using test::AccessFixture;
using Algorithm = mapping::RateLimits::Algorithm;

// Requests that are counted, as an application does it and as an admin sees it.
class TestRateLimits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void allowsAsManyAsTheLimit_data();
    void allowsAsManyAsTheLimit();
    void closesForLongerOnceOverrun();
    void theWindowSlides_data();
    void theWindowSlides();
    void readsASlidingWindow_data();
    void readsASlidingWindow();
    void readsCounters_data();
    void readsCounters();
    void saysWhatIsNotKnown();
    void losesNothingOfWhatIsNoCounter();
    void resets();

private:
    bool start(const QByteArray &sections, bool scripts = true)
    {
        m_layouts = mapping::rateLimitsOf(AccessFixture::profile(sections));
        return m_access.start(scripts);
    }
    RateLimit only()
    {
        RateLimitReader reader(m_layouts, m_access.clock());
        const auto all = reader.read(m_access.client());
        return all && all->limits.size() == 1 ? all->limits.first() : RateLimit();
    }

    AccessFixture m_access;
    QVector<mapping::RateLimits> m_layouts;
};

void TestRateLimits::allowsAsManyAsTheLimit_data()
{
    QTest::addColumn<bool>("scripts");
    QTest::addColumn<bool>("sliding");
    QTest::newRow("fixed, script") << true << false;
    QTest::newRow("fixed, transaction") << false << false;
    QTest::newRow("sliding, script") << true << true;
    QTest::newRow("sliding, transaction") << false << true;
}

// S3.6 rate limit; S4.4 sliding window: allowed, remaining, reset time
void TestRateLimits::allowsAsManyAsTheLimit()
{
    QFETCH(bool, scripts);
    QFETCH(bool, sliding);
    QVERIFY(start(sliding ? R"("rateLimits": {"key": "rl:{id}", "algorithm": "sliding", "limit": 3,
                           "seconds": 3600})"
                          : R"("rateLimits": {"key": "rl:{id}", "algorithm": "fixed", "limit": 3,
                           "seconds": 3600})",
                  scripts));
    RateLimiter limiter(m_access.client(), m_layouts.first(), {});
    const QString id = QStringLiteral("api:key:123");
    QVERIFY(limiter.peek(id)->allowed);
    QCOMPARE(limiter.peek(id)->remaining, 3);
    for (int remaining = 2; remaining >= 0; --remaining) {
        const auto verdict = limiter.check(id);
        QVERIFY(verdict);
        QVERIFY(verdict->allowed);
        QCOMPARE(verdict->remaining, remaining);
        QVERIFY(verdict->resetsInMs > 3'590'000 && verdict->resetsInMs <= 3'600'000);
        QCOMPARE(limiter.peek(id)->remaining, remaining);
    }
    QVERIFY(!limiter.check(id)->allowed);
    QVERIFY(!limiter.peek(id)->allowed);
    QVERIFY(limiter.check(QStringLiteral("api:key:124"))->allowed);
    QVERIFY(*limiter.reset(QStringLiteral("api:key:124")));

    const RateLimit limit = only();
    QCOMPARE(limit.id, id);
    QCOMPARE(limit.algorithm, sliding ? Algorithm::Sliding : Algorithm::Fixed);
    QVERIFY(limit.isAtLimit());
    QCOMPARE(limit.left(), 0);
    QCOMPARE(limit.limit, 3);
    QVERIFY(limit.resetsMs);
    QVERIFY(std::abs(*limit.resetsMs - m_access.clock().nowMs() - 3'600'000) < 10'000);

    QVERIFY(*limiter.reset(id));
    QVERIFY(!*limiter.reset(id));
    QVERIFY(limiter.check(id)->allowed);
}

void TestRateLimits::closesForLongerOnceOverrun()
{
    for (const bool scripts : {true, false}) {
        QVERIFY(start(R"("rateLimits": {"key": "rl:{id}", "limit": 2, "seconds": 60})", scripts));
        RateLimiter limiter(m_access.client(), m_layouts.first(), {.blockSeconds = 900});
        const QString id = QStringLiteral("10.0.0.1");
        QVERIFY(limiter.check(id)->allowed);
        QVERIFY(limiter.check(id)->resetsInMs <= 60'000);
        QVERIFY(limiter.check(id)->resetsInMs > 890'000);
        QVERIFY(m_access.client().call({"PEXPIRE", "rl:10.0.0.1", "500000"}));
        // Not anew with each one that is refused.
        QVERIFY(limiter.check(id)->resetsInMs <= 500'000);
        QVERIFY(only().isOver());
    }
}

void TestRateLimits::theWindowSlides_data()
{
    QTest::addColumn<bool>("scripts");
    QTest::addColumn<bool>("seconds");
    QTest::newRow("script, milliseconds") << true << false;
    QTest::newRow("script, seconds") << true << true;
    QTest::newRow("transaction, milliseconds") << false << false;
    QTest::newRow("transaction, seconds") << false << true;
}

void TestRateLimits::theWindowSlides()
{
    QFETCH(bool, scripts);
    QFETCH(bool, seconds);
    QVERIFY(start(R"("rateLimits": {"key": "rl:{id}", "algorithm": "sliding", "limit": 2,
                     "seconds": 60})",
                  scripts));
    const qint64 now = *serverTimeMs(m_access.client());
    const auto score = [&](qint64 ms) { return QByteArray::number(seconds ? ms / 1000 : ms); };
    QVERIFY(m_access.client().call({"ZADD", "rl:7", score(now - 61'000), "gone",
                                    score(now - 40'000), "a", score(now - 20'000), "b"}));
    RateLimiter limiter(m_access.client(), m_layouts.first(), {});
    const auto refused = limiter.check(QStringLiteral("7"));
    QVERIFY(refused);
    QVERIFY(!refused->allowed);
    QCOMPARE(refused->used, 2);
    QVERIFY2(std::abs(refused->resetsInMs - 20'000) < 3'000,
             qPrintable(QString::number(refused->resetsInMs)));
    QVERIFY(m_access.client().call({"ZREM", "rl:7", "a"}));
    const auto allowed = limiter.check(QStringLiteral("7"));
    QVERIFY(allowed->allowed);
    QCOMPARE(allowed->used, 2);
    // The new one counts like the others.
    const double newest = m_access.client()
                              .call({"ZREVRANGE", "rl:7", "0", "0", "WITHSCORES"})
                              ->elements.at(1)
                              .bytes.toDouble();
    QVERIFY(std::abs(newest * (seconds ? 1000 : 1) - double(now)) < 10'000);
    QVERIFY(m_access.text({"PTTL", "rl:7"}).toLongLong() > 50'000);
}

void TestRateLimits::readsASlidingWindow_data()
{
    QTest::addColumn<double>("unit");
    QTest::newRow("milliseconds") << 1.0;
    QTest::newRow("seconds") << 1000.0;
    QTest::newRow("microseconds") << 0.001;
}

// S4.4: from the sorted set itself
void TestRateLimits::readsASlidingWindow()
{
    QFETCH(double, unit);
    QVERIFY(start(R"("rateLimits": {"key": "rl:{id}", "limit": 100, "seconds": 3600})"));
    const qint64 now = *serverTimeMs(m_access.client());
    redis::Command add {"ZADD", "rl:7"};
    for (int i = 0; i < 10; ++i)
        add << QByteArray::number(double(now - i * 600'000 - 5'000) / unit, 'f', 0)
            << QByteArray::number(i);
    QVERIFY(m_access.client().call(add));
    const RateLimit limit = only();
    QCOMPARE(limit.algorithm, Algorithm::Sliding);
    QCOMPARE(limit.used, 6); // 0 to 50 minutes ago; the seventh has just left
    QCOMPARE(limit.left(), 94);
    QVERIFY(limit.resetsMs);
    QVERIFY(std::abs(*limit.resetsMs - m_access.clock().nowMs() - 600'000) < 10'000);
}

void TestRateLimits::readsCounters_data()
{
    QTest::addColumn<QByteArrayList>("command");
    QTest::addColumn<qint64>("used");
    QTest::addColumn<qint64>("limit");
    QTest::addColumn<bool>("readable");
    const auto row = [](const char *name, const QByteArrayList &command, qint64 used, qint64 limit,
                        bool readable = true) {
        QTest::newRow(name) << command << used << limit << readable;
    };
    row("rate-limiter-flexible", {"SET", "rl:7", "4", "PX", "500000"}, 4, 0);
    row("json", {"SET", "rl:7", R"({"totalHits": 4, "limit": 5})"}, 4, 5);
    row("hash", {"HSET", "rl:7", "count", "4", "max", "9"}, 4, 9);
    row("text", {"SET", "rl:7", "hello"}, 0, 0, false);
    row("broken json", {"SET", "rl:7", R"({"count":)"}, 0, 0, false);
    row("list", {"LPUSH", "rl:7", "a"}, 0, 0, false);
    row("sorted set of something else", {"ZADD", "rl:7", "3", "a"}, 1, 0, false);
}

void TestRateLimits::readsCounters()
{
    QFETCH(QByteArrayList, command);
    QVERIFY(start(R"("rateLimits": {"key": "rl:{id}"})"));
    QVERIFY(m_access.client().call(command));
    const RateLimit limit = only();
    QCOMPARE(limit.id, QStringLiteral("7"));
    QTEST(limit.used, "used");
    QTEST(limit.limit, "limit");
    QTEST(limit.isReadable, "readable");
}

void TestRateLimits::saysWhatIsNotKnown()
{
    QVERIFY(start(R"("rateLimits": {"key": "rl:{id}"})"));
    QVERIFY(m_access.client().call({"SET", "rl:7", "1000000"}));
    QVERIFY(!only().isAtLimit());
    QCOMPARE(only().limit, 0);
    QVERIFY(!only().resetsMs);
    RateLimiter limiter(m_access.client(), m_layouts.first(), {});
    QCOMPARE(limiter.check(QStringLiteral("7")).error().code, ErrorCode::InvalidArgument);
}

void TestRateLimits::losesNothingOfWhatIsNoCounter()
{
    for (const bool scripts : {true, false}) {
        for (const char *algorithm : {"fixed", "sliding"}) {
            QVERIFY(start(QByteArray(R"("rateLimits": {"key": "rl:{id}", "limit": 5, "seconds": 60,
                                        "algorithm": ")")
                              + algorithm + "\"}",
                          scripts));
            QVERIFY(m_access.client().call({"HSET", "rl:7", "a", "b"}));
            RateLimiter limiter(m_access.client(), m_layouts.first(), {});
            const auto verdict = limiter.check(QStringLiteral("7"));
            QVERIFY(!verdict);
            QCOMPARE(verdict.error().code, ErrorCode::WrongType);
            QCOMPARE(m_access.text({"HGET", "rl:7", "a"}), QByteArray("b"));
        }
    }
}

// S3.6 rate limit reset
void TestRateLimits::resets()
{
    QVERIFY(start(R"("rateLimits": {"key": "rl:{id}"})"));
    QVERIFY(m_access.client().call({"MSET", "rl:1", "1", "rl:10", "2", "rl:2", "3", "other", "4"}));
    RateLimitReader reader(m_layouts, m_access.clock());
    const auto found = reader.find(m_access.client(), QStringLiteral("1"));
    QVERIFY(found);
    QCOMPARE(found->size(), 1);
    QCOMPARE(*resetLimits(m_access.client(), {found->first().key}), 1);
    QCOMPARE(m_access.text({"EXISTS", "rl:10", "rl:2", "other"}), QByteArray("3"));
    QCOMPARE(m_access.text({"EXISTS", "rl:1"}), QByteArray("0"));
}

QTEST_GUILESS_MAIN(TestRateLimits)
#include "tst_ratelimits.moc"
