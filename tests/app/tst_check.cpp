// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"
#include "tests/support/certificates.h"
#include "tests/support/redisserver.h"
#include "tests/support/temporarydatabase.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QLocalSocket>
#include <QTcpServer>
#include <QTest>

using namespace selaras;
using namespace selaras::test;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

QStringList words(const char *line)
{
    return text(line).split(QLatin1Char(' '));
}

const QByteArray profile = R"({"name": "test", "mappings": [{"table": "t", "keys": ["t:{id}"]}],
    "ttl": [{"pattern": "session:*", "seconds": 60}, {"pattern": "t:*", "seconds": 0}]})";

// A server on which every point is ok, but for the one that a second server would be needed for.
const QStringList &soundServer()
{
    static const QStringList options =
        words("--user default on >secret ~* &* +@all -@dangerous --user admin on >secret ~* &* "
              "+@all --appendonly yes --save 3600 1 --maxmemory 100mb --maxmemory-policy "
              "allkeys-lru --latency-monitor-threshold 100");
    return options;
}

quint16 freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : quint16(0);
}

} // namespace

// Servers that each break one point of the checklist: selaras check finds that one and no other.
class TestCheck : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aSoundServerIsOk();
    void findsWhatWasSetWrong_data();
    void findsWhatWasSetWrong();
    void findsWhoIsReachable();
    void findsASnapshotThatFails();
    void findsMemoryThatIsNearlyFull();
    void findsKeysThatDoNotExpire();
    void findsAHitRateThatIsLow();
    void findsThatClientsLeak();
    void tellsWhatCannotBeAsked_data();
    void tellsWhatCannotBeAsked();
    void tellsPeopleWhatToDo();
    void withoutRedis();

private:
    void start(const QStringList &more = {});
    Outcome check(const QStringList &more = {text("--json")})
    {
        return runProgram(QStringList {text("check"), m_workspace} + more, m_database->folder(),
                          text("secret"));
    }
    QByteArray admin(const QStringList &command)
    {
        return m_redis->cli(QStringList {text("--no-auth-warning"), text("--user"), text("admin"),
                                         text("-a"), text("secret")}
                            + command);
    }
    static QStringList pointsIn(const Outcome &outcome, const char *state)
    {
        QStringList ids;
        for (const QJsonValue &point : outcome.json[text("points")].toArray()) {
            if (point[text("state")].toString() == text(state))
                ids.append(point[text("id")].toString());
        }
        return ids;
    }
    void isTheOnlyFinding(const char *id, const char *value = nullptr);

    std::unique_ptr<TemporaryDatabase> m_database;
    std::unique_ptr<RedisServer> m_redis;
    QString m_workspace;
};

