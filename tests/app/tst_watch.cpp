// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"
#include "tests/support/redisserver.h"
#include "tests/support/temporarydatabase.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace selaras::test;

namespace {

constexpr int patienceMs = 20'000; // of a test, on a busy machine

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

// A running `selaras watch --json` and what it has said so far.
class WatchProcess {
public:
    WatchProcess(const QString &workspace, const QString &home, const QStringList &more = {})
    {
        m_process.setProcessEnvironment(environmentIn(home));
        m_process.start(text(SELARAS_PROGRAM),
                        QStringList {text("watch"), workspace, text("--json")} + more);
    }
    ~WatchProcess()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    int count(const char *event)
    {
        read();
        return static_cast<int>(m_events.count(text(event)));
    }
    int end(int signal)
    {
        ::kill(static_cast<pid_t>(m_process.processId()), signal);
        m_process.waitForFinished(patienceMs);
        read();
        return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
    }

private:
    void read()
    {
        m_process.waitForReadyRead(1);
        m_out += m_process.readAllStandardOutput();
        for (qsizetype end = m_out.indexOf('\n'); end >= 0; end = m_out.indexOf('\n')) {
            const QJsonObject object = QJsonDocument::fromJson(m_out.left(end)).object();
            m_events.append(object[text("event")].toString());
            m_out.remove(0, end + 1);
        }
    }

    QProcess m_process;
    QByteArray m_out;
    QStringList m_events;
};

} // namespace

// The program beside a sqlite3 shell that writes into the application's database.
class TestWatch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void followsWhatTheShellDoes_data();
    void followsWhatTheShellDoes();
    void leavesTheSchemaAsItWas();
    void tellsWhatIsCaptured();
    void refusesWhatItCannotCapture();
    void survivesAnAbsentRedis();
    void survivesALockedDatabase();
    void takesTurnsWithAnother();
    void scansWhatIsNotCaptured();
    void samplesIntoTheHistory();
    void writesNothingInAReadOnlyWorkspace();

private:
    Outcome run(const QStringList &arguments)
    {
        return runProgram(arguments + QStringList {text("--json")}, m_home->path());
    }
    Outcome capture(const QStringList &what)
    {
        return run(QStringList {text("capture"), m_workspace} + what);
    }
    QByteArray shell(const QString &sql)
    {
        QProcess process;
        process.start(text("sqlite3"), {text("-batch"), m_file->path()});
        process.write(".timeout 10000\n.bail on\n" + sql.toUtf8() + '\n');
        process.closeWriteChannel();
        process.waitForFinished();
        if (process.exitCode() != 0)
            qWarning("sqlite3: %s", process.readAllStandardError().constData());
        return process.readAllStandardOutput();
    }
    void cache(const QStringList &keys)
    {
        for (const QString &key : keys)
            m_redis->cli({text("SET"), key, text("{\"name\":\"cached\"}")});
    }
    QStringList cached()
    {
        QStringList keys = QString::fromUtf8(m_redis->cli({text("--scan")}))
                               .split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        keys.sort();
        return keys;
    }

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<RedisServer> m_redis;
    std::unique_ptr<TemporaryDatabase> m_file;
    QString m_workspace;
};

void TestWatch::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    m_redis = std::make_unique<RedisServer>();
    QVERIFY(m_redis->isRunning());
    m_file = std::unique_ptr<TemporaryDatabase>(new TemporaryDatabase {
        text("PRAGMA journal_mode = WAL"),
        text("CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT UNIQUE, name TEXT)"),
        text("CREATE TABLE posts (id INTEGER PRIMARY KEY, "
             "user_id REFERENCES users ON DELETE CASCADE)"),
        text("INSERT INTO users VALUES (1, 'a', 'A'), (2, 'b', 'B'), (3, 'c', 'C')"),
        text("INSERT INTO posts VALUES (10, 1), (11, 2)")});
    const QString profile = m_home->filePath(text("app.json"));
    QFile file(profile);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"name": "App", "mappings": [
        {"table": "users", "keys": ["user:{id}"], "value": {"shape": "object"}},
        {"table": "posts", "keys": ["posts:{user_id}"]}]})");
    file.close();
    m_workspace = writeWorkspace(m_home->path(), m_file->path(), m_redis->url(),
                                 {{text("application"), profile}, {text("guardWindowMs"), 0}});
}

void TestWatch::cleanup()
{
    m_redis.reset();
    m_file.reset();
    m_home.reset();
}

void TestWatch::followsWhatTheShellDoes_data()
{
    QTest::addColumn<QString>("mode");
    QTest::newRow("write-ahead log") << text("WAL");
    QTest::newRow("rollback journal") << text("DELETE");
}

