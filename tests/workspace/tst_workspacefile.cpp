// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/workspacefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace selaras;
using namespace selaras::workspace;
using Transport = redis::Endpoint::Transport;

namespace {

void addFiles(const QString &folder)
{
    QTest::addColumn<QString>("path");
    const QDir files(QStringLiteral(TEST_DATA_DIR "/workspaces/") + folder);
    for (const QFileInfo &file : files.entryInfoList({QStringLiteral("*.json")}))
        QTest::newRow(qPrintable(file.baseName())) << file.filePath();
}

QByteArray withUrl(const char *url)
{
    return QByteArray(R"({"database":{"path":"dev.db"},"application":"sita-bi","redis":{"url":")")
        + url + "\"}}";
}

} // namespace

class TestWorkspaceFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsEverything();
    void fillsIn();
    void good_data();
    void good();
    void bad_data();
    void bad();
    void namesThePlace_data();
    void namesThePlace();
    void refusesPasswords_data();
    void refusesPasswords();
    void fileErrors();
    void keepsWhatItDoesNotKnow();
    void writesRelativePaths();
    void writesNoPassword();
    void failedSavingKeepsTheOldFile();
    void identityIsOfWhatIsOpened();

private:
    [[nodiscard]] QString write(const QByteArray &json,
                                const QString &name = QStringLiteral("x.selaras.json")) const;

    QTemporaryDir m_folder;
};

QString TestWorkspaceFile::write(const QByteArray &json, const QString &name) const
{
    QString path = m_folder.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size())
        qFatal("cannot write %s", qPrintable(path));
    return path;
}

void TestWorkspaceFile::readsEverything()
{
    const QString path =
        write(R"({ "name": "SITA-BI staging", "environment": "staging", "readOnly": true,
        "warm": true, "database": { "path": "data/dev.db" },
        "redis": { "url": "rediss://redis.example:6380/2", "username": "admin",
                   "tls": { "ca": "tls/ca.pem", "certificate": "/etc/c.pem", "key": "" },
                   "sentinel": { "master": "mymaster", "nodes": ["host", "10.0.0.2:5000"] },
                   "poolSize": 10, "connectTimeoutMs": 1234, "commandTimeoutMs": 99 },
        "application": "sita-bi" })");
    const auto file = loadWorkspace(path);
    QVERIFY(file);
    QCOMPARE(file->path, path);
    QCOMPARE(file->name, QStringLiteral("SITA-BI staging"));
    QCOMPARE(file->environment, Environment::Staging);
    QVERIFY(file->readOnly);
    QVERIFY(file->warm);
    QCOMPARE(file->databasePath, m_folder.filePath(QStringLiteral("data/dev.db")));
    QCOMPARE(file->redisUrl, QStringLiteral("rediss://redis.example:6380/2"));
    QCOMPARE(file->redis.transport, Transport::Tls);
    QCOMPARE(file->redis.host, QStringLiteral("redis.example"));
    QCOMPARE(file->redis.port, 6380);
    QCOMPARE(file->redis.database, 2);
    QCOMPARE(file->redis.username, QStringLiteral("admin"));
    QCOMPARE(file->redis.tls.caFile, m_folder.filePath(QStringLiteral("tls/ca.pem")));
    QCOMPARE(file->redis.tls.certificateFile, QStringLiteral("/etc/c.pem"));
    QVERIFY(file->redis.tls.keyFile.isEmpty());
    QCOMPARE(file->redis.connectTimeoutMs, 1234);
    QCOMPARE(file->redis.commandTimeoutMs, 99);
    QCOMPARE(file->application, QStringLiteral("sita-bi"));
    QCOMPARE(file->redis.sentinel.master, QStringLiteral("mymaster"));
    QCOMPARE(file->redis.sentinel.nodes,
             QStringList({QStringLiteral("host"), QStringLiteral("10.0.0.2:5000")}));
    QVERIFY(!file->redis.cluster);
    QCOMPARE(file->poolSize, 10);
    QVERIFY(file->unknown.isEmpty());
}

