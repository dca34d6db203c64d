// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/dotenv.h"
#include "models/workspace/envimport.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace selaras;
using namespace selaras::workspace;

class TestEnvImport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void parses_data();
    void parses();
    void lastOfANameCounts();
    void readsRedis_data();
    void readsRedis();
    void readsDatabase_data();
    void readsDatabase();
    void findsTheDatabaseBelowPrisma();
    void readsEnvironment_data();
    void readsEnvironment();
    void namesTheVariable_data();
    void namesTheVariable();
    void fileErrors();

private:
    [[nodiscard]] QString write(const QByteArray &content) const;
    [[nodiscard]] QString pathOf(const char *name) const
    {
        return QDir::cleanPath(QDir(m_folder->path()).absoluteFilePath(QLatin1String(name)));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestEnvImport::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

QString TestEnvImport::write(const QByteArray &content) const
{
    QString path = m_folder->filePath(QStringLiteral(".env"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(path));
    return path;
}

void TestEnvImport::parses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("value"); // of A; null: no A
    const auto row = [](const char *name, const char *text, const char *value) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(value);
    };
    row("plain", "A=b", "b");
    row("blanks", "  A =  b c \t\n", "b c");
    row("export", "export A=b", "b");
    row("a variable named export", "export=1\nA=b", "b");
    row("after a comment", "# A=x\nA=b", "b");
    row("after a blank line", "\n\n \nA=b", "b");
    row("after a line that is none", "what is this\n=x\nA=b", "b");
    row("comment behind", "A=b # c", "b");
    row("comment close behind", "A=b#c", "b");
    row("empty", "A=\nB=c", "");
    row("empty at the end", "A=", "");
    row("empty in quotes", "A=\"\"", "");
    row("single quotes", "A='b # c' # d", "b # c");
    row("double quotes", "A=\"b # 'c'\"", "b # 'c'");
    row("backticks", "A=`b \"c\" 'd'`", "b \"c\" 'd'");
    row("blanks in quotes", "A=\" b \"", " b ");
    row("newline in double quotes", "A=\"b\\nc\"", "b\nc");
    row("no newline in single quotes", "A='b\\nc'", "b\\nc");
    row("several lines", "A=\"b\nc=d\n\"\nB=e", "b\nc=d\n");
    row("quote never closed", "A=\"b\nB=c", "\"b");
    row("quote inside", "A=b\"c\"", "b\"c\"");
    row("equals inside", "A=b=c==", "b=c==");
    row("CRLF", "X=y\r\nA=b\r\nB=c\r\n", "b");
    row("CR", "X=y\rA=b\rB=c", "b");
    row("CRLF in quotes", "A=\"b\r\nc\"\r\n", "b\nc");
    row("not UTF-8's neighbour", "A=pässwörd🍚", "pässwörd🍚");
}

void TestEnvImport::parses()
{
    QFETCH(QString, text);
    QFETCH(QString, value);
    const auto variables = parseDotenv(text);
    QVERIFY(variables.contains(QStringLiteral("A")));
    QCOMPARE(variables.value(QStringLiteral("A")), value);
}

void TestEnvImport::lastOfANameCounts()
{
    const auto variables = parseDotenv(QStringLiteral("A=1\nA.b-c=2\nA=3\n#A=4\nA:5\n"));
    QCOMPARE(variables.keys(), QStringList({QStringLiteral("A"), QStringLiteral("A.b-c")}));
    QCOMPARE(variables.value(QStringLiteral("A")), QStringLiteral("3"));
    QVERIFY(parseDotenv({}).isEmpty());
}

