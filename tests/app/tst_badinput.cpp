// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"
#include "tests/support/redisserver.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace selaras::test;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

} // namespace

// What an admin gets to read, and a script to act upon, when something is not as it should be.
class TestBadInput : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void workspaces_data();
    void workspaces();
    void databases_data();
    void databases();
    void profiles_data();
    void profiles();
    void aRedisThatIsDown();
    void aRedisThatWantsAPassword();
    void aReadOnlyWorkspaceTakesNoEdit();
    void editsThatDoNotFit_data();
    void editsThatDoNotFit();
    void namesWithQuotesSpacesAndEmoji();
    void keysThatAreNotText();
    void saysItInIndonesian();

private:
    Outcome run(const QStringList &arguments) { return runProgram(arguments, m_home->path()); }
    void verifyFailure(const Outcome &outcome, int exitCode, const QString &code);
    bool write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_home->filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }
    bool sql(const QString &statements)
    {
        return QProcess::execute(text("sqlite3"), {m_home->filePath(text("dev.db")), statements})
            == 0;
    }
    QString workspace(const QJsonObject &more = {})
    {
        return writeWorkspace(m_home->path(), text("dev.db"), m_redis->url(), more);
    }

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<RedisServer> m_redis;
};

void TestBadInput::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    m_redis = std::make_unique<RedisServer>();
    QVERIFY(m_redis->isRunning());
    QVERIFY(QFile::copy(text(TEST_DATA_DIR "/sita-bi/dev.db"), m_home->filePath(text("dev.db"))));
    QVERIFY(QFile::setPermissions(m_home->filePath(text("dev.db")),
                                  QFile::ReadOwner | QFile::WriteOwner));
}

void TestBadInput::cleanup()
{
    m_redis.reset();
    m_home.reset();
}

void TestBadInput::verifyFailure(const Outcome &outcome, int exitCode, const QString &code)
{
    QCOMPARE(outcome.exitCode, exitCode);
    const QJsonObject error = outcome.json[text("error")].toObject();
    QCOMPARE(error[text("code")].toString(), code);
    QVERIFY(error[text("message")].toString().size() > 20);
    QCOMPARE(outcome.err.count('\n'), 1);
    QVERIFY(outcome.err.size() > 20);
}

void TestBadInput::workspaces_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("named");
    QTest::newRow("missing") << QByteArray() << text("file_not_found") << text("w.selaras.json");
    QTest::newRow("not JSON") << QByteArray("{,}") << text("invalid_json")
                              << text("w.selaras.json");
    QTest::newRow("no database") << QByteArray(R"({"redis":{"url":"redis://localhost"}})")
                                 << text("invalid_workspace") << text("database");
    QTest::newRow("wrong type") << QByteArray(
        R"({"name":"x","database":{"path":5},"redis":{"url":"redis://localhost"},"application":"sita-bi"})")
                                << text("invalid_workspace") << text("database.path");
    QTest::newRow("a password in it") << QByteArray(
        R"({"name":"x","database":{"path":"dev.db"},"redis":{"url":"redis://:geheim@localhost"},"application":"sita-bi"})")
                                      << text("invalid_workspace") << text("redis.url");
    QTest::newRow("unknown application") << QByteArray(
        R"({"name":"x","database":{"path":"dev.db"},"redis":{"url":"redis://localhost"},"application":"nope"})")
                                         << text("unknown_application") << text("sita-bi");
}

void TestBadInput::workspaces()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, code);
    QFETCH(QString, named);
    if (!content.isEmpty())
        QVERIFY(write(text("w.selaras.json"), content));
    const Outcome outcome = run({text("keys"), m_home->filePath(text("w.selaras.json")),
                                 text("users"), text("1"), text("--json")});
    verifyFailure(outcome, 2, code);
    QVERIFY2(QString::fromUtf8(outcome.err).contains(named), outcome.err.constData());
    QVERIFY(!outcome.err.contains("geheim"));
    QVERIFY(!outcome.out.contains("geheim"));
}

void TestBadInput::databases_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("code");
    QTest::newRow("missing") << QByteArray() << text("file_not_found");
    QTest::newRow("text") << QByteArray("Not a database, but a letter to one.\n").repeated(50)
                          << text("not_a_database");
}

void TestBadInput::databases()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, code);
    QVERIFY(QFile::remove(m_home->filePath(text("dev.db"))));
    if (!content.isEmpty())
        QVERIFY(write(text("dev.db"), content));
    verifyFailure(run({text("keys"), workspace(), text("users"), text("1"), text("--json")}), 2,
                  code);
    QCOMPARE(QFile::exists(m_home->filePath(text("dev.db"))), !content.isEmpty());
}

void TestBadInput::profiles_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("named");
    QTest::newRow("missing") << QByteArray() << text("file_not_found") << text("p.json");
    QTest::newRow("not JSON") << QByteArray("{") << text("invalid_json") << text("p.json");
    QTest::newRow("a column that is not there")
        << QByteArray(R"({"name":"p","mappings":[{"table":"users","keys":["user:{nope}"]}]})")
        << text("invalid_profile") << text("nope");
    QTest::newRow("a table that is not there")
        << QByteArray(R"({"name":"p","mappings":[{"table":"nobody","keys":["user:{id}"]}]})")
        << text("invalid_profile") << text("nobody");
    QTest::newRow("a broken template")
        << QByteArray(R"({"name":"p","mappings":[{"table":"users","keys":["user:{id"]}]})")
        << text("invalid_profile") << text("mappings[0].keys[0]");
}

