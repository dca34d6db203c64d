// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/redis/connection.h"
#include "models/workspace/health.h"
#include "tests/support/redisserver.h"
#include "tests/support/temporarydatabase.h"

#include <QFile>
#include <QTest>

using namespace selaras;
using namespace selaras::workspace;
using Service = ServiceHealth::Service;
using State = ServiceHealth::State;

namespace {

const QByteArray profile = R"({"name": "P", "keyPrefix": "p:",
    "mappings": [{"table": "users", "keys": ["user:{id}"]}],
    "sessions": {"key": "session:{id}"}, "channels": ["news:{id}"], "locks": []})";

} // namespace

// How each service is, on a server and a database of the test's own.
class TestHealth : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsEachService();
    void readOnlyWorkspace();
    void replicaTakesNoChanges();
    void redisAway();
    void whatTheUserMayNotAsk();

private:
    [[nodiscard]] Access access(bool readOnly = false) const;
    Health health(const Access &access)
    {
        redis::Endpoint endpoint = access.redis;
        endpoint.connectRetries = 0;
        redis::Connection connection(endpoint, m_clock);
        return takeHealth(connection, access, m_clock);
    }

    test::RedisServer m_server;
    SystemClock m_clock;
    test::TemporaryDatabase m_file {
        {QStringLiteral("CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT)")}};
};

Access TestHealth::access(bool readOnly) const
{
    WorkspaceFile file;
    file.databasePath = m_file.path();
    file.redis = m_server.endpoint();
    file.readOnly = readOnly;
    file.application = m_file.folder() + QStringLiteral("/profile.json");
    QFile document(file.application);
    if (!document.open(QIODevice::WriteOnly) || document.write(profile) < 0)
        qFatal("%s cannot be written", qPrintable(file.application));
    document.close();
    const auto access = prepareAccess(file, {}, m_file.folder());
    if (!access)
        qFatal("%s", qPrintable(access.error().detail));
    return *access;
}

void TestHealth::tellsEachService()
{
    redis::Connection redis(m_server.endpoint(), m_clock);
    QVERIFY(redis.pipeline({{"FLUSHALL"},
                            {"SET", "p:user:1", "{}"},
                            {"SET", "p:user:2", "{}"},
                            {"SET", "p:session:a", R"({"userId":1})"},
                            {"SET", "other", "x"}}));
    const Health now = health(access());
    QVERIFY(now.isConnected());
    QVERIFY(now.responseMs >= 0);
    QCOMPARE(now.services.size(), 9);
    for (int i = 0; i < now.services.size(); ++i)
        QCOMPARE(int(now.services.at(i).service), i);
    const auto &cache = now.services.at(int(Service::Cache));
    QCOMPARE(cache.state, State::Working);
    QCOMPARE(cache.count, 2);
    QCOMPARE(now.services.at(int(Service::Sessions)).state, State::Working);
    QCOMPARE(now.services.at(int(Service::Sessions)).count, 1);
    QCOMPARE(now.services.at(int(Service::Channels)).state, State::Working);
    QCOMPARE(now.services.at(int(Service::Channels)).count, 0);
    QCOMPARE(now.services.at(int(Service::Locks)).state, State::NotConfigured);
    QCOMPARE(now.services.at(int(Service::Capture)).state, State::NotConfigured);
    QCOMPARE(serviceName(Service::RateLimits), QStringLiteral("rate_limits"));
}

void TestHealth::readOnlyWorkspace()
{
    const Health now = health(access(true));
    QCOMPARE(now.services.at(int(Service::Sessions)).state, State::ReadOnly);
    QCOMPARE(now.services.at(int(Service::Locks)).state, State::NotConfigured);
}

void TestHealth::replicaTakesNoChanges()
{
    m_server.cli({QStringLiteral("REPLICAOF"), QStringLiteral("127.0.0.1"), QStringLiteral("1")});
    QCOMPARE(health(access()).services.at(int(Service::Cache)).state, State::ReadOnly);
    m_server.cli({QStringLiteral("REPLICAOF"), QStringLiteral("NO"), QStringLiteral("ONE")});
    QCOMPARE(health(access()).services.at(int(Service::Cache)).state, State::Working);
}

void TestHealth::redisAway()
{
    const Access known = access();
    m_server.stop();
    const Health now = health(known);
    QVERIFY(!now.isConnected());
    QCOMPARE(now.error->code, ErrorCode::Refused);
    QCOMPARE(now.services.at(int(Service::Cache)).state, State::Away);
    QCOMPARE(now.services.at(int(Service::Channels)).state, State::Away);
    QCOMPARE(now.services.at(int(Service::Locks)).state, State::NotConfigured);
    // It is of the database.
    QCOMPARE(now.services.at(int(Service::Capture)).state, State::NotConfigured);
    QVERIFY(m_server.start());
    QVERIFY(health(known).isConnected());
}

void TestHealth::whatTheUserMayNotAsk()
{
    m_server.cli({QStringLiteral("ACL"), QStringLiteral("SETUSER"), QStringLiteral("reader"),
                  QStringLiteral("on"), QStringLiteral(">secret"), QStringLiteral("~*"),
                  QStringLiteral("+@all"), QStringLiteral("-scan"), QStringLiteral("-pubsub")});
    Access limited = access();
    limited.redis.username = QStringLiteral("reader");
    limited.redis.password = QStringLiteral("secret");
    const Health now = health(limited);
    QVERIFY(now.isConnected());
    for (const Service service : {Service::Sessions, Service::Channels}) {
        QCOMPARE(now.services.at(int(service)).state, State::Failing);
        QCOMPARE(now.services.at(int(service)).error->code, ErrorCode::NoPermission);
    }
}

QTEST_GUILESS_MAIN(TestHealth)
#include "tst_health.moc"