void TestEnvImport::readsRedis_data()
{
    QTest::addColumn<QByteArray>("env");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("password");
    const auto row = [](const char *name, const char *env, const char *url, const char *password) {
        QTest::newRow(name) << QByteArray(env) << QString::fromLatin1(url)
                            << QString::fromUtf8(password);
    };
    row("URL", "REDIS_URL=redis://localhost:6379/2", "redis://localhost:6379/2", "");
    row("password in it", "REDIS_URL=\"redis://:p%40ss@localhost:6379\"", "redis://localhost:6379",
        "p@ss");
    row("user too", "REDIS_URL=rediss://admin:pass@h:1/3", "rediss://admin@h:1/3", "pass");
    row("user alone", "REDIS_URL=redis://admin@h", "redis://admin@h", "");
    row("an @ in the password", "REDIS_URL=redis://:p@ss:word@h:1", "redis://h:1", "p@ss:word");
    row("password beside it", "REDIS_URL=redis://h\nREDIS_PASSWORD=pass", "redis://h", "pass");
    row("socket", "REDIS_URL=unix:///run/a:b@c.sock?db=1", "unix:///run/a:b@c.sock?db=1", "");
    row("URL before parts", "REDIS_URL=redis://h\nREDIS_HOST=x", "redis://h", "");
    row("host", "REDIS_HOST=cache", "redis://cache:6379/0", "");
    row("parts", "REDIS_HOST=cache\nREDIS_PORT=6380\nREDIS_PASSWORD='p#:@/'\nREDIS_DB=1",
        "redis://cache:6380/1", "p#:@/");
    row("empty parts",
        "REDIS_HOST=cache\nREDIS_PORT=\nREDIS_PASSWORD=\nREDIS_DB=", "redis://cache:6379/0", "");
    row("IPv6", "REDIS_HOST=::1", "redis://[::1]:6379/0", "");
}

void TestEnvImport::readsRedis()
{
    QFETCH(QByteArray, env);
    QFETCH(QString, url);
    QFETCH(QString, password);
    const auto import = importEnv(write("DATABASE_URL=file:dev.db\n" + env));
    QVERIFY2(import, import ? "" : qPrintable(import.error().context + import.error().detail));
    QCOMPARE(import->workspace.redisUrl, url);
    QCOMPARE(import->redisPassword, password);
    QVERIFY(import->workspace.redis.password.isEmpty());
    const auto endpoint = redis::parseEndpoint(url);
    QVERIFY(endpoint);
    QCOMPARE(import->workspace.redis.displayName(), endpoint->displayName());
    QCOMPARE(import->workspace.redis.username, endpoint->username);
    // The workspace can be saved as it is.
    QVERIFY(saveWorkspace(import->workspace, m_folder->filePath(QStringLiteral("a.selaras.json"))));
}

void TestEnvImport::readsDatabase_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("path");
    const auto row = [](const char *value, const char *path) {
        QTest::newRow(value) << QByteArray(value) << QString::fromLatin1(path);
    };
    row("file:dev.db", "dev.db");
    row("file:./dev.db", "dev.db");
    row("\"file:./my app.db?connection_limit=1\"", "my app.db");
    row("file:../../packages/db/dev.db", "../../packages/db/dev.db");
    row("file:/var/lib/app.db", "/var/lib/app.db");
    row("file:///var/lib/app.db", "/var/lib/app.db");
}

void TestEnvImport::readsDatabase()
{
    QFETCH(QByteArray, value);
    QFETCH(QString, path);
    const auto import = importEnv(write("REDIS_HOST=h\nDATABASE_URL=" + value));
    QVERIFY(import);
    QCOMPARE(import->workspace.databasePath, pathOf(qPrintable(path)));
    QVERIFY(import->workspace.path.isEmpty());
    QVERIFY(import->workspace.application.isEmpty());
    QCOMPARE(import->workspace.name, QDir(m_folder->path()).dirName());
}

void TestEnvImport::findsTheDatabaseBelowPrisma()
{
    const QString env = write("REDIS_HOST=h\nDATABASE_URL=file:./dev.db");
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("prisma")));
    QFile below(pathOf("prisma/dev.db"));
    QVERIFY(below.open(QIODevice::WriteOnly));
    QCOMPARE(importEnv(env)->workspace.databasePath, pathOf("prisma/dev.db"));
    QFile beside(pathOf("dev.db"));
    QVERIFY(beside.open(QIODevice::WriteOnly));
    QCOMPARE(importEnv(env)->workspace.databasePath, pathOf("dev.db"));
}