void TestCheck::init()
{
    m_database = std::make_unique<TemporaryDatabase>(
        QStringList {text("CREATE TABLE t(id INTEGER PRIMARY KEY, x)")});
    QFile file(QDir(m_database->folder()).filePath(text("profile.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(profile);
    file.close();
    start();
}

void TestCheck::start(const QStringList &more)
{
    m_redis.reset();
    m_redis = std::make_unique<RedisServer>(soundServer() + more);
    QVERIFY(m_redis->isRunning());
    m_workspace = writeWorkspace(
        m_database->folder(), m_database->path(), {},
        {{text("redis"),
          QJsonObject {{text("url"), m_redis->url()}, {text("username"), text("admin")}}},
         {text("application"), QDir(m_database->folder()).filePath(text("profile.json"))}});
}

void TestCheck::cleanup()
{
    m_redis.reset();
    m_database.reset();
}

// A point that is not ok is found, and every other one is ok.
void TestCheck::isTheOnlyFinding(const char *id, const char *value)
{
    const Outcome outcome = check();
    QCOMPARE(pointsIn(outcome, "finding"), QStringList {text(id)});
    QCOMPARE(outcome.exitCode, 1);
    QCOMPARE(outcome.json[text("ok")].toBool(true), false);
    for (const QJsonValue &entry : outcome.json[text("points")].toArray()) {
        const QJsonObject point = entry.toObject();
        const bool isIt = point[text("id")].toString() == text(id);
        QCOMPARE(point[text("ok")].toBool(), !isIt);
        if (!isIt)
            continue;
        QVERIFY(!point[text("reason")].toString().isEmpty());
        QVERIFY(!point[text("remedy")].toString().isEmpty());
        if (value)
            QCOMPARE(point[text("value")].toString(), text(value));
    }
}

void TestCheck::aSoundServerIsOk()
{
    const Outcome outcome = check();
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.json[text("ok")].toBool(), true);
    QCOMPARE(pointsIn(outcome, "finding"), QStringList());
    QCOMPARE(pointsIn(outcome, "unknown"), QStringList());
    QCOMPARE(pointsIn(outcome, "advice"), QStringList {text("high_availability")});
    QCOMPARE(outcome.json[text("points")].toArray().size(), 21);
}

void TestCheck::findsWhatWasSetWrong_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::addColumn<QByteArray>("point");
    QTest::addColumn<QByteArray>("value");
    const auto row = [](const char *name, const char *command, const char *point,
                        const char *value) {
        QTest::newRow(name) << text(command).split(QLatin1Char('|')) << QByteArray(point)
                            << QByteArray(value);
    };
    row("no password", "ACL|SETUSER|default|nopass", "password", "none");
    row("another user without one", "ACL|SETUSER|guest|on|nopass|~*|+get", "password", "guest");
    row("no persistence", "CONFIG|SET|save||appendonly|no", "persistence", "none");
    row("no append-only file", "CONFIG|SET|appendonly|no", "append_only", "appendonly no");
    row("never synced", "CONFIG|SET|appendfsync|no", "append_only", "appendfsync no");
    row("no snapshots", "CONFIG|SET|save|", "backup", "none");
    row("no limit", "CONFIG|SET|maxmemory|0", "maxmemory", "none");
    row("a limit above the machine", "CONFIG|SET|maxmemory|900gb", "maxmemory", "966367641600");
    row("no eviction", "CONFIG|SET|maxmemory-policy|noeviction", "eviction_policy", "noeviction");
    row("nothing to evict", "CONFIG|SET|maxmemory-policy|volatile-lru", "eviction_policy",
        "volatile-lru");
    row("no slow log", "CONFIG|SET|slowlog-log-slower-than|-1", "slow_log", "off");
    row("a deaf slow log", "CONFIG|SET|slowlog-log-slower-than|1000000", "slow_log", "1000000us");
    row("slow subscribers", "CONFIG|SET|client-output-buffer-limit|pubsub 0 0 0", "output_buffers",
        "pubsub 0 0 0");
    row("a master that is away", "REPLICAOF|127.0.0.1|1", "replication", "master_link_status down");
}

void TestCheck::findsWhatWasSetWrong()
{
    QFETCH(QStringList, command);
    QFETCH(QByteArray, point);
    QFETCH(QByteArray, value);
    QCOMPARE(admin(command), QByteArray("OK"));
    isTheOnlyFinding(point.constData(), value.constData());
}

void TestCheck::findsWhoIsReachable()
{
    CertificateAuthority authority;
    const auto issued = authority.issue(text("DNS:localhost"));
    QVERIFY(authority.isGood());
    start({text("--tls-port"), QString::number(freePort()), text("--tls-cert-file"),
           issued.certificateFile, text("--tls-key-file"), issued.keyFile,
           text("--tls-ca-cert-file"), authority.file(), text("--bind"), text("0.0.0.0"),
           text("--protected-mode"), text("no")});
    isTheOnlyFinding("exposure", "0.0.0.0");

    // Unencrypted, but in protected mode: no finding, and yet not as good as it could be.
    start({text("--port"), QString::number(freePort()), text("--bind"), text("0.0.0.0")});
    const Outcome outcome = check();
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(pointsIn(outcome, "advice"), QStringList({text("tls"), text("high_availability")}));

    start();
    QCOMPARE(admin(words("ACL SETUSER default +flushall")), QByteArray("OK"));
    QCOMPARE(admin(words("CONFIG SET latency-monitor-threshold 0")), QByteArray("OK"));
    QCOMPARE(pointsIn(check(), "advice"),
             QStringList(
                 {text("dangerous_commands"), text("latency_monitor"), text("high_availability")}));
}

void TestCheck::findsASnapshotThatFails()
{
    const QString folder = QString::fromUtf8(admin(words("CONFIG GET dir")).split('\n').value(1));
    QVERIFY(QDir(folder).mkpath(text("dump.rdb/taken")));
    admin({text("BGSAVE")});
    QTRY_VERIFY(admin(words("INFO persistence")).contains("rdb_last_bgsave_status:err"));
    isTheOnlyFinding("saving", "rdb_last_bgsave_status err");
}

void TestCheck::findsMemoryThatIsNearlyFull()
{
    const QByteArray info = admin(words("INFO memory"));
    const qsizetype at = info.indexOf("used_memory:") + 12;
    const qint64 used = info.mid(at, info.indexOf('\r', at) - at).toLongLong();
    QVERIFY(used > 0);
    QCOMPARE(admin(words("CONFIG SET maxmemory") + QStringList {QString::number(used * 23 / 20)}),
             QByteArray("OK"));
    isTheOnlyFinding("memory_use");
}

void TestCheck::findsKeysThatDoNotExpire()
{
    admin(words("SET session:1 a EX 60"));
    admin(words("SET t:1 a"));
    QCOMPARE(check().exitCode, 0);
    admin(words("SET session:2 a"));
    isTheOnlyFinding("expiry", "1");
}

void TestCheck::findsAHitRateThatIsLow()
{
    admin(words("-r 99 GET nothing"));
    QCOMPARE(check().exitCode, 0);
    admin(words("GET nothing"));
    isTheOnlyFinding("hit_rate", "0.0%");
}

void TestCheck::findsThatClientsLeak()
{
    QCOMPARE(admin(words("CONFIG SET maxclients 10")), QByteArray("OK"));
    std::vector<std::unique_ptr<QLocalSocket>> clients;
    for (int i = 0; i < 8; ++i) {
        clients.push_back(std::make_unique<QLocalSocket>());
        clients.back()->connectToServer(m_redis->socketPath());
        QVERIFY(clients.back()->waitForConnected());
    }
    isTheOnlyFinding("connections", "90.0%");
}

void TestCheck::tellsWhatCannotBeAsked_data()
{
    QTest::addColumn<bool>("renamed");
    QTest::newRow("not allowed") << false;
    QTest::newRow("renamed") << true;
}

void TestCheck::tellsWhatCannotBeAsked()
{
    QFETCH(bool, renamed);
    if (renamed)
        start({text("--rename-command"), text("CONFIG"), QString()});
    else
        QCOMPARE(admin(words("ACL SETUSER admin -config")), QByteArray("OK"));
    const Outcome outcome = check();
    QCOMPARE(outcome.exitCode, 1);
    QCOMPARE(outcome.json[text("ok")].toBool(true), false);
    QCOMPARE(pointsIn(outcome, "finding"), QStringList());
    QCOMPARE(pointsIn(outcome, "unknown"),
             QStringList({text("exposure"), text("tls"), text("append_only"), text("backup"),
                          text("slow_log"), text("latency_monitor"), text("output_buffers")}));
    for (const QJsonValue &point : outcome.json[text("points")].toArray()) {
        if (point[text("state")].toString() == text("unknown")) {
            QCOMPARE(point[text("ok")].toBool(true), false);
            QVERIFY(!point[text("reason")].toString().isEmpty());
        }
    }
}

void TestCheck::tellsPeopleWhatToDo()
{
    admin(words("CONFIG SET maxmemory-policy noeviction"));
    const Outcome english = check({});
    QCOMPARE(english.exitCode, 1);
    QVERIFY2(english.out.contains("allkeys-lru"), english.out.constData());
    QVERIFY2(english.out.contains("1 point to be changed"), english.out.constData());
    const Outcome indonesian = check({text("--language"), text("id")});
    QVERIFY(!indonesian.out.contains("Eviction policy"));
    const Outcome json = check({text("--language"), text("id"), text("--json")});
    QCOMPARE(pointsIn(json, "finding"), QStringList {text("eviction_policy")});
}

void TestCheck::withoutRedis()
{
    m_redis->stop();
    const Outcome outcome = check();
    QCOMPARE(outcome.exitCode, 3);
    QVERIFY(outcome.json.contains(text("error")));
}

QTEST_GUILESS_MAIN(TestCheck)
#include "tst_check.moc"
