// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cache/cacheservice.h"

#include "models/base/lane.h"
#include "models/cache/memorybacklog.h"
#include "models/redis/connection.h"
#include "tests/support/fakeclock.h"
#include "tests/support/hookedclient.h"
#include "tests/support/redisserver.h"

#include <QTest>

#include <optional>

using namespace selaras;
using namespace selaras::cache;
using namespace selaras::test;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

redis::Endpoint impatient(redis::Endpoint endpoint)
{
    endpoint.connectRetries = 0;
    endpoint.commandTimeoutMs = 500;
    return endpoint;
}

mapping::CacheLayout bergizi()
{
    return mapping::cacheLayoutOf(*mapping::parseProfile(
        R"({"name":"B","mappings":[],"cache":{"key":"cache:{tenant}:{domain}:{id}",
            "tag":"tag:{tenant}:{tag}","classes":{"SHORT":300,"LONG":7200}}})",
        QStringLiteral("b.json")));
}

// A backlog on a full disk.
class FullBacklog final : public Backlog {
public:
    Result<qint64> remember(const QVector<Removal> & /*unused*/) override
    {
        return fail(ErrorCode::OutOfSpace);
    }
    Result<void> settle(const QVector<qint64> & /*ids*/, const QString & /*run*/) override
    {
        return {};
    }
    Result<void> restarted(const QString & /*run*/) override { return {}; }
    Result<QVector<Item>> pending() override { return QVector<Item>(); }
};

// A process with its connection and its service.
class Process {
public:
    Process(const redis::Endpoint &endpoint, Backlog &backlog, Clock &clock)
        : connection(impatient(endpoint), clock)
        , client(connection)
        , layout(bergizi())
        , cache(client, backlog, layout, clock)
    {
    }

    redis::Connection connection;
    HookedClient client;
    mapping::CacheLayout layout;
    CacheService cache;
};

} // namespace

class TestCacheService : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void getsOrSets();
    void knowsTheClassesOfTheProfile();
    void makesOnceForAll();
    void waitsForAnotherProcess();
    void handsFailuresOfTheApplicationOn();
    void removesByTag();
    void keepsTenantsApart();
    void warms();
    void countsAndTells();
    void leavesOtherTypesAlone();

    void answersFromMemory();
    void asksAgainAfterAPause();
    void deliversBeforeItReads_data();
    void deliversBeforeItReads();
    void dropsWhatWasInMemory();
    void catchesUpWithASnapshot();
    void noticesARestartAmidACall();
    void fillsNothingAcrossTheSwitch();
    void finishesWhatAnotherProcessLeft();
    void survivesAFullDisk();
    void keepsNoOldValueWhereThereIsNoRoom();
    void readsNoServerThatTakesNoRemovals();
    void breaksOffWithoutAnOutage();

