// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/redis/sentinel.h"

#include "models/redis/connection.h"
#include "tests/support/fakeclock.h"
#include "tests/support/sentinelserver.h"

#include <QTest>

using namespace selaras;
using redis::Connection;
using redis::Endpoint;
using test::FakeClock;
using test::RedisServer;
using test::SentinelServer;

// A Redis whose master is named by sentinels, by real processes.
class TestSentinel final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void followsTheMaster();
    void asksTheNextOne();
    void givesItsPasswordWhereItIsAskedFor();
    void refusesAReplica();
    void tellsAnUnknownMaster();
    void tellsThatNoneAnswers();
    void readsNodes_data();
    void readsNodes();
};

void TestSentinel::followsTheMaster()
{
    test::SentinelTrio trio;
    QVERIFY(trio.isReady());
    SystemClock clock;
    Connection connection(trio.sentinel.endpoint(), clock);
    const auto server = connection.open();
    QVERIFY2(server, server ? "" : qPrintable(server.error().context + server.error().detail));
    QCOMPARE(server->role, QStringLiteral("master"));
    QVERIFY(connection.call({"SET", "key", "value"}));
    Connection subscriber(trio.sentinel.endpoint(), clock);
    QVERIFY(subscriber.call({"SUBSCRIBE", "news"}));

    QVERIFY(trio.failOver());
    // The connections that are there end when the old master is told, at the latest.
    const auto portOf = [&]() -> QByteArray {
        const auto port = connection.call({"CONFIG", "GET", "port"});
        return port ? port->elements.value(1).bytes : QByteArray();
    };
    QTRY_COMPARE_WITH_TIMEOUT(portOf(), QByteArray::number(trio.secondPort), 60'000);
    QVERIFY(connection.call({"SET", "key", "new"}));
    QCOMPARE(trio.second.cli({QStringLiteral("GET"), QStringLiteral("key")}), QByteArray("new"));
    const auto isHeard = [&] {
        const auto message = subscriber.take(0);
        if (!message)
            subscriber.call({"SUBSCRIBE", "news"});
        return trio.second.cli(
                   {QStringLiteral("PUBLISH"), QStringLiteral("news"), QStringLiteral("hello")})
            == "1";
    };
    QTRY_VERIFY_WITH_TIMEOUT(isHeard(), 60'000);
}

void TestSentinel::asksTheNextOne()
{
    const quint16 port = test::freePort();
    RedisServer server(test::onPort(port));
    SentinelServer sentinel(port);
    QVERIFY(server.isRunning() && sentinel.isRunning());
    Endpoint endpoint = sentinel.endpoint();
    endpoint.sentinel.nodes.prepend(QStringLiteral("127.0.0.1:%1").arg(test::freePort()));
    // A password that the sentinel does not want is for the server alone.
    server.cli({QStringLiteral("CONFIG"), QStringLiteral("SET"), QStringLiteral("requirepass"),
                QStringLiteral("secret")});
    endpoint.password = QStringLiteral("secret");
    FakeClock clock;
    Connection connection(endpoint, clock);
    QVERIFY(connection.call({"PING"}));
    QCOMPARE(clock.waits(), QVector<qint64>());
}

void TestSentinel::givesItsPasswordWhereItIsAskedFor()
{
    const quint16 port = test::freePort();
    RedisServer server(test::onPort(port)
                       + QStringList {QStringLiteral("--requirepass"), QStringLiteral("secret")});
    SentinelServer sentinel(port);
    QVERIFY(sentinel.isRunning());
    sentinel.cli({QStringLiteral("CONFIG"), QStringLiteral("SET"), QStringLiteral("requirepass"),
                  QStringLiteral("secret")});
    Endpoint endpoint = sentinel.endpoint();
    endpoint.connectRetries = 0;
    FakeClock clock;
    const auto without = Connection(endpoint, clock).open();
    QVERIFY(!without);
    QCOMPARE(without.error().code, ErrorCode::AuthenticationRequired);
    endpoint.password = QStringLiteral("secret");
    QVERIFY(Connection(endpoint, clock).open());
}

void TestSentinel::refusesAReplica()
{
    const quint16 port = test::freePort();
    RedisServer server(test::onPort(port)
                       + QStringList {QStringLiteral("--replicaof"),
                                      QStringLiteral("127.0.0.1 %1").arg(test::freePort())});
    SentinelServer sentinel(port);
    QVERIFY(server.isRunning() && sentinel.isRunning());
    Endpoint endpoint = sentinel.endpoint();
    FakeClock clock;
    Connection connection(endpoint, clock);
    const auto opened = connection.open();
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::ConnectionLost);
    QVERIFY(!connection.isOpen());
    QCOMPARE(clock.waits().size(), 3);
}

void TestSentinel::tellsAnUnknownMaster()
{
    const quint16 port = test::freePort();
    RedisServer server(test::onPort(port));
    SentinelServer sentinel(port);
    QVERIFY(sentinel.isRunning());
    Endpoint endpoint = sentinel.endpoint();
    endpoint.sentinel.master = QStringLiteral("other");
    endpoint.sentinel.nodes.append(QStringLiteral("127.0.0.1:%1").arg(test::freePort()));
    endpoint.connectRetries = 0;
    FakeClock clock;
    const auto opened = Connection(endpoint, clock).open();
    QVERIFY(!opened);
    QVERIFY(redis::isUnknownMaster(opened.error()));
    QCOMPARE(opened.error().code, ErrorCode::HostNotFound);
    QVERIFY(opened.error().context.startsWith(QLatin1String("other@127.0.0.1:")));
}

void TestSentinel::tellsThatNoneAnswers()
{
    Endpoint endpoint;
    endpoint.sentinel = {QStringLiteral("mymaster"),
                         {QStringLiteral("127.0.0.1:%1").arg(test::freePort())}};
    FakeClock clock;
    const auto opened = Connection(endpoint, clock).open();
    QVERIFY(!opened);
    QVERIFY(redis::isSentinelAway(opened.error()));
    QCOMPARE(opened.error().code, ErrorCode::Refused);
    QCOMPARE(clock.waits(), (QVector<qint64> {100, 200, 400}));
}

void TestSentinel::readsNodes_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    QTest::newRow("sentinel.example") << QStringLiteral("sentinel.example") << 26379;
    QTest::newRow("10.0.0.1:5000") << QStringLiteral("10.0.0.1") << 5000;
    QTest::newRow("[::1]") << QStringLiteral("::1") << 26379;
    QTest::newRow("[::1]:5000") << QStringLiteral("::1") << 5000;
    for (const char *bad : {"", "host:port", "host:0", "a b", "user@host", "host/1"})
        QTest::newRow(bad) << QString() << 0;
}

void TestSentinel::readsNodes()
{
    QFETCH(QString, host);
    QFETCH(int, port);
    const auto endpoint = redis::sentinelAt(QString::fromUtf8(QTest::currentDataTag()));
    QCOMPARE(endpoint.has_value(), !host.isEmpty());
    if (!endpoint)
        return;
    QCOMPARE(endpoint->host, host);
    QCOMPARE(int(endpoint->port), port);
}

QTEST_GUILESS_MAIN(TestSentinel)
#include "tst_sentinel.moc"
