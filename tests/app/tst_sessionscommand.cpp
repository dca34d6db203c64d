// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"
#include "tests/support/redisserver.h"
#include "tests/support/temporarydatabase.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace selaras;
using namespace selaras::test;

// S3.3 from a shell.
class TestSessionsCommand final : public QObject {
    Q_OBJECT

    Outcome run(const QStringList &arguments) const
    {
        return runProgram(QStringList {u"sessions"_s, m_workspace} + arguments
                              + QStringList(u"--json"_s),
                          m_home.path());
    }

private Q_SLOTS:
    void init()
    {
        QVERIFY(m_server.isRunning());
        m_server.cli({u"FLUSHALL"_s});
        m_server.cli(
            {u"SET"_s, u"s:a"_s, u"{\"userId\":\"1\",\"sppgId\":\"x\"}"_s, u"EX"_s, u"500"_s});
        m_server.cli({u"SET"_s, u"s:b"_s, u"{\"userId\":\"1\",\"sppgId\":\"y\"}"_s});
        m_server.cli({u"SET"_s, u"s:c"_s, u"{\"userId\":\"2\",\"sppgId\":\"y\"}"_s});
        m_server.cli({u"SADD"_s, u"user:1:sessions"_s, u"a"_s, u"b"_s, u"gone"_s});
        QFile profile(m_home.filePath(u"app.json"_s));
        QVERIFY(profile.open(QIODevice::WriteOnly));
        profile.write(R"({"name": "test", "mappings": [], "sessions": {"key": "s:{id}",
            "user": "userId", "tenant": "sppgId", "index": "user:{user}:sessions"}})");
        m_workspace = writeWorkspace(m_home.path(), m_database.path(), m_server.url(),
                                     {{u"application"_s, profile.fileName()}});
    }

    void listsAndFilters()
    {
        const Outcome all = run({});
        QCOMPARE(all.exitCode, 0);
        QCOMPARE(all.json.value(u"sessions"_s).toArray().size(), 3);
        QCOMPARE(all.json.value(u"statistics"_s)[u"without_expiry"_s].toInt(), 2);
        const Outcome some = run({u"tenant:y"_s, u"user:1"_s});
        const QJsonArray sessions = some.json.value(u"sessions"_s).toArray();
        QCOMPARE(sessions.size(), 1);
        QCOMPARE(sessions.first()[u"key"_s].toString(), u"s:b"_s);
    }

    void revokes()
    {
        const Outcome dry = run({u"revoke"_s, u"tenant=y"_s, u"--dry-run"_s});
        QCOMPARE(dry.exitCode, 0);
        QCOMPARE(dry.json.value(u"would_revoke"_s).toArray().size(), 2);
        QCOMPARE(m_server.cli({u"DBSIZE"_s}), QByteArray("4"));
        const Outcome done = run({u"revoke"_s, u"tenant=y"_s});
        QCOMPARE(done.exitCode, 0);
        QCOMPARE(done.json.value(u"revoked"_s).toArray(), (QJsonArray {u"s:b"_s, u"s:c"_s}));
        QCOMPARE(m_server.cli({u"EXISTS"_s, u"s:a"_s}), QByteArray("1"));
        QCOMPARE(run({u"revoke"_s, u"nobody"_s}).exitCode, 1);
        QCOMPARE(run({u"revoke"_s}).exitCode, 2);
        QCOMPARE(run({u"revoke"_s, u"a"_s}).exitCode, 0);
        QCOMPARE(m_server.cli({u"EXISTS"_s, u"s:a"_s}), QByteArray("0"));
    }

    void extendsAndCleans()
    {
        QCOMPARE(run({u"extend"_s, u"90000"_s, u"user=1"_s}).exitCode, 0);
        QVERIFY(m_server.cli({u"TTL"_s, u"s:a"_s}).toInt() > 80'000);
        QCOMPARE(run({u"extend"_s, u"soon"_s, u"a"_s}).exitCode, 2);
        const Outcome cleaned = run({u"clean"_s});
        QCOMPARE(cleaned.json.value(u"removed"_s).toInt(), 1);
        QCOMPARE(m_server.cli({u"SCARD"_s, u"user:1:sessions"_s}), QByteArray("2"));
    }

    void whatIsRevokedIsADeedAndComesBack()
    {
        QCOMPARE(run({u"revoke"_s, u"user=1"_s}).exitCode, 0);
        QCOMPARE(m_server.cli({u"SCARD"_s, u"user:1:sessions"_s}), QByteArray("1"));
        const QJsonArray deeds = runProgram({u"journal"_s, m_workspace, u"--json"_s}, m_home.path())
                                     .json.value(u"deeds"_s)
                                     .toArray();
        const QJsonValue deed = deeds.at(0);
        QCOMPARE(deed[u"action"_s].toString(), u"session.revoke"_s);
        QCOMPARE(deed[u"result"_s][u"ended"_s].toInt(), 2);
        QVERIFY(deed[u"undoable"_s].toBool());
        const Outcome undone = runProgram({u"journal"_s, m_workspace, u"undo"_s,
                                           QString::number(deed[u"id"_s].toInt()), u"--json"_s},
                                          m_home.path());
        QCOMPARE(undone.exitCode, 0);
        QCOMPARE(undone.json.value(u"restored"_s).toArray(),
                 (QJsonArray {u"s:a"_s, u"s:b"_s, u"user:1:sessions"_s}));
        QVERIFY(m_server.cli({u"TTL"_s, u"s:a"_s}).toInt() > 400);
        QCOMPARE(m_server.cli({u"SCARD"_s, u"user:1:sessions"_s}), QByteArray("3"));
    }

    void keepsToATenant()
    {
        const Outcome unknown = run({u"--tenant"_s, u"y"_s});
        QCOMPARE(unknown.exitCode, 2); // the profile names no tenants
        QFile profile(m_home.filePath(u"app.json"_s));
        QVERIFY(profile.open(QIODevice::WriteOnly));
        profile.write(R"({"name": "test", "mappings": [], "sessions": {"key": "s:{id}",
            "user": "userId", "tenant": "sppgId"},
            "tenants": {"table": "sppg", "key": "id", "reference": "sppg_id"}})");
        profile.close();
        const Outcome own = run({u"--tenant"_s, u"y"_s});
        QCOMPARE(own.json.value(u"sessions"_s).toArray().size(), 2);
        QCOMPARE(own.json.value(u"left_out"_s).toInt(), 1);
        const Outcome refused = run({u"revoke"_s, u"a"_s, u"b"_s, u"--tenant"_s, u"y"_s});
        QCOMPARE(refused.exitCode, 2);
        QVERIFY(refused.err.contains("another tenant"));
        QCOMPARE(m_server.cli({u"EXISTS"_s, u"s:a"_s, u"s:b"_s}), QByteArray("2"));
        QCOMPARE(run({u"revoke"_s, u"user=1"_s, u"--tenant"_s, u"y"_s}).exitCode, 0);
        QCOMPARE(m_server.cli({u"EXISTS"_s, u"s:a"_s, u"s:b"_s}), QByteArray("1"));
        QCOMPARE(
            runProgram({u"check"_s, m_workspace, u"--tenant"_s, u"y"_s}, m_home.path()).exitCode,
            2);
    }

    void readOnly()
    {
        const QString workspace = writeWorkspace(
            m_home.path(), m_database.path(), m_server.url(),
            {{u"application"_s, m_home.filePath(u"app.json"_s)}, {u"readOnly"_s, true}});
        const Outcome refused =
            runProgram({u"sessions"_s, workspace, u"revoke"_s, u"a"_s, u"--json"_s}, m_home.path());
        QCOMPARE(refused.exitCode, 2);
        QCOMPARE(refused.json.value(u"error"_s)[u"code"_s].toString(), u"read_only"_s);
        QCOMPARE(m_server.cli({u"EXISTS"_s, u"s:a"_s}), QByteArray("1"));
    }

private:
    RedisServer m_server;
    TemporaryDatabase m_database {u"CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT)"_s};
    QTemporaryDir m_home;
    QString m_workspace;
};

QTEST_GUILESS_MAIN(TestSessionsCommand)
#include "tst_sessionscommand.moc"
