// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/redis/connection.h"
#include "models/security/sessionextension.h"
#include "models/security/sessionfilter.h"
#include "models/security/sessionindex.h"
#include "models/security/sessionlist.h"
#include "models/security/sessionrevocation.h"
#include "models/security/sessionstatistics.h"
#include "tests/support/redisserver.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace selaras;
using namespace selaras::security;

namespace {

SessionLayouts layouts()
{
    const auto profile = mapping::parseProfile(
        R"({"name": "App", "mappings": [], "sessions": {"key": "session:{id}", "limit": 2,
            "index": "user:{user}:sessions", "tenant": "sppgId", "user": "userId"}})",
        u"app.json"_s);
    return mapping::sessionsOf(*profile);
}

QByteArray value(const QByteArray &user, const QByteArray &tenant)
{
    return R"({"userId": ")" + user + R"(", "sppgId": ")" + tenant + R"(", "role": "r"})";
}

class Cancelling final : public Progress {
public:
    void report(qint64 /*done*/, qint64 /*total*/) override { m_cancelled = true; }
    [[nodiscard]] bool cancelled() const override { return m_cancelled; }

private:
    bool m_cancelled = false;
};

} // namespace

class TestSessionAdmin final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_server.isRunning());
        QVERIFY(m_redis.call(
            {"ACL", "SETUSER", "plain", "on", ">secret", "~*", "&*", "+@all", "-@scripting"}));
    }
    void init() { QVERIFY(m_redis.call({"FLUSHALL"})); }

    // S3.3: sessions of two tenants, of whom one is signed out.
    void aTenantsRevocationNeverCrosses_data()
    {
        QTest::addColumn<bool>("mayRunScripts");
        QTest::newRow("by scripts") << true;
        QTest::newRow("by WATCH") << false;
    }
    void aTenantsRevocationNeverCrosses()
    {
        QFETCH(bool, mayRunScripts);
        redis::Endpoint endpoint = m_server.endpoint();
        if (!mayRunScripts) {
            endpoint.username = u"plain"_s;
            endpoint.password = u"secret"_s;
        }
        redis::Connection client(endpoint, m_clock);
        QVERIFY(m_redis.pipeline({{"SET", "session:a1", value("1", "a")},
                                  {"SET", "session:a2", value("2", "a")},
                                  {"HSET", "session:a3", "userId", "1", "sppgId", "a"},
                                  {"SET", "session:b1", value("1", "b"), "EX", "500"},
                                  {"HSET", "session:b2", "userId", "2", "sppgId", "b"},
                                  {"SADD", "user:1:sessions", "a1", "a3", "b1"},
                                  {"ZADD", "user:2:sessions", "1", "a2", "2", "session:b2"}}));
        auto shown = *list();
        shown.removeIf([](const Session &one) { return one.tenant != u"a"; });
        QCOMPARE(shown.size(), 3);
        // Meanwhile one is used, one ends, and one is another tenant's under the same name.
        QVERIFY(
            m_redis.pipeline({{"SET", "session:a1", R"({"userId": "1", "sppgId": "a", "n": 2})"},
                              {"DEL", "session:a2"},
                              {"HSET", "session:a3", "sppgId", "b"}}));
        const QByteArray before = dumped({"session:a3", "session:b1", "session:b2"});
        const auto done = revokeSessions(client, m_layouts, shown, m_clock.nowMs());
        QVERIFY(done);
        QCOMPARE(done->ended.size(), 1);
        QCOMPARE(done->ended.first().id, u"a1"_s);
        QCOMPARE(done->gone, 1);
        QCOMPARE(done->otherNow, QByteArrayList {"session:a3"});
        QCOMPARE(dumped({"session:a3", "session:b1", "session:b2"}), before);
        QVERIFY(m_redis.call({"TTL", "session:b1"})->integer > 400);
        QCOMPARE(m_redis.call({"SCARD", "user:1:sessions"})->integer, 2);
        QCOMPARE(m_redis.call({"ZCARD", "user:2:sessions"})->integer, 2);
    }

    void hashesAndListsOfThem()
    {
        QVERIFY(m_redis.pipeline({{"HSET", "session:h", "userId", "9", "sppgId", "a"},
                                  {"RPUSH", "user:9:sessions", "x", "h"}}));
        const auto done = revokeSessions(m_redis, m_layouts, *list(), m_clock.nowMs());
        QVERIFY(done);
        QCOMPARE(done->ended.size(), 1);
        QCOMPARE(m_redis.call({"LLEN", "user:9:sessions"})->integer, 1);
        QCOMPARE(m_redis.call({"EXISTS", "session:h"})->integer, 0);
    }

    void indexesAreCleaned()
    {
        QVERIFY(m_redis.pipeline({{"SET", "session:a", value("1", "a")},
                                  {"SADD", "user:1:sessions", "a", "gone"},
                                  {"ZADD", "user:2:sessions", "1", "session:gone2"},
                                  {"HSET", "user:3:sessions", "gone3", "{}"},
                                  {"RPUSH", "user:4:sessions", "gone4", "gone4"},
                                  {"SET", "user:5:sessions", "gone5"},
                                  {"SADD", "user:6:other", "gone6"}}));
        const auto dead = findDeadEntries(m_redis, m_layouts);
        QVERIFY(dead);
        QCOMPARE(dead->size(), 5); // the list names its one twice
        // One of them is signed in again before the others go.
        QVERIFY(m_redis.call({"SET", "session:gone2", value("2", "a")}));
        const auto removed = removeDeadEntries(m_redis, *dead);
        QVERIFY(removed);
        QCOMPARE(*removed, 4);
        QCOMPARE(m_redis.call({"SCARD", "user:1:sessions"})->integer, 1);
        QCOMPARE(m_redis.call({"ZCARD", "user:2:sessions"})->integer, 1);
        QCOMPARE(m_redis.call({"EXISTS", "user:3:sessions", "user:4:sessions"})->integer, 0);
        QCOMPARE(m_redis.call({"EXISTS", "user:5:sessions", "user:6:other"})->integer, 2);
        QVERIFY(findDeadEntries(m_redis, m_layouts)->isEmpty());
    }

    void extending()
    {
        QVERIFY(m_redis.pipeline(
            {{"SET", "session:a",
              R"({"userId": "1", "cookie": {"expires": "2020-01-01T00:00:00Z"}})", "EX", "10"},
             {"HSET", "session:h", "userId", "1"},
             {"SET", "session:p", "opaque"}}));
        auto shown = *list();
        QVERIFY(m_redis.call({"SET", "session:p", R"({"userId": "2"})"}));
        const auto extended = extendSessions(m_redis, m_layouts, shown, 3'600'000, m_clock.nowMs());
        QVERIFY(extended);
        QCOMPARE(*extended, (QByteArrayList {"session:a", "session:h"}));
        QVERIFY(m_redis.call({"TTL", "session:a"})->integer > 3500);
        QVERIFY(m_redis.call({"TTL", "session:h"})->integer > 3500);
        QCOMPARE(m_redis.call({"TTL", "session:p"})->integer, -1);
        QVERIFY(!m_redis.call({"GET", "session:a"})->bytes.contains("2020"));
    }

    void aHundredThousand()
    {
        QVector<redis::Command> commands;
        for (int i = 0; i < 100'000; ++i)
            commands.append({"SET", "session:" + QByteArray::number(i),
                             value(QByteArray::number(i % 20'000), i % 2 ? "a" : "b"), "PX",
                             "90000000"});
        QVERIFY(m_redis.pipeline(commands));
        QElapsedTimer timer;
        timer.start();
        const auto sessions = list();
        qInfo("listed in %lld ms", timer.elapsed());
        QVERIFY(sessions);
        QCOMPARE(sessions->size(), 100'000);
        const SessionStatistics told = statisticsOf(m_layouts, *sessions, m_clock.nowMs());
        QCOMPARE(told.all, 100'000);
        QCOMPARE(told.byTenant.value(u"a"_s), 50'000);
        QCOMPARE(told.byUser.size(), 20'000);
        QCOMPARE(told.overLimit.size(), 20'000);
        QCOMPARE(told.withoutExpiry, 0);
        Cancelling cancelling;
        QCOMPARE(listSessions(m_redis, m_layouts, 0, cancelling).error().code,
                 ErrorCode::Cancelled);
        auto half = *sessions;
        half.removeIf([](const Session &one) { return one.tenant != u"a"; });
        timer.restart();
        const auto done = revokeSessions(m_redis, m_layouts, half, m_clock.nowMs());
        qInfo("half of them revoked in %lld ms", timer.elapsed());
        QVERIFY(done);
        QCOMPARE(done->ended.size(), 50'000);
        QCOMPARE(m_redis.call({"DBSIZE"})->integer, 50'000);
    }

    void filters_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("accepts");
        const QVector<QPair<QString, bool>> cases {{u"user:17"_s, true},
                                                   {u"user:7"_s, false},
                                                   {u"user:1*"_s, true},
                                                   {u"user:SITI@x.id"_s, true},
                                                   {u"tenant:jkt"_s, true},
                                                   {u"tenant:jk"_s, false},
                                                   {u"role:adm"_s, true},
                                                   {u"ip:10.1"_s, true},
                                                   {u"ip:0.1"_s, false},
                                                   {u"agent:firefox"_s, true},
                                                   {u"id:ab"_s, true},
                                                   {u"key:sess"_s, true},
                                                   {u"expires<1h"_s, true},
                                                   {u"expires<30m"_s, false},
                                                   {u"expires>30m"_s, true},
                                                   {u"expires:never"_s, false},
                                                   {u"idle>5m"_s, true},
                                                   {u"idle<5m"_s, false},
                                                   {u"age>1d"_s, true},
                                                   {u"siti nurhaliza"_s, true},
                                                   {u"\"Siti N\""_s, true},
                                                   {u"\"Nurhaliza S\""_s, false},
                                                   {u"user:17 role:guest"_s, false},
                                                   {u"idle>soon"_s, false},
                                                   {u"user:"_s, false},
                                                   {u""_s, true}};
        for (const auto &[text, accepts] : cases)
            QTest::addRow("%s", qPrintable(text)) << text << accepts;
    }
    void filters()
    {
        QFETCH(QString, text);
        Session session;
        session.key = "sess:abc";
        session.id = u"abc"_s;
        session.user = u"17"_s;
        session.login = u"siti@x.id"_s;
        session.tenant = u"jkt"_s;
        session.role = u"ADMIN"_s;
        session.ip = u"10.1.2.3"_s;
        session.userAgent = u"Mozilla Firefox"_s;
        const qint64 now = 1'700'000'000'000;
        session.createdMs = now - 2 * 86'400'000;
        session.activityMs = now - 600'000;
        session.expiresMs = now + 3'000'000;
        QTEST(SessionFilter::parse(text).accepts(session, now, u"Siti Nurhaliza"_s), "accepts");
    }

private:
    Result<QVector<Session>> list() { return listSessions(m_redis, m_layouts, m_clock.nowMs()); }
    QByteArray dumped(const QByteArrayList &keys)
    {
        QByteArray all;
        for (const QByteArray &key : keys)
            all += m_redis.call({"DUMP", key})->bytes;
        return all;
    }

    test::RedisServer m_server;
    SystemClock m_clock;
    redis::Connection m_redis {m_server.endpoint(), m_clock};
    SessionLayouts m_layouts = layouts();
};

QTEST_GUILESS_MAIN(TestSessionAdmin)
#include "tst_sessionadmin.moc"
