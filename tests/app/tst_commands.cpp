// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"
#include "tests/support/redisserver.h"
#include "tests/support/temporarydatabase.h"

#include <QFile>
#include <QJsonArray>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace selaras;
using namespace selaras::test;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

QStringList namesOf(const QJsonArray &keys)
{
    QStringList names;
    for (const QJsonValue &key : keys)
        names.append(key.toString());
    names.sort();
    return names;
}

} // namespace

// The command line on the database and the cache of a real application: tests/data/sita-bi.
class TestCommands : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void tellsStaleFromFresh();
    void anEditRemovesWhatItMaps_data();
    void anEditRemovesWhatItMaps();
    void aRowThatMovesTakesBothUsersKeys();
    void aRoleReachesItsUsers();
    void aDryRunChangesNothing();
    void tellsWhatItWarmed();
    void appliesManyInOneTransaction();
    void keepsWhatItCannotDeliver();

private:
    Outcome run(const QStringList &arguments) { return runProgram(arguments, m_home->path()); }
    Outcome edit(const QString &table, const QString &key, const QStringList &changes)
    {
        return run(QStringList {text("edit"), m_workspace, table, key, text("--json")} + changes);
    }
    QSet<QString> keyspace()
    {
        const QStringList keys =
            QString::fromUtf8(m_redis->cli({text("--scan")})).split(QLatin1Char('\n'));
        return {keys.begin(), keys.end()};
    }
    QStringList gone(const QSet<QString> &before)
    {
        QStringList keys = QSet<QString>(before).subtract(keyspace()).values();
        keys.sort();
        return keys;
    }
    QString stateOf(const QString &table, int id, const QString &key)
    {
        const Outcome outcome =
            run({text("keys"), m_workspace, table, QString::number(id), text("--json")});
        for (const QJsonValue &found : outcome.json[text("keys")].toArray()) {
            if (found[text("name")].toString() == key)
                return found[text("state")].toString();
        }
        return text("not listed: ") + QString::fromUtf8(outcome.out + outcome.err);
    }

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<RedisServer> m_redis;
    QString m_workspace;
};

void TestCommands::init()
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

void TestCommands::cleanup()
{
    m_redis.reset();
    m_home.reset();
}

void TestCommands::tellsStaleFromFresh()
{
    for (const int id : {1, 38, 112, 149, 260, 297, 334, 371, 408, 445, 482, 519})
        QCOMPARE(stateOf(text("users"), id, text("sita:user:%1").arg(id)), text("stale"));
    for (const int id : {3, 44, 167, 208, 290})
        QCOMPARE(stateOf(text("tugas_akhir"), id, text("sita:tugas_akhir:mahasiswa:%1").arg(id)),
                 text("stale"));
    int fresh = 0;
    for (const QString &key : keyspace()) {
        if (fresh == 10)
            break;
        const int id = key.mid(10).toInt();
        if (!key.startsWith(text("sita:user:")) || id < 600)
            continue;
        QCOMPARE(stateOf(text("users"), id, key), text("fresh"));
        ++fresh;
    }
    QCOMPARE(fresh, 10);
}

void TestCommands::anEditRemovesWhatItMaps_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("change");
    QTest::addColumn<QStringList>("keys");
    QTest::newRow("a user") << text("users") << text("name=Budi Santoso")
                            << QStringList {text("sita:user:1")};
    QTest::newRow("a thesis and what hangs on it")
        << text("tugas_akhir") << text("status=SELESAI")
        << QStringList {text("sita:tugas_akhir:mahasiswa:1"),
                        text("sita:tugas_akhir:mahasiswa:1:ringkasan")};
}

void TestCommands::anEditRemovesWhatItMaps()
{
    QFETCH(QString, table);
    QFETCH(QString, change);
    QFETCH(QStringList, keys);
    m_redis->cli({text("SETNX"), text("sita:tugas_akhir:mahasiswa:1:ringkasan"), text("{}")});
    m_redis->cli({text("SETNX"), text("sita:tugas_akhir:mahasiswa:12"), text("[]")});
    const QSet<QString> before = keyspace();
    const Outcome outcome = edit(table, text("1"), {change});
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.json[text("changed")].toInt(), 1);
    QCOMPARE(namesOf(outcome.json[text("removed")].toArray()), keys);
    QVERIFY(outcome.json[text("pending")].toArray().isEmpty());
    QCOMPARE(gone(before), keys);
}

void TestCommands::aRowThatMovesTakesBothUsersKeys()
{
    // Student 5 belongs to user 6; user 5 is a lecturer, so the place is free.
    m_redis->cli({text("SETNX"), text("sita:user:5"), text("{}")});
    m_redis->cli({text("SETNX"), text("sita:user:6"), text("{}")});
    const QSet<QString> before = keyspace();
    const Outcome outcome = edit(text("mahasiswa"), text("5"), {text("user_id=5")});
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(gone(before), QStringList({text("sita:user:5"), text("sita:user:6")}));
}