void TestWorkspaceFile::fillsIn()
{
    const auto file = loadWorkspace(write(withUrl("unix:///run/redis.sock?db=3")));
    QVERIFY(file);
    QCOMPARE(file->name, QStringLiteral("x"));
    QCOMPARE(file->environment, Environment::Development);
    QVERIFY(!file->readOnly);
    QVERIFY(!file->warm);
    QCOMPARE(file->redis.transport, Transport::UnixSocket);
    QCOMPARE(file->redis.socketPath, QStringLiteral("/run/redis.sock"));
    QCOMPARE(file->redis.connectTimeoutMs, 10'000);
    QVERIFY(file->unknown.isEmpty());
    QVERIFY(file->redis.sentinel.nodes.isEmpty() && !file->redis.cluster);
    QCOMPARE(file->poolSize, 0);

    const auto own =
        loadWorkspace(write(R"({"database":{"path":"~/dev.db"},"redis":{"url":"redis://h"},
        "application":"own/app.json"})"));
    QVERIFY(own);
    QCOMPARE(own->databasePath, m_folder.filePath(QStringLiteral("~/dev.db")));
    QCOMPARE(own->application, m_folder.filePath(QStringLiteral("own/app.json")));
}

void TestWorkspaceFile::good_data()
{
    addFiles(QStringLiteral("good"));
}

void TestWorkspaceFile::good()
{
    QFETCH(QString, path);
    const auto file = loadWorkspace(path);
    QVERIFY2(file, file ? "" : qPrintable(file.error().context + file.error().detail));
    // What is read and written again reads the same.
    const QString saved = m_folder.filePath(QStringLiteral("copy.json"));
    QVERIFY(saveWorkspace(*file, saved));
    const auto again = loadWorkspace(saved);
    QVERIFY2(again, again ? "" : qPrintable(again.error().context + again.error().detail));
    QCOMPARE(again->identity(), file->identity());
    QCOMPARE(again->redisUrl, file->redisUrl);
    QCOMPARE(again->redis.username, file->redis.username);
    QCOMPARE(again->redis.tls.caFile, file->redis.tls.caFile);
    QCOMPARE(again->redis.connectTimeoutMs, file->redis.connectTimeoutMs);
    QCOMPARE(again->redis.sentinel.master, file->redis.sentinel.master);
    QCOMPARE(again->redis.sentinel.nodes, file->redis.sentinel.nodes);
    QCOMPARE(again->redis.cluster, file->redis.cluster);
    QCOMPARE(again->poolSize, file->poolSize);
    QCOMPARE(again->environment, file->environment);
    QCOMPARE(again->readOnly, file->readOnly);
    QCOMPARE(again->warm, file->warm);
    QCOMPARE(again->application, file->application);
    QCOMPARE(again->unknown, file->unknown);
}

void TestWorkspaceFile::bad_data()
{
    addFiles(QStringLiteral("bad"));
}

void TestWorkspaceFile::bad()
{
    QFETCH(QString, path);
    const auto file = loadWorkspace(path);
    QVERIFY(!file);
    QCOMPARE(file.error().code, ErrorCode::InvalidWorkspace);
    QVERIFY(file.error().context.startsWith(QFileInfo(path).fileName()));
    QVERIFY(!file.error().detail.isEmpty());
}

void TestWorkspaceFile::namesThePlace_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("place");
    const auto row = [](const char *name, const QByteArray &json, const char *place) {
        QTest::newRow(name) << json << QString::fromLatin1(place);
    };
    row("root", "[]", "x.selaras.json");
    row("database", "{}", "x.selaras.json: database");
    row("path", R"({"database":{}})", "x.selaras.json: database.path");
    row("port", withUrl("redis://localhost:port"), "x.selaras.json: redis.url");
    row("node",
        R"({"database":{"path":"a"},"application":"b",
            "redis":{"url":"redis://h","sentinel":{"master":"m","nodes":["a",2]}}})",
        "x.selaras.json: redis.sentinel.nodes[1]");
    row("port of a node",
        R"({"database":{"path":"a"},"application":"b",
            "redis":{"url":"redis://h","sentinel":{"master":"m","nodes":["a:b"]}}})",
        "x.selaras.json: redis.sentinel.nodes[0]");
    row("sentinel of a socket",
        R"({"database":{"path":"a"},"application":"b",
            "redis":{"url":"unix:///s","sentinel":{"master":"m","nodes":["a"]}}})",
        "x.selaras.json: redis.sentinel");
}

