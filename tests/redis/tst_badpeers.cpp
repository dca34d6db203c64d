// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/redis/connection.h"
#include "tests/support/fakeclock.h"
#include "tests/support/scriptedserver.h"

#include <QTest>

using namespace selaras;
using redis::Connection;
using redis::Reply;
using test::FakeClock;
using test::Peer;
using test::ScriptedServer;

// Servers that hang, hang up, or are none.
class TestBadPeers final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsHowTheyFail_data();
    void tellsHowTheyFail();
    void retriesASilentOneWithBackoff();
    void retriesOneThatIsLoading();
    void givesUpOnACommandThatHangs();
    void losesAReplyThatBreaksOff();
    void neverSendsACommandTwice();
    void waitsForASlowReplyAsLongAsItMoves();
    void dropsAConnectionWithUnaskedBytes();
    void losesAStreamThatTurnsIntoGarbage();
    void writesToAPeerThatDoesNotReadUntilItTimesOut();

private:
    FakeClock m_clock;
};

void TestBadPeers::tellsHowTheyFail_data()
{
    QTest::addColumn<QByteArray>("sent"); // as soon as a client connects; then the peer hangs up
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *name, const char *sent, ErrorCode code, const char *detail) {
        QTest::newRow(name) << QByteArray(sent) << code << QString::fromLatin1(detail);
    };
    row("hangs up at once", "", ErrorCode::ConnectionLost, "");
    row("breaks off", "+PO", ErrorCode::ConnectionLost, "");
    row("breaks off between replies", "+PONG\r\n$5\r\nredis\r\n", ErrorCode::ConnectionLost, "");
    row("HTTP", "HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n", ErrorCode::NotRedis,
        "HTTP/1.1 400 Bad Request");
    row("SSH", "SSH-2.0-OpenSSH_9.2p1\r\n", ErrorCode::NotRedis, "SSH-2.0-OpenSSH_9.2p1");
    row("POP3", "+OK ready\r\n-ERR what?\r\n-ERR what?\r\n-ERR what?\r\n", ErrorCode::NotRedis,
        "OK ready");
    row("too many clients", "-ERR max number of clients reached\r\n", ErrorCode::Refused,
        "ERR max number of clients reached");
    row("protected mode", "-DENIED Redis is running in protected mode\r\n", ErrorCode::NoPermission,
        "DENIED Redis is running in protected mode");
}

void TestBadPeers::tellsHowTheyFail()
{
    QFETCH(QByteArray, sent);
    QFETCH(ErrorCode, code);
    const ScriptedServer server([&sent](Peer &peer) {
        if (!sent.isEmpty()) {
            peer.nextCommand(); // bytes left unread would make the system take back what is sent
            peer.nextCommand();
            peer.nextCommand();
            peer.nextCommand();
            peer.send(sent);
        }
    });
    Connection connection(server.endpoint(), m_clock);
    const auto opened = connection.open();
    QVERIFY(!opened);
    QCOMPARE(codeName(opened.error().code), codeName(code));
    QFETCH(QString, detail);
    if (!detail.isEmpty())
        QCOMPARE(opened.error().detail, detail);
    QCOMPARE(opened.error().context, server.endpoint().displayName());
    QVERIFY(!connection.isOpen());
}

void TestBadPeers::retriesASilentOneWithBackoff()
{
    const ScriptedServer server([](Peer &peer) { peer.stayUntilGone(); });
    auto endpoint = server.endpoint();
    endpoint.commandTimeoutMs = 80;
    endpoint.connectRetries = 3;
    FakeClock clock;
    Connection connection(endpoint, clock);
    const auto reply = connection.call({"PING"});
    QVERIFY(!reply);
    QCOMPARE(reply.error().code, ErrorCode::TimedOut);
    QCOMPARE(clock.waits(), (QVector<qint64> {100, 200, 400}));
    QCOMPARE(server.connections(), 4);
}

void TestBadPeers::retriesOneThatIsLoading()
{
    int left = 2;
    const ScriptedServer server([&left](Peer &peer) {
        if (left-- > 0) {
            while (peer.nextCommand())
                peer.send("-LOADING Redis is loading the dataset in memory\r\n");
        } else {
            peer.answerHandshake();
            peer.stayUntilGone();
        }
    });
    auto endpoint = server.endpoint();
    endpoint.connectRetries = 3;
    FakeClock clock;
    Connection connection(endpoint, clock);
    QVERIFY(connection.open());
    QCOMPARE(clock.waits(), (QVector<qint64> {100, 200}));
}