void TestCommands::aRoleReachesItsUsers()
{
    const QSet<QString> before = keyspace();
    const Outcome outcome = edit(text("roles"), text("1"), {text("name=administrator")});
    QCOMPARE(outcome.exitCode, 0);
    const QStringList removed = gone(before);
    QVERIFY(!removed.isEmpty());
    QCOMPARE(namesOf(outcome.json[text("removed")].toArray()), removed);
    for (const QString &key : before) {
        if (!key.startsWith(text("sita:user:")))
            continue;
        const QString cached = QString::fromUtf8(m_redis->cli({text("GET"), key}));
        QVERIFY2(!cached.contains(text("\"roles\":[{\"id\":1,")), qPrintable(key));
    }
}

void TestCommands::aDryRunChangesNothing()
{
    const QSet<QString> before = keyspace();
    const Outcome outcome = edit(text("users"), text("1"), {text("name=X"), text("--dry-run")});
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(namesOf(outcome.json[text("would_remove")].toArray()),
             QStringList {text("sita:user:1")});
    QVERIFY(gone(before).isEmpty());
    QCOMPARE(stateOf(text("users"), 1, text("sita:user:1")), text("stale"));
}

void TestCommands::tellsWhatItWarmed()
{
    const QString profile = m_home->filePath(text("app.json"));
    QFile file(profile);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"name": "App", "mappings": [
        {"table": "notes", "keys": ["note:{id}"], "value": {"shape": "object"}}]})");
    file.close();
    const TemporaryDatabase database {
        text("CREATE TABLE notes (id INTEGER PRIMARY KEY, words TEXT)"),
        text("WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 60) "
             "INSERT INTO notes SELECT i, 'x' FROM n")};
    for (int i = 1; i <= 60; ++i)
        m_redis->cli(
            {text("SET"), text("note:%1").arg(i), text(R"({"id":%1,"words":"x"})").arg(i)});
    const QString workspace =
        writeWorkspace(m_home->path(), database.path(), m_redis->url(),
                       {{text("application"), profile}, {text("warm"), true}});
    const QStringList command {text("edit"), workspace, text("notes"), text("1"), text("words=y")};
    const Outcome outcome = run(command + QStringList {text("--json")});
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(namesOf(outcome.json[text("warmed")].toArray()), QStringList {text("note:1")});
    QVERIFY(outcome.json[text("removed")].toArray().isEmpty());
    QVERIFY(run(command).out.contains("warmed note:1"));
    QCOMPARE(m_redis->cli({text("GET"), text("note:1")}), QByteArray(R"({"id":1,"words":"y"})"));
}

void TestCommands::appliesManyInOneTransaction()
{
    const auto write = [&](const QByteArray &lines) {
        QFile file(m_home->filePath(text("edits.jsonl")));
        return file.open(QIODevice::WriteOnly) && file.write(lines) == lines.size();
    };
    const QStringList apply {text("apply"), m_workspace, m_home->filePath(text("edits.jsonl")),
                             text("--json")};
    const QSet<QString> before = keyspace();

    // The second line breaks a constraint, so the first must not land either.
    QVERIFY(write(R"({"table":"users","key":{"id":3},"changes":{"name":"A"}})"
                  "\n"
                  R"({"table":"users","key":{"id":4},"changes":{"name":null}})"
                  "\n"));
    QCOMPARE(run(apply).exitCode, 2);
    QVERIFY(gone(before).isEmpty());

    QVERIFY(write(R"({"table":"users","key":{"id":1},"changes":{"name":"A"}})"
                  "\n\n"
                  R"({"op":"delete","table":"users","key":{"id":38}})"
                  "\n"));
    const Outcome outcome = run(apply);
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.json[text("changed")].toInt(), 2);
    QVERIFY(gone(before).contains(text("sita:user:1")));
    QVERIFY(gone(before).contains(text("sita:user:38")));
}

void TestCommands::keepsWhatItCannotDeliver()
{
    m_redis->cli({text("SAVE")});
    m_redis->stop();
    const Outcome away = edit(text("users"), text("1"), {text("name=Budi")});
    QCOMPARE(away.exitCode, 1);
    QCOMPARE(away.json[text("changed")].toInt(), 1);
    QCOMPARE(namesOf(away.json[text("pending")].toArray()), QStringList {text("sita:user:1")});
    QVERIFY(!away.err.isEmpty());
    QCOMPARE(run({text("drain"), m_workspace, text("--json")}).exitCode, 3);

    QVERIFY(m_redis->start());
    const QSet<QString> before = keyspace();
    QVERIFY(before.contains(text("sita:user:1")));
    const Outcome drained = run({text("drain"), m_workspace, text("--json")});
    QCOMPARE(drained.exitCode, 0);
    QCOMPARE(drained.json[text("delivered")].toInt(), 1);
    QCOMPARE(drained.json[text("pending")].toInt(), 0);
    QCOMPARE(gone(before), QStringList {text("sita:user:1")});
}

QTEST_GUILESS_MAIN(TestCommands)
#include "tst_commands.moc"
