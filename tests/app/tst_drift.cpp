// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"
#include "tests/support/sitabi.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace selaras;
using namespace selaras::test;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

QByteArrayList namesIn(const QJsonValue &findings)
{
    QByteArrayList names;
    for (const QJsonValue &finding : findings.toArray())
        names.append((finding.isObject() ? finding[text("name")] : finding).toString().toUtf8());
    std::sort(names.begin(), names.end());
    return names;
}

} // namespace

// selaras drift on the database and the cache of a real application: tests/data/sita-bi.
class TestDrift : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void findsExactlyWhatIsStale();
    void tellsPeopleAsItGoes();
    void repairs();
    void repairsWhatHasNoRow();
    void leavesPendingWhatRedisRefuses();
    void aReadOnlyWorkspaceIsNotRepaired();
    void withoutRedis();

private:
    Outcome drift(const QStringList &more = {text("--json")})
    {
        return runProgram(QStringList {text("drift"), m_workspace} + more, m_home->path());
    }
    int keyCount() { return m_redis->cli({text("DBSIZE")}).toInt(); }

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<RedisServer> m_redis;
    QString m_workspace;
};

void TestDrift::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    m_redis = std::make_unique<RedisServer>();
    QVERIFY(m_redis->isRunning());
    QVERIFY(m_redis->load(text(TEST_DATA_DIR "/sita-bi/redis.resp")));
    const QString database = m_home->filePath(text("dev.db"));
    QVERIFY(QFile::copy(text(TEST_DATA_DIR "/sita-bi/dev.db"), database));
    QVERIFY(QFile::setPermissions(database, QFile::ReadOwner | QFile::WriteOwner));
    m_workspace = writeWorkspace(m_home->path(), text("dev.db"), m_redis->url());
}

void TestDrift::cleanup()
{
    m_redis.reset();
    m_home.reset();
}

void TestDrift::findsExactlyWhatIsStale()
{
    const int before = keyCount();
    const Outcome outcome = drift();
    QCOMPARE(outcome.exitCode, 1);
    QCOMPARE(namesIn(outcome.json[text("stale")]), staleSitaBiKeys());
    QCOMPARE(outcome.json[text("compared")].toInt(), 3246);
    QCOMPARE(outcome.json[text("fresh")].toInt(), 3229);
    QVERIFY(outcome.json[text("orphan")].isArray());
    QVERIFY(outcome.json[text("orphan")].toArray().isEmpty());
    QCOMPARE(outcome.json[text("opaque")].toInt(), 259);
    QCOMPARE(outcome.json[text("unmapped")].toInt(), 301);
    QVERIFY(!outcome.json.contains(text("removed")));
    QCOMPARE(keyCount(), before);

    for (const QJsonValue &finding : outcome.json[text("stale")].toArray()) {
        QVERIFY(!finding[text("fields")].toArray().isEmpty());
        const QString name = finding[text("name")].toString();
        const int id = name.section(QLatin1Char(':'), -1).toInt();
        const bool isUser = name.startsWith(text("sita:user:"));
        QCOMPARE(finding[text("table")].toString(), text(isUser ? "users" : "tugas_akhir"));
        QCOMPARE(finding[text("key")].toObject(),
                 (QJsonObject {{text(isUser ? "id" : "mahasiswa_id"), id}}));
    }
}

void TestDrift::tellsPeopleAsItGoes()
{
    const Outcome outcome = drift({});
    QCOMPARE(outcome.exitCode, 1);
    const QStringList lines = QString::fromUtf8(outcome.out).trimmed().split(QLatin1Char('\n'));
    QCOMPARE(lines.size(), 18);
    QVERIFY(lines.first().startsWith(text("stale\tsita:")));
    QVERIFY2(lines.last().contains(text("3246")), outcome.out.constData());
}

void TestDrift::repairs()
{
    const int before = keyCount();
    const Outcome outcome = drift({text("--json"), text("--repair")});
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(namesIn(outcome.json[text("stale")]), staleSitaBiKeys());
    QCOMPARE(namesIn(outcome.json[text("removed")]), staleSitaBiKeys());
    QVERIFY(outcome.json[text("pending")].isArray());
    QVERIFY(outcome.json[text("pending")].toArray().isEmpty());
    QCOMPARE(keyCount(), before - 17);

    const Outcome again = drift();
    QCOMPARE(again.exitCode, 0);
    QCOMPARE(again.json[text("compared")].toInt(), 3229);
    QCOMPARE(again.json[text("fresh")].toInt(), 3229);
    QVERIFY(again.json[text("stale")].toArray().isEmpty());
}

void TestDrift::repairsWhatHasNoRow()
{
    m_redis->cli({text("SET"), text("sita:user:999999"), text("{\"id\":999999}")});
    const Outcome found = drift();
    QCOMPARE(namesIn(found.json[text("orphan")]), QByteArrayList {"sita:user:999999"});
    const Outcome outcome = drift({text("--json"), text("--repair")});
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY(namesIn(outcome.json[text("removed")]).contains("sita:user:999999"));
    QCOMPARE(drift().exitCode, 0);
}

void TestDrift::leavesPendingWhatRedisRefuses()
{
    m_redis->cli({text("ACL"), text("SETUSER"), text("default"), text("-unlink"), text("-del")});
    const Outcome outcome = drift({text("--json"), text("--repair")});
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY(outcome.json[text("removed")].toArray().isEmpty());
    QCOMPARE(namesIn(outcome.json[text("pending")]), staleSitaBiKeys());
    QVERIFY(!outcome.err.isEmpty());

    m_redis->cli({text("ACL"), text("SETUSER"), text("default"), text("+@all")});
    const Outcome drained =
        runProgram({text("drain"), m_workspace, text("--json")}, m_home->path());
    QCOMPARE(drained.exitCode, 0);
    QCOMPARE(drift().exitCode, 0);
}

void TestDrift::aReadOnlyWorkspaceIsNotRepaired()
{
    m_workspace =
        writeWorkspace(m_home->path(), text("dev.db"), m_redis->url(), {{text("readOnly"), true}});
    QCOMPARE(drift().exitCode, 1);
    const int before = keyCount();
    const Outcome outcome = drift({text("--json"), text("--repair")});
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY(outcome.json.contains(text("error")));
    QCOMPARE(keyCount(), before);
}

void TestDrift::withoutRedis()
{
    m_redis->stop();
    const Outcome outcome = drift();
    QCOMPARE(outcome.exitCode, 3);
    QVERIFY(outcome.json.contains(text("error")));
}

QTEST_GUILESS_MAIN(TestDrift)
#include "tst_drift.moc"
