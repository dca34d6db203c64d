// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/redis/connection.h"
#include "models/redis/tracking.h"
#include "tests/repository/bench.h"
#include "tests/support/redisserver.h"

#include <QTest>

using namespace selaras;
using mapping::KeyTarget;
using repository::Guard;
using repository::IntentKind;
using repository::IntentState;
using test::Bench;
using test::RedisServer;
using Scope = KeyTarget::Scope;

namespace {

constexpr qint64 windowMs = 2000;

const QByteArray profile = R"({"name": "P", "keyPrefix": "p:", "mappings": [
    {"table": "users", "keys": ["user:{id}"], "value": {"shape": "object"}},
    {"table": "users", "keys": ["list:{id}*"]}]})";

const QVector<KeyTarget> targets {{Scope::Exact, "p:user:1", ":"},
                                  {Scope::Subtree, "p:list:1", ":"}};

} // namespace

// What is written back during the window: with a server that tells of changes, and with one that
// does not. The clock is the test's, the server and its tracking are real where it says so.
class TestGuard final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void staleValueIsRemovedAtOnce();
    void freshValueStays();
    void valueThatCannotWhollyBeComparedIsRemoved();
    void opaqueValueIsRemoved();
    void neighboursAreLeftAlone();
    void newerValueIsNotTaken();
    void toldWindowEndsWithoutASecondRemoval();
    void lastMomentIsSeen();
    void untoldWindowEndsWithASecondRemoval();
    void lossInTheWindowEndsWithASecondRemoval();
    void refusedTrackingIsNotAskedForEachTime();
    void redisLostAtTheEndReleases();
    void restartInTheWindowReleases();
    void windowsOfSeveralSavesOverlap();
    void noWindowStrikesOutAtOnce();
    void trackingStopsWhenIdle();
    void trackingStopsWhereNothingWasRemoved();
    void journalFailureIsSaid();
    void realTracking();

private:
    void set(const QByteArray &key, const QByteArray &value);
    [[nodiscard]] bool has(const QByteArray &key);
    // Removes the targets as a save would.
    qint64 remove();
    QByteArrayList step() { return m_bench->guard().step(0).value_or(QByteArrayList {"failed"}); }
    [[nodiscard]] IntentState stateOf(qint64 id);

    RedisServer m_server;
    SystemClock m_systemClock;
    std::unique_ptr<redis::Connection> m_redis;
    std::unique_ptr<test::TemporaryDatabase> m_file;
    std::unique_ptr<Bench> m_bench;
};

void TestGuard::initTestCase()
{
    QVERIFY(m_server.isRunning());
}

void TestGuard::init()
{
    m_bench.reset();
    m_redis = std::make_unique<redis::Connection>(m_server.endpoint(), m_systemClock);
    QVERIFY(m_redis->call({"FLUSHALL"}));
    m_file = std::make_unique<test::TemporaryDatabase>(
        QStringList {QStringLiteral("CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT)"),
                     QStringLiteral("INSERT INTO users VALUES (1, 'new'), (10, 'ten')")});
    m_bench = std::make_unique<Bench>(*m_file, *m_redis, profile,
                                      sqlite::Database::Access::ReadWrite, windowMs);
}

void TestGuard::set(const QByteArray &key, const QByteArray &value)
{
    QVERIFY(m_redis->call({"SET", key, value}));
    m_bench->changes().toTell.append(key);
}

bool TestGuard::has(const QByteArray &key)
{
    return m_redis->call({"EXISTS", key})->integer == 1;
}

qint64 TestGuard::remove()
{
    const auto id =
        m_bench->journal().prepare(IntentKind::Edit, QStringLiteral("users 1"), targets);
    const auto removal = m_bench->invalidator().deliver(*id, targets);
    return removal ? *id : 0;
}

IntentState TestGuard::stateOf(qint64 id)
{
    return m_bench->journal().find(id)->value_or(repository::Intent()).state;
}

void TestGuard::staleValueIsRemovedAtOnce()
{
    const qint64 id = remove();
    QCOMPARE(stateOf(id), IntentState::Guarded);
    QCOMPARE(m_bench->changes().startedWith, (QByteArrayList {"p:list:", "p:user:"}));
    set("p:user:1", R"({"id":1,"name":"old"})");
    QCOMPARE(step(), QByteArrayList {"p:user:1"});
    QVERIFY(!has("p:user:1"));
    QCOMPARE(stateOf(id), IntentState::Guarded);
}

void TestGuard::freshValueStays()
{
    const qint64 id = remove();
    set("p:user:1", R"({"id":1,"name":"new"})");
    QCOMPARE(step(), QByteArrayList());
    m_bench->clock().advance(windowMs);
    QCOMPARE(step(), QByteArrayList());
    QVERIFY(has("p:user:1"));
    QCOMPARE(stateOf(id), IntentState::Delivered);
}

