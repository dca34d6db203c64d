// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/redis/channels.h"
#include "models/redis/cluster.h"
#include "models/redis/keyspace.h"
#include "models/redis/script.h"
#include "models/redis/slot.h"
#include "models/redis/tracking.h"
#include "tests/support/clusterservers.h"

#include <QSet>
#include <QTest>

using namespace selaras;
using redis::Command;
using redis::Connection;
using redis::Reply;
using redis::slotOf;

namespace {

constexpr int many = 3000;

QByteArray name(int number)
{
    return "app:user:" + QByteArray::number(number);
}

int nodeOf(const QByteArray &key)
{
    return slotOf(key) < 5461 ? 0 : slotOf(key) < 10923 ? 1 : 2;
}

// The first name from `number` on that is at that node.
QByteArray nameAt(int node, int number = 0)
{
    while (nodeOf(name(number)) != node)
        ++number;
    return name(number);
}

} // namespace

// Three nodes as one server.
class TestCluster final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void slotOfKey_data();
    void slotOfKey();
    void routesByKey();
    void scansEveryMaster();
    void dividesCommandsOfManyKeys();
    void flushesEveryMaster();
    void transactions();
    void transactionOfALostRace();
    void refusesWhatIsAcrossNodes();
    void scriptsAcrossSlotsAreDoneWatched();
    void followsASlotThatMoves();
    void followsASlotWhileItMoves();
    void anotherNodeStandsInForTheNamedOne();
    void tellsWhichNodeIsAway();
    void tracksEveryMaster();
    void countsSubscribersOfAllNodes();
    void singleServerSaysThatItIsNone();
    void withoutRoutingSaysWhereTheKeyIs();

private:
    test::ClusterServers m_servers;
    SystemClock m_clock;
    std::unique_ptr<Connection> m_redis;
};

void TestCluster::initTestCase()
{
    QVERIFY(m_servers.isReady());
}

void TestCluster::init()
{
    m_redis = std::make_unique<Connection>(m_servers.endpoint(), m_clock);
    QVERIFY(m_redis->call({"FLUSHALL"}));
}

void TestCluster::slotOfKey_data()
{
    QTest::addColumn<int>("slot");
    QTest::newRow("123456789") << 12739; // of the specification
    QTest::newRow("foo") << 12182;
    QTest::newRow("{foo}.bar") << 12182;
    QTest::newRow("a{foo}{bar}") << 12182;
    QTest::newRow("") << 0;
}

void TestCluster::slotOfKey()
{
    QFETCH(int, slot);
    QCOMPARE(slotOf(QTest::currentDataTag()), slot);
    // An empty tag is none.
    QVERIFY(slotOf("{}foo") != slotOf("foo"));
}

void TestCluster::routesByKey()
{
    const auto server = m_redis->open();
    QVERIFY2(server, server ? "" : qPrintable(server.error().context + server.error().detail));
    QCOMPARE(server->role, QStringLiteral("master"));
    QVector<Command> writes;
    for (int i = 0; i < many; ++i)
        writes.append({"SET", name(i), QByteArray::number(i)});
    const auto written = m_redis->pipeline(writes);
    QVERIFY(written);
    QVector<Command> reads;
    for (int i = many - 1; i >= 0; --i)
        reads.append({"GET", name(i)});
    const auto read = m_redis->pipeline(reads);
    QVERIFY(read);
    for (int i = 0; i < many; ++i) {
        QCOMPARE(written->at(i), Reply::status("OK"));
        QCOMPARE(read->at(i).bytes, QByteArray::number(many - 1 - i));
    }
    const auto size = m_redis->call({"DBSIZE"});
    QVERIFY(size);
    QCOMPARE(size->integer, qint64(many));
    QCOMPARE(m_servers.cli({QStringLiteral("GET"), QString::fromUtf8(name(7))}), QByteArray("7"));
}

