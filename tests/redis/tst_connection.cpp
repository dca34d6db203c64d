// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/redis/connection.h"
#include "tests/support/fakeclock.h"
#include "tests/support/redisserver.h"

#include <QDir>
#include <QTcpServer>
#include <QTest>

using namespace selaras;
using redis::Command;
using redis::Connection;
using redis::Endpoint;
using redis::Reply;
using test::FakeClock;
using test::RedisServer;

namespace {

// Free at this moment, and as good as certain to be so at the next.
quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

QStringList words(const char *arguments)
{
    return QString::fromUtf8(arguments).split(QLatin1Char(' '));
}

Endpoint tcpEndpoint(quint16 port)
{
    Endpoint endpoint;
    endpoint.host = QStringLiteral("127.0.0.1");
    endpoint.port = port;
    return endpoint;
}

} // namespace

class TestConnection final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void opensByUnixSocketAndTcp_data();
    void opensByUnixSocketAndTcp();
    void tellsWhatTheServerIs();
    void tellsAReplica();
    void selectsTheDatabase();
    void failsOnAMissingDatabase();
    void authenticates_data();
    void authenticates();
    void takesAPasswordThatTheServerDoesNotWant();
    void leavesOutWhatTheUserMayNotAsk();
    void opensWhereSnapshotsFail();
    void isRefusedAfterRetries_data();
    void isRefusedAfterRetries();
    void doesNotFindAHost();
    void makesErrorsOfErrorReplies();
    void keepsErrorRepliesInAPipeline();
    void refusesEmptyCommands();
    void sendsNothingForAnEmptyPipeline();
    void keepsBytes_data();
    void keepsBytes();
    void pipelinesManyCommands();
    void pipelinesBigReplies();
    void reconnectsAfterARestart();
    void comesBackAfterAnOutage();
    void opensAgainAfterClose();

private:
    const quint16 m_port = freePort();
    RedisServer m_server {{QStringLiteral("--port"), QString::number(m_port)}};
    FakeClock m_clock;
};

void TestConnection::initTestCase()
{
    QVERIFY(m_server.isRunning());
}

void TestConnection::init()
{
    m_server.cli({QStringLiteral("FLUSHALL")});
}

void TestConnection::opensByUnixSocketAndTcp_data()
{
    QTest::addColumn<Endpoint>("endpoint");
    QTest::newRow("unix socket") << m_server.endpoint();
    QTest::newRow("address") << tcpEndpoint(m_port);
    Endpoint byName = tcpEndpoint(m_port);
    byName.host = QStringLiteral("localhost");
    QTest::newRow("name") << byName;
}

void TestConnection::opensByUnixSocketAndTcp()
{
    QFETCH(Endpoint, endpoint);
    Connection connection(endpoint, m_clock);
    QVERIFY(!connection.isOpen());
    const auto reply = connection.call({"PING"});
    QVERIFY(reply);
    QCOMPARE(*reply, Reply::status("PONG"));
    QVERIFY(connection.isOpen());
    QCOMPARE(m_server.cli({QStringLiteral("CLIENT"), QStringLiteral("LIST")}).count("name=selaras"),
             1);
}

void TestConnection::tellsWhatTheServerIs()
{
    Connection connection(m_server.endpoint(), m_clock);
    const auto server = connection.open();
    QVERIFY(server);
    QCOMPARE(server->role, QStringLiteral("master"));
    QCOMPARE(server->runId.size(), 40);
    QVERIFY(server->version.section(QLatin1Char('.'), 0, 0).toInt() >= 6);
    const auto again = connection.open();
    QVERIFY(again);
    QCOMPARE(again->runId, server->runId);
}

void TestConnection::tellsAReplica()
{
    const RedisServer server(
        {QStringLiteral("--replicaof"), QStringLiteral("127.0.0.1"), QString::number(freePort())});
    Connection connection(server.endpoint(), m_clock);
    const auto opened = connection.open();
    QVERIFY(opened);
    QCOMPARE(opened->role, QStringLiteral("replica"));
    const auto written = connection.call({"SET", "a", "1"});
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::ReadOnlyReplica);
}