private:
    Lookup lookup(const QByteArray &key, const QByteArray &value)
    {
        return {key, [this, value]() -> Result<std::optional<QByteArray>> {
                    ++m_made;
                    return value;
                }};
    }
    QByteArray cli(const QStringList &arguments) { return m_server->cli(arguments); }
    QByteArray raw(const char *key) { return cli({text("GET"), text(key)}); }
    void backInTime() { m_clock.advance(60'000); }
    CacheService &cache() { return m_process->cache; }

    FakeClock m_clock;
    std::unique_ptr<RedisServer> m_server;
    std::unique_ptr<MemoryBacklog> m_backlog;
    std::unique_ptr<Process> m_process;
    int m_made = 0;
};

void TestCacheService::init()
{
    m_process.reset();
    m_server = std::make_unique<RedisServer>();
    QVERIFY(m_server->isRunning());
    m_backlog = std::make_unique<MemoryBacklog>(m_clock);
    m_process = std::make_unique<Process>(m_server->endpoint(), *m_backlog, m_clock);
    m_made = 0;
}

void TestCacheService::getsOrSets()
{
    QCOMPARE(cache().get("a"), std::nullopt);
    QCOMPARE(**cache().getOrSet(lookup("a", "1")), "1");
    QCOMPARE(**cache().getOrSet(lookup("a", "2")), "1");
    QCOMPARE(m_made, 1);
    QVERIFY(cache().has("a"));
    QCOMPARE(cache().remove({"a", "b"}), 1);
    QVERIFY(!cache().has("a"));
    QCOMPARE(**cache().getOrSet(lookup("a", "3")), "3");
    QCOMPARE(cli({text("--scan")}), "a");
}

void TestCacheService::knowsTheClassesOfTheProfile()
{
    QVERIFY(cache().set("long", "x", text("LONG")));
    QVERIFY(cache().set("ms", "x", qint64(5'000)));
    QVERIFY(cache().set("ever", "x"));
    QCOMPARE(cli({text("TTL"), text("long")}), "7200");
    const int ms = cli({text("PTTL"), text("ms")}).toInt();
    QVERIFY(ms > 0 && ms <= 5'000);
    QCOMPARE(cli({text("TTL"), text("ever")}), "-1");
    const auto refused = cache().set("none", "x", text("FOREVER"));
    QVERIFY(!refused && refused.error().code == ErrorCode::InvalidArgument);
    QCOMPARE(refused.error().context, text("FOREVER"));
    QVERIFY(!cache().set("", "x"));
    QVERIFY(!cache().has("none"));
}

// Whoever shares a process shares a lane: one makes, the others find.
void TestCacheService::makesOnceForAll()
{
    Lane lane(text("cache"));
    SystemClock clock;
    std::unique_ptr<Process> process;
    int made = 0;
    const auto make = [&made]() -> Result<std::optional<QByteArray>> {
        ++made;
        return QByteArray("x");
    };
    QVector<QFuture<Result<std::optional<QByteArray>>>> futures;
    for (int i = 0; i < 50; ++i)
        futures.append(lane.run([&] {
            if (!process)
                process = std::make_unique<Process>(m_server->endpoint(), *m_backlog, clock);
            return process->cache.getOrSet({"key", make});
        }));
    for (auto &future : futures)
        QCOMPARE(**future.result(), "x");
    lane.finish([&process] { process.reset(); });
    QCOMPARE(made, 1);
    // Also in one call.
    const auto twice = cache().getOrSet(
        QVector<Lookup> {lookup("other", "1"), lookup("other", "2"), lookup("key", "3")});
    QCOMPARE(*twice, (Store::Values {"1", "1", "x"}));
    QCOMPARE(m_made, 1);
}

void TestCacheService::waitsForAnotherProcess()
{
    Process other(m_server->endpoint(), *m_backlog, m_clock);
    int otherMade = 0;
    const qsizetype waits = m_clock.waits().size();
    const auto mine = cache().getOrSet({"key", [&]() -> Result<std::optional<QByteArray>> {
                                            // Meanwhile it waits in vain, and makes its own.
                                            const auto its = other.cache.getOrSet(
                                                {"key", [&]() -> Result<std::optional<QByteArray>> {
                                                     ++otherMade;
                                                     return QByteArray("its");
                                                 }});
                                            return its && *its == "its"
                                                ? Result<std::optional<QByteArray>>("mine")
                                                : Result<std::optional<QByteArray>>("wrong");
                                        }});
    QCOMPARE(**mine, "mine");
    QCOMPARE(otherMade, 1);
    QVERIFY(m_clock.waits().size() > waits);
    QCOMPARE(raw("key"), "mine"); // the right was this one's

    // It comes while the other one waits.
    QCOMPARE(cache().remove({"key"}), 1);
    bool isSet = false;
    const qsizetype waitsBefore = m_clock.waits().size();
    other.client.before = [&](const redis::Command &first) -> std::optional<Error> {
        if (first.first() == "GET" && m_clock.waits().size() > waitsBefore
            && !std::exchange(isSet, true))
            cli({text("SET"), text("key"), text("third's")});
        return std::nullopt;
    };
    cli({text("SET"), text("lease:key"), text("somebody"), text("PX"), text("5000")});
    QCOMPARE(**other.cache.getOrSet(lookup("key", "needless")), "third's");
    QCOMPARE(m_made, 0);
}

void TestCacheService::handsFailuresOfTheApplicationOn()
{
    const auto failing = [] { return Result<std::optional<QByteArray>>(fail(ErrorCode::Locked)); };
    const auto got =
        cache().getOrSet(QVector<Lookup> {lookup("a", "1"), {"b", failing}, lookup("c", "3")});
    QVERIFY(!got && got.error().code == ErrorCode::Locked);
    QCOMPARE(raw("a"), "1"); // what was made by then
    const auto nothing = [] { return Result<std::optional<QByteArray>>(std::nullopt); };
    QCOMPARE(*cache().getOrSet({"b", nothing}), std::nullopt);
    // No claim was left behind that others would wait for.
    QCOMPARE(cli({text("--scan"), text("--pattern"), text("lease:*")}), "");
    QCOMPARE(cache().statistics().errors, 0);
}

void TestCacheService::removesByTag()
{
    Lookup menu = lookup("menu:s1:m1", "x");
    menu.tags = QStringList {text("menus")};
    menu.tenant = text("s1");
    menu.lifetime = text("LONG");
    QVERIFY(cache().getOrSet(menu));
    QVERIFY(cache().set("menu:s1:m2", "y", text("LONG"), {text("menus")}, text("s1")));
    QCOMPARE(cli({text("SCARD"), text("tag:s1:menus")}), "2");
    QCOMPARE(*cache().invalidateByTag(text("menus"), text("s1")), 2);
    QCOMPARE(cli({text("--scan")}), "");
    QCOMPARE(m_made, 1);
    QVERIFY(cache().getOrSet(menu));
    QCOMPARE(m_made, 2);
}

void TestCacheService::keepsTenantsApart()
{
    for (const char *tenant : {"s1", "s2", "s[12]"})
        QVERIFY(cache().set(QByteArray("menu:") + tenant + ":1", "x", qint64(0), {text("menus")},
                            text(tenant)));
    QCOMPARE(*cache().invalidateByTag(text("menus"), text("s[12]")), 1);
    QVERIFY(cache().has("menu:s1:1") && cache().has("menu:s2:1"));
    QCOMPARE(*cache().invalidateByTag(text("menus"), text("s1")), 1);
    QVERIFY(cache().has("menu:s2:1"));
}

void TestCacheService::warms()
{
    QVector<Lookup> lookups;
    for (int i = 0; i < 250; ++i)
        lookups.append(lookup("w:" + QByteArray::number(i), "x"));
    QVERIFY(cache().set("w:7", "there"));
    QCOMPARE(*cache().warm(lookups), 250);
    QCOMPARE(m_made, 249);
    QCOMPARE(raw("w:7"), "there");
    QCOMPARE(cli({text("DBSIZE")}), "250");
}

void TestCacheService::countsAndTells()
{
    QVERIFY(cache().getOrSet(lookup("a", "1")));
    QVERIFY(cache().getOrSet(lookup("a", "1")));
    QVERIFY(cache().getOrSet(lookup("a", "1")));
    cache().get("absent");
    cache().remove({"b"});
    Statistics now = cache().statistics();
    QCOMPARE(now.type, Statistics::Type::Redis);
    QVERIFY(now.connected);
    QCOMPARE(now.size, 1);
    QCOMPARE(now.hits, 2);
    QCOMPARE(now.misses, 2);
    QCOMPARE(now.hitRate(), 0.5);
    QCOMPARE(now.sets, 1);
    QCOMPARE(now.removals, 1);
    QCOMPARE(now.errors, 0);

    m_server->stop();
    QVERIFY(cache().set("m", "1"));
    now = cache().statistics();
    QCOMPARE(now.type, Statistics::Type::Memory);
    QVERIFY(!now.connected);
    QCOMPARE(now.size, 1);
    QVERIFY(now.errors > 0 && now.lastError);
    QCOMPARE(now.outages, 1);
    QCOMPARE(now.pending, 1);
}

void TestCacheService::leavesOtherTypesAlone()
{
    const qsizetype waits = m_clock.waits().size();
    cli({text("HSET"), text("hash"), text("f"), text("v")});
    QCOMPARE(cache().get("hash"), std::nullopt);
    QCOMPARE(**cache().getOrSet(lookup("hash", "made")), "made");
    QCOMPARE(cli({text("HGET"), text("hash"), text("f")}), "v");
    QVERIFY(cache().isConnected());
    QCOMPARE(m_clock.waits().size(), waits);
}

void TestCacheService::answersFromMemory()
{
    QVERIFY(cache().set("a", "redis"));
    m_server->stop();
    QCOMPARE(cache().get("a"), std::nullopt);
    QCOMPARE(**cache().getOrSet(lookup("a", "memory")), "memory");
    QCOMPARE(**cache().getOrSet(lookup("a", "needless")), "memory");
    QCOMPARE(cache().remove({"a"}), 1);
    QCOMPARE(**cache().getOrSet(lookup("a", "again")), "again");
    QVERIFY(cache().set("t", "x", qint64(0), {text("tag")}));
    QCOMPARE(*cache().invalidateByTag(text("tag")), 1);
    QCOMPARE(*cache().clear("a*"), 1);
    QVERIFY(!cache().has("a"));
    // Others may change what is in their caches only: no memory is believed for long.
    QVERIFY(cache().set("b", "x"));
    m_clock.advance(60'000);
    QVERIFY(!cache().has("b"));
}

void TestCacheService::asksAgainAfterAPause()
{
    QVERIFY(cache().set("a", "x"));
    m_server->stop();
    int attempts = 0;
    m_process->client.otherRun.clear();
    QVERIFY(!cache().has("a"));
    const int errors = int(cache().statistics().errors);
    for (int i = 0; i < 1'000; ++i)
        QVERIFY(!cache().has("a"));
    QCOMPARE(int(cache().statistics().errors), errors); // nobody asked
    qint64 before = errors;
    for (int i = 0; i < 600; ++i) { // a minute
        m_clock.advance(100);
        cache().step();
        const qint64 now = cache().statistics().errors;
        attempts += now > before ? 1 : 0;
        before = now;
    }
    QVERIFY2(attempts >= 8 && attempts <= 13, qPrintable(QString::number(attempts)));
    QVERIFY(m_server->start());
    backInTime();
    cache().step();
    QVERIFY(cache().isConnected());
}

void TestCacheService::deliversBeforeItReads_data()
{
    QTest::addColumn<int>("by");
    int by = 0;
    for (const char *what : {"remove", "set", "tag", "pattern"})
        QTest::newRow(what) << by++;
}

// The server was only not to be reached: it still has the old value.
void TestCacheService::deliversBeforeItReads()
{
    QFETCH(int, by);
    QVERIFY(cache().set("p:key", "old", qint64(0), {text("tag")}));
    QVERIFY(cache().set("p:other", "stays"));
    m_process->client.before = [](const redis::Command & /*unused*/) {
        return std::optional(Error {ErrorCode::TimedOut, {}, {}});
    };
    switch (by) {
    case 0:
        cache().remove({"p:key"});
        break;
    case 1:
        QVERIFY(cache().set("p:key", "memory's"));
        QCOMPARE(cache().get("p:key"), std::optional<QByteArray>("memory's"));
        break;
    case 2:
        QVERIFY(cache().invalidateByTag(text("tag")));
        break;
    default:
        QVERIFY(cache().clear("p:k*"));
    }
    QCOMPARE(raw("p:key"), "old");
    m_process->client.before = {};
    backInTime();
    QCOMPARE(cache().get("p:key"), std::nullopt);
    QVERIFY(cache().isConnected());
    QCOMPARE(raw("p:key"), "");
    QCOMPARE(raw("p:other"), "stays");
    QCOMPARE(cache().statistics().pending, 0);
}

void TestCacheService::dropsWhatWasInMemory()
{
    cache().step();
    m_server->stop();
    QCOMPARE(**cache().getOrSet(lookup("a", "memory's")), "memory's");
    QVERIFY(m_server->start());
    backInTime();
    QCOMPARE(cache().get("a"), std::nullopt);
    QCOMPARE(cli({text("DBSIZE")}), "0");
    QCOMPARE(**cache().getOrSet(lookup("a", "new")), "new");
    m_server->stop();
    QCOMPARE(cache().get("a"), std::nullopt); // nor does memory remember
}

void TestCacheService::catchesUpWithASnapshot()
{
    QVERIFY(cache().set("a", "old"));
    QVERIFY(cache().set("b", "old"));
    QVERIFY(cache().set("c", "old", qint64(0), {text("tag")}));
    QVERIFY(cache().getOrSet(lookup("d", "stays")));
    QCOMPARE(cli({text("SAVE")}), "OK");
    m_clock.advance(1'000);
    QCOMPARE(cache().remove({"a"}), 1);
    QVERIFY(cache().set("b", "new"));
    QCOMPARE(*cache().invalidateByTag(text("tag")), 1);
    QVERIFY(cache().isConnected());
    m_server->stop();
    QVERIFY(m_server->start());
    QCOMPARE(raw("a"), "old"); // the snapshot's
    // No call in between tells of the restart.
    QCOMPARE(cache().get(QByteArrayList {"a", "b", "c", "d"}),
             (Store::Values {std::nullopt, std::nullopt, std::nullopt, "stays"}));
}

// The connection is made anew by itself, amid a call, to a server that has an old value back.
void TestCacheService::noticesARestartAmidACall()
{
    QVERIFY(cache().set("a", "old"));
    QCOMPARE(cli({text("SAVE")}), "OK");
    QCOMPARE(cache().remove({"a"}), 1);
    bool isDone = false;
    m_process->client.before = [&](const redis::Command &first) -> std::optional<Error> {
        if (first.first() != "GET" || std::exchange(isDone, true))
            return std::nullopt;
        m_server->stop();
        m_server->start();
        m_process->connection.close();
        return std::nullopt;
    };
    QCOMPARE(cache().get("a"), std::nullopt);
    QVERIFY(isDone);
    backInTime();
    QCOMPARE(cache().get("a"), std::nullopt);
    QCOMPARE(raw("a"), "");
}

void TestCacheService::fillsNothingAcrossTheSwitch()
{
    // Read while Redis is there, changed and removed while it is away, filled when it is back.
    const auto slow = [this]() -> Result<std::optional<QByteArray>> {
        m_server->stop();
        cache().remove({"a"});
        m_server->start();
        backInTime();
        cache().step();
        return QByteArray("old");
    };
    QCOMPARE(**cache().getOrSet({"a", slow}), "old");
    QVERIFY(cache().isConnected());
    QCOMPARE(raw("a"), "");
    QCOMPARE(cache().statistics().refused, 1);

    // Read while it is away, filled when it is back.
    m_server->stop();
    QVERIFY(!cache().has("b"));
    const auto slower = [this]() -> Result<std::optional<QByteArray>> {
        cache().remove({"b"});
        m_server->start();
        backInTime();
        cache().step();
        return QByteArray("old");
    };
    QCOMPARE(**cache().getOrSet({"b", slower}), "old");
    QVERIFY(cache().isConnected());
    QCOMPARE(raw("b"), "");
    QCOMPARE(cache().get("b"), std::nullopt);

    // The lease comes back with the snapshot that has it.
    const auto slowest = [this]() -> Result<std::optional<QByteArray>> {
        cli({text("SAVE")});
        cache().remove({"c"});
        m_server->stop();
        m_server->start();
        return QByteArray("old");
    };
    QCOMPARE(**cache().getOrSet({"c", slowest}), "old");
    QCOMPARE(raw("c"), "");
}

void TestCacheService::finishesWhatAnotherProcessLeft()
{
    QVERIFY(cache().set("a", "old"));
    QVERIFY(m_backlog->remember({{Removal::Kind::Key, "a"}})); // and died
    m_clock.advance(10'000);
    cache().step();
    QCOMPARE(raw("a"), "");
    QVERIFY(cache().isConnected());
}

void TestCacheService::survivesAFullDisk()
{
    FullBacklog full;
    Process process(m_server->endpoint(), full, m_clock);
    QVERIFY(process.cache.set("a", "old"));
    process.client.before = [](const redis::Command & /*unused*/) {
        return std::optional(Error {ErrorCode::ConnectionLost, {}, {}});
    };
    process.cache.remove({"a"});
    QVERIFY(process.cache.statistics().errors > 0);
    QCOMPARE(raw("a"), "old");
    process.client.before = {};
    backInTime();
    QCOMPARE(process.cache.get("a"), std::nullopt);
    QCOMPARE(raw("a"), "");
}

void TestCacheService::keepsNoOldValueWhereThereIsNoRoom()
{
    QVERIFY(cache().set("a", "old"));
    QVERIFY(cache().set("b", "stays"));
    cli({text("CONFIG"), text("SET"), text("maxmemory"), text("1")});
    QVERIFY(cache().set("a", "new"));
    QVERIFY(cache().isConnected()); // it is there, after all
    QVERIFY(cache().get("a") != std::optional<QByteArray>("old"));
    QCOMPARE(cache().get("b"), std::optional<QByteArray>("stays"));
    QCOMPARE(**cache().getOrSet(lookup("c", "made")), "made");
    QVERIFY(cache().statistics().errors > 0);
    cli({text("CONFIG"), text("SET"), text("maxmemory"), text("0")});
    QCOMPARE(**cache().getOrSet(lookup("c", "kept")), "kept");
    QCOMPARE(raw("c"), "kept");
}

// A master that has become a replica, a server that cannot save: what it has may be stale for long.
void TestCacheService::readsNoServerThatTakesNoRemovals()
{
    QVERIFY(cache().set("a", "old"));
    cli({text("REPLICAOF"), text("127.0.0.1"), text("1")});
    cache().remove({"a"});
    QCOMPARE(raw("a"), "old");
    QCOMPARE(cache().get("a"), std::nullopt);
    backInTime();
    QCOMPARE(cache().get("a"), std::nullopt);
    QVERIFY(!cache().isConnected());
    cli({text("REPLICAOF"), text("NO"), text("ONE")});
    backInTime();
    QCOMPARE(cache().get("a"), std::nullopt);
    QVERIFY(cache().isConnected());
    QCOMPARE(raw("a"), "");
}

void TestCacheService::breaksOffWithoutAnOutage()
{
    class Cancelled final : public Progress {
    public:
        void report(qint64 /*done*/, qint64 /*total*/) override { }
        [[nodiscard]] bool cancelled() const override { return true; }
    } cancelled;
    QVERIFY(cache().set("a", "x"));
    const auto cleared = cache().clear("*", cancelled);
    QVERIFY(!cleared && cleared.error().code == ErrorCode::Cancelled);
    QVERIFY(cache().isConnected());
    m_clock.advance(10'000);
    cache().step();
    QCOMPARE(raw("a"), "x");
}

QTEST_GUILESS_MAIN(TestCacheService)
#include "tst_cacheservice.moc"