void TestCluster::scansEveryMaster()
{
    QVector<Command> writes;
    for (int i = 0; i < many; ++i)
        writes.append({"SET", name(i), "x"});
    QVERIFY(m_redis->pipeline(writes));
    QSet<QByteArray> found;
    const auto scanned = redis::scanKeys(*m_redis, "app:user:1*", [&](const auto &keys) {
        for (const QByteArray &key : keys)
            found.insert(key);
    });
    QVERIFY(scanned);
    QSet<QByteArray> expected;
    for (int i = 0; i < many; ++i) {
        if (name(i).startsWith("app:user:1"))
            expected.insert(name(i));
    }
    QCOMPARE(found, expected);
}

void TestCluster::dividesCommandsOfManyKeys()
{
    const QByteArrayList keys {nameAt(0), nameAt(1), nameAt(2), nameAt(0, 100)};
    for (const QByteArray &key : keys)
        QVERIFY(m_redis->call({"SET", key, "x"}));
    const auto exists = m_redis->call(Command {"EXISTS"} + keys + QByteArrayList {"none"});
    QVERIFY(exists);
    QCOMPARE(exists->integer, 4);
    const auto unlinked = m_redis->call(Command {"UNLINK"} + keys);
    QVERIFY(unlinked);
    QCOMPARE(unlinked->integer, 4);
    const auto removed = redis::unlinkKeys(*m_redis, keys);
    QVERIFY(removed);
    QVERIFY(removed->isEmpty());
}

void TestCluster::flushesEveryMaster()
{
    for (int node = 0; node < 3; ++node)
        QVERIFY(m_redis->call({"SET", nameAt(node), "x"}));
    QVERIFY(m_redis->call({"FLUSHDB", "ASYNC"}));
    for (int node = 0; node < 3; ++node)
        QCOMPARE(m_servers.server(node).cli({QStringLiteral("DBSIZE")}), QByteArray("0"));
}

void TestCluster::transactions()
{
    for (int node = 0; node < 3; ++node) {
        const QByteArray key = nameAt(node);
        const auto done = redis::inTransaction(
            *m_redis, {key}, [&](redis::Client &client) -> Result<QVector<Command>> {
                // A look elsewhere does not take the transaction along.
                const auto other = client.call({"GET", nameAt((node + 1) % 3)});
                if (!other)
                    return fail(other.error());
                return QVector<Command> {{"SET", key, "1"}, {"INCR", key}};
            });
        QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
        QCOMPARE(done->last().integer, 2);
        const auto plain = m_redis->pipeline(
            {{"GET", nameAt((node + 1) % 3)}, {"MULTI"}, {"INCR", key}, {"EXEC"}, {"GET", key}});
        QVERIFY(plain);
        QCOMPARE(plain->at(3).elements.value(0).integer, 3);
        QCOMPARE(plain->last().bytes, QByteArray("3"));
    }
}

void TestCluster::transactionOfALostRace()
{
    Connection other(m_servers.endpoint(1), m_clock);
    for (int node = 0; node < 3; ++node) {
        const QByteArray key = nameAt(node);
        int tries = 0;
        const auto done =
            redis::inTransaction(*m_redis, {key}, [&](redis::Client &) -> Result<QVector<Command>> {
                if (++tries == 1 && !other.call({"SET", key, "10"}))
                    return fail(ErrorCode::ConnectionLost);
                return QVector<Command> {{"INCR", key}};
            });
        QVERIFY(done);
        QCOMPARE(tries, 2);
        QCOMPARE(done->first().integer, 11);
    }
}

