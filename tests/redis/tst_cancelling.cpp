// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/lane.h"
#include "models/redis/connection.h"
#include "tests/support/redisserver.h"
#include "tests/support/scriptedserver.h"

#include <QElapsedTimer>
#include <QSemaphore>
#include <QTcpServer>
#include <QTest>

using namespace selaras;
using redis::Connection;
using redis::Endpoint;
using test::Peer;
using test::ScriptedServer;

namespace {

// A clock that tells when somebody begins to wait.
class TellingClock final : public Clock {
public:
    [[nodiscard]] qint64 nowMs() const override { return m_clock.nowMs(); }
    [[nodiscard]] qint64 monotonicMs() const override { return m_clock.monotonicMs(); }
    void wait(qint64 ms) override
    {
        waiting.release();
        m_clock.wait(ms);
    }

    QSemaphore waiting;

private:
    SystemClock m_clock;
};

constexpr int soonMs = 1000; // 100 by the contract; the machine may be busy

} // namespace

// Whatever a connection waits for, raising its flag from another thread ends it.
class TestCancelling final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void endsAConnectThatHangs();
    void endsASilentHandshake();
    void endsASilentTlsHandshake();
    void endsACommandThatHangs();
    void endsAWriteThatHangs();
    void endsTheWaitBeforeARetry();
    void endsEveryLaterCall();

private:
    // Runs the call on a lane, raises the flag once begun has been released, and expects Cancelled.
    void cancelOnce(QSemaphore &begun, const Endpoint &endpoint, Clock &clock);

    CancelFlag m_cancel;
    SystemClock m_clock;
};

void TestCancelling::init()
{
    m_cancel = std::make_shared<std::atomic<bool>>(false);
}

void TestCancelling::cancelOnce(QSemaphore &begun, const Endpoint &endpoint, Clock &clock)
{
    Lane lane(QStringLiteral("cancelled"));
    auto future = lane.run([this, &endpoint, &clock]() -> Result<redis::Reply> {
        Connection connection(endpoint, clock, m_cancel);
        return connection.call({"SET", "key", QByteArray(32 << 20, 'x')});
    });
    QVERIFY(begun.tryAcquire(1, 10'000));
    QElapsedTimer timer;
    timer.start();
    m_cancel->store(true);
    const auto reply = future.result();
    QVERIFY2(timer.elapsed() < soonMs, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(!reply);
    QCOMPARE(codeName(reply.error().code), codeName(ErrorCode::Cancelled));
}

void TestCancelling::endsAConnectThatHangs()
{
    // Once the queue of a server that accepts nobody is full, the system lets further clients wait.
    QTcpServer server;
    server.setListenBacklogSize(1);
    QVERIFY(server.listen(QHostAddress::LocalHost));
    std::vector<std::unique_ptr<QTcpSocket>> waiting;
    do {
        waiting.push_back(std::make_unique<QTcpSocket>());
        waiting.back()->connectToHost(server.serverAddress(), server.serverPort());
    } while (waiting.back()->waitForConnected(300) && waiting.size() < 50);
    Endpoint endpoint;
    endpoint.host = server.serverAddress().toString();
    endpoint.port = server.serverPort();
    QSemaphore begun(1);
    cancelOnce(begun, endpoint, m_clock);
}

void TestCancelling::endsASilentHandshake()
{
    QSemaphore begun;
    const ScriptedServer server([&begun](Peer &peer) {
        begun.release();
        peer.stayUntilGone();
    });
    cancelOnce(begun, server.endpoint(), m_clock);
}

void TestCancelling::endsASilentTlsHandshake()
{
    QSemaphore begun;
    const ScriptedServer server([&begun](Peer &peer) {
        begun.release();
        peer.stayUntilGone();
    });
    Endpoint endpoint = server.endpoint();
    endpoint.transport = Endpoint::Transport::Tls;
    cancelOnce(begun, endpoint, m_clock);
}

void TestCancelling::endsACommandThatHangs()
{
    QSemaphore begun;
    const ScriptedServer server([&begun](Peer &peer) {
        peer.answerHandshake();
        peer.nextCommand();
        begun.release();
        peer.stayUntilGone();
    });
    cancelOnce(begun, server.endpoint(), m_clock);
}

void TestCancelling::endsAWriteThatHangs()
{
    QSemaphore begun;
    QSemaphore over;
    const ScriptedServer server([&](Peer &peer) {
        peer.answerHandshake();
        begun.release();
        over.acquire(); // reads nothing
    });
    cancelOnce(begun, server.endpoint(), m_clock);
    over.release();
}

void TestCancelling::endsTheWaitBeforeARetry()
{
    Endpoint endpoint;
    endpoint.transport = Endpoint::Transport::UnixSocket;
    endpoint.socketPath = QStringLiteral("/nonexistent/redis.sock");
    endpoint.backoffMs = 60'000;
    TellingClock clock;
    cancelOnce(clock.waiting, endpoint, clock);
}

void TestCancelling::endsEveryLaterCall()
{
    const test::RedisServer server;
    Connection connection(server.endpoint(), m_clock, m_cancel);
    QVERIFY(connection.call({"PING"}));
    m_cancel->store(true);
    for (int i = 0; i < 2; ++i) {
        const auto reply = connection.call({"PING"});
        QVERIFY(!reply);
        QCOMPARE(reply.error().code, ErrorCode::Cancelled);
    }
    const auto opened = connection.open();
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestCancelling)
#include "tst_cancelling.moc"
