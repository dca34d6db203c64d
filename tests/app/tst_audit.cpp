// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"
#include "tests/support/redisserver.h"
#include "tests/support/temporarydatabase.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace selaras;
using namespace selaras::test;

namespace {

constexpr qint64 noon = 1'764'504'000'000; // 2025-11-30T12:00:00Z

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

} // namespace

// selaras audit, as scripts use it.
class TestAudit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void tellsTheNewestFirst();
    void filters_data();
    void filters();
    void tellsPeople();
    void writesCsv();
    void followsUntilStopped();
    void refusesWhatIsNoTime();
    void withoutRedis();

private:
    Outcome audit(const QStringList &more = {text("--json")})
    {
        return runProgram(QStringList {text("audit"), m_workspace} + more, m_database.folder());
    }
    void push(const char *key, const QByteArray &event, qint64 timeMs, const char *ip)
    {
        m_server.cli({text("LPUSH"), text(key),
                      QStringLiteral(R"({"event":"%1","timestamp":%2,"ip":"%3"})")
                          .arg(QString::fromUtf8(event))
                          .arg(timeMs)
                          .arg(text(ip))});
    }

    RedisServer m_server;
    TemporaryDatabase m_database;
    QString m_workspace;
};

void TestAudit::initTestCase()
{
    QVERIFY(m_server.isRunning());
    m_database.run(text("CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT, name TEXT)"));
    m_database.run(text("INSERT INTO users VALUES (7, 'siti@x.id', 'Siti Aminah')"));
    QFile profile(m_database.folder() + text("/p.json"));
    QVERIFY(profile.open(QIODevice::WriteOnly));
    profile.write(R"({"name": "p", "mappings": []})");
    profile.close();
    m_workspace = writeWorkspace(m_database.folder(), m_database.path(), m_server.url(),
                                 {{text("application"), text("./p.json")}});
    push("security:audit:7", "login", noon, "10.0.0.1");
    push("security:audit:7", "login_failed", noon + 60'000, "10.0.0.2");
    push("security:audit:8", "logout", noon + 120'000, "10.0.1.1");
}

void TestAudit::tellsTheNewestFirst()
{
    const Outcome outcome = audit();
    QCOMPARE(outcome.err, QByteArray());
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.json.value(text("count")).toInt(), 3);
    const QJsonArray events = outcome.json.value(text("events")).toArray();
    QCOMPARE(events.size(), 3);
    QCOMPARE(events.at(0).toObject().value(text("event")).toString(), text("logout"));
    const QJsonObject failed = events.at(1).toObject();
    QCOMPARE(failed.value(text("name")).toString(), text("Siti Aminah"));
    QCOMPARE(failed.value(text("kind")).toString(), text("failure"));
    QCOMPARE(failed.value(text("time")).toString(), text("2025-11-30T12:01:00.000Z"));
    QCOMPARE(failed.value(text("entry")).toObject().value(text("ip")).toString(), text("10.0.0.2"));
    QCOMPARE(audit({text("--json"), text("--limit"), text("1")})
                 .json.value(text("events"))
                 .toArray()
                 .size(),
             1);
}

void TestAudit::filters_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("count");
    QTest::newRow("user") << QStringList {text("--user"), text("siti@x.id")} << 2;
    QTest::newRow("event") << QStringList {text("--event"), text("login")} << 1;
    QTest::newRow("events") << QStringList {text("--event"), text("login"), text("--event"),
                                            text("logout")}
                            << 2;
    QTest::newRow("ip") << QStringList {text("--ip"), text("10.0.0")} << 2;
    QTest::newRow("time") << QStringList {text("--since"), text("2025-11-30T12:00:30Z"),
                                          text("--until"), text("2025-11-30T12:01:30Z")}
                          << 1;
    QTest::newRow("lately") << QStringList {text("--since"), text("24h")} << 0;
    QTest::newRow("text") << QStringList {text("--text"), text("LOGOUT")} << 1;
}

void TestAudit::filters()
{
    QFETCH(QStringList, options);
    const Outcome outcome = audit(QStringList {text("--json")} + options);
    QCOMPARE(outcome.exitCode, 0);
    QTEST(outcome.json.value(text("count")).toInt(), "count");
}

void TestAudit::tellsPeople()
{
    const Outcome outcome = audit({});
    const QList<QByteArray> lines = outcome.out.trimmed().split('\n');
    QCOMPARE(lines.size(), 4);
    QVERIFY(lines.at(1).contains("login_failed\tSiti Aminah (7)\t10.0.0.2"));
    QVERIFY(lines.last().startsWith("3 of 3"));
}

void TestAudit::writesCsv()
{
    const QString path = m_database.folder() + text("/a.csv");
    QCOMPARE(audit({text("--csv"), path, text("--user"), text("7")}).exitCode, 0);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count("\r\n"), 3);
    QCOMPARE(audit({text("--csv"), text("/nowhere/a.csv")}).exitCode, 2);
}

void TestAudit::followsUntilStopped()
{
    QProcess process;
    process.setProcessEnvironment(environmentIn(m_database.folder()));
    process.start(text(SELARAS_PROGRAM),
                  {text("audit"), m_workspace, text("--follow"), text("--json"), text("--event"),
                   text("wanted")});
    QByteArray out;
    // Until it is up there is nothing to be seen of it: so one after the other, until one is told.
    const bool told = QTest::qWaitFor(
        [&] {
            push("security:audit:9", "wanted", noon, "10.0.0.9");
            push("security:audit:9", "other", noon, "10.0.0.9");
            process.waitForReadyRead(1000);
            out += process.readAllStandardOutput();
            return out.contains('\n');
        },
        60'000);
    QVERIFY(told);
    const QJsonObject event = QJsonDocument::fromJson(out.left(out.indexOf('\n'))).object();
    QCOMPARE(event.value(text("event")).toString(), text("wanted"));
    process.terminate();
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 0);
    m_server.cli({text("DEL"), text("security:audit:9")});
}

void TestAudit::refusesWhatIsNoTime()
{
    for (const char *bad : {"yesterday", "-5h", "5x", "h"}) {
        const Outcome outcome = audit({text("--json"), text("--since=") + text(bad)});
        QCOMPARE(outcome.exitCode, 2);
        QVERIFY(outcome.err.contains(bad));
    }
    QCOMPARE(audit({text("--limit"), text("many")}).exitCode, 2);
}

void TestAudit::withoutRedis()
{
    RedisServer away;
    away.stop();
    const QString workspace = writeWorkspace(m_database.folder(), m_database.path(), away.url(),
                                             {{text("application"), text("./p.json")}});
    const Outcome outcome =
        runProgram({text("audit"), workspace, text("--json")}, m_database.folder());
    QCOMPARE(outcome.exitCode, 3);
}

QTEST_GUILESS_MAIN(TestAudit)
#include "tst_audit.moc"
