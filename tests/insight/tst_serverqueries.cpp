// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/checklist.h"
#include "models/insight/clientlist.h"
#include "models/insight/infofields.h"
#include "models/insight/latency.h"
#include "models/insight/memorysample.h"
#include "models/insight/persistence.h"
#include "models/insight/replication.h"
#include "models/insight/slowlog.h"
#include "models/redis/connection.h"
#include "tests/support/redisserver.h"

#include <QTcpServer>
#include <QTest>

#include <cmath>

using namespace selaras;
using namespace selaras::insight;
using test::RedisServer;

namespace {

mapping::Profile profile()
{
    auto parsed = mapping::parseProfile(
        R"({"name": "test", "keyPrefix": "a:",
            "mappings": [{"table": "t", "keys": ["t:{id}"]}, {"table": "u", "keys": ["u:{id}"]}]})",
        QStringLiteral("test.json"));
    return *parsed;
}

class CancelledProgress final : public Progress {
public:
    void report(qint64 /*done*/, qint64 /*total*/) override { }
    [[nodiscard]] bool cancelled() const override { return true; }
};

} // namespace

// What is asked of a server, by a real one.
class TestServerQueries : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<RedisServer>();
        QVERIFY(m_server->isRunning());
        m_redis = std::make_unique<redis::Connection>(m_server->endpoint(), m_clock);
    }
    void cleanup()
    {
        m_redis.reset();
        m_server.reset();
    }

    void readsInfoInSections()
    {
        const auto fields = readInfoFields(*m_redis);
        QVERIFY(fields);
        const auto version =
            std::find_if(fields->begin(), fields->end(),
                         [](const InfoField &field) { return field.name == "redis_version"; });
        QVERIFY(version != fields->end());
        QCOMPARE(version->section, QByteArray("Server"));
    }

    void readsTheWholeSlowLog()
    {
        call({"CONFIG", "SET", "slowlog-log-slower-than", "0"});
        call({"CONFIG", "SET", "slowlog-max-len", "1000"});
        call({"SLOWLOG", "RESET"});
        for (int i = 0; i < 40; ++i)
            call({"SET", "a:t:" + QByteArray::number(i), QByteArray("\x00\xff", 2)});
        call({"GET", "a:u:1"});
        call({"EVAL", "return 1", "1", "a:u:2"});
        call({"CONFIG", "SET", "slowlog-log-slower-than", "-1"});
        const auto entries = readSlowLog(*m_redis);
        QVERIFY(entries);
        QCOMPARE(entries->size(), 43); // the reset itself as well
        QCOMPARE(entries->at(3).arguments.value(2), QByteArray("\x00\xff", 2));
        QCOMPARE(entries->at(3).command(), QByteArray("SET"));
        QVERIFY(entries->first().id > entries->last().id);
        QVERIFY(!entries->first().client.isEmpty());
        QCOMPARE(entries->first().clientName, QByteArray("selaras"));
        QVERIFY(qAbs(entries->first().timeMs - m_clock.nowMs()) < 60'000);

        const auto byCommand = slowByCommand(*entries);
        const auto sets =
            std::find_if(byCommand.begin(), byCommand.end(),
                         [](const SlowSummary &one) { return one.name == QLatin1String("SET"); });
        QCOMPARE(sets->count, 40);
        QVERIFY(sets->mostMicroseconds <= sets->totalMicroseconds);
        QMap<QString, qint64> byRule;
        for (const SlowSummary &one : slowByRule(*entries, mapping::KeyGroups(profile())))
            byRule.insert(one.name, one.count);
        QCOMPARE(byRule.value(QStringLiteral("t:{id}")), 40);
        QCOMPARE(byRule.value(QStringLiteral("u:{id}")), 2);
        QCOMPARE(byRule.value(QString()), 1);

        QVERIFY(resetSlowLog(*m_redis));
        QCOMPARE(readSlowLog(*m_redis)->size(), 0);
    }

    void listsClientsAndEndsOne()
    {
        redis::Connection other(m_server->endpoint(), m_clock);
        QVERIFY(other.call({"CLIENT", "SETNAME", "leak"}));
        auto clients = readClients(*m_redis);
        QVERIFY(clients);
        QCOMPARE(clients->size(), 2);
        const auto leak = std::find_if(clients->begin(), clients->end(),
                                       [](const ClientInfo &one) { return one.name == "leak"; });
        QVERIFY(leak != clients->end());
        QVERIFY(!leak->isOwn);
        QCOMPARE(leak->user, QByteArray("default"));
        QCOMPARE(leak->command, QByteArray("client|setname"));
        QCOMPARE(leak->database, 0);
        QVERIFY(leak->memory > 0);
        QCOMPARE(std::count_if(clients->begin(), clients->end(),
                               [](const ClientInfo &one) { return one.isOwn; }),
                 1);
        const qint64 id = leak->id;
        QVERIFY(killClient(*m_redis, id));
        QTRY_COMPARE(readClients(*m_redis)->size(), 1);
        QCOMPARE(killClient(*m_redis, id).error().code, ErrorCode::NotFound);
    }

    void readsLatency()
    {
        QCOMPARE(readLatency(*m_redis)->thresholdMs, 0);
        call({"CONFIG", "SET", "latency-monitor-threshold", "10"});
        call({"EVAL",
              "local t = redis.call('TIME') local s = t[1] * 1000000 + t[2] repeat t = "
              "redis.call('TIME') until t[1] * 1000000 + t[2] > s + 20000",
              "0"});
        const auto report = readLatency(*m_redis);
        QVERIFY(report);
        QCOMPARE(report->thresholdMs, 10);
        // A busy machine may have delayed something else as well.
        const auto found =
            std::find_if(report->events.begin(), report->events.end(),
                         [](const LatencyEvent &one) { return one.name == "command"; });
        QVERIFY(found != report->events.end());
        const LatencyEvent &event = *found;
        QVERIFY(event.mostMs >= 20);
        QCOMPARE(event.history.size(), 1);
        QCOMPARE(event.history.first().second, event.latestMs);
        QVERIFY(!report->doctor.isEmpty());
        QVERIFY(resetLatency(*m_redis));
        QVERIFY(readLatency(*m_redis)->events.isEmpty());
    }

    void savesASnapshot()
    {
        const auto before = readPersistence(*m_redis);
        QVERIFY(before);
        QVERIFY(!before->isSaving());
        QCOMPARE(before->configuration->text("appendonly"), std::optional<QByteArray>("no"));
        QVERIFY(startSnapshot(*m_redis));
        QTRY_COMPARE(readPersistence(*m_redis)->info.integer("rdb_saves"),
                     std::optional<qint64>(1));
        QTRY_VERIFY(!readPersistence(*m_redis)->isSaving());
    }

    void estimatesMemory_data()
    {
        QTest::addColumn<qint64>("most");
        QTest::newRow("all") << qint64(100'000);
        QTest::newRow("a sample") << qint64(1500);
    }

    void estimatesMemory()
    {
        QFETCH(qint64, most);
        QVector<redis::Command> commands;
        for (int i = 0; i < 3000; ++i) {
            const QByteArray number = QByteArray::number(i);
            commands.append({"SET", "a:t:" + number, QByteArray(10 + i % 50, 'x')});
            commands.append({"SET", "a:u:" + number, QByteArray(300 + i % 500, 'x')});
        }
        commands.append({"SET", "other", QByteArray(100'000, 'x')});
        QVERIFY(m_redis->pipeline(commands));
        qint64 truth = 0;
        for (const redis::Command &command : commands)
            truth += m_redis->call({"MEMORY", "USAGE", command.at(1)})->integer;

        const auto sample = sampleMemory(*m_redis, profile(), {most, 10, 7});
        QVERIFY(sample);
        QCOMPARE(sample->keyCount, 6001);
        QCOMPARE(sample->sampled, std::min<qint64>(most, 6001));
        QCOMPARE(sample->isWhole(), most > 6001);
        if (sample->isWhole()) {
            QCOMPARE(qint64(sample->total.bytes), truth);
            QCOMPARE(sample->total.standardError, 0.0);
            QCOMPARE(sample->biggest.first().name, QByteArray("other"));
            QCOMPARE(sample->byRule.first().name, QStringLiteral("u:{id}"));
            QCOMPARE(sample->byRule.first().keys, 3000);
            QCOMPARE(sample->byPrefix.first().name, QStringLiteral("a:u"));
        } else {
            QVERIFY(sample->total.standardError > 0);
            QVERIFY(std::abs(sample->total.bytes - double(truth))
                    < 4 * sample->total.standardError + 110'000);
        }
        QCOMPARE(sample->biggest.size(), 10);
    }

    void stopsMeasuring()
    {
        call({"SET", "a", "b"});
        CancelledProgress progress;
        QCOMPARE(sampleMemory(*m_redis, profile(), {}, progress).error().code,
                 ErrorCode::Cancelled);
    }

    void readsReplication()
    {
        const auto alone = readReplication(*m_redis);
        QVERIFY(alone);
        QVERIFY(!alone->isReplica() && !alone->isCluster() && alone->peers.isEmpty());
        call({"REPLICAOF", "127.0.0.1", "1"});
        const auto replica = readReplication(*m_redis);
        QVERIFY(replica->isReplica());
        QCOMPARE(replica->peers.size(), 1);
        QCOMPARE(replica->peers.first().address, QByteArray("127.0.0.1:1"));
        QCOMPARE(replica->peers.first().state, QByteArray("down"));

        ReplicationState master;
        master.info = InfoText("role:master\nconnected_slaves:1\nmaster_repl_offset:500\n"
                               "slave0:ip=10.0.0.2,port=6380,state=online,offset=420,lag=1\n");
        master.peers = peersIn(master.info);
        QCOMPARE(master.peers.first().address, QByteArray("10.0.0.2:6380"));
        QCOMPARE(master.bytesBehind(master.peers.first()), 80);
        const auto nodes = clusterNodesOf(
            "07c3 10.0.0.1:7000@17000,host myself,master - 0 0 1 connected 0-5460 6000\n"
            "67ed 10.0.0.2:7001@17001 slave 07c3 0 1426238317239 4 connected\n");
        QCOMPARE(nodes.size(), 2);
        QCOMPARE(nodes.first().address, QByteArray("10.0.0.1:7000"));
        QCOMPARE(nodes.first().slotRanges, QByteArray("0-5460 6000"));
    }

    void seesAReplicaAndItsLag()
    {
        QTcpServer probe;
        QVERIFY(probe.listen(QHostAddress::LocalHost));
        const QString port = QString::number(probe.serverPort());
        probe.close();
        m_redis.reset();
        m_server = std::make_unique<RedisServer>(QStringList {
            QStringLiteral("--port"), port, QStringLiteral("--bind"), QStringLiteral("127.0.0.1"),
            QStringLiteral("--repl-diskless-sync-delay"), QStringLiteral("0")});
        QVERIFY(m_server->isRunning());
        m_redis = std::make_unique<redis::Connection>(m_server->endpoint(), m_clock);
        const RedisServer replica(
            {QStringLiteral("--replicaof"), QStringLiteral("127.0.0.1"), port});
        QVERIFY(replica.isRunning());
        const auto isOnline = [this] {
            const auto state = readReplication(*m_redis);
            return state && state->peers.size() == 1 && state->peers.first().state == "online";
        };
        QTRY_VERIFY_WITH_TIMEOUT(isOnline(), 20'000);
        redis::Connection other(replica.endpoint(), m_clock);
        const auto isUp = [&other] {
            const auto state = readReplication(other);
            return state && state->isReplica() && state->peers.first().state == "up";
        };
        QTRY_VERIFY_WITH_TIMEOUT(isUp(), 20'000);
        // Both are fine by the checklist, and neither stands alone.
        for (redis::Connection *one : {m_redis.get(), &other}) {
            const auto facts = gatherFacts(*one, one->endpoint(), profile(), m_clock);
            QVERIFY(facts);
            const auto results = evaluateChecklist(*facts);
            QCOMPARE(results.at(int(CheckPoint::Replication)).state, CheckState::Ok);
            QCOMPARE(results.at(int(CheckPoint::HighAvailability)).state, CheckState::Ok);
        }
    }

    void seesTheNodesOfACluster()
    {
        QTcpServer probe;
        // The port for the nodes among themselves is 10,000 above.
        do {
            probe.close();
            QVERIFY(probe.listen(QHostAddress::LocalHost));
        } while (probe.serverPort() > 55'000);
        const QString port = QString::number(probe.serverPort());
        probe.close();
        const RedisServer node({QStringLiteral("--port"), port, QStringLiteral("--bind"),
                                QStringLiteral("127.0.0.1"), QStringLiteral("--cluster-enabled"),
                                QStringLiteral("yes")});
        QVERIFY(node.isRunning());
        redis::Connection redis(node.endpoint(), m_clock);
        QVERIFY(redis.call({"CLUSTER", "ADDSLOTSRANGE", "0", "100"}));
        const auto state = readReplication(redis);
        QVERIFY(state);
        QVERIFY(state->isCluster());
        QCOMPARE(state->peers.size(), 1);
        QCOMPARE(state->peers.first().slotRanges, QByteArray("0-100"));
        QVERIFY(state->peers.first().address.endsWith(':' + port.toLatin1()));
    }

    void changesConfiguration()
    {
        QVERIFY(changeConfiguration(*m_redis, "maxmemory", "100mb"));
        QCOMPARE(readConfiguration(*m_redis)->integer("maxmemory"),
                 std::optional<qint64>(104'857'600));
        QCOMPARE(changeConfiguration(*m_redis, "maxmemory-policy", "nonsense").error().code,
                 ErrorCode::RedisError);
        // It was started without a file.
        QVERIFY(!rewriteConfiguration(*m_redis));
    }

    void readsMemoryReport()
    {
        const auto report = readMemoryReport(*m_redis);
        QVERIFY(report);
        QVERIFY(!report->doctor.isEmpty());
        QCOMPARE(report->stats.first().first, QByteArray("peak.allocated"));
    }

private:
    void call(const redis::Command &command) { QVERIFY(m_redis->call(command)); }

    SystemClock m_clock;
    std::unique_ptr<RedisServer> m_server;
    std::unique_ptr<redis::Connection> m_redis;
};

QTEST_GUILESS_MAIN(TestServerQueries)
#include "tst_serverqueries.moc"
