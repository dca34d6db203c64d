// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/redis/connection.h"
#include "models/security/sessionlist.h"
#include "models/security/sessionrevocation.h"
#include "models/security/sessionstore.h"
#include "tests/support/redisserver.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QProcess>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace selaras;
using namespace selaras::security;
using mapping::Fact;
using Verdict = SessionStore::Validation::Verdict;

namespace {

mapping::Sessions layout(const QByteArray &more = {})
{
    const auto profile = mapping::parseProfile(
        R"({"name": "App", "mappings": [], "sessions": {"key": "session:{id}", "seconds": 28800,
            "index": "user:{user}:sessions", "indexSeconds": 86400, "tenant": "sppgId",
            "role": "userRole", "user": "userId")"
            + more + "}}",
        u"app.json"_s);
    return mapping::sessionsOf(*profile).first();
}

SessionStore::NewSession ofUser(const QString &user)
{
    return {{},
            {{Fact::User, user},
             {Fact::Tenant, u"sppg-jakarta-001"_s},
             {Fact::Role, u"SPPG_ADMIN"_s},
             {Fact::Permissions, QJsonArray {u"MENU_MANAGE"_s}}},
            {{u"email"_s, u"admin@sppg.jakarta.id"_s}}};
}

redis::Endpoint endpointOf(const QString &socket, bool mayRunScripts)
{
    redis::Endpoint endpoint;
    endpoint.transport = redis::Endpoint::Transport::UnixSocket;
    endpoint.socketPath = socket;
    if (!mayRunScripts) {
        endpoint.username = u"plain"_s;
        endpoint.password = u"secret"_s;
    }
    return endpoint;
}

constexpr int limit = 5;
constexpr int processes = 8;

// One of the processes: opens sessions of one user, and now and then ends one of them, until the
// time is over. After each it counts how many there are.
int contend(const QStringList &arguments)
{
    SystemClock clock;
    redis::Connection client(endpointOf(arguments.at(2), arguments.at(3) == u"script"), clock);
    const bool replaces = arguments.at(4) == u"replace";
    const mapping::Sessions limited = layout(QByteArray(R"(, "limit": 5, "atLimit": ")")
                                             + (replaces ? "replace" : "refuse") + "\"");
    SessionStore store(client, limited, clock);
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < arguments.at(5).toInt()) {
        const auto opened = store.create(ofUser(u"7"_s));
        // That others are always faster is no answer.
        if (!opened && opened.error().code == ErrorCode::TimedOut)
            continue;
        if (!opened)
            return 1;
        // Of one moment: KEYS sees all of them at once.
        const auto there = client.call({"KEYS", "session:*"});
        if (!there || !client.call({"INCR", opened->isOpen ? "opened" : "refused"}))
            return 1;
        if (there->elements.size() > limit && !client.call({"INCR", "over"}))
            return 1;
        if (opened->isOpen && !replaces) {
            if (const auto ended = store.end(opened->id); !ended || !*ended)
                return 1;
        }
    }
    return 0;
}

} // namespace

