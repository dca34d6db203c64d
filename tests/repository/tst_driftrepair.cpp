// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/redis/connection.h"
#include "models/repository/driftrepair.h"
#include "tests/repository/bench.h"
#include "tests/repository/driftfixture.h"
#include "tests/support/redisserver.h"

#include <QTest>

using namespace selaras;
using namespace selaras::test;
using repository::DriftRepair;
using repository::LinkReader;
using repository::RepairReport;

namespace {

const QByteArray profile = R"({"name": "P", "mappings": [
    {"table": "users", "keys": ["user:{id}"], "value": {"shape": "object"}},
    {"table": "users", "keys": ["raw:{id}"]}]})";

QByteArray user(int id, const QByteArray &name)
{
    return R"({"id":)" + QByteArray::number(id) + R"(,"name":")" + name + R"("})";
}

} // namespace

class TestDriftRepair : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void removesWhatDrifted();
    void keepsWhatIsInOrderByNow();
    void isJournaled();
    void whatRedisRefusesIsPending();
    void withoutRedisNothingIsJournaled();
    void manyKeys();

private:
    void set(const QByteArray &key, const QByteArray &value)
    {
        QVERIFY(m_redis->call({"SET", key, value}));
    }
    qint64 keyCount() { return m_redis->call({"DBSIZE"})->integer; }
    Result<RepairReport> repair(const QByteArrayList &keys)
    {
        return DriftRepair(*m_links, m_bench->invalidator()).repair(keys);
    }

    std::unique_ptr<RedisServer> m_server;
    SystemClock m_clock;
    std::unique_ptr<TemporaryDatabase> m_file;
    std::unique_ptr<redis::Connection> m_redis;
    std::unique_ptr<Bench> m_bench;
    std::unique_ptr<LinkReader> m_links;
};

void TestDriftRepair::init()
{
    m_server = std::make_unique<RedisServer>();
    QVERIFY(m_server->isRunning());
    redis::Endpoint endpoint = m_server->endpoint();
    endpoint.connectRetries = 0;
    m_bench.reset();
    m_file = std::make_unique<TemporaryDatabase>(
        QStringList {QStringLiteral("CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT)"),
                     QStringLiteral("INSERT INTO users VALUES (1, 'ani'), (2, 'budi')")});
    m_redis = std::make_unique<redis::Connection>(endpoint, m_clock);
    m_bench = std::make_unique<Bench>(*m_file, *m_redis, profile);
    m_links = std::make_unique<LinkReader>(m_bench->database(), *m_redis, m_bench->keyMap());
}

void TestDriftRepair::removesWhatDrifted()
{
    set("user:1", user(1, "eka"));
    set("user:9", user(9, "nobody"));
    set("user:2", user(2, "budi"));
    const auto report = repair({"user:1", "user:9"});
    QVERIFY(report.has_value());
    QCOMPARE(report->removed, QByteArrayList({"user:1", "user:9"}));
    QVERIFY(report->kept.isEmpty());
    QVERIFY(report->pending.isEmpty());
    QCOMPARE(keyCount(), 1);
}

void TestDriftRepair::keepsWhatIsInOrderByNow()
{
    set("user:1", user(1, "ani"));
    set("user:2", user(2, "eka"));
    set("raw:1", "x");
    const auto report = repair({"user:1", "user:2", "user:3", "raw:1"});
    QVERIFY(report.has_value());
    QCOMPARE(report->removed, QByteArrayList({"user:2"}));
    QCOMPARE(report->kept, QByteArrayList({"user:1", "user:3", "raw:1"}));
    QCOMPARE(keyCount(), 2);
}

void TestDriftRepair::isJournaled()
{
    set("user:1", user(1, "eka"));
    QVERIFY(repair({"user:1"}).has_value());
    QCOMPARE(*m_bench->journal().pendingCount(), 0);
    set("user:2", user(2, "budi"));
    QVERIFY(repair({"user:2"}).has_value());
    QCOMPARE(*m_bench->journal().pendingCount(), 0);
}

void TestDriftRepair::whatRedisRefusesIsPending()
{
    set("user:1", user(1, "eka"));
    m_server->cli({QStringLiteral("ACL"), QStringLiteral("SETUSER"), QStringLiteral("default"),
                   QStringLiteral("-unlink")});
    const auto report = repair({"user:1"});
    QVERIFY(report.has_value());
    QVERIFY(report->removed.isEmpty());
    QCOMPARE(report->pending, QByteArrayList {"user:1"});
    QCOMPARE(report->pendingBecause->code, ErrorCode::NoPermission);
    const auto pending = m_bench->journal().pending();
    QCOMPARE(pending->size(), 1);
    QCOMPARE(pending->first().summary, QStringLiteral("drift: 1 keys"));
    QCOMPARE(pending->first().targets.first().text, QByteArray("user:1"));
}

void TestDriftRepair::withoutRedisNothingIsJournaled()
{
    set("user:1", user(1, "eka"));
    m_server->stop();
    const auto report = repair({"user:1"});
    QVERIFY(!report);
    QCOMPARE(*m_bench->journal().pendingCount(), 0);
}

void TestDriftRepair::manyKeys()
{
    constexpr int count = 1300;
    QByteArrayList keys;
    for (int i = 0; i < count; ++i) {
        keys.append("user:" + QByteArray::number(100 + i));
        set(keys.last(), "{}");
    }
    set("user:1", user(1, "ani"));
    const auto report = repair(keys);
    QVERIFY(report.has_value());
    QCOMPARE(report->removed.size(), count);
    QCOMPARE(keyCount(), 1);
}

QTEST_GUILESS_MAIN(TestDriftRepair)
#include "tst_driftrepair.moc"