void TestCluster::refusesWhatIsAcrossNodes()
{
    const auto moved = [](redis::Client &) -> Result<QVector<Command>> {
        return QVector<Command> {{"SET", nameAt(0), "1"}, {"SET", nameAt(1), "1"}};
    };
    const auto done = redis::inTransaction(*m_redis, {nameAt(0), nameAt(1)}, moved);
    QVERIFY(!done);
    QVERIFY2(redis::isAcrossSlots(done.error()), qPrintable(done.error().detail));
    const auto plain =
        m_redis->pipeline({{"MULTI"}, {"SET", nameAt(1), "1"}, {"SET", nameAt(2), "1"}, {"EXEC"}});
    QVERIFY(plain);
    QVERIFY(redis::isAcrossSlots(plain->last()));
    const auto renamed = m_redis->call({"RENAME", nameAt(0), nameAt(1)});
    QVERIFY(!renamed);
    QVERIFY(redis::isAcrossSlots(renamed.error()));
    const auto size = m_redis->call({"DBSIZE"});
    QVERIFY(size);
    QCOMPARE(size->integer, 0);
    // And it is of use afterwards.
    QVERIFY(
        m_redis->pipeline({{"MULTI"}, {"SET", nameAt(1), "1"}, {"EXEC"}})->last().elements.size()
        == 1);
}

void TestCluster::scriptsAcrossSlotsAreDoneWatched()
{
    const QByteArray script = "return redis.call('GET', KEYS[1])";
    QVERIFY(m_redis->call({"SET", nameAt(2), "x"}));
    const auto one = redis::runScript(*m_redis, script, {nameAt(2)}, {});
    QVERIFY(one && *one);
    QCOMPARE((*one)->bytes, QByteArray("x"));
    const auto across = redis::runScript(*m_redis, script, {nameAt(2), nameAt(0)}, {});
    QVERIFY(across);
    QVERIFY(!*across);
    const auto done = redis::inTransaction(*m_redis, {nameAt(2), nameAt(0)},
                                           [](redis::Client &) -> Result<QVector<Command>> {
                                               return QVector<Command> {{"UNLINK", nameAt(2)}};
                                           });
    QVERIFY(done);
    QCOMPARE(done->first().integer, 1);
}

void TestCluster::followsASlotThatMoves()
{
    const QByteArray key = nameAt(0, 200);
    QVERIFY(m_redis->call({"SET", key, "x"}));
    QVERIFY(m_servers.moveSlot(slotOf(key), 0, 2));
    const auto value = m_redis->call({"GET", key});
    QVERIFY(value);
    QCOMPARE(value->bytes, QByteArray("x"));
    QVERIFY(m_redis->pipeline({{"MULTI"}, {"SET", key, "y"}, {"EXEC"}})->last().elements.size()
            == 1);
    QVERIFY(m_servers.moveSlot(slotOf(key), 2, 0));
    QCOMPARE(m_redis->call({"GET", key})->bytes, QByteArray("y"));
}

void TestCluster::followsASlotWhileItMoves()
{
    const QByteArray key = nameAt(1, 300);
    const QString slot = QString::number(slotOf(key));
    const auto idOf = [&](int node) {
        return QString::fromUtf8(
            m_servers.server(node).cli({QStringLiteral("CLUSTER"), QStringLiteral("MYID")}));
    };
    const auto setSlot = [&](int node, const QStringList &words) {
        m_servers.server(node).cli(
            QStringList {QStringLiteral("CLUSTER"), QStringLiteral("SETSLOT"), slot} + words);
    };
    QVERIFY(m_redis->open());
    setSlot(0, {QStringLiteral("IMPORTING"), idOf(1)});
    setSlot(1, {QStringLiteral("MIGRATING"), idOf(0)});
    // It is not there any more, so that the node asks to go to the next.
    QVERIFY(m_redis->call({"SET", key, "x"}));
    const auto value = m_redis->call({"GET", key});
    QVERIFY(value);
    QCOMPARE(value->bytes, QByteArray("x"));
    QCOMPARE(m_servers.server(0).cli({QStringLiteral("DBSIZE")}), QByteArray("1"));
    QVERIFY(m_redis->call({"UNLINK", key}));
    for (const int node : {0, 1})
        setSlot(node, {QStringLiteral("STABLE")});
}