void TestConnection::selectsTheDatabase()
{
    Endpoint third = m_server.endpoint();
    third.database = 3;
    Connection inThird(third, m_clock);
    QVERIFY(inThird.call({"SET", "key", "third"}));
    Connection inFirst(m_server.endpoint(), m_clock);
    const auto missing = inFirst.call({"GET", "key"});
    QVERIFY(missing && missing->isNil());
    inThird.close();
    const auto there = inThird.call({"GET", "key"}); // selected again with the new connection
    QVERIFY(there);
    QCOMPARE(there->bytes, QByteArray("third"));
}

void TestConnection::failsOnAMissingDatabase()
{
    Endpoint endpoint = m_server.endpoint();
    endpoint.database = 99;
    FakeClock clock;
    Connection connection(endpoint, clock);
    const auto opened = connection.open();
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::NoSuchDatabase);
    QVERIFY(clock.waits().isEmpty());
    QVERIFY(!connection.isOpen());
}

void TestConnection::authenticates_data()
{
    QTest::addColumn<QString>("username");
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("outcome"); // of GET allowed:1
    const auto row = [](const char *name, const char *username, const char *password,
                        const char *outcome) {
        QTest::newRow(name) << QString::fromLatin1(username) << QString::fromUtf8(password)
                            << QString::fromLatin1(outcome);
    };
    row("password alone", "", "kata-sandi-é", "ok");
    row("wrong password", "", "wrong", "wrong_password");
    row("no password", "", "", "authentication_required");
    row("user", "admin", "secret", "ok");
    row("user with a wrong password", "admin", "kata-sandi-é", "wrong_password");
    row("no such user", "nobody", "secret", "wrong_password");
    row("user who is off", "retired", "secret", "wrong_password");
    row("user without the command", "writer", "secret", "no_permission");
    row("user without the key", "other", "secret", "no_permission");
}

void TestConnection::authenticates()
{
    RedisServer server(words("--requirepass kata-sandi-é --user admin on >secret ~* &* +@all "
                             "--user retired off >secret ~* +@all --user writer on >secret ~* +set "
                             "--user other on >secret ~other:* +@all"));
    QVERIFY(server.isRunning());
    Endpoint endpoint = server.endpoint();
    QFETCH(QString, username);
    QFETCH(QString, password);
    endpoint.username = username;
    endpoint.password = password;
    FakeClock clock;
    Connection connection(endpoint, clock);
    const auto reply = connection.call({"GET", "allowed:1"});
    QTEST(reply ? QStringLiteral("ok") : codeName(reply.error().code), "outcome");
    QVERIFY(clock.waits().isEmpty()); // none of these gets better by trying again
    if (!reply && !password.isEmpty())
        QVERIFY(!reply.error().detail.contains(password));
}

void TestConnection::takesAPasswordThatTheServerDoesNotWant()
{
    Endpoint endpoint = m_server.endpoint();
    endpoint.password = QStringLiteral("superfluous");
    Connection connection(endpoint, m_clock);
    QVERIFY(connection.call({"PING"}));
}

void TestConnection::leavesOutWhatTheUserMayNotAsk()
{
    const RedisServer server(words("--user reader on >secret ~* +get"));
    Endpoint endpoint = server.endpoint();
    endpoint.username = QStringLiteral("reader");
    endpoint.password = QStringLiteral("secret");
    Connection connection(endpoint, m_clock);
    const auto opened = connection.open();
    QVERIFY(opened);
    QVERIFY(opened->version.isEmpty());
    QVERIFY(opened->role.isEmpty());
    QVERIFY(connection.call({"GET", "key"}));
}