void TestWatch::followsWhatTheShellDoes()
{
    QFETCH(QString, mode);
    shell(text("PRAGMA journal_mode = %1;").arg(mode));
    QCOMPARE(capture({text("on"), text("users"), text("posts")}).exitCode, 0);
    WatchProcess watch(m_workspace, m_home->path());
    QTRY_COMPARE_WITH_TIMEOUT(watch.count("following"), 1, patienceMs);
    const QStringList all {text("other"),  text("posts:1"), text("posts:2"),
                           text("user:1"), text("user:2"),  text("user:3")};
    const auto leaves = [&](const char *sql, const QStringList &left) {
        cache(all);
        shell(text(sql));
        QTRY_COMPARE_WITH_TIMEOUT(cached(), left, patienceMs);
    };
    leaves("UPDATE users SET name = 'X' WHERE id = 1;",
           {text("other"), text("posts:1"), text("posts:2"), text("user:2"), text("user:3")});
    leaves("REPLACE INTO users VALUES (9, 'b', 'N');",
           {text("other"), text("posts:1"), text("posts:2"), text("user:1"), text("user:3")});
    leaves("PRAGMA foreign_keys = ON; DELETE FROM users WHERE id = 1;",
           {text("other"), text("posts:2"), text("user:2"), text("user:3")});
    leaves("BEGIN; CREATE TABLE n (id INTEGER PRIMARY KEY, email TEXT UNIQUE, name TEXT, age INT); "
           "INSERT INTO n SELECT *, 5 FROM users; DROP TABLE users; "
           "ALTER TABLE n RENAME TO users; COMMIT;",
           {text("other"), text("posts:1"), text("posts:2")});
    QTRY_COMPARE_WITH_TIMEOUT(watch.count("restored"), 1, patienceMs);
    shell(text("UPDATE posts SET user_id = 1;"));
    QTRY_COMPARE_WITH_TIMEOUT(cached(), QStringList {text("other")}, patienceMs);
    QCOMPARE(watch.end(SIGTERM), 0);
    QCOMPARE(watch.count("stopped"), 1);
}

void TestWatch::leavesTheSchemaAsItWas()
{
    const QByteArray before = shell(text(".schema"));
    QCOMPARE(capture({text("on"), text("users"), text("posts")}).exitCode, 0);
    cache({text("user:1"), text("user:2")});
    shell(text("UPDATE users SET name = 'X' WHERE id = 1;"));
    const Outcome off = capture({text("off")});
    QCOMPARE(off.exitCode, 0);
    QVERIFY(!off.json[text("on")].toBool());
    QCOMPARE(shell(text(".schema")), before);
    // What was logged and not delivered yet is not forgotten.
    QCOMPARE(cached(), QStringList {text("user:2")});
}

void TestWatch::tellsWhatIsCaptured()
{
    QVERIFY(!capture({}).json[text("on")].toBool());
    QCOMPARE(capture({text("on"), text("users")}).exitCode, 0);
    shell(text("UPDATE users SET name = 'X' WHERE id = 1;"));
    const Outcome status = capture({});
    QCOMPARE(status.exitCode, 0);
    QVERIFY(status.json[text("on")].toBool());
    QCOMPARE(status.json[text("changes")].toInt(), 1);
    const QJsonArray tables = status.json[text("tables")].toArray();
    QCOMPARE(tables.size(), 2);
    QCOMPARE(tables.at(0)[text("table")].toString(), text("posts"));
    QVERIFY(!tables.at(0)[text("captured")].toBool());
    QVERIFY(tables.at(1)[text("intact")].toBool());
    shell(text("DROP TRIGGER _selaras_users_updated;"));
    QCOMPARE(capture({}).exitCode, 1);
}

void TestWatch::refusesWhatItCannotCapture()
{
    shell(text("CREATE VIEW everyone AS SELECT * FROM users;"));
    const QByteArray before = shell(text(".schema"));
    const auto codeOf = [](const Outcome &outcome) {
        return outcome.json[text("error")][text("code")].toString();
    };
    QCOMPARE(codeOf(capture({text("on"), text("everyone")})), text("not_capturable"));
    QCOMPARE(codeOf(capture({text("on"), text("nobody")})), text("no_such_table"));
    QCOMPARE(codeOf(capture({text("on")})), text("invalid_argument"));
    QCOMPARE(codeOf(capture({text("upside-down")})), text("invalid_argument"));
    QCOMPARE(shell(text(".schema")), before);
}

void TestWatch::survivesAnAbsentRedis()
{
    QCOMPARE(capture({text("on"), text("users")}).exitCode, 0);
    cache({text("user:1"), text("user:2")});
    m_redis->cli({text("SAVE")});
    m_redis->stop();
    WatchProcess watch(m_workspace, m_home->path());
    QTRY_COMPARE_WITH_TIMEOUT(watch.count("following"), 1, patienceMs);
    shell(text("UPDATE users SET name = 'X' WHERE id = 1;"));
    QTRY_COMPARE_WITH_TIMEOUT(watch.count("pending"), 1, patienceMs);
    QVERIFY(m_redis->start());
    QTRY_COMPARE_WITH_TIMEOUT(cached(), QStringList {text("user:2")}, patienceMs);
    QCOMPARE(watch.end(SIGINT), 0);
}

