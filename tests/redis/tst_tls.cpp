// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/redis/connection.h"
#include "tests/support/certificates.h"
#include "tests/support/fakeclock.h"
#include "tests/support/redisserver.h"
#include "tests/support/scriptedserver.h"

#include <QFile>
#include <QTcpServer>
#include <QTest>

#include <memory>

using namespace selaras;
using redis::Connection;
using redis::Endpoint;
using test::CertificateAuthority;
using test::FakeClock;
using test::RedisServer;

class TestTls final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void trustsItsOwnAuthority_data();
    void trustsItsOwnAuthority();
    void keepsABigValue();
    void doesNotTrustOthers_data();
    void doesNotTrustOthers();
    void showsAClientCertificate_data();
    void showsAClientCertificate();
    void failsWithoutAClientCertificate();
    void tellsWhichFileIsBad_data();
    void tellsWhichFileIsBad();
    void failsWhereTlsIsNotSpoken_data();
    void failsWhereTlsIsNotSpoken();
    void plainClientTellsATlsServer();

private:
    // A server that shows a certificate with these names, on a port of its own.
    std::unique_ptr<RedisServer> serve(const QString &names, const QString &authClients,
                                       Endpoint &endpoint);

    CertificateAuthority m_authority;
    CertificateAuthority m_stranger;
    Endpoint m_endpoint;
    std::unique_ptr<RedisServer> m_server;
    Endpoint m_askingEndpoint; // of a server that wants a client certificate
    std::unique_ptr<RedisServer> m_askingServer;
    FakeClock m_clock;
};

std::unique_ptr<RedisServer> TestTls::serve(const QString &names, const QString &authClients,
                                            Endpoint &endpoint)
{
    QTcpServer probe;
    probe.listen(QHostAddress::LocalHost);
    endpoint.transport = Endpoint::Transport::Tls;
    endpoint.host = QStringLiteral("127.0.0.1");
    endpoint.port = probe.serverPort();
    endpoint.tls.caFile = m_authority.file();
    endpoint.connectRetries = 0;
    probe.close();
    const auto issued = m_authority.issue(names);
    return std::make_unique<RedisServer>(QStringList {
        QStringLiteral("--tls-port"), QString::number(endpoint.port),
        QStringLiteral("--tls-cert-file"), issued.certificateFile, QStringLiteral("--tls-key-file"),
        issued.keyFile, QStringLiteral("--tls-ca-cert-file"), m_authority.file(),
        QStringLiteral("--tls-auth-clients"), authClients});
}

void TestTls::initTestCase()
{
    const QString names = QStringLiteral("DNS:localhost,IP:127.0.0.1");
    m_server = serve(names, QStringLiteral("no"), m_endpoint);
    m_askingServer = serve(names, QStringLiteral("yes"), m_askingEndpoint);
    QVERIFY(m_authority.isGood());
    QVERIFY(m_stranger.isGood());
    QVERIFY(m_server->isRunning());
    QVERIFY(m_askingServer->isRunning());
}

void TestTls::trustsItsOwnAuthority_data()
{
    QTest::addColumn<QString>("host");
    QTest::newRow("name") << QStringLiteral("localhost");
    QTest::newRow("address") << QStringLiteral("127.0.0.1");
}

void TestTls::trustsItsOwnAuthority()
{
    Endpoint endpoint = m_endpoint;
    QFETCH(QString, host);
    endpoint.host = host;
    Connection connection(endpoint, m_clock);
    const auto reply = connection.call({"PING"});
    QVERIFY2(reply, reply ? "" : qPrintable(reply.error().detail));
    QVERIFY(connection.isOpen());
}

void TestTls::keepsABigValue()
{
    const QByteArray value(16 << 20, '\x5a');
    Connection connection(m_endpoint, m_clock);
    QVERIFY(connection.call({"SET", "big", value}));
    const auto read = connection.pipeline({{"GET", "big"}, {"PING"}});
    QVERIFY(read);
    QVERIFY(read->first().bytes == value);
    QCOMPARE(read->last().bytes, QByteArray("PONG"));
}

void TestTls::doesNotTrustOthers_data()
{
    QTest::addColumn<QString>("names");
    QTest::addColumn<QString>("caFile");
    const QString right = QStringLiteral("DNS:localhost,IP:127.0.0.1");
    QTest::newRow("unknown to the system") << right << QString();
    QTest::newRow("another authority") << right << m_stranger.file();
    QTest::newRow("another host") << QStringLiteral("DNS:redis.example") << m_authority.file();
    QTest::newRow("another address") << QStringLiteral("IP:127.0.0.2") << m_authority.file();
}

void TestTls::doesNotTrustOthers()
{
    QFETCH(QString, names);
    QFETCH(QString, caFile);
    Endpoint endpoint;
    const auto server = serve(names, QStringLiteral("no"), endpoint);
    endpoint.tls.caFile = caFile;
    endpoint.connectRetries = 3;
    FakeClock clock;
    Connection connection(endpoint, clock);
    const auto opened = connection.open();
    QVERIFY(!opened);
    QCOMPARE(codeName(opened.error().code), codeName(ErrorCode::CertificateNotTrusted));
    QVERIFY(!opened.error().detail.isEmpty());
    QVERIFY(clock.waits().isEmpty());
}

