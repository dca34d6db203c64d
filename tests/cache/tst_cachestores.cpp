// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cache/memorystore.h"
#include "models/cache/redisstore.h"
#include "models/redis/connection.h"
#include "tests/support/redisserver.h"

#include <QTest>

using namespace selaras;
using namespace selaras::cache;
using namespace selaras::test;

namespace {

// A clock that goes on by itself, as Redis' does, and can be pushed.
class PushedClock final : public Clock {
public:
    [[nodiscard]] qint64 nowMs() const override { return m_clock.nowMs() + m_ahead; }
    [[nodiscard]] qint64 monotonicMs() const override { return m_clock.monotonicMs() + m_ahead; }
    void wait(qint64 ms) override { m_clock.wait(ms); }
    void push(qint64 ms) { m_ahead += ms; }

private:
    SystemClock m_clock;
    qint64 m_ahead = 0;
};

Store::Values values(std::initializer_list<const char *> texts)
{
    Store::Values values;
    for (const char *text : texts)
        values.append(text ? std::optional(QByteArray(text)) : std::nullopt);
    return values;
}

class Cancelled final : public Progress {
public:
    void report(qint64 /*done*/, qint64 /*total*/) override { }
    [[nodiscard]] bool cancelled() const override { return true; }
};

} // namespace

// What both stores promise, on each; the server also without scripts.
class TestCacheStores : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void initTestCase();
    void init();

    void keepsBytes();
    void forgetsInTime();
    void givesOneClaim();
    void endsAClaim_data();
    void endsAClaim();
    void fillsNothingTwice();
    void takesAClaimBack();
    void clearsByPattern();
    void endsClaimsByPattern();
    void invalidatesByTag();
    void keepsTheTagOfANewValue();
    void endsTheClaimOfATag();
    void cleansTags();
    void tellsTheSize();
    void breaksOff();