void TestGuard::valueThatCannotWhollyBeComparedIsRemoved()
{
    remove();
    set("p:user:1", R"({"id":1,"name":"new","roles":[{"name":"old"}]})");
    QCOMPARE(step(), QByteArrayList {"p:user:1"});
}

void TestGuard::opaqueValueIsRemoved()
{
    remove();
    set("p:list:1:all", "[]");
    QVERIFY(m_redis->call({"HSET", "p:list:1", "f", "v"}));
    m_bench->changes().toTell.append("p:list:1");
    QCOMPARE(step().size(), 2);
    QVERIFY(!has("p:list:1:all"));
    QVERIFY(!has("p:list:1"));
}

void TestGuard::neighboursAreLeftAlone()
{
    remove();
    for (const char *key : {"p:user:10", "p:list:10", "p:user:1:x", "p:other"})
        set(key, R"({"id":1,"name":"old"})");
    QCOMPARE(step(), QByteArrayList());
    m_bench->clock().advance(windowMs);
    QCOMPARE(step(), QByteArrayList());
    QCOMPARE(m_redis->call({"DBSIZE"})->integer, 4);
}

// The row changes between two refills: what is right by then is left alone.
void TestGuard::newerValueIsNotTaken()
{
    remove();
    set("p:user:1", R"({"id":1,"name":"newer"})");
    m_file->run(QStringLiteral("UPDATE users SET name = 'newer' WHERE id = 1"));
    QCOMPARE(step(), QByteArrayList());
    QVERIFY(has("p:user:1"));
}

void TestGuard::toldWindowEndsWithoutASecondRemoval()
{
    const qint64 id = remove();
    set("p:user:1", R"({"id":1,"name":"new"})");
    m_bench->clock().advance(windowMs - 1);
    step();
    QVERIFY(!m_bench->guard().isIdle());
    QCOMPARE(stateOf(id), IntentState::Guarded);
    m_bench->clock().advance(1);
    step();
    QVERIFY(m_bench->guard().isIdle());
    QVERIFY(has("p:user:1"));
    QCOMPARE(stateOf(id), IntentState::Delivered);
}

void TestGuard::lastMomentIsSeen()
{
    remove();
    m_bench->clock().advance(windowMs);
    set("p:user:1", R"({"id":1,"name":"old"})");
    QCOMPARE(step(), QByteArrayList {"p:user:1"});
    QVERIFY(m_bench->guard().isIdle());
}

void TestGuard::untoldWindowEndsWithASecondRemoval()
{
    m_bench->changes().refusal = Error {ErrorCode::NoPermission, {}, {}};
    const qint64 id = remove();
    set("p:user:1", R"({"id":1,"name":"old"})");
    set("p:list:1:all", "[]");
    QCOMPARE(step(), QByteArrayList());
    QVERIFY(has("p:user:1"));
    m_bench->clock().advance(windowMs);
    QCOMPARE(step().size(), 2);
    QVERIFY(!has("p:user:1"));
    QVERIFY(!has("p:list:1:all"));
    QCOMPARE(stateOf(id), IntentState::Delivered);
}

void TestGuard::lossInTheWindowEndsWithASecondRemoval()
{
    remove();
    set("p:user:1", R"({"id":1,"name":"old"})");
    m_bench->changes().isLost = true;
    QCOMPARE(step(), QByteArrayList());
    QVERIFY(!m_bench->changes().isRunning());
    m_bench->clock().advance(windowMs);
    QCOMPARE(step(), QByteArrayList {"p:user:1"});
}