void TestWorkspaceFile::namesThePlace()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, place);
    const auto file = loadWorkspace(write(json));
    QVERIFY(!file);
    QCOMPARE(file.error().code, ErrorCode::InvalidWorkspace);
    QCOMPARE(file.error().context, place);
}

void TestWorkspaceFile::refusesPasswords_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("hinted");
    QTest::newRow("password") << withUrl("redis://:hunter2@localhost:6379/0") << true;
    QTest::newRow("user and password") << withUrl("rediss://admin:hunter2@localhost") << true;
    QTest::newRow("with an @") << withUrl("redis://:hun@hunter2@localhost") << true;
    QTest::newRow("escaped") << withUrl("redis://:%68unter2@localhost") << true;
    QTest::newRow("as a port") << withUrl("redis://localhost:hunter2") << false;
    QTest::newRow("with a slash") << withUrl("redis://:hunter2/x@localhost") << true;
    QTest::newRow("in the query") << withUrl("redis://localhost?password=hunter2") << false;
    QTest::newRow("socket") << withUrl("unix://:hunter2@/run/redis.sock") << false;
    QTest::newRow("member") << QByteArray(R"({"database":{"path":"a"},"application":"b",
        "redis":{"url":"redis://h","password":"hunter2"}})")
                            << true;
}

void TestWorkspaceFile::refusesPasswords()
{
    QFETCH(QByteArray, json);
    QFETCH(bool, hinted);
    const auto file = loadWorkspace(write(json));
    QVERIFY(!file);
    QCOMPARE(file.error().code, ErrorCode::InvalidWorkspace);
    QVERIFY(!(file.error().detail + file.error().context).contains(QLatin1String("unter2")));
    QCOMPARE(file.error().detail.contains(QLatin1String("SELARAS_REDIS_PASSWORD")), hinted);
}

void TestWorkspaceFile::fileErrors()
{
    const QString missing = m_folder.filePath(QStringLiteral("none.selaras.json"));
    QCOMPARE(loadWorkspace(missing).error().code, ErrorCode::FileNotFound);
    QCOMPARE(loadWorkspace(missing).error().context, QStringLiteral("none.selaras.json"));
    QCOMPARE(loadWorkspace(m_folder.path()).error().code, ErrorCode::Io);
    const auto broken = loadWorkspace(write("{\n\"name\": }"));
    QCOMPARE(broken.error().code, ErrorCode::InvalidJson);
    QVERIFY(broken.error().detail.startsWith(QLatin1String("line 2")));
    QCOMPARE(loadWorkspace(write("")).error().code, ErrorCode::InvalidJson);
}

void TestWorkspaceFile::keepsWhatItDoesNotKnow()
{
    const QByteArray json = R"({"application":"sita-bi","database":{"path":"dev.db","pragma":"x"},
        "later":{"a":[1,null]},"name":"N","environment":"production","readOnly":false,
        "redis":{"cluster":true,"url":"redis://h","tls":{"pin":"p"},"more":1,"poolSize":7}})";
    const auto file = loadWorkspace(write(json));
    QVERIFY(file);
    QVERIFY(saveWorkspace(*file, file->path));
    QFile saved(file->path);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QCOMPARE(QJsonDocument::fromJson(saved.readAll()).object(),
             QJsonDocument::fromJson(json).object());
}

