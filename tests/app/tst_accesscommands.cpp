// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"
#include "tests/support/sitabi.h"

#include <QJsonArray>
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

} // namespace

// selaras lockouts, limits, locks and tokens, on what a real application left in Redis.
class TestAccessCommands : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_application = std::make_unique<SitaBi>(QStringLiteral(TEST_DATA_DIR "/sita-bi"));
        QVERIFY(m_application->isReady());
        m_workspace =
            writeWorkspace(m_application->database().folder(), m_application->database().path(),
                           m_application->redis().url());
    }
    void cleanup() { m_application.reset(); }

    void lockouts();
    void limits();
    void locks();
    void tokens();
    void refusesWhatItShould();

private:
    Outcome run(const char *command, const QStringList &more = {})
    {
        return runProgram(QStringList {text(command), m_workspace} + more + words("--json"),
                          m_application->database().folder());
    }
    QByteArray cli(const char *command) { return m_application->redis().cli(words(command)); }

    std::unique_ptr<SitaBi> m_application;
    QString m_workspace;
};

void TestAccessCommands::lockouts()
{
    cli("SET security:attempts:7 3");
    Outcome outcome = run("lockouts");
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.json[text("locked")].toInt(-1), 0);
    QCOMPARE(outcome.json[text("accounts")][0][text("attempts")].toInt(), 3);
    QCOMPARE(run("lockouts", words("lock 7 --seconds 60 --reason stolen")).exitCode, 0);
    QVERIFY(cli("TTL security:lockout:7").toInt() > 50);
    outcome = run("lockouts");
    QCOMPARE(outcome.json[text("locked")].toInt(), 1);
    QCOMPARE(outcome.json[text("accounts")][0][text("reason")].toString(), text("stolen"));
    QCOMPARE(run("lockouts", words("clear 7")).exitCode, 0);
    QCOMPARE(cli("EXISTS security:attempts:7 security:lockout:7"), QByteArray("1"));
    QCOMPARE(run("lockouts", words("unlock 7")).exitCode, 0);
    QCOMPARE(cli("EXISTS security:lockout:7"), QByteArray("0"));
    QCOMPARE(run("lockouts", words("unlock 7")).exitCode, 1);
}

void TestAccessCommands::limits()
{
    Outcome outcome = run("limits");
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.json[text("limits")].toArray().size(), 30);
    QCOMPARE(outcome.json[text("at_limit")].toInt(-1), 0);
    QCOMPARE(run("limits", words("reset 10.1.1.7")).exitCode, 0);
    QCOMPARE(cli("EXISTS rl:login:10.1.1.7"), QByteArray("0"));
    QCOMPARE(run("limits").json[text("limits")].toArray().size(), 29);
    QCOMPARE(run("limits", words("reset 10.1.1.7")).exitCode, 1);
}

void TestAccessCommands::locks()
{
    const QString token = QString::fromUtf8(cli("GET lock:import:job:123"));
    Outcome outcome = run("locks");
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.json[text("locks")][0][text("name")].toString(), text("import:job:123"));
    QVERIFY(!outcome.out.contains(token.toUtf8()));
    QCOMPARE(run("locks", words("release import:job:123 wrong")).exitCode, 1);
    QCOMPARE(cli("EXISTS lock:import:job:123"), QByteArray("1"));
    QCOMPARE(run("locks", {text("release"), text("import:job:123"), token}).exitCode, 0);
    QCOMPARE(cli("EXISTS lock:import:job:123"), QByteArray("0"));
    cli("SET lock:a b");
    QCOMPARE(run("locks", words("force-release a")).exitCode, 0);
    QCOMPARE(cli("EXISTS lock:a"), QByteArray("0"));
}

void TestAccessCommands::tokens()
{
    Outcome outcome = run("tokens");
    const QJsonArray listed = outcome.json[text("tokens")].toArray();
    QCOMPARE(listed.size(), 20);
    QVERIFY(listed[0][text("claims")][text("sub")].isDouble());
    const QString key = QString::fromUtf8(cli("--scan --pattern blacklist:*").split('\n').first());
    const QString token = key.mid(10);
    QVERIFY(!outcome.out.contains(token.toUtf8()));
    QCOMPARE(run("tokens", {text("add"), token}).exitCode, 1); // listed already
    QCOMPARE(run("tokens", {text("remove"), token}).exitCode, 0);
    QCOMPARE(m_application->redis().cli({text("EXISTS"), key}), QByteArray("0"));
    QCOMPARE(run("tokens", {text("remove"), token}).exitCode, 1);
    QCOMPARE(run("tokens", words("add eyJhbGciOiJIUzI1NiJ9.broken")).exitCode, 2);
    QCOMPARE(run("tokens", words("add opaque")).exitCode, 2);
    QCOMPARE(run("tokens", words("add opaque --seconds 60")).exitCode, 0);
    QVERIFY(cli("TTL blacklist:opaque").toInt() > 50);
}

void TestAccessCommands::refusesWhatItShould()
{
    for (const char *command : {"lockouts", "limits", "locks", "tokens"}) {
        QCOMPARE(run(command, words("destroy all")).exitCode, 2);
        QCOMPARE(run(command, words("reset")).exitCode, 2);
    }
    m_workspace =
        writeWorkspace(m_application->database().folder(), m_application->database().path(),
                       m_application->redis().url(), {{text("readOnly"), true}});
    const QByteArray before = cli("DBSIZE");
    QCOMPARE(run("limits", words("reset 10.1.1.7")).exitCode, 2);
    QCOMPARE(run("locks", words("force-release import:job:123")).exitCode, 2);
    QCOMPARE(run("lockouts", words("lock 7")).exitCode, 2);
    QCOMPARE(run("tokens", words("add opaque --seconds 60")).exitCode, 2);
    QCOMPARE(cli("DBSIZE"), before);
    QCOMPARE(run("limits").exitCode, 0);
    m_application->redis().stop();
    QCOMPARE(run("limits").exitCode, 3);
}

QTEST_GUILESS_MAIN(TestAccessCommands)
#include "tst_accesscommands.moc"