void TestEnvImport::readsEnvironment_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *line, const char *name) {
        QTest::addRow("\"%s\"", line) << QByteArray(line) << QString::fromLatin1(name);
    };
    row("", "development");
    row("NODE_ENV=development", "development");
    row("NODE_ENV=test", "development");
    row("NODE_ENV=staging", "staging");
    row("NODE_ENV=production", "production");
    row("NODE_ENV=Production", "production");
}

void TestEnvImport::readsEnvironment()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, name);
    const auto import = importEnv(write("REDIS_HOST=h\nDATABASE_URL=file:a\n" + line));
    QVERIFY(import);
    QCOMPARE(import->workspace.environmentName(), name);
}

void TestEnvImport::namesTheVariable_data()
{
    QTest::addColumn<QByteArray>("env");
    QTest::addColumn<QString>("variable");
    const auto row = [](const char *name, const char *env, const char *variable) {
        QTest::newRow(name) << QByteArray(env) << QString::fromLatin1(variable);
    };
    row("empty", "", "DATABASE_URL");
    row("no database", "REDIS_HOST=h", "DATABASE_URL");
    row("another database", "DATABASE_URL=postgresql://u:hunter2@h/db\nREDIS_HOST=h",
        "DATABASE_URL");
    row("no path", "DATABASE_URL=file:\nREDIS_HOST=h", "DATABASE_URL");
    row("variable in it", "DATABASE_URL=file:${HOME}/a.db\nREDIS_HOST=h", "DATABASE_URL");
    row("no Redis", "DATABASE_URL=file:a", "REDIS_URL");
    row("scheme", "DATABASE_URL=file:a\nREDIS_URL=http://:hunter2@h", "REDIS_URL");
    row("port in the URL", "DATABASE_URL=file:a\nREDIS_URL=redis://h:hunter2", "REDIS_URL");
    row("variable in the URL", "DATABASE_URL=file:a\nREDIS_URL=redis://:${PASS}@h", "REDIS_URL");
    row("port", "DATABASE_URL=file:a\nREDIS_HOST=h\nREDIS_PORT=hunter2", "REDIS_PORT");
    row("port 0", "DATABASE_URL=file:a\nREDIS_HOST=h\nREDIS_PORT=0", "REDIS_PORT");
    row("database", "DATABASE_URL=file:a\nREDIS_HOST=h\nREDIS_DB=-1", "REDIS_DB");
    row("host", "DATABASE_URL=file:a\nREDIS_HOST=x y", "REDIS_HOST");
    row("pool", "DATABASE_URL=file:a\nREDIS_HOST=h\nREDIS_POOL_SIZE=many", "REDIS_POOL_SIZE");
    row("password in the host", "DATABASE_URL=file:a\nREDIS_HOST=:hunter2@h", "REDIS_HOST");
}

void TestEnvImport::namesTheVariable()
{
    QFETCH(QByteArray, env);
    QFETCH(QString, variable);
    const auto import = importEnv(write(env));
    QVERIFY(!import);
    QCOMPARE(import.error().code, ErrorCode::InvalidWorkspace);
    QCOMPARE(import.error().context, QStringLiteral(".env: ") + variable);
    QVERIFY(!import.error().detail.contains(QLatin1String("hunter2")));
}

void TestEnvImport::fileErrors()
{
    QCOMPARE(importEnv(pathOf("none.env")).error().code, ErrorCode::FileNotFound);
    QCOMPARE(importEnv(m_folder->path()).error().code, ErrorCode::Io);
    const auto utf16 = importEnv(write(QByteArray("\xff\xfe"
                                                  "A\0=\0",
                                                  6)));
    QCOMPARE(utf16.error().code, ErrorCode::InvalidWorkspace);
    QCOMPARE(utf16.error().context, QStringLiteral(".env"));
    QVERIFY(importEnv(write("\xEF\xBB\xBF"
                            "DATABASE_URL=file:a\nREDIS_HOST=h")));
}

QTEST_GUILESS_MAIN(TestEnvImport)
#include "tst_envimport.moc"
