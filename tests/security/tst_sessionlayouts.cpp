// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/redis/connection.h"
#include "models/security/javavalue.h"
#include "models/security/phpvalue.h"
#include "models/security/picklevalue.h"
#include "models/security/sessionindex.h"
#include "models/security/sessionlist.h"
#include "models/security/sessionrevocation.h"
#include "models/workspace/applications.h"
#include "tests/support/redisserver.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace selaras;
using namespace selaras::security;

namespace {

// Written by the libraries themselves: see tests/data/security/README.md.
QByteArray written(const QString &name)
{
    QFile file(QStringLiteral(TEST_DATA_DIR "/security/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

SessionLayouts wildSessions()
{
    return mapping::sessionsOf(*workspace::wildLayouts());
}

} // namespace

class TestSessionLayouts final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QVERIFY(m_server.isRunning());
        QVERIFY(m_redis.call({"FLUSHALL"}));
    }

    void strings_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("user");
        QTest::addColumn<QString>("role");
        QTest::addColumn<bool>("isTold");
        const QByteArray laravel = "laravel_database_laravel_cache_" + QByteArray(40, 'a');
        const QByteArray django = ":1:django.contrib.sessions.cache" + QByteArray(32, 'b');
        QTest::newRow("connect-redis")
            << QByteArray("sess:Zk3")
            << QByteArray(R"({"cookie":{"path":"/"},"passport":{"user":7},"role":"admin"})")
            << u"7"_s << u"admin"_s << true;
        QTest::newRow("flask-session, pickle")
            << QByteArray("session:4f")
            << QByteArray::fromHex(
                   "8004952a000000000000007d94288c0a5f7065726d616e656e7494888c07757365725f"
                   "6964944b078c04726f6c65948c016194752e")
            << u"7"_s << u"a"_s << true;
        QTest::newRow("flask-session, MessagePack")
            << QByteArray("session:4f")
            << QByteArray("\x83\xaa_permanent\xc3\xa7user_id\x07\xa4role\xa5"
                          "admin")
            << u"7"_s << u"admin"_s << true;
        QTest::newRow("Laravel") << laravel << written(u"laravel.bin"_s) << u"5"_s << u""_s << true;
        QTest::newRow("Laravel, encrypted")
            << laravel << written(u"laravel-encrypted.bin"_s) << u""_s << u""_s << false;
        QTest::newRow("PHP") << QByteArray("PHPREDIS_SESSION:x") << written(u"php-session.bin"_s)
                             << u"5"_s << u"admin"_s << true;
        for (const char *protocol : {"2", "3", "4", "5"})
            QTest::addRow("Django, protocol %s", protocol)
                << django << written(u"django-%1.bin"_s.arg(QLatin1String(protocol))) << u"5"_s
                << u""_s << true;
        QTest::newRow("Django with an object")
            << django << written(u"django-datetime.bin"_s) << u""_s << u""_s << false;
        QTest::newRow("encrypted")
            << QByteArray("sess:x") << QByteArray("v1.\xff\xfe\x01") << u""_s << u""_s << false;
        QTest::newRow("empty") << QByteArray("sess:x") << QByteArray("") << u""_s << u""_s << false;
    }
    void strings()
    {
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, value);
        QVERIFY(m_redis.call({"SET", key, value, "EX", "1000"}));
        const auto sessions = listSessions(m_redis, m_layouts, m_clock.nowMs());
        QVERIFY(sessions);
        QCOMPARE(sessions->size(), 1);
        const Session &session = sessions->first();
        QCOMPARE(session.key, key);
        QTEST(session.user, "user");
        QTEST(session.role, "role");
        QTEST(session.form == Session::Form::Told, "isTold");
        QVERIFY(session.expiresMs > m_clock.nowMs() + 900'000);
    }

    void springSession()
    {
        const QByteArray id = "8d2f-11";
        const QByteArray index = "spring:session:index:org.springframework.session."
                                 "FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME:"
                                 "siti@example.org";
        const qint64 minute = (m_clock.nowMs() + 1'800'000) / 60'000 * 60'000 + 60'000;
        const QByteArray expirations = "spring:session:expirations:" + QByteArray::number(minute);
        QVERIFY(m_redis.pipeline(
            {{"HSET", "spring:session:sessions:" + id, "creationTime", written(u"java-long.bin"_s),
              "lastAccessedTime", written(u"java-long.bin"_s), "maxInactiveInterval",
              written(u"java-integer.bin"_s), "sessionAttr:SPRING_SECURITY_CONTEXT",
              written(u"java-context.bin"_s), "sessionAttr:role", javaText("ADMIN")},
             {"EXPIRE", "spring:session:sessions:" + id, "2100"},
             {"SET", "spring:session:sessions:expires:" + id, "", "EX", "1800"},
             {"SADD", index, javaText(id), javaText("other")},
             {"SADD", expirations, javaText("expires:" + id), javaText("expires:other")}}));
        const auto sessions = listSessions(m_redis, m_layouts, m_clock.nowMs());
        QVERIFY(sessions);
        QCOMPARE(sessions->size(), 1); // and not its companion
        const Session session = sessions->first();
        QCOMPARE(session.user, u"siti@example.org"_s);
        QCOMPARE(session.role, u"ADMIN"_s);
        QCOMPARE(session.createdMs, 1700000000123);
        const auto done = revokeSessions(m_redis, m_layouts, {session}, m_clock.nowMs());
        QVERIFY(done);
        QCOMPARE(done->ended.size(), 1);
        QCOMPARE(m_server.cli({u"KEYS"_s, u"spring:session:sessions:*"_s}), QByteArray());
        QCOMPARE(m_redis.call({"SMEMBERS", index})->elements.size(), 1);
        QCOMPARE(m_redis.call({"SMEMBERS", expirations})->elements.size(), 1);
    }

