// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/checklist.h"

#include <QSet>
#include <QTest>

using namespace selaras;
using namespace selaras::insight;

namespace {

QByteArray field(const char *name, const QByteArray &value)
{
    return name + QByteArray(":") + value + "\n";
}

const QByteArray soundInfo = field("redis_version", "7.0.15") + field("maxmemory", "1000000000")
    + field("maxmemory_policy", "allkeys-lru") + field("used_memory", "500000000")
    + field("used_memory_rss", "550000000") + field("mem_fragmentation_ratio", "1.10")
    + field("total_system_memory", "8000000000") + field("aof_enabled", "1")
    + field("aof_last_write_status", "ok") + field("aof_last_bgrewrite_status", "ok")
    + field("rdb_last_bgsave_status", "ok") + field("rdb_last_save_time", "1000000")
    + field("rdb_saves", "4") + field("rdb_changes_since_last_save", "10")
    + field("server_time_usec", "1000600000000") + field("keyspace_hits", "900")
    + field("keyspace_misses", "100") + field("connected_clients", "10")
    + field("maxclients", "10000") + field("role", "master") + field("connected_slaves", "1")
    + field("slave0", "ip=10.0.0.2,port=6379,state=online,offset=5,lag=1");

redis::Reply configuration(const QVector<QPair<QByteArray, QByteArray>> &changes = {})
{
    QMap<QByteArray, QByteArray> values {
        {"port", "6379"},
        {"tls-port", "0"},
        {"bind", "127.0.0.1 -::1"},
        {"protected-mode", "yes"},
        {"requirepass", "secret"},
        {"save", "3600 1"},
        {"appendfsync", "everysec"},
        {"slowlog-log-slower-than", "10000"},
        {"slowlog-max-len", "128"},
        {"latency-monitor-threshold", "100"},
        {"client-output-buffer-limit", "normal 0 0 0 slave 0 0 0 pubsub 33554432 8388608 60"}};
    for (const auto &[name, value] : changes)
        values.insert(name, value);
    QVector<redis::Reply> elements;
    for (auto value = values.cbegin(); value != values.cend(); ++value)
        elements << redis::Reply::bulk(value.key()) << redis::Reply::bulk(*value);
    return redis::Reply::array(elements);
}

ServerFacts soundFacts(const QByteArray &moreInfo = {})
{
    ServerFacts facts;
    facts.isLocal = true;
    facts.gavePassword = true;
    facts.info = InfoText(soundInfo + moreInfo);
    facts.configuration = Configuration(configuration());
    facts.users =
        QVector<AclUser> {parseAclUser("user default on #ab ~* &* +@all -@dangerous +info")};
    facts.knownCommands = dangerousCommands();
    facts.expiry = ExpirySample();
    return facts;
}

CheckResult resultOf(const ServerFacts &facts, CheckPoint point)
{
    return evaluateChecklist(facts).at(int(point));
}

} // namespace

