// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/redis/endpoint.h"

#include <QTest>

using namespace selaras;
using redis::Endpoint;
using Transport = redis::Endpoint::Transport;

class TestEndpoint final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void parses_data();
    void parses();
    void readsUserAndPassword_data();
    void readsUserAndPassword();
    void refuses_data();
    void refuses();
};

void TestEndpoint::parses_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<Transport>("transport");
    QTest::addColumn<QString>("displayName");
    const auto row = [](const char *url, Transport transport, const char *displayName) {
        QTest::newRow(url) << QString::fromLatin1(url) << transport
                           << QString::fromLatin1(displayName);
    };
    row("redis://localhost", Transport::Tcp, "localhost:6379/0");
    row("redis://localhost:6380", Transport::Tcp, "localhost:6380/0");
    row("redis://cache.example.com:6380/15", Transport::Tcp, "cache.example.com:6380/15");
    row("redis://cache/", Transport::Tcp, "cache:6379/0");
    row("redis://cache/2", Transport::Tcp, "cache:6379/2");
    row("redis://cache?db=4", Transport::Tcp, "cache:6379/4");
    row("REDIS://Cache", Transport::Tcp, "Cache:6379/0");
    row("  redis://cache \n", Transport::Tcp, "cache:6379/0");
    row("redis://127.0.0.1:1/0", Transport::Tcp, "127.0.0.1:1/0");
    row("redis://[::1]:6381/3", Transport::Tcp, "[::1]:6381/3");
    row("redis://[fe80::1%eth0]", Transport::Tcp, "[fe80::1%eth0]:6379/0");
    row("redis://user:secret@cache:65535/1", Transport::Tcp, "cache:65535/1");
    row("rediss://cache:6380", Transport::Tls, "cache:6380/0");
    row("unix:///run/redis.sock", Transport::UnixSocket, "/run/redis.sock db 0");
    row("unix:///run/redis.sock?db=7", Transport::UnixSocket, "/run/redis.sock db 7");
    row("unix:///tmp/a%20b/r.sock", Transport::UnixSocket, "/tmp/a b/r.sock db 0");
    row("unix:///tmp/me@home/r.sock", Transport::UnixSocket, "/tmp/me@home/r.sock db 0");
}

void TestEndpoint::parses()
{
    QFETCH(QString, url);
    QFETCH(Transport, transport);
    const auto endpoint = redis::parseEndpoint(url);
    QVERIFY2(endpoint, endpoint ? "" : qPrintable(endpoint.error().detail));
    QCOMPARE(endpoint->transport, transport);
    QTEST(endpoint->displayName(), "displayName");
}

void TestEndpoint::readsUserAndPassword_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("username");
    QTest::addColumn<QString>("password");
    const auto row = [](const char *url, const char *username, const char *password) {
        QTest::newRow(url) << QString::fromUtf8(url) << QString::fromUtf8(username)
                           << QString::fromUtf8(password);
    };
    row("redis://host", "", "");
    row("redis://@host", "", "");
    row("redis://admin@host", "admin", "");
    row("redis://:secret@host", "", "secret");
    row("redis://admin:secret@host:6380/1", "admin", "secret");
    row("redis://admin:p%40ss%3Aword%25@host", "admin", "p@ss:word%");
    row("redis://:a:b@host", "", "a:b");
    row("redis://:un@escaped@host", "", "un@escaped");
    row("redis://:sl/ash#hash?mark@host", "", "sl/ash#hash?mark");
    row("redis://:kata%20sandi-é@host", "", "kata sandi-é");
}

void TestEndpoint::readsUserAndPassword()
{
    QFETCH(QString, url);
    const auto endpoint = redis::parseEndpoint(url);
    QVERIFY(endpoint);
    QTEST(endpoint->username, "username");
    QTEST(endpoint->password, "password");
    QVERIFY(endpoint->host == QLatin1String("host"));
    QVERIFY(endpoint->password.isEmpty() || !endpoint->displayName().contains(endpoint->password));
}

void TestEndpoint::refuses_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("part");
    const auto row = [](const char *url, const char *part) {
        QTest::newRow(url) << QString::fromLatin1(url) << QString::fromLatin1(part);
    };
    row("", "scheme");
    row("localhost:6379", "scheme");
    row("http://localhost", "scheme");
    row("redis:localhost", "scheme");
    row("redis://", "host");
    row("redis://:6379", "host");
    row("redis://two hosts", "host");
    row("redis://a:b:c", "port");
    row("redis://[::1", "host");
    row("redis://[hunter2]", "host");
    row("redis://host:", "port");
    row("redis://host:0", "port");
    row("redis://host:65536", "port");
    row("redis://host:-1", "port");
    row("redis://user:hunter2", "port"); // the host forgotten
    row("redis://host/one", "database");
    row("redis://host/-1", "database");
    row("redis://host/1/2", "database");
    row("redis://host?db=x", "database");
    row("redis://host?timeout=5", "query");
    row("redis://:hunter2%zz@host", "password");
    row("unix://run/redis.sock", "path");
    row("unix://", "path");
    row("unix:///run/redis.sock?db=", "database");
}

void TestEndpoint::refuses()
{
    QFETCH(QString, url);
    QFETCH(QString, part);
    const auto endpoint = redis::parseEndpoint(url);
    QVERIFY(!endpoint);
    QCOMPARE(endpoint.error().code, ErrorCode::InvalidArgument);
    QVERIFY2(endpoint.error().detail.contains(part), qPrintable(endpoint.error().detail));
    QVERIFY(!endpoint.error().detail.contains(QLatin1String("hunter2")));
    QVERIFY(!endpoint.error().context.contains(QLatin1String("hunter2")));
}

QTEST_GUILESS_MAIN(TestEndpoint)
#include "tst_endpoint.moc"