void TestConnection::opensWhereSnapshotsFail()
{
    RedisServer server(words("--save 3600 1"));
    // Nothing can be written over a folder that is not empty.
    const QDir folder = QFileInfo(server.socketPath()).dir();
    QVERIFY(folder.mkpath(QStringLiteral("dump.rdb/taken")));
    server.cli({QStringLiteral("BGSAVE")});
    QTRY_VERIFY(server.cli(words("INFO persistence")).contains("last_bgsave_status:err"));
    QVERIFY(server.cli({QStringLiteral("PING")}).startsWith("MISCONF"));
    Connection connection(server.endpoint(), m_clock);
    QVERIFY(connection.open());
    QVERIFY(connection.call({"GET", "key"}));
    QVERIFY(!connection.call({"SET", "key", "value"}));
}

void TestConnection::isRefusedAfterRetries_data()
{
    QTest::addColumn<Endpoint>("endpoint");
    Endpoint noSocket;
    noSocket.transport = Endpoint::Transport::UnixSocket;
    noSocket.socketPath = QStringLiteral("/nonexistent/redis.sock");
    QTest::newRow("no socket") << noSocket;
    QTest::newRow("closed port") << tcpEndpoint(freePort());
    Endpoint tls = tcpEndpoint(freePort());
    tls.transport = Endpoint::Transport::Tls;
    QTest::newRow("closed port, TLS") << tls;
}

void TestConnection::isRefusedAfterRetries()
{
    QFETCH(Endpoint, endpoint);
    FakeClock clock;
    Connection connection(endpoint, clock);
    const auto reply = connection.call({"PING"});
    QVERIFY(!reply);
    QCOMPARE(reply.error().code, ErrorCode::Refused);
    QCOMPARE(reply.error().context, endpoint.displayName());
    QCOMPARE(clock.waits(), (QVector<qint64> {100, 200, 400}));
}

void TestConnection::doesNotFindAHost()
{
    Endpoint endpoint;
    endpoint.host = QStringLiteral("no-such-host.invalid");
    endpoint.connectRetries = 1;
    FakeClock clock;
    Connection connection(endpoint, clock);
    const auto opened = connection.open();
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::HostNotFound);
    QCOMPARE(clock.waits(), (QVector<qint64> {100}));
}

void TestConnection::makesErrorsOfErrorReplies()
{
    Connection connection(m_server.endpoint(), m_clock);
    QVERIFY(connection.call({"SET", "text", "1"}));
    const auto reply = connection.call({"HGET", "text", "field"});
    QVERIFY(!reply);
    QCOMPARE(reply.error().code, ErrorCode::WrongType);
    QCOMPARE(reply.error().context, m_server.endpoint().displayName());
    QVERIFY(connection.isOpen());
}

void TestConnection::keepsErrorRepliesInAPipeline()
{
    Connection connection(m_server.endpoint(), m_clock);
    const auto replies = connection.pipeline(
        {{"SET", "text", "1"}, {"HGET", "text", "f"}, {"NOSUCH"}, {"GET", "text"}, {"GET", "?"}});
    QVERIFY(replies);
    QCOMPARE(replies->size(), 5);
    QCOMPARE(replies->at(0), Reply::status("OK"));
    QVERIFY(replies->at(1).isError());
    QVERIFY(replies->at(2).isError());
    QCOMPARE(replies->at(3), Reply::bulk("1"));
    QVERIFY(replies->at(4).isNil());
}

void TestConnection::refusesEmptyCommands()
{
    Connection connection(m_server.endpoint(), m_clock);
    const auto reply = connection.call({});
    QVERIFY(!reply);
    QCOMPARE(reply.error().code, ErrorCode::InvalidArgument);
    QVERIFY(!connection.pipeline({{"PING"}, {}}));
    QVERIFY(connection.call({"PING"}));
}

void TestConnection::sendsNothingForAnEmptyPipeline()
{
    Connection connection(tcpEndpoint(freePort()), m_clock);
    const auto replies = connection.pipeline({});
    QVERIFY(replies);
    QVERIFY(replies->isEmpty());
}

