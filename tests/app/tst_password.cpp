// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/bcrypt.h"
#include "tests/app/program.h"
#include "tests/support/redisserver.h"
#include "tests/support/temporarydatabase.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace selaras;
using namespace selaras::test;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

const QByteArray good = "Lembayung-Senja-77";

} // namespace

// `selaras password` on the database and the cache of a real application.
class TestPassword : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        m_redis = std::make_unique<RedisServer>();
        QVERIFY(m_redis->isRunning());
        QVERIFY(m_redis->load(text(TEST_DATA_DIR "/sita-bi/redis.resp")));
        m_database = TemporaryDatabase::copyOf(text(TEST_DATA_DIR "/sita-bi/dev.db"));
        m_workspace = writeWorkspace(m_home->path(), m_database->path(), m_redis->url());
    }
    void cleanup()
    {
        m_redis.reset();
        m_database.reset();
        m_home.reset();
    }

    void setsAHashAndRemovesTheKey()
    {
        const QString before = hashOf(4);
        const Outcome outcome = run({text("4"), text("--json")}, good + '\n');
        QCOMPARE(outcome.exitCode, 0);
        QCOMPARE(outcome.json[text("changed")].toInt(), 1);
        QCOMPARE(outcome.json[text("removed")].toArray(), QJsonArray({text("sita:user:4")}));
        QVERIFY(hashOf(4) != before);
        QVERIFY(security::bcryptVerifies(QString::fromUtf8(good), hashOf(4).toUtf8()));
        QVERIFY(hashOf(4).startsWith(text("$2b$12$")));
        QCOMPARE(m_redis->cli({text("EXISTS"), text("sita:user:4")}), QByteArray("0"));
        QVERIFY(!outcome.out.contains(good) && !outcome.err.contains(good));
    }

    void endsTheSessionsToo()
    {
        const QString other = text("sess:other");
        m_redis->cli({text("SET"), text("sess:own"), text("{\"userId\":4}")});
        m_redis->cli({text("SET"), other, text("{\"userId\":5}")});
        const Outcome dry = run(
            {text("4"), text("--json"), text("--dry-run"), text("--revoke-sessions")}, good + '\n');
        QVERIFY(dry.json[text("would_revoke")].toArray().contains(text("sess:own")));
        QCOMPARE(m_redis->cli({text("EXISTS"), text("sess:own")}), QByteArray("1"));
        const Outcome outcome =
            run({text("4"), text("--json"), text("--revoke-sessions")}, good + '\n');
        QCOMPARE(outcome.exitCode, 0);
        QVERIFY(outcome.json[text("revoked")].toArray().contains(text("sess:own")));
        QCOMPARE(m_redis->cli({text("EXISTS"), text("sess:own"), other}), QByteArray("1"));
    }

    void whatThePolicyRefusesIsSaid()
    {
        const QString before = hashOf(4);
        const Outcome outcome = run({text("4"), text("--json")}, "12345\n");
        QCOMPARE(outcome.exitCode, 2);
        QCOMPARE(outcome.json[text("error")][text("code")].toString(), text("password_refused"));
        QCOMPARE(outcome.json[text("error")][text("points")].toArray(),
                 QJsonArray({text("length"), text("strength")}));
        QCOMPARE(outcome.err.count('\n'), 2);
        QVERIFY(!outcome.err.contains("12345"));
        QCOMPARE(hashOf(4), before);
    }

    void badInputIsRefused_data()
    {
        QTest::addColumn<QByteArray>("input");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("an empty line") << QByteArray("\n");
        QTest::newRow("not UTF-8") << QByteArray("Lembayung\xff\xfe-Senja\n");
        QTest::newRow("a NUL") << QByteArray("Lembayung\0Senja-77\n", 19);
        QTest::newRow("longer than bcrypt looks") << good.repeated(5) + '\n';
    }
    void badInputIsRefused()
    {
        QFETCH(QByteArray, input);
        const QString before = hashOf(4);
        const Outcome outcome = run({text("4")}, input);
        QCOMPARE(outcome.exitCode, 2);
        QVERIFY(!outcome.err.isEmpty());
        QCOMPARE(hashOf(4), before);
        QCOMPARE(m_redis->cli({text("EXISTS"), text("sita:user:4")}), QByteArray("1"));
    }

    void anotherSchemeIsLeftAlone()
    {
        const QString argon = text("$argon2id$v=19$m=65536,t=3,p=4$c29tZXNhbHQ$aGFzaA");
        m_database->run(text("UPDATE users SET password = ? WHERE id = 4"), {argon});
        const Outcome outcome = run({text("4"), text("--json")}, good + '\n');
        QCOMPARE(outcome.exitCode, 2);
        QCOMPARE(outcome.json[text("error")][text("code")].toString(), text("unsupported"));
        QVERIFY(outcome.err.contains("argon2"));
        QCOMPARE(hashOf(4), argon);
    }

    void aDryRunChangesNothing()
    {
        const QString before = hashOf(4);
        const Outcome outcome = run({text("4"), text("--json"), text("--dry-run")}, good + '\n');
        QCOMPARE(outcome.exitCode, 0);
        QCOMPARE(outcome.json[text("would_remove")].toArray(), QJsonArray({text("sita:user:4")}));
        QCOMPARE(hashOf(4), before);
    }

    void nobodyIsNotFound() { QCOMPARE(run({text("999999")}, good + '\n').exitCode, 2); }

private:
    Outcome run(const QStringList &arguments, const QByteArray &input)
    {
        QProcess process;
        process.setProcessEnvironment(environmentIn(m_home->path()));
        process.start(text(SELARAS_PROGRAM),
                      QStringList {text("password"), m_workspace} + arguments);
        process.write(input);
        process.closeWriteChannel();
        process.waitForFinished(60'000);
        Outcome outcome;
        outcome.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
        outcome.out = process.readAllStandardOutput();
        outcome.err = process.readAllStandardError();
        outcome.json = QJsonDocument::fromJson(outcome.out).object();
        return outcome;
    }
    [[nodiscard]] QString hashOf(int id) const
    {
        return m_database->value(text("SELECT password FROM users WHERE id = ?"), {id}).toString();
    }

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<RedisServer> m_redis;
    std::unique_ptr<TemporaryDatabase> m_database;
    QString m_workspace;
};

QTEST_GUILESS_MAIN(TestPassword)
#include "tst_password.moc"