    void otherKindsAreShownAndLeftAlone()
    {
        QVERIFY(m_redis.pipeline({{"RPUSH", "sess:list", "a"},
                                  {"ZADD", "sess:zset", "1", "a"},
                                  {"SET", "laravel_cache:users.all", "a:0:{}"},
                                  {"SET", "sess:index:5", "x"}}));
        const auto sessions = listSessions(m_redis, m_layouts, m_clock.nowMs());
        QVERIFY(sessions);
        QCOMPARE(sessions->size(), 2);
        for (const Session &session : *sessions)
            QCOMPARE(session.form, Session::Form::NotOne);
        const auto done = revokeSessions(m_redis, m_layouts, *sessions, m_clock.nowMs());
        QVERIFY(done);
        QVERIFY(done->ended.isEmpty());
        QCOMPARE(m_redis.call({"DBSIZE"})->integer, 4);
    }

    void valuesOfEachLanguage()
    {
        const QJsonObject php = phpValue(written(u"php.bin"_s))->toObject();
        QCOMPARE(php.value(u"ratio"_s).toDouble(), 1.5);
        QCOMPARE(php.value(u"ok"_s), QJsonValue(true));
        QVERIFY(php.value(u"none"_s).isNull());
        QCOMPARE(phpValue(written(u"php-object.bin"_s))->toObject().value(u"id"_s).toInt(), 5);
        QVERIFY(phpValue(written(u"php-cycle.bin"_s)));
        const QJsonObject django = pickleValue(written(u"django-4.bin"_s))->toObject();
        QCOMPARE(django.value(u"cart"_s), QJsonValue(QJsonArray {1, 2.5, QJsonArray {3, u"x"_s}}));
        QCOMPARE(django.value(u"big"_s).toInteger(), 1LL << 40);
        QCOMPARE(django.value(u"neg"_s).toInt(), -7);
        QCOMPARE(*javaValue(written(u"java-long.bin"_s)), QJsonValue(qint64(1700000000123)));
        QCOMPARE(*javaValue(written(u"java-boolean.bin"_s)), QJsonValue(true));
        QCOMPARE(*javaValue(written(u"java-string.bin"_s)), QJsonValue(u"siti@example.org"_s));
        QCOMPARE(javaText("siti@example.org"), written(u"java-string.bin"_s));
        const QJsonObject map = javaValue(written(u"java-map.bin"_s))->toObject();
        QCOMPARE(map.value(u"a"_s).toInt(), 1);
        QCOMPARE(map.value(u"when"_s).toInteger(), 1700000000000);
        QCOMPARE(map.value(u"c"_s), QJsonValue(u"RED"_s));
        QCOMPARE(map.value(u"list"_s), QJsonValue(QJsonArray {1, 2}));
        QCOMPARE(map.value(u"b"_s), QJsonValue(QJsonArray {1, 2, -1}));
    }

    // What would never end, or come to gigabytes, is not read.
    void hostileValues()
    {
        QVERIFY(!pickleValue(written(u"pickle-bomb.bin"_s)));
        QVERIFY(!pickleValue(written(u"pickle-cycle.bin"_s)));
        QVERIFY(!javaValue(written(u"java-cycle.bin"_s)));
        QVERIFY(!javaValue(written(u"java-instant.bin"_s)));
        QVERIFY(!pickleValue("\x80\x04"
                             "cos\nsystem\n."));
        QVERIFY(!phpValue("a:" + QByteArray::number(1LL << 40) + ":{"));
        QVERIFY(!phpValue(QByteArray("a:1:{i:0;").repeated(100'000)));
    }

private:
    test::RedisServer m_server;
    SystemClock m_clock;
    redis::Connection m_redis {m_server.endpoint(), m_clock};
    SessionLayouts m_layouts = wildSessions();
};

QTEST_GUILESS_MAIN(TestSessionLayouts)
#include "tst_sessionlayouts.moc"