void TestGuard::refusedTrackingIsNotAskedForEachTime()
{
    m_bench->changes().refusal = Error {ErrorCode::NoPermission, {}, {}};
    for (int i = 0; i < 10; ++i)
        remove();
    QCOMPARE(m_bench->changes().starts, 1);
    m_bench->clock().advance(60'000);
    remove();
    QCOMPARE(m_bench->changes().starts, 2);
}

void TestGuard::redisLostAtTheEndReleases()
{
    RedisServer server;
    redis::Endpoint endpoint = server.endpoint();
    endpoint.connectRetries = 0;
    redis::Connection redis(endpoint, m_systemClock);
    Bench bench(*m_file, redis, profile, sqlite::Database::Access::ReadWrite, windowMs);
    for (const bool told : {true, false}) {
        QVERIFY(server.isRunning());
        if (!told)
            bench.changes().refusal = Error {ErrorCode::NoPermission, {}, {}};
        const auto id = bench.journal().prepare(IntentKind::Edit, {}, targets);
        QVERIFY(bench.invalidator().deliver(*id, targets));
        server.stop();
        bench.clock().advance(windowMs);
        QVERIFY(bench.guard().step(0));
        QVERIFY(bench.guard().isIdle());
        QCOMPARE(bench.journal().find(*id)->value().state, IntentState::Pending);
        QVERIFY(server.start());
        QVERIFY(bench.journal().forget(*id));
        bench.clock().advance(60'000);
    }
}

void TestGuard::restartInTheWindowReleases()
{
    RedisServer server;
    redis::Connection redis(server.endpoint(), m_systemClock);
    Bench bench(*m_file, redis, profile, sqlite::Database::Access::ReadWrite, windowMs);
    const auto id = bench.journal().prepare(IntentKind::Edit, {}, targets);
    QVERIFY(bench.invalidator().deliver(*id, targets));
    server.stop();
    QVERIFY(server.start());
    bench.clock().advance(windowMs);
    QVERIFY(bench.guard().step(0));
    QCOMPARE(bench.journal().find(*id)->value().state, IntentState::Pending);
    QCOMPARE(bench.invalidator().drain()->delivered, 1);
}

void TestGuard::windowsOfSeveralSavesOverlap()
{
    const qint64 first = remove();
    m_bench->clock().advance(windowMs / 2);
    const qint64 second = remove();
    m_bench->clock().advance(windowMs / 2);
    step();
    QCOMPARE(stateOf(first), IntentState::Delivered);
    QCOMPARE(stateOf(second), IntentState::Guarded);
    set("p:user:1", R"({"id":1,"name":"old"})");
    QCOMPARE(step(), QByteArrayList {"p:user:1"});
    m_bench->clock().advance(windowMs / 2);
    step();
    QCOMPARE(stateOf(second), IntentState::Delivered);
    QVERIFY(m_bench->guard().isIdle());
}

void TestGuard::noWindowStrikesOutAtOnce()
{
    Bench bench(*m_file, *m_redis, profile);
    const auto id = bench.journal().prepare(IntentKind::Edit, {}, targets);
    QVERIFY(bench.invalidator().deliver(*id, targets));
    QVERIFY(bench.guard().isIdle());
    QCOMPARE(bench.changes().starts, 0);
    QCOMPARE(bench.journal().find(*id)->value().state, IntentState::Delivered);
}

void TestGuard::trackingStopsWhenIdle()
{
    remove();
    QVERIFY(m_bench->changes().isRunning());
    m_bench->clock().advance(windowMs);
    step();
    QVERIFY(!m_bench->changes().isRunning());
    remove();
    QVERIFY(m_bench->changes().isRunning());
}

void TestGuard::trackingStopsWhereNothingWasRemoved()
{
    set("p:list:1:a", "v");
    const auto id = m_bench->journal().prepare(IntentKind::Edit, {}, targets);
    QCOMPARE(m_bench->invalidator().deliver(*id, targets, 0).error().code,
             ErrorCode::MoreKeysThanSaid);
    QCOMPARE(m_bench->changes().starts, 1);
    QVERIFY(!m_bench->changes().isRunning());
    // What another save is guarded by goes on.
    remove();
    set("p:list:1:a", "v");
    QVERIFY(!m_bench->invalidator().deliver(*id, targets, 0));
    QVERIFY(m_bench->changes().isRunning());
}

void TestGuard::journalFailureIsSaid()
{
    remove();
    m_bench->clock().advance(windowMs);
    m_bench->journal().failWith(Error {ErrorCode::OutOfSpace, {}, {}});
    QCOMPARE(m_bench->guard().step(0).error().code, ErrorCode::OutOfSpace);
    m_bench->journal().failWith(std::nullopt);
}

void TestGuard::realTracking()
{
    redis::Connection redis(m_server.endpoint(), m_systemClock);
    redis::Tracking tracking(m_server.endpoint(), m_systemClock);
    test::MemoryIntentJournal journal;
    repository::LinkReader links(m_bench->database(), redis, m_bench->keyMap());
    Guard guard(redis, tracking, links, journal, m_bench->keyMap().prefixes(), m_systemClock, 300);
    repository::Invalidator invalidator(redis, journal, guard);
    for (int i = 0; i < 3; ++i) {
        QVERIFY(m_redis->call({"SET", "p:user:1", R"({"id":1,"name":"older"})"}));
        QCOMPARE(invalidator.invalidate(IntentKind::Edit, {}, targets)->removed,
                 QByteArrayList {"p:user:1"});
        QVERIFY(m_redis->call({"SET", "p:user:1", R"({"id":1,"name":"old"})"}));
        QVERIFY(m_redis->call({"SET", "p:user:10", R"({"id":10,"name":"old"})"}));
        QCOMPARE(*guard.runOut(), QByteArrayList {"p:user:1"});
        QVERIFY(m_redis->call({"SET", "p:user:1", R"({"id":1,"name":"new"})"}));
        QCOMPARE(invalidator.invalidate(IntentKind::Edit, {}, targets)->removed,
                 QByteArrayList {"p:user:1"});
        QVERIFY(m_redis->call({"SET", "p:user:1", R"({"id":1,"name":"new"})"}));
        QCOMPARE(*guard.runOut(), QByteArrayList());
        QVERIFY(has("p:user:1"));
        QVERIFY(has("p:user:10"));
        QVERIFY(journal.entries().isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestGuard)
#include "tst_guard.moc"