// What no real server can be brought to within a test, and what is read of its answers.
class TestChecklist : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsEveryPointOnce()
    {
        const auto results = evaluateChecklist(soundFacts());
        QCOMPARE(results.size(), checkPointCount);
        QSet<QString> names;
        for (int i = 0; i < results.size(); ++i) {
            QCOMPARE(results.at(i).point, CheckPoint(i));
            QVERIFY2(results.at(i).isOk(), qPrintable(checkPointName(CheckPoint(i))));
            QVERIFY(results.at(i).state != CheckState::Advice);
            names.insert(checkPointName(CheckPoint(i)));
        }
        QCOMPARE(names.size(), checkPointCount);
    }

    void findsInInfo_data()
    {
        QTest::addColumn<QByteArray>("info");
        QTest::addColumn<CheckPoint>("point");
        QTest::addColumn<CheckReason>("reason");
        const auto row = [](const char *name, const QByteArray &info, CheckPoint point,
                            CheckReason reason) { QTest::newRow(name) << info << point << reason; };
        row("old snapshot", field("server_time_usec", "1100000000000"), CheckPoint::Backup,
            CheckReason::SnapshotOld);
        row("append failed", field("aof_last_write_status", "err"), CheckPoint::Saving,
            CheckReason::AppendFailed);
        row("rewrite failed", field("aof_last_bgrewrite_status", "err"), CheckPoint::Saving,
            CheckReason::RewriteFailed);
        row("fragmented",
            field("mem_fragmentation_ratio", "1.80") + field("used_memory_rss", "900000000"),
            CheckPoint::Fragmentation, CheckReason::Fragmented);
        row("swapped",
            field("mem_fragmentation_ratio", "0.60") + field("used_memory_rss", "300000000"),
            CheckPoint::Fragmentation, CheckReason::Swapped);
        row("replica lags", field("slave0", "ip=10.0.0.2,port=6379,state=online,offset=5,lag=30"),
            CheckPoint::Replication, CheckReason::ReplicaBehind);
        row("replica loads", field("slave0", "ip=10.0.0.2,port=6379,state=wait_bgsave,lag=0"),
            CheckPoint::Replication, CheckReason::ReplicaBehind);
        row("old version", field("redis_version", "5.0.14"), CheckPoint::Version,
            CheckReason::Unmaintained);
        row("full against the machine",
            field("maxmemory", "0") + field("used_memory", "7000000000"), CheckPoint::MemoryUse,
            CheckReason::NearlyFull);
    }

    void findsInInfo()
    {
        QFETCH(QByteArray, info);
        QFETCH(CheckPoint, point);
        QFETCH(CheckReason, reason);
        const CheckResult result = resultOf(soundFacts(info), point);
        QCOMPARE(result.state, CheckState::Finding);
        QCOMPARE(result.reason, reason);
    }

    void isNotMistakenAboutSmallThings()
    {
        // Nothing was written since: an old snapshot is a good one.
        QCOMPARE(resultOf(soundFacts(field("server_time_usec", "1100000000000")
                                     + field("rdb_changes_since_last_save", "0")),
                          CheckPoint::Backup)
                     .state,
                 CheckState::Ok);
        // What an empty server takes to run is many times its data.
        QCOMPARE(resultOf(soundFacts(field("mem_fragmentation_ratio", "7.4")
                                     + field("used_memory", "900000")
                                     + field("used_memory_rss", "6500000")),
                          CheckPoint::Fragmentation)
                     .state,
                 CheckState::NotApplicable);
    }

    void connectionsAgainstThePool()
    {
        ServerFacts facts = soundFacts();
        const auto stateOf = [&](int poolSize, qint64 clients) {
            facts.poolSize = poolSize;
            facts.applicationClients = clients;
            return resultOf(facts, CheckPoint::Connections);
        };
        QCOMPARE(stateOf(10, 10).state, CheckState::Ok);
        QCOMPARE(stateOf(10, 11).state, CheckState::Advice);
        QCOMPARE(stateOf(10, 11).value.text, QByteArray("11 / 10"));
        // Who may not ask for the clients is not accused.
        QCOMPARE(stateOf(10, -1).state, CheckState::Ok);
        QCOMPARE(stateOf(0, 500).state, CheckState::Ok);
        QCOMPARE(stateOf(10'001, 3).state, CheckState::Finding);
    }

    void plainTextOverANetworkIsAFinding()
    {
        ServerFacts facts = soundFacts();
        facts.isLocal = false;
        QCOMPARE(resultOf(facts, CheckPoint::Tls).reason, CheckReason::PlainTextUsed);
        facts.transport = redis::Endpoint::Transport::Tls;
        QCOMPARE(resultOf(facts, CheckPoint::Tls).state, CheckState::NotApplicable);
        facts.configuration = Configuration(configuration({{"port", "0"}, {"tls-port", "6380"}}));
        QCOMPARE(resultOf(facts, CheckPoint::Tls).state, CheckState::Ok);
    }

    void passwordWithoutAcl()
    {
        // Before Redis 6 there are no users.
        ServerFacts facts = soundFacts();
        facts.users = fail(ErrorCode::Unsupported, QStringLiteral("ERR unknown command"));
        QCOMPARE(resultOf(facts, CheckPoint::Password).state, CheckState::Ok);
        QCOMPARE(resultOf(facts, CheckPoint::DangerousCommands).state, CheckState::Advice);
        facts.gavePassword = false;
        facts.configuration = Configuration(configuration({{"requirepass", ""}}));
        QCOMPARE(resultOf(facts, CheckPoint::Password).reason, CheckReason::NoPassword);
        // Let in as a user of its own, and told nothing of the others.
        facts.gavePassword = true;
        facts.username = QStringLiteral("admin");
        facts.users = fail(ErrorCode::NoPermission);
        facts.configuration = fail(ErrorCode::NoPermission);
        QCOMPARE(resultOf(facts, CheckPoint::Password).state, CheckState::Unknown);
    }

    void nothingIsOkThatWasNotTold()
    {
        ServerFacts facts = soundFacts();
        facts.info = fail(ErrorCode::NoPermission);
        facts.configuration = fail(ErrorCode::NoPermission);
        facts.users = fail(ErrorCode::NoPermission);
        facts.expiry = fail(ErrorCode::NoPermission);
        facts.username = QStringLiteral("admin");
        for (const CheckResult &result : evaluateChecklist(facts)) {
            QCOMPARE(result.state, CheckState::Unknown);
            QCOMPARE(result.error.code, ErrorCode::NoPermission);
            QVERIFY(!result.isOk());
        }
    }

    void readsUsers()
    {
        const AclUser user = parseAclUser(
            "user app on sanitize-payload #ab #cd ~cache:* %R~log:* resetchannels &news:* -@all "
            "+@read +flushdb -keys (~temp:* +@all) (%W~x +set)");
        QCOMPARE(user.name, QByteArray("app"));
        QVERIFY(user.isOn && !user.needsNoPassword);
        QCOMPARE(user.passwords, 2);
        QCOMPARE(user.keys, QByteArrayList({"~cache:*", "%R~log:*"}));
        QCOMPARE(user.channels, QByteArrayList({"resetchannels", "&news:*"}));
        QCOMPARE(user.commands, QByteArrayList({"-@all", "+@read", "+flushdb", "-keys"}));
        QCOMPARE(user.selectors, QByteArrayList({"(~temp:* +@all)", "(%W~x +set)"}));
        QVERIFY(user.mayRun("FLUSHDB"));
        QVERIFY(!user.mayRun("KEYS"));
        QVERIFY(!user.mayRun("CONFIG"));
        QVERIFY(!parseAclUser("user off off nopass ~* &* +@all").isOn);
    }

    void keepsPasswordsToItself()
    {
        const Configuration read(configuration({{"masterauth", ""}}));
        QCOMPARE(read.text("requirepass"), std::optional(Configuration::concealed()));
        QCOMPARE(read.text("masterauth"), std::optional(QByteArray()));
        QVERIFY(!read.all().values().contains("secret"));
    }
};

QTEST_GUILESS_MAIN(TestChecklist)
#include "tst_checklist.moc"