void TestWorkspaceFile::writesRelativePaths()
{
    WorkspaceFile file;
    file.databasePath = m_folder.filePath(QStringLiteral("data/..dev.db"));
    file.redisUrl = QStringLiteral("redis://h");
    file.redis.tls.caFile = QStringLiteral("/etc/ca.pem");
    file.application = m_folder.filePath(QStringLiteral("own.json"));
    const auto saved = [&](const QString &path) {
        if (!saveWorkspace(file, path))
            return QJsonObject();
        QFile content(path);
        return content.open(QIODevice::ReadOnly)
            ? QJsonDocument::fromJson(content.readAll()).object()
            : QJsonObject();
    };
    const QJsonObject beside = saved(m_folder.filePath(QStringLiteral("a.selaras.json")));
    QCOMPARE(
        beside.value(QLatin1String("database")).toObject().value(QLatin1String("path")).toString(),
        QStringLiteral("data/..dev.db"));
    QCOMPARE(beside.value(QLatin1String("application")).toString(), QStringLiteral("own.json"));
    QCOMPARE(beside.value(QLatin1String("redis"))
                 .toObject()
                 .value(QLatin1String("tls"))
                 .toObject()
                 .value(QLatin1String("ca"))
                 .toString(),
             QStringLiteral("/etc/ca.pem"));
    QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("other")));
    const QString elsewhere = m_folder.filePath(QStringLiteral("other/a.selaras.json"));
    QCOMPARE(saved(elsewhere).value(QLatin1String("application")).toString(), file.application);
    // A profile beside the file is told from a built-in id when it is read again.
    const auto again = loadWorkspace(m_folder.filePath(QStringLiteral("a.selaras.json")));
    QVERIFY(again);
    QCOMPARE(again->application, file.application);
    QCOMPARE(again->databasePath, file.databasePath);
}

void TestWorkspaceFile::writesNoPassword()
{
    WorkspaceFile file;
    file.redisUrl = QStringLiteral("redis://h");
    file.redis.password = QStringLiteral("hunter2");
    const QString path = m_folder.filePath(QStringLiteral("secret.selaras.json"));
    QVERIFY(saveWorkspace(file, path));
    QFile saved(path);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QVERIFY(!saved.readAll().contains("hunter2"));
    file.redisUrl = QStringLiteral("redis://:hunter2@h");
    const auto refused = saveWorkspace(file, path);
    QCOMPARE(refused.error().code, ErrorCode::InvalidWorkspace);
    QVERIFY(!refused.error().detail.contains(QLatin1String("hunter2")));
}

void TestWorkspaceFile::failedSavingKeepsTheOldFile()
{
    const auto file = loadWorkspace(write(withUrl("redis://h")));
    QVERIFY(file);
    const QString nowhere = m_folder.filePath(QStringLiteral("no/such/folder/a.selaras.json"));
    QCOMPARE(saveWorkspace(*file, nowhere).error().code, ErrorCode::Io);
    QCOMPARE(saveWorkspace(*file, m_folder.path()).error().code, ErrorCode::Io);
    QVERIFY(loadWorkspace(file->path));
}

void TestWorkspaceFile::identityIsOfWhatIsOpened()
{
    WorkspaceFile file;
    file.databasePath = write("", QStringLiteral("identity.db"));
    const QString identity = file.identity();
    QCOMPARE(identity.size(), 32);

    WorkspaceFile same = file;
    same.path = QStringLiteral("/elsewhere/y.selaras.json");
    same.name = QStringLiteral("other");
    same.application = QStringLiteral("other");
    same.redis.host = QStringLiteral("LOCALHOST");
    same.redis.password = QStringLiteral("x");
    QCOMPARE(same.identity(), identity);
    const QString link = m_folder.filePath(QStringLiteral("link.db"));
    QVERIFY(QFile::link(file.databasePath, link));
    same.databasePath = link;
    QCOMPARE(same.identity(), identity);

    const auto differs = [&](auto change) {
        WorkspaceFile other = file;
        change(other);
        return other.identity() != identity;
    };
    QVERIFY(differs([](WorkspaceFile &other) { other.databasePath += u'x'; }));
    QVERIFY(differs([](WorkspaceFile &other) { other.redis.database = 1; }));
    QVERIFY(differs([](WorkspaceFile &other) { other.redis.port = 6380; }));
    QVERIFY(differs([](WorkspaceFile &other) { other.redis.host = QStringLiteral("h"); }));
    QVERIFY(differs([](WorkspaceFile &other) { other.redis.transport = Transport::Tls; }));
    QVERIFY(differs([](WorkspaceFile &other) {
        other.redis.transport = Transport::UnixSocket;
        other.redis.socketPath = QStringLiteral("/run/redis.sock");
    }));
}

QTEST_GUILESS_MAIN(TestWorkspaceFile)
#include "tst_workspacefile.moc"