void TestBadPeers::givesUpOnACommandThatHangs()
{
    const ScriptedServer server([](Peer &peer) {
        peer.answerHandshake();
        peer.stayUntilGone();
    });
    auto endpoint = server.endpoint();
    Connection patient(endpoint, m_clock);
    QVERIFY(patient.open());
    patient.close();
    endpoint.commandTimeoutMs = 300;
    Connection connection(endpoint, m_clock);
    QVERIFY(connection.open());
    const auto reply = connection.call({"GET", "key"});
    QVERIFY(!reply);
    QCOMPARE(reply.error().code, ErrorCode::TimedOut);
    QVERIFY(!connection.isOpen());
}

void TestBadPeers::losesAReplyThatBreaksOff()
{
    const ScriptedServer server([first = true](Peer &peer) mutable {
        peer.answerHandshake();
        while (const auto command = peer.nextCommand()) {
            if (std::exchange(first, false)) {
                peer.send("$100\r\nabc");
                return;
            }
            peer.send("$3\r\nabc\r\n");
        }
    });
    Connection connection(server.endpoint(), m_clock);
    const auto broken = connection.call({"GET", "key"});
    QVERIFY(!broken);
    QCOMPARE(broken.error().code, ErrorCode::ConnectionLost);
    const auto whole = connection.call({"GET", "key"});
    QVERIFY(whole);
    QCOMPARE(whole->bytes, QByteArray("abc"));
    QCOMPARE(server.connections(), 2);
}

void TestBadPeers::neverSendsACommandTwice()
{
    std::atomic<int> increments = 0;
    const ScriptedServer server([&increments](Peer &peer) {
        peer.answerHandshake();
        if (peer.nextCommand())
            ++increments; // and hangs up without a word
    });
    auto endpoint = server.endpoint();
    endpoint.connectRetries = 3;
    Connection connection(endpoint, m_clock);
    const auto reply = connection.call({"INCR", "counter"});
    QVERIFY(!reply);
    QCOMPARE(reply.error().code, ErrorCode::ConnectionLost);
    QCOMPARE(increments, 1);
}

void TestBadPeers::waitsForASlowReplyAsLongAsItMoves()
{
    const ScriptedServer server([](Peer &peer) {
        peer.answerHandshake();
        peer.nextCommand();
        const QByteArray reply = "$13\r\nslow but sure\r\n";
        for (const char byte : reply) {
            QThread::msleep(100); // the pace of a slow link
            peer.send(QByteArray(1, byte));
        }
        peer.stayUntilGone();
    });
    auto endpoint = server.endpoint();
    endpoint.commandTimeoutMs = 1000; // all of it takes 2000
    Connection connection(endpoint, m_clock);
    const auto reply = connection.call({"GET", "key"});
    QVERIFY(reply);
    QCOMPARE(reply->bytes, QByteArray("slow but sure"));
}

void TestBadPeers::dropsAConnectionWithUnaskedBytes()
{
    const ScriptedServer server([first = true](Peer &peer) mutable {
        peer.answerHandshake();
        while (peer.nextCommand())
            peer.send(std::exchange(first, false) ? "+one\r\n+unasked\r\n" : "+two\r\n");
    });
    Connection connection(server.endpoint(), m_clock);
    const auto one = connection.call({"GET", "key"});
    QVERIFY(one);
    QCOMPARE(one->bytes, QByteArray("one"));
    const auto two = connection.call({"GET", "key"});
    QVERIFY(two);
    QCOMPARE(two->bytes, QByteArray("two"));
    QCOMPARE(server.connections(), 2);
}

void TestBadPeers::losesAStreamThatTurnsIntoGarbage()
{
    const ScriptedServer server([](Peer &peer) {
        peer.answerHandshake();
        peer.nextCommand();
        peer.send("garbage\r\n");
        peer.stayUntilGone();
    });
    Connection connection(server.endpoint(), m_clock);
    const auto reply = connection.call({"GET", "key"});
    QVERIFY(!reply);
    QCOMPARE(reply.error().code, ErrorCode::ConnectionLost);
    QVERIFY(!connection.isOpen());
}

void TestBadPeers::writesToAPeerThatDoesNotReadUntilItTimesOut()
{
    const ScriptedServer server([](Peer &peer) {
        peer.answerHandshake();
        QThread::msleep(1500); // reads nothing, so that the system's buffers fill
    });
    auto endpoint = server.endpoint();
    endpoint.commandTimeoutMs = 300;
    Connection connection(endpoint, m_clock);
    const auto reply = connection.call({"SET", "key", QByteArray(32 << 20, 'x')});
    QVERIFY(!reply);
    QCOMPARE(reply.error().code, ErrorCode::TimedOut);
}

QTEST_GUILESS_MAIN(TestBadPeers)
#include "tst_badpeers.moc"
