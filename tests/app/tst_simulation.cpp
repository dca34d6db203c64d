// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/simulation/simulation.h"

#include "app/demo/cachedrow.h"
#include "app/demo/democache.h"
#include "app/demo/demodata.h"
#include "models/cache/memorybacklog.h"
#include "models/redis/connection.h"
#include "tests/support/fakeclock.h"
#include "tests/support/redisserver.h"

#include <QTest>

using namespace selaras;
using namespace selaras::app;
using namespace selaras::test;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

redis::Endpoint impatient(redis::Endpoint endpoint)
{
    endpoint.connectRetries = 0;
    return endpoint;
}

} // namespace

// The simulated application, by a clock that goes as fast as it works.
class TestSimulation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void works();
    void leavesFewRowsStale();
    void signsOutWhoseSessionWasRevoked();
    void goesOnWhileRedisIsAway();

private:
    void goOn(int seconds);
    [[nodiscard]] qint64 told(const char *section, const char *field)
    {
        const QByteArray info = '\n' + m_server->cli({text("INFO"), text(section)});
        const QByteArray name = '\n' + QByteArray(field) + ':';
        const qsizetype at = info.indexOf(name) + name.size();
        return info.mid(at, info.indexOf('\r', at) - at).toLongLong();
    }
    [[nodiscard]] QByteArrayList keys(const char *pattern)
    {
        return m_server->cli({text("--scan"), text("--pattern"), text(pattern)}).split('\n');
    }

    FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<RedisServer> m_server;
    std::unique_ptr<sqlite::Database> m_database;
    std::unique_ptr<redis::Connection> m_redis;
    mapping::CacheLayout m_layout;
    std::unique_ptr<cache::MemoryBacklog> m_backlog;
    std::unique_ptr<cache::CacheService> m_cache;
    std::unique_ptr<Simulation> m_simulation;
};

void TestSimulation::init()
{
    m_simulation.reset();
    m_cache.reset();
    m_database.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<RedisServer>();
    QVERIFY(m_server->isRunning());
    auto database = sqlite::Database::open(m_folder->filePath(text("dev.db")),
                                           sqlite::Database::Access::Create);
    QVERIFY(database);
    m_database = std::move(*database);
    m_redis = std::make_unique<redis::Connection>(impatient(m_server->endpoint()), m_clock);
    // A minute's writes go by in a second here; the disk is not what is tested.
    QVERIFY(m_database->execute(text("PRAGMA synchronous = OFF")));
    QVERIFY(makeDemoTables(*m_database));
    QVERIFY(fillDemoCache(*m_database, *m_redis, m_clock));
    m_backlog = std::make_unique<cache::MemoryBacklog>(m_clock);
    m_cache = std::make_unique<cache::CacheService>(*m_redis, *m_backlog, m_layout, m_clock);
    m_simulation = std::make_unique<Simulation>(*m_database, *m_redis, *m_cache, m_clock);
}

void TestSimulation::goOn(int seconds)
{
    for (int turn = 0; turn < seconds * 10; ++turn) {
        m_clock.advance(100);
        if (const auto done = m_simulation->turn(); !done)
            QFAIL(qPrintable(done.error().detail));
    }
}

void TestSimulation::works()
{
    const qint64 before = told("stats", "total_commands_processed");
    goOn(30);
    const double perSecond = double(told("stats", "total_commands_processed") - before) / 30;
    QVERIFY2(perSecond > 200 && perSecond < 800, qPrintable(QString::number(perSecond)));

    QCOMPARE(m_server->cli({text("CONFIG"), text("RESETSTAT")}), "OK");
    goOn(30);
    const qint64 hits = told("stats", "keyspace_hits");
    const double hitRate = double(hits) / double(hits + told("stats", "keyspace_misses"));
    QVERIFY2(hitRate > 0.85 && hitRate < 0.97, qPrintable(QString::number(hitRate)));
}

void TestSimulation::leavesFewRowsStale()
{
    goOn(50);
    const auto rows = m_database->query(QLatin1String(selectUsers));
    QVERIFY(rows);
    int stale = 0;
    for (const Row &row : *rows) {
        const QByteArray key = "sita:user:" + row.value(u"id").toByteArray();
        const auto cached = m_redis->call({"GET", key});
        QVERIFY(cached);
        stale += !cached->isNil() && cached->bytes != cachedObject(row);
    }
    QVERIFY2(stale >= 1 && stale <= 8, qPrintable(QString::number(stale)));
}

void TestSimulation::signsOutWhoseSessionWasRevoked()
{
    goOn(10);
    const QByteArrayList before = keys("sess:*");
    for (const QByteArray &key : before)
        QVERIFY(m_redis->call({"DEL", key}));
    goOn(5);
    const QByteArrayList after = keys("sess:*");
    QVERIFY(!after.isEmpty());
    for (const QByteArray &key : after)
        QVERIFY(!before.contains(key));
}

void TestSimulation::goesOnWhileRedisIsAway()
{
    goOn(5);
    const qint64 hits = m_cache->statistics().hits;
    m_server->stop();
    goOn(10);
    const cache::Statistics away = m_cache->statistics();
    QVERIFY(!away.connected && away.hits > hits && away.pending > 0);
    QVERIFY(m_server->start());
    goOn(20);
    const cache::Statistics back = m_cache->statistics();
    QVERIFY(back.connected && back.pending == 0);
    QVERIFY(told("stats", "keyspace_hits") > 0);
}

QTEST_GUILESS_MAIN(TestSimulation)
#include "tst_simulation.moc"