void TestWatch::survivesALockedDatabase()
{
    shell(text("PRAGMA journal_mode = DELETE;"));
    QCOMPARE(capture({text("on"), text("users")}).exitCode, 0);
    WatchProcess watch(m_workspace, m_home->path());
    QTRY_COMPARE_WITH_TIMEOUT(watch.count("following"), 1, patienceMs);
    cache({text("user:1"), text("user:2")});
    QProcess other;
    other.start(text("sqlite3"), {text("-batch"), m_file->path()});
    other.write(".timeout 10000\nBEGIN EXCLUSIVE; UPDATE users SET name = 'X' WHERE id = 1;\n"
                "SELECT 'locked';\n");
    QVERIFY(other.waitForReadyRead());
    QTRY_VERIFY_WITH_TIMEOUT(watch.count("error") > 0, patienceMs);
    QCOMPARE(cached().size(), 2);
    other.write("COMMIT;\n");
    other.closeWriteChannel();
    QVERIFY(other.waitForFinished());
    QTRY_COMPARE_WITH_TIMEOUT(cached(), QStringList {text("user:2")}, patienceMs);
    QCOMPARE(watch.end(SIGTERM), 0);
}

void TestWatch::takesTurnsWithAnother()
{
    QCOMPARE(capture({text("on"), text("users")}).exitCode, 0);
    WatchProcess first(m_workspace, m_home->path());
    QTRY_COMPARE_WITH_TIMEOUT(first.count("following"), 1, patienceMs);
    WatchProcess second(m_workspace, m_home->path());
    QTRY_COMPARE_WITH_TIMEOUT(second.count("standby"), 1, patienceMs);
    for (int i = 1; i <= 3; ++i) {
        shell(text("UPDATE users SET name = 'X' WHERE id = 1;"));
        QTRY_COMPARE_WITH_TIMEOUT(first.count("delivered"), i, patienceMs);
    }
    QCOMPARE(second.count("delivered"), 0);
    first.end(SIGKILL);
    cache({text("user:1"), text("user:2")});
    shell(text("UPDATE users SET name = 'X' WHERE id = 2;"));
    QTRY_COMPARE_WITH_TIMEOUT(second.count("following"), 1, patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(!cached().contains(text("user:2")), patienceMs);
    QCOMPARE(second.end(SIGTERM), 0);
}

void TestWatch::scansWhatIsNotCaptured()
{
    m_redis->cli({text("SET"), text("user:1"), text("{\"id\":1,\"name\":\"A\"}")});
    m_redis->cli({text("SET"), text("user:2"), text("{\"id\":2,\"name\":\"B\"}")});
    WatchProcess watch(m_workspace, m_home->path(), {text("--drift-every"), text("1")});
    QTRY_COMPARE_WITH_TIMEOUT(watch.count("capture_off"), 1, patienceMs);
    shell(text("UPDATE users SET name = 'X' WHERE id = 1;"));
    QTRY_COMPARE_WITH_TIMEOUT(cached(), QStringList {text("user:2")}, patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(watch.count("drift"), 1, patienceMs);
    QCOMPARE(watch.end(SIGTERM), 0);
}

void TestWatch::samplesIntoTheHistory()
{
    m_redis->cli({text("SET"), text("user:1"), text("x")});
    WatchProcess watch(m_workspace, m_home->path());
    WatchProcess other(m_workspace, m_home->path());
    const auto history = [this]() -> QString {
        QDirIterator files(m_home->path(), {text("*.history")}, QDir::Files,
                           QDirIterator::Subdirectories);
        return files.hasNext() ? files.next() : QString();
    };
    QTRY_VERIFY_WITH_TIMEOUT(!history().isEmpty(), patienceMs);
    const auto sampled = [&] {
        QProcess process;
        process.start(text("sqlite3"),
                      {text("-readonly"), history(), text("SELECT count(*) FROM samples")});
        process.waitForFinished();
        return process.readAllStandardOutput().trimmed().toInt();
    };
    QTRY_VERIFY_WITH_TIMEOUT(sampled() >= 3, patienceMs);
    for (WatchProcess *process : {&watch, &other}) {
        QCOMPARE(process->end(SIGTERM), 0);
        QCOMPARE(process->count("error"), 0);
    }
}

void TestWatch::writesNothingInAReadOnlyWorkspace()
{
    QCOMPARE(capture({text("on"), text("users")}).exitCode, 0);
    m_workspace = writeWorkspace(
        m_home->path(), m_file->path(), m_redis->url(),
        {{text("application"), m_home->filePath(text("app.json"))}, {text("readOnly"), true}});
    const QByteArray before = shell(text(".dump"));
    QCOMPARE(capture({text("on"), text("posts")}).exitCode, 2);
    QCOMPARE(capture({text("off")}).exitCode, 2);
    QCOMPARE(run({text("watch"), m_workspace}).exitCode, 2);
    QVERIFY(capture({}).json[text("on")].toBool());
    QCOMPARE(shell(text(".dump")), before);
}

QTEST_GUILESS_MAIN(TestWatch)
#include "tst_watch.moc"