class TestSessionStore final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_server.isRunning());
        QVERIFY(m_redis.call(
            {"ACL", "SETUSER", "plain", "on", ">secret", "~*", "&*", "+@all", "-@scripting"}));
    }
    void init() { QVERIFY(m_redis.call({"FLUSHALL"})); }

    // S3.3, S4.2
    void openValidateExtendEnd()
    {
        SessionStore store(m_redis, layout(), m_clock);
        const auto opened = store.create(ofUser(u"7"_s));
        QVERIFY(opened);
        QVERIFY(opened->isOpen);
        const QByteArray key = "session:" + opened->id.toUtf8();
        QVERIFY(m_redis.call({"TTL", key})->integer > 28'700);
        QVERIFY(m_redis.call({"TTL", "user:7:sessions"})->integer > 86'300);
        QCOMPARE(store.validate(opened->id)->verdict, Verdict::Valid);
        QCOMPARE(store.validate(opened->id, u"MENU_MANAGE"_s)->verdict, Verdict::Valid);
        QCOMPARE(store.validate(opened->id, u"HRD_MANAGE"_s)->verdict, Verdict::NotPermitted);
        QCOMPARE(store.validate(u"nobody"_s)->verdict, Verdict::NoSession);
        QCOMPARE(store.validate(opened->id)->value.value(u"sppgId"_s),
                 QJsonValue(u"sppg-jakarta-001"_s));
        QVERIFY(*store.extend(opened->id, 200'000));
        QVERIFY(m_redis.call({"TTL", key})->integer > 199'000);
        QVERIFY(m_redis.call({"TTL", "user:7:sessions"})->integer > 199'000);
        const qint64 expires = Document(contentOf(m_redis.call({"GET", key})->bytes), {})
                                   .timeMs(Fact::Expires)
                                   .value_or(0);
        QVERIFY(expires > m_clock.nowMs() + 199'000'000);
        QVERIFY(*store.end(opened->id));
        QVERIFY(!*store.end(opened->id));
        QVERIFY(!*store.extend(opened->id));
        QCOMPARE(store.validate(opened->id)->verdict, Verdict::NoSession);
        QCOMPARE(m_redis.call({"DBSIZE"})->integer, 0); // no index entry is left
    }

    void validatingTellsTheActivity()
    {
        SessionStore store(m_redis, layout(), m_clock);
        QVERIFY(m_redis.pipeline(
            {{"SET", "session:a", R"({"userId": 7, "lastActivity": 1000})", "EX", "500"},
             {"HSET", "session:h", "userId", "7", "lastActivity", "2020-01-01T00:00:00.000Z"}}));
        QCOMPARE(store.validate(u"a"_s)->verdict, Verdict::Valid);
        QCOMPARE(store.validate(u"h"_s)->verdict, Verdict::Valid);
        const auto sessions = readSessions(m_redis, {layout()}, {"session:a", "session:h"}, 0);
        QVERIFY(sessions);
        for (const Session &session : *sessions)
            QVERIFY(session.activityMs > m_clock.nowMs() - 60'000);
        QVERIFY(m_redis.call({"TTL", "session:a"})->integer > 400); // and it ends as before
        QCOMPARE(m_redis.call({"GET", "session:a"})->bytes.count("lastActivity"), 1);
    }

    void theLimit_data()
    {
        QTest::addColumn<bool>("mayRunScripts");
        QTest::addColumn<QByteArray>("index"); // that is there already
        for (const bool scripts : {true, false}) {
            QTest::addRow("new index, scripts %d", scripts) << scripts << QByteArray();
            QTest::addRow("a set, scripts %d", scripts) << scripts << QByteArray("SADD");
        }
    }
    void theLimit()
    {
        QFETCH(bool, mayRunScripts);
        QFETCH(QByteArray, index);
        redis::Connection client(endpointOf(m_server.socketPath(), mayRunScripts), m_clock);
        if (!index.isEmpty())
            QVERIFY(m_redis.call({index, "user:7:sessions", "ended"}));
        SessionStore refusing(client, layout(R"(, "limit": 2)"), m_clock);
        const auto first = refusing.create(ofUser(u"7"_s));
        QVERIFY(first && first->isOpen);
        QVERIFY(refusing.extend(first->id, 9000)); // ends before the second one
        const auto second = refusing.create(ofUser(u"7"_s));
        QVERIFY(second && second->isOpen);
        QVERIFY(!refusing.create(ofUser(u"7"_s))->isOpen);
        QVERIFY(refusing.create(ofUser(u"8"_s))->isOpen); // another user's
        SessionStore replacing(client, layout(R"(, "limit": 2, "atLimit": "replace")"), m_clock);
        const auto third = replacing.create(ofUser(u"7"_s));
        QVERIFY(third && third->isOpen);
        QCOMPARE(third->replaced, QStringList {first->id});
        QCOMPARE(refusing.validate(first->id)->verdict, Verdict::NoSession);
        QCOMPARE(refusing.validate(second->id)->verdict, Verdict::Valid);
        // One that was revoked without its index makes room, and its entry goes.
        QVERIFY(m_redis.call({"DEL", "session:" + second->id.toUtf8()}));
        QVERIFY(refusing.create(ofUser(u"7"_s))->isOpen);
        const QByteArray count = index.isEmpty() ? "ZCARD" : "SCARD";
        QCOMPARE(m_redis.call({count, "user:7:sessions"})->integer, 2);
    }

    void anIndexOfAnotherKindIsAnError()
    {
        QVERIFY(m_redis.call({"SET", "user:7:sessions", "x"}));
        for (const bool mayRunScripts : {true, false}) {
            redis::Connection client(endpointOf(m_server.socketPath(), mayRunScripts), m_clock);
            SessionStore store(client, layout(R"(, "limit": 2)"), m_clock);
            const auto opened = store.create(ofUser(u"7"_s));
            QVERIFY(!opened);
            QCOMPARE(opened.error().code, ErrorCode::WrongType);
        }
        QCOMPARE(m_redis.call({"DBSIZE"})->integer, 1);
    }

    // SELARAS_CONTENTION_SECONDS asks for more than a moment.
    void neverASessionOverTheLimit_data()
    {
        QTest::addColumn<QString>("way");
        QTest::addColumn<QString>("atLimit");
        for (const QString &way : {u"script"_s, u"watch"_s}) {
            for (const QString &atLimit : {u"refuse"_s, u"replace"_s})
                QTest::addRow("%s, %s", qPrintable(way), qPrintable(atLimit)) << way << atLimit;
        }
    }
    void neverASessionOverTheLimit()
    {
        QFETCH(QString, way);
        QFETCH(QString, atLimit);
        const int seconds = qEnvironmentVariableIntValue("SELARAS_CONTENTION_SECONDS");
        const QString ms = QString::number(seconds > 0 ? seconds * 1000 : 700);
        std::vector<std::unique_ptr<QProcess>> all;
        for (int i = 0; i < processes; ++i) {
            all.push_back(std::make_unique<QProcess>());
            all.back()->setProcessChannelMode(QProcess::ForwardedChannels);
            all.back()->start(QCoreApplication::applicationFilePath(),
                              {u"contend"_s, m_server.socketPath(), way, atLimit, ms});
        }
        for (const auto &one : all) {
            QVERIFY(one->waitForFinished(300'000));
            QCOMPARE(one->exitCode(), 0);
        }
        const auto count = [this](const QByteArray &name) {
            return m_redis.call({"GET", name})->bytes.toLongLong();
        };
        qInfo("%lld sessions opened, %lld refused, %lld times one over", count("opened"),
              count("refused"), count("over"));
        QVERIFY(count("opened") > limit);
        QCOMPARE(count("over"), 0);
    }

private:
    test::RedisServer m_server;
    SystemClock m_clock;
    redis::Connection m_redis {m_server.endpoint(), m_clock};
};

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"contend")
        return contend(arguments);
    TestSessionStore test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_sessionstore.moc"