void TestTls::showsAClientCertificate_data()
{
    QTest::addColumn<bool>("isRsa");
    QTest::newRow("EC key") << false;
    QTest::newRow("RSA key") << true;
}

void TestTls::showsAClientCertificate()
{
    QFETCH(bool, isRsa);
    using KeyType = CertificateAuthority::KeyType;
    const auto issued =
        m_authority.issue(QStringLiteral("DNS:client"), isRsa ? KeyType::Rsa : KeyType::Ec);
    Endpoint endpoint = m_askingEndpoint;
    endpoint.tls.certificateFile = issued.certificateFile;
    endpoint.tls.keyFile = issued.keyFile;
    Connection connection(endpoint, m_clock);
    const auto reply = connection.call({"PING"});
    QVERIFY2(reply, reply ? "" : qPrintable(reply.error().detail));
}

void TestTls::failsWithoutAClientCertificate()
{
    FakeClock clock;
    Endpoint endpoint = m_askingEndpoint;
    endpoint.connectRetries = 3;
    Connection connection(endpoint, clock);
    const auto opened = connection.open();
    QVERIFY(!opened);
    QCOMPARE(codeName(opened.error().code), codeName(ErrorCode::TlsFailed));
    QCOMPARE(opened.error().detail, QStringLiteral("certificate required"));
    QVERIFY(clock.waits().isEmpty());
}

void TestTls::tellsWhichFileIsBad_data()
{
    QTest::addColumn<QString>("caFile");
    QTest::addColumn<QString>("certificateFile");
    QTest::addColumn<QString>("keyFile");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("context");
    const QString missing = QStringLiteral("/nonexistent.pem");
    const QString wrong = QCoreApplication::applicationFilePath();
    const auto good = m_authority.issue(QStringLiteral("DNS:client"));
    QTest::newRow("no CA file") << missing << QString() << QString() << ErrorCode::FileNotFound
                                << missing;
    QTest::newRow("bad CA file") << wrong << QString() << QString() << ErrorCode::TlsFailed
                                 << wrong;
    QTest::newRow("no certificate")
        << m_authority.file() << missing << good.keyFile << ErrorCode::FileNotFound << missing;
    QTest::newRow("bad certificate")
        << m_authority.file() << wrong << good.keyFile << ErrorCode::TlsFailed << wrong;
    QTest::newRow("no key") << m_authority.file() << good.certificateFile << missing
                            << ErrorCode::FileNotFound << missing;
    QTest::newRow("bad key") << m_authority.file() << good.certificateFile << wrong
                             << ErrorCode::TlsFailed << wrong;
}

void TestTls::tellsWhichFileIsBad()
{
    QFETCH(QString, caFile);
    QFETCH(QString, certificateFile);
    QFETCH(QString, keyFile);
    QFETCH(ErrorCode, code);
    Endpoint endpoint = m_endpoint;
    endpoint.tls = {caFile, certificateFile, keyFile};
    Connection connection(endpoint, m_clock);
    const auto opened = connection.open();
    QVERIFY(!opened);
    QCOMPARE(codeName(opened.error().code), codeName(code));
    QTEST(opened.error().context, "context");
}

void TestTls::failsWhereTlsIsNotSpoken_data()
{
    QTest::addColumn<QByteArray>("answer"); // empty: silence
    QTest::newRow("silence") << QByteArray();
    QTest::newRow("Redis without TLS") << QByteArray("-ERR Protocol error\r\n");
    QTest::newRow("HTTP") << QByteArray("HTTP/1.1 400 Bad Request\r\n\r\n");
}

void TestTls::failsWhereTlsIsNotSpoken()
{
    QFETCH(QByteArray, answer);
    const test::ScriptedServer server([&answer](test::Peer &peer) {
        peer.send(answer);
        peer.stayUntilGone();
    });
    Endpoint endpoint = server.endpoint();
    endpoint.transport = Endpoint::Transport::Tls;
    endpoint.connectTimeoutMs = 500;
    Connection connection(endpoint, m_clock);
    const auto opened = connection.open();
    QVERIFY(!opened);
    QCOMPARE(codeName(opened.error().code), codeName(ErrorCode::TlsFailed));
}

void TestTls::plainClientTellsATlsServer()
{
    Endpoint endpoint = m_endpoint;
    endpoint.transport = Endpoint::Transport::Tcp;
    Connection connection(endpoint, m_clock);
    const auto opened = connection.open();
    QVERIFY(!opened);
    QVERIFY2(opened.error().code == ErrorCode::NotRedis
                 || opened.error().code == ErrorCode::ConnectionLost,
             qPrintable(codeName(opened.error().code)));
}

QTEST_GUILESS_MAIN(TestTls)
#include "tst_tls.moc"