void TestBadInput::profiles()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, code);
    QFETCH(QString, named);
    if (!content.isEmpty())
        QVERIFY(write(text("p.json"), content));
    const QString path = workspace({{text("application"), text("p.json")}});
    const Outcome outcome = run({text("keys"), path, text("users"), text("1"), text("--json")});
    verifyFailure(outcome, 2, code);
    QVERIFY2(QString::fromUtf8(outcome.err).contains(named), outcome.err.constData());
}

void TestBadInput::aRedisThatIsDown()
{
    m_redis->stop();
    verifyFailure(run({text("keys"), workspace(), text("users"), text("1"), text("--json")}), 3,
                  text("refused"));
}

void TestBadInput::aRedisThatWantsAPassword()
{
    m_redis->cli({text("CONFIG"), text("SET"), text("requirepass"), text("geheim")});
    const Outcome outcome =
        run({text("keys"), workspace(), text("users"), text("1"), text("--json")});
    verifyFailure(outcome, 3, text("authentication_required"));
}

void TestBadInput::aReadOnlyWorkspaceTakesNoEdit()
{
    const QString path = workspace({{text("readOnly"), true}});
    verifyFailure(
        run({text("edit"), path, text("users"), text("1"), text("name=x"), text("--json")}), 2,
        text("read_only"));
}

void TestBadInput::editsThatDoNotFit_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("code");
    QTest::newRow("table") << QStringList {text("user"), text("1"), text("name=x")}
                           << text("no_such_table");
    QTest::newRow("row") << QStringList {text("users"), text("99999"), text("name=x")}
                         << text("not_found");
    QTest::newRow("column") << QStringList {text("users"), text("1"), text("nama=x")}
                            << text("no_such_column");
    QTest::newRow("constraint") << QStringList {text("users"), text("1"), text("name:=null")}
                                << text("constraint_failed");
}

void TestBadInput::editsThatDoNotFit()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, code);
    m_redis->cli({text("SET"), text("sita:user:1"), text("{}")});
    verifyFailure(run(QStringList {text("edit"), workspace(), text("--json")} + arguments), 2,
                  code);
    QCOMPARE(m_redis->cli({text("EXISTS"), text("sita:user:1")}), "1");
}

void TestBadInput::namesWithQuotesSpacesAndEmoji()
{
    QVERIFY(sql(text("CREATE TABLE \"my \"\"odd\"\" 🦆 table\" (\"the key's\" TEXT PRIMARY KEY, "
                     "\"a b\" TEXT); INSERT INTO \"my \"\"odd\"\" 🦆 table\" VALUES "
                     "('x''y \"z\" 🦆*', 'old')")));
    QVERIFY(write(text("p.json"),
                  QByteArray(R"({"name":"p","mappings":[{"table":"my \"odd\" 🦆 table",)"
                             R"("keys":["odd:{the key's}*"]}]})")));
    const QString key = text("odd:x'y \"z\" 🦆*");
    m_redis->cli({text("SET"), key, text("1")});
    m_redis->cli({text("SET"), key + text(":more"), text("1")});
    m_redis->cli({text("SET"), key + text("other"), text("1")});
    const Outcome outcome = run({text("edit"), workspace({{text("application"), text("p.json")}}),
                                 text("my \"odd\" 🦆 table"), text("x'y \"z\" 🦆*"),
                                 text("a b=new"), text("--json")});
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.json[text("removed")].toArray(), (QJsonArray {key, key + text(":more")}));
    QCOMPARE(m_redis->cli({text("DBSIZE")}), "1");
}

void TestBadInput::keysThatAreNotText()
{
    QVERIFY(sql(text("CREATE TABLE bin (id BLOB PRIMARY KEY, v TEXT) WITHOUT ROWID; "
                     "INSERT INTO bin VALUES (x'ff00fe', 'old')")));
    QVERIFY(
        write(text("p.json"), R"({"name":"p","mappings":[{"table":"bin","keys":["b:{id}"]}]})"));
    const Outcome outcome =
        run({text("edit"), workspace({{text("application"), text("p.json")}}), text("bin"),
             text("{\"id\":{\"base64\":\"/wD+\"}}"), text("v=new"), text("--json")});
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.json[text("changed")].toInt(), 1);
}

void TestBadInput::saysItInIndonesian()
{
    const QString missing = m_home->filePath(text("w.selaras.json"));
    const Outcome english = run({text("drain"), missing});
    const Outcome indonesian = run({text("drain"), missing, text("--language"), text("id")});
    QCOMPARE(indonesian.exitCode, 2);
    QVERIFY(indonesian.err != english.err);
}

QTEST_GUILESS_MAIN(TestBadInput)
#include "tst_badinput.moc"