private:
    Store &store() { return *m_store; }
    void put(const QByteArray &key, const QByteArray &value, qint64 ttlMs = 0,
             const QByteArrayList &tags = {})
    {
        QVERIFY(store().set({{key, value, ttlMs, tags}}));
    }
    QByteArray claimed(const QByteArray &key, const QByteArrayList &tags = {})
    {
        const auto claims = store().claim({{key, {}, 0, tags}});
        return claims ? claims->first().token : QByteArray("failed");
    }
    bool filled(const QByteArray &key, const QByteArray &token, const QByteArrayList &tags = {})
    {
        const auto count = store().fill({{key, "made", 60'000, tags}}, {token});
        return count && *count == 1;
    }

    PushedClock m_clock;
    RedisServer m_server;
    std::unique_ptr<redis::Connection> m_redis;
    std::unique_ptr<Store> m_store;
};

void TestCacheStores::initTestCase()
{
    QVERIFY(m_server.isRunning());
    QCOMPARE(
        m_server.cli({QStringLiteral("ACL"), QStringLiteral("SETUSER"), QStringLiteral("plain"),
                      QStringLiteral("on"), QStringLiteral(">secret"), QStringLiteral("~*"),
                      QStringLiteral("+@all"), QStringLiteral("-eval"), QStringLiteral("-script")}),
        "OK");
}

void TestCacheStores::initTestCase_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : {"memory", "redis", "redis without scripts"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void TestCacheStores::init()
{
    QFETCH_GLOBAL(QString, kind);
    m_store.reset();
    m_redis.reset();
    if (kind == QLatin1String("memory")) {
        m_store = std::make_unique<MemoryStore>(m_clock);
    } else {
        redis::Endpoint endpoint = m_server.endpoint();
        if (kind != QLatin1String("redis")) {
            endpoint.username = QStringLiteral("plain");
            endpoint.password = QStringLiteral("secret");
        }
        m_redis = std::make_unique<redis::Connection>(endpoint, m_clock);
        QVERIFY(m_redis->call({"FLUSHALL"}));
        m_store = std::make_unique<RedisStore>(*m_redis);
    }
}

void TestCacheStores::keepsBytes()
{
    const QByteArray key("k\0*[\xff", 6);
    const QByteArray value("\0\r\n\xff", 4);
    put(key, value);
    put("empty", "");
    QCOMPARE(*store().get({key, "empty", "absent"}),
             (Store::Values {value, QByteArray(""), std::nullopt}));
    QVERIFY(*store().has(key));
    QVERIFY(!*store().has("absent"));
    QCOMPARE(*store().remove({key, "absent"}), 1);
    QVERIFY(!*store().has(key));
}

void TestCacheStores::forgetsInTime()
{
    put("short", "1", 40);
    put("long", "2", 60'000);
    put("ever", "3");
    m_clock.push(50);
    QTRY_COMPARE(*store().get({"short", "long", "ever"}), values({nullptr, "2", "3"}));
}

void TestCacheStores::givesOneClaim()
{
    const QByteArray token = claimed("key");
    QVERIFY(!token.isEmpty());
    const auto second = store().claim({{"key", {}, 0, {}}});
    QVERIFY(second && second->first().token.isEmpty());
    QVERIFY(filled("key", token));
    QCOMPARE(*store().get({"key"}), values({"made"}));
}

void TestCacheStores::endsAClaim_data()
{
    QTest::addColumn<int>("by");
    int by = 0;
    for (const char *what : {"remove", "set", "clear", "invalidate"})
        QTest::newRow(what) << by++;
}

// A reader that was slow must not cache what it has read before the removal.
void TestCacheStores::endsAClaim()
{
    QFETCH(int, by);
    const QByteArray token = claimed("key", {"tag"});
    switch (by) {
    case 0:
        QCOMPARE(*store().remove({"key"}), 0);
        break;
    case 1:
        put("key", "newer");
        break;
    case 2:
        QVERIFY(store().clear("k*", Progress::none()));
        break;
    default:
        QVERIFY(store().invalidate("tag", Progress::none()));
    }
    QVERIFY(!filled("key", token, {"tag"}));
    QCOMPARE(*store().get({"key"}), by == 1 ? values({"newer"}) : values({nullptr}));
    if (by != 1)
        QVERIFY(!claimed("key").isEmpty());
}

void TestCacheStores::fillsNothingTwice()
{
    const QByteArray token = claimed("key");
    QVERIFY(!filled("key", "another token"));
    QVERIFY(filled("key", token));
    QCOMPARE(*store().remove({"key"}), 1);
    QVERIFY(!filled("key", token));
}

void TestCacheStores::takesAClaimBack()
{
    const QByteArray token = claimed("key");
    QVERIFY(store().giveBack({{"key", "another token"}}));
    QVERIFY(claimed("key").isEmpty());
    QVERIFY(store().giveBack({{"key", token}}));
    QVERIFY(!claimed("key").isEmpty());
}

void TestCacheStores::clearsByPattern()
{
    QVector<Entry> entries;
    for (int i = 0; i < 3000; ++i)
        entries.append({"api:users:" + QByteArray::number(i), "x"});
    QVERIFY(store().set(entries));
    put("api:user", "stays");
    put("api:users[", "stays");
    QCOMPARE(*store().clear("api:users:*", Progress::none()), 3000);
    QCOMPARE(*store().get({"api:user", "api:users[", "api:users:7"}),
             values({"stays", "stays", nullptr}));
    QCOMPARE(*store().clear("api:users\\[", Progress::none()), 1);
}

void TestCacheStores::endsClaimsByPattern()
{
    const QByteArray inside = claimed("a:1");
    const QByteArray outside = claimed("b:1");
    QCOMPARE(*store().clear("a:*", Progress::none()), 0);
    QVERIFY(!filled("a:1", inside));
    QVERIFY(filled("b:1", outside));
}

void TestCacheStores::invalidatesByTag()
{
    QVector<Entry> entries;
    for (int i = 0; i < 900; ++i)
        entries.append(
            {"menu:" + QByteArray::number(i), "x", 60'000, {"tag:t1:menus", "tag:t1:all"}});
    QVERIFY(store().set(entries));
    put("other", "x", 60'000, {"tag:t2:menus", "tag:t1:all"});
    QCOMPARE(*store().invalidate("tag:t1:menus", Progress::none()), 900);
    QCOMPARE(*store().invalidate("tag:t1:menus", Progress::none()), 0);
    QVERIFY(*store().has("other"));
    QCOMPARE(*store().invalidate("tag:t1:all", Progress::none()), 1);
    QVERIFY(!*store().has("other"));
    QCOMPARE(*store().invalidate("no such tag", Progress::none()), 0);
}

void TestCacheStores::keepsTheTagOfANewValue()
{
    put("key", "old", 60'000, {"tag"});
    QCOMPARE(*store().invalidate("tag", Progress::none()), 1);
    const QByteArray token = claimed("key", {"tag"});
    QVERIFY(filled("key", token, {"tag"}));
    QCOMPARE(*store().invalidate("tag", Progress::none()), 1);
    QVERIFY(!*store().has("key"));
}

void TestCacheStores::endsTheClaimOfATag()
{
    const QByteArray token = claimed("key", {"one", "two"});
    QCOMPARE(*store().invalidate("two", Progress::none()), 0);
    QVERIFY(!filled("key", token, {"one", "two"}));
}

void TestCacheStores::cleansTags()
{
    put("short", "x", 40, {"tag"});
    put("long", "x", 60'000, {"tag"});
    QVERIFY(!claimed("claimed", {"tag"}).isEmpty());
    m_clock.push(50);
    if (m_redis) {
        QTRY_VERIFY(!*store().has("short"));
        QCOMPARE(*store().clean("tag", Progress::none()), 1);
        QCOMPARE(m_redis->call({"SCARD", "tag"})->integer, 2);
        QVERIFY(m_redis->call({"PTTL", "tag"})->integer > 0);
    } else {
        QVERIFY(store().clean("tag", Progress::none()));
    }
    QCOMPARE(*store().clean("tag", Progress::none()), 0);
    QCOMPARE(*store().invalidate("tag", Progress::none()), 1);
}

void TestCacheStores::tellsTheSize()
{
    QCOMPARE(*store().size(), 0);
    put("a", "x");
    put("b", "x");
    put("a", "y");
    QCOMPARE(*store().size(), 2);
}

void TestCacheStores::breaksOff()
{
    if (!m_redis)
        return;
    put("key", "x", 0, {"tag"});
    Cancelled cancelled;
    const auto cleared = store().clear("*", cancelled);
    QVERIFY(!cleared && cleared.error().code == ErrorCode::Cancelled);
    const auto gone = store().invalidate("tag", cancelled);
    QVERIFY(!gone && gone.error().code == ErrorCode::Cancelled);
    // What was broken off is finished by the next one.
    QCOMPARE(*store().invalidate("tag", Progress::none()), 1);
}

QTEST_GUILESS_MAIN(TestCacheStores)
#include "tst_cachestores.moc"
