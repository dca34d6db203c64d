// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/redis/tracking.h"
#include "tests/support/redisserver.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace selaras;
using redis::Connection;
using redis::Tracking;

// What the server tells of changed keys, and what happens when it stops doing so.
class TestTracking final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void tellsWhatChangesUnderThePrefixes();
    void tellsNothingOfOtherKeys();
    void anEmptyPrefixIsEveryKey();
    void keysNeedNotBeText();
    void settleWaitsForWhatWasChangedBefore();
    void settleIsCompleteUnderLoad();
    void flushTellsNoKeys();
    void lostListenerEndsIt();
    void lostControlEndsIt();
    void restartedServerEndsIt();
    void startsAgainAfterALoss();
    void refusedByTheServer();

private:
    void kill(const QByteArray &listField);

    test::RedisServer m_server;
    SystemClock m_clock;
    std::unique_ptr<Connection> m_other;
    std::unique_ptr<Tracking> m_tracking;
};

void TestTracking::initTestCase()
{
    QVERIFY(m_server.isRunning());
}

void TestTracking::init()
{
    m_tracking = std::make_unique<Tracking>(m_server.endpoint(), m_clock);
    m_other = std::make_unique<Connection>(m_server.endpoint(), m_clock);
    QVERIFY(m_other->call({"FLUSHALL"}));
}

void TestTracking::tellsWhatChangesUnderThePrefixes()
{
    QVERIFY(!m_tracking->isRunning());
    QVERIFY(m_tracking->start({"app:role:", "app:user:"}));
    QVERIFY(m_tracking->isRunning());
    QVERIFY(m_other->pipeline({{"SET", "app:user:1", "a"},
                               {"SET", "app:user:2", "b"},
                               {"DEL", "app:user:2"},
                               {"HSET", "app:role:1", "f", "v"},
                               {"GET", "app:user:3"}}));
    auto keys = m_tracking->settle();
    QVERIFY(keys);
    std::sort(keys->begin(), keys->end());
    keys->erase(std::unique(keys->begin(), keys->end()), keys->end());
    QCOMPARE(*keys, (QByteArrayList {"app:role:1", "app:user:1", "app:user:2"}));
    QCOMPARE(*m_tracking->take(0), QByteArrayList());
}

void TestTracking::tellsNothingOfOtherKeys()
{
    QVERIFY(m_tracking->start({"app:"}));
    QVERIFY(m_other->call({"SET", "ap", "a"}));
    QCOMPARE(*m_tracking->settle(), QByteArrayList());
}

void TestTracking::anEmptyPrefixIsEveryKey()
{
    QVERIFY(m_tracking->start({""}));
    QVERIFY(m_other->call({"SET", "x", "a"}));
    QCOMPARE(*m_tracking->settle(), QByteArrayList {"x"});
}

void TestTracking::keysNeedNotBeText()
{
    const QByteArray key("p:\0\r\n\xff*", 7);
    QVERIFY(m_tracking->start({"p:"}));
    QVERIFY(m_other->call({"SET", key, "a"}));
    QCOMPARE(*m_tracking->settle(), QByteArrayList {key});
}

void TestTracking::settleWaitsForWhatWasChangedBefore()
{
    QVERIFY(m_tracking->start({"p:"}));
    for (int i = 0; i < 50; ++i) {
        const QByteArray key = "p:" + QByteArray::number(i);
        QVERIFY(m_other->call({"SET", key, "a"}));
        QCOMPARE(*m_tracking->settle(), QByteArrayList {key});
    }
}

void TestTracking::settleIsCompleteUnderLoad()
{
    QVERIFY(m_tracking->start({"p:"}));
    QVector<redis::Command> commands;
    for (int i = 0; i < 20'000; ++i)
        commands.append({"SET", "p:" + QByteArray::number(i), "a"});
    QVERIFY(m_other->pipeline(commands));
    const auto keys = m_tracking->settle();
    QVERIFY(keys);
    QCOMPARE(QSet<QByteArray>(keys->begin(), keys->end()).size(), 20'000);
}

void TestTracking::flushTellsNoKeys()
{
    QVERIFY(m_tracking->start({"p:"}));
    QVERIFY(m_other->call({"SET", "p:1", "a"}));
    QVERIFY(m_tracking->settle());
    QVERIFY(m_other->call({"FLUSHALL"}));
    QVERIFY(m_tracking->settle());
    QVERIFY(m_tracking->isRunning());
}

// Ends the client of which CLIENT LIST says this.
void TestTracking::kill(const QByteArray &listField)
{
    const QRegularExpression field(QString::fromLatin1(listField));
    const auto list = m_other->call({"CLIENT", "LIST"});
    QVERIFY(list);
    for (const QByteArray &line : list->bytes.split('\n')) {
        if (!QString::fromUtf8(line).contains(field))
            continue;
        const QByteArray id = line.split(' ').first().mid(3);
        QVERIFY(m_other->call({"CLIENT", "KILL", "ID", id}));
        return;
    }
    QFAIL("no such client");
}

void TestTracking::lostListenerEndsIt()
{
    QVERIFY(m_tracking->start({"p:"}));
    kill(" sub=1 ");
    QVERIFY(!m_tracking->settle());
    QVERIFY(!m_tracking->isRunning());
}

void TestTracking::lostControlEndsIt()
{
    QVERIFY(m_tracking->start({"p:"}));
    kill(" redir=[0-9]");
    QVERIFY(!m_tracking->settle());
    QVERIFY(!m_tracking->isRunning());
}

void TestTracking::restartedServerEndsIt()
{
    test::RedisServer server;
    Tracking tracking(server.endpoint(), m_clock);
    QVERIFY(tracking.start({"p:"}));
    server.stop();
    QVERIFY(server.start());
    QVERIFY(!tracking.settle());
    QVERIFY(!tracking.isRunning());
    QVERIFY(tracking.start({"p:"}));
    QCOMPARE(server.cli({QStringLiteral("SET"), QStringLiteral("p:1"), QStringLiteral("v")}),
             QByteArray("OK"));
    QCOMPARE(*tracking.settle(), QByteArrayList {"p:1"});
}

void TestTracking::startsAgainAfterALoss()
{
    QVERIFY(m_tracking->start({"p:"}));
    kill(" sub=1 ");
    QVERIFY(!m_tracking->settle());
    QVERIFY(m_tracking->start({"p:"}));
    QVERIFY(m_other->call({"SET", "p:1", "a"}));
    QCOMPARE(*m_tracking->settle(), QByteArrayList {"p:1"});
}

void TestTracking::refusedByTheServer()
{
    QVERIFY(m_other->call(
        {"ACL", "SETUSER", "limited", "on", ">pw", "~*", "&*", "+@all", "-client|tracking"}));
    redis::Endpoint endpoint = m_server.endpoint();
    endpoint.username = QStringLiteral("limited");
    endpoint.password = QStringLiteral("pw");
    Tracking tracking(endpoint, m_clock);
    const auto started = tracking.start({"p:"});
    QVERIFY(!started);
    QCOMPARE(started.error().code, ErrorCode::NoPermission);
    QVERIFY(!tracking.isRunning());
}

QTEST_GUILESS_MAIN(TestTracking)
#include "tst_tracking.moc"