void TestCluster::anotherNodeStandsInForTheNamedOne()
{
    QVERIFY(m_redis->call({"SET", nameAt(1), "x"}));
    m_servers.server(0).stop();
    // What is elsewhere can be had all the same, also what names no key.
    const auto value = m_redis->call({"GET", nameAt(1)});
    QVERIFY(value);
    QCOMPARE(value->bytes, QByteArray("x"));
    QVERIFY(m_redis->call({"PING"}));
    QVERIFY(!m_redis->call({"GET", nameAt(0)}));
    QVERIFY(m_servers.server(0).start());
    const auto isBack = [&] { return m_redis->call({"SET", nameAt(0), "x"}).has_value(); };
    QTRY_VERIFY_WITH_TIMEOUT(isBack(), 60'000);
}

void TestCluster::tellsWhichNodeIsAway()
{
    const auto before = m_redis->open();
    QVERIFY(before);
    m_servers.server(2).stop();
    const auto opened = m_redis->open();
    QVERIFY(!opened);
    QCOMPARE(opened.error().context, QStringLiteral("127.0.0.1:%1/0").arg(m_servers.port(2)));
    QVERIFY(m_servers.server(2).start());
    QTRY_VERIFY_WITH_TIMEOUT(m_redis->open().has_value(), 60'000);
    // What was removed there may be there again: the run is another one.
    QVERIFY(m_redis->open()->runId != before->runId);
    const auto isBack = [&] { return m_redis->call({"SET", nameAt(2), "x"}).has_value(); };
    QTRY_VERIFY_WITH_TIMEOUT(isBack(), 60'000);
}

void TestCluster::tracksEveryMaster()
{
    redis::Tracking tracking(m_servers.endpoint(), m_clock);
    const auto started = tracking.start({"app:"});
    QVERIFY2(started, started ? "" : qPrintable(started.error().context));
    QSet<QByteArray> expected;
    for (int node = 0; node < 3; ++node) {
        QVERIFY(m_redis->call({"SET", nameAt(node), "x"}));
        expected.insert(nameAt(node));
    }
    const auto told = tracking.settle();
    QVERIFY(told);
    QCOMPARE(QSet<QByteArray>(told->begin(), told->end()), expected);
    QVERIFY(m_redis->call({"SET", nameAt(2, 50), "x"}));
    QByteArrayList later;
    const auto isTold = [&] {
        later += tracking.take(30).value_or(QByteArrayList());
        return later.contains(nameAt(2, 50));
    };
    QTRY_VERIFY(isTold());
}

void TestCluster::countsSubscribersOfAllNodes()
{
    std::vector<std::unique_ptr<Connection>> subscribers;
    for (int node = 0; node < 3; ++node) {
        subscribers.push_back(std::make_unique<Connection>(m_servers.endpoint(node), m_clock));
        QVERIFY(subscribers.back()->call({"SUBSCRIBE", "news"}));
    }
    const auto channels = redis::listChannels(*m_redis, 10);
    QVERIFY(channels);
    QCOMPARE(channels->channels.size(), 1);
    QCOMPARE(channels->channels.first().subscribers, 3);
    // Published at one node, heard at all.
    QVERIFY(m_redis->call({"PUBLISH", "news", "hello"}));
    for (const auto &subscriber : subscribers) {
        const auto message = subscriber->take(5000);
        QVERIFY(message && *message);
        QCOMPARE((*message)->elements.value(2).bytes, QByteArray("hello"));
    }
}

void TestCluster::singleServerSaysThatItIsNone()
{
    test::RedisServer server;
    QVERIFY(server.isRunning());
    redis::Endpoint endpoint = server.endpoint();
    endpoint.cluster = true;
    const auto opened = Connection(endpoint, m_clock).open();
    QVERIFY(!opened);
    QVERIFY(opened.error().detail.contains(QLatin1String("cluster support disabled")));
}

void TestCluster::withoutRoutingSaysWhereTheKeyIs()
{
    redis::Endpoint endpoint = m_servers.endpoint();
    endpoint.cluster = false;
    Connection single(endpoint, m_clock);
    const auto value = single.call({"GET", nameAt(2)});
    QVERIFY(!value);
    QVERIFY(redis::isElsewhere(value.error()));
}

QTEST_GUILESS_MAIN(TestCluster)
#include "tst_cluster.moc"