void TestConnection::keepsBytes_data()
{
    QTest::addColumn<bool>("overTcp");
    QTest::addColumn<QByteArray>("bytes");
    for (const bool overTcp : {false, true}) {
        const char *way = overTcp ? "tcp" : "unix";
        QTest::addRow("%s: empty", way) << overTcp << QByteArray("");
        QTest::addRow("%s: protocol", way) << overTcp << QByteArray("\r\n$3\r\n*1\r\n");
        QTest::addRow("%s: not UTF-8", way) << overTcp << QByteArray("\xff\xfe\0\x80", 4);
        QTest::addRow("%s: 64 MB", way) << overTcp << QByteArray(64 << 20, '\xa5');
    }
}

void TestConnection::keepsBytes()
{
    QFETCH(bool, overTcp);
    QFETCH(QByteArray, bytes);
    Connection connection(overTcp ? tcpEndpoint(m_port) : m_server.endpoint(), m_clock);
    QVERIFY(connection.call({"SET", "value", bytes}));
    const auto value = connection.call({"GET", "value"});
    QVERIFY(value);
    QVERIFY(value->bytes == bytes);
    if (bytes.size() < 1000) {
        QVERIFY(connection.call({"SET", bytes, "found"}));
        const auto found = connection.call({"GET", bytes});
        QVERIFY(found);
        QCOMPARE(found->bytes, QByteArray("found"));
    }
}

void TestConnection::pipelinesManyCommands()
{
    constexpr int count = 100'000;
    const QVector<Command> commands(count, {"INCR", "counter"});
    Connection connection(m_server.endpoint(), m_clock);
    const auto replies = connection.pipeline(commands);
    QVERIFY(replies);
    QCOMPARE(replies->size(), count);
    for (int i = 0; i < count; ++i)
        QCOMPARE(replies->at(i).integer, i + 1);
}

void TestConnection::pipelinesBigReplies()
{
    const QByteArray big(100'000, 'b');
    Connection connection(tcpEndpoint(m_port), m_clock);
    QVERIFY(connection.call({"SET", "big", big}));
    // Both ways at once more than any buffer between the two takes.
    const auto replies = connection.pipeline(QVector<Command>(300, {"ECHO", big}));
    QVERIFY(replies);
    QCOMPARE(replies->size(), 300);
    for (const Reply &reply : *replies)
        QVERIFY(reply.bytes == big);
    const auto gets = connection.pipeline(QVector<Command>(300, {"GET", "big"}));
    QVERIFY(gets);
    QVERIFY(gets->last().bytes == big);
}

void TestConnection::reconnectsAfterARestart()
{
    RedisServer server;
    Connection connection(server.endpoint(), m_clock);
    const auto before = connection.open();
    QVERIFY(before);
    server.stop();
    QVERIFY(server.start());
    QVERIFY(connection.call({"PING"}));
    const auto after = connection.open();
    QVERIFY(after);
    QVERIFY(after->runId != before->runId);
}

void TestConnection::comesBackAfterAnOutage()
{
    RedisServer server;
    Connection connection(server.endpoint(), m_clock);
    QVERIFY(connection.call({"PING"}));
    server.stop();
    const auto reply = connection.call({"PING"});
    QVERIFY(!reply);
    QCOMPARE(reply.error().code, ErrorCode::Refused);
    QVERIFY(!connection.isOpen());
    QVERIFY(server.start());
    QVERIFY(connection.call({"PING"}));
}

void TestConnection::opensAgainAfterClose()
{
    Connection connection(m_server.endpoint(), m_clock);
    QVERIFY(connection.open());
    connection.close();
    QVERIFY(!connection.isOpen());
    QVERIFY(connection.call({"PING"}));
    QVERIFY(connection.isOpen());
}

Q_DECLARE_METATYPE(selaras::redis::Endpoint)

QTEST_GUILESS_MAIN(TestConnection)
#include "tst_connection.moc"
