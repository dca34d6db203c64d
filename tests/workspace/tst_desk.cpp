// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/desk.h"
#include "tests/support/redisserver.h"
#include "tests/support/temporarydatabase.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace selaras;
using namespace selaras::test;
using workspace::Access;
using workspace::ReadDesk;
using workspace::WorkspaceFile;
using workspace::WriteDesk;

class TestDesk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void accessHasTheProfileAndThePassword();
    void accessFails_data();
    void accessFails();
    void journalIsNamedAfterTheIdentity();
    void readDeskNeedsNoRedis();
    void readDeskOfAMissingDatabase();
    void writeDeskSaves();
    void writeDeskWarmsWhereItIsAskedTo();
    void writeDeskRefusesAReadOnlyWorkspace();
    void writeDeskNeedsItsJournal();
    void raisedFlagEndsWhatTheDeskDoes();

private:
    [[nodiscard]] WorkspaceFile workspaceFile(const QByteArray &profileJson) const;
    [[nodiscard]] Access access() const;
    [[nodiscard]] QString journals() const { return m_file.folder() + QStringLiteral("/journals"); }

    RedisServer m_server;
    SystemClock m_clock;
    TemporaryDatabase m_file {
        {QStringLiteral("CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT)"),
         QStringLiteral("INSERT INTO users VALUES (1, 'ani')")}};
};

namespace {

const QByteArray fitting =
    R"({"name": "P", "keyPrefix": "p:", "mappings": [{"table": "users", "keys": ["user:{id}"]}]})";

} // namespace

void TestDesk::initTestCase()
{
    QVERIFY(m_server.isRunning());
}

WorkspaceFile TestDesk::workspaceFile(const QByteArray &profileJson) const
{
    WorkspaceFile file;
    file.databasePath = m_file.path();
    file.redis = m_server.endpoint();
    file.application = m_file.folder() + QStringLiteral("/profile.json");
    QFile profile(file.application);
    if (!profile.open(QIODevice::WriteOnly) || profile.write(profileJson) < 0)
        qFatal("%s cannot be written", qPrintable(file.application));
    return file;
}

Access TestDesk::access() const
{
    auto access = workspace::prepareAccess(workspaceFile(fitting), {}, journals());
    if (!access)
        qFatal("%s", qPrintable(access.error().detail));
    return *access;
}

void TestDesk::accessHasTheProfileAndThePassword()
{
    const auto access =
        workspace::prepareAccess(workspaceFile(fitting), QStringLiteral("secret"), journals());
    QVERIFY(access.has_value());
    QCOMPARE(access->keyMap->profile().name, QStringLiteral("P"));
    QCOMPARE(access->redis.password, QStringLiteral("secret"));
    QVERIFY(access->file.redis.password.isEmpty());
    QVERIFY(!QDir(journals()).exists());
}

void TestDesk::accessFails_data()
{
    QTest::addColumn<QByteArray>("profileJson");
    QTest::addColumn<QString>("application"); // empty: that of the profile
    QTest::addColumn<QString>("database"); // empty: the one there is
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("unknown application")
        << fitting << QStringLiteral("nobody") << QString() << ErrorCode::UnknownApplication;
    QTest::newRow("missing profile") << fitting << QStringLiteral("/nowhere/profile.json")
                                     << QString() << ErrorCode::FileNotFound;
    QTest::newRow("broken profile")
        << QByteArray("{") << QString() << QString() << ErrorCode::InvalidJson;
    QTest::newRow("unknown column")
        << QByteArray(R"({"name": "P", "mappings": [{"table": "users", "keys": ["u:{zip}"]}]})")
        << QString() << QString() << ErrorCode::InvalidProfile;
    QTest::newRow("unknown table")
        << QByteArray(R"({"name": "P", "mappings": [{"table": "nobody", "keys": ["u:{id}"]}]})")
        << QString() << QString() << ErrorCode::InvalidProfile;
    QTest::newRow("missing database")
        << fitting << QString() << QStringLiteral("/nowhere/x.db") << ErrorCode::FileNotFound;
    QTest::newRow("no database") << fitting << QString() << QStringLiteral(SOURCE_DIR "/LICENSE")
                                 << ErrorCode::NotADatabase;
}

void TestDesk::accessFails()
{
    QFETCH(QByteArray, profileJson);
    QFETCH(QString, application);
    QFETCH(QString, database);
    QFETCH(ErrorCode, code);
    WorkspaceFile file = workspaceFile(profileJson);
    if (!application.isEmpty())
        file.application = application;
    if (!database.isEmpty())
        file.databasePath = database;
    const auto access = workspace::prepareAccess(file, {}, journals());
    QVERIFY(!access);
    QCOMPARE(access.error().code, code);
    QVERIFY(!access.error().context.isEmpty());
}

void TestDesk::journalIsNamedAfterTheIdentity()
{
    Access first = access();
    Access second = access();
    second.file.name = QStringLiteral("another name");
    QCOMPARE(workspace::journalPath(first), workspace::journalPath(second));
    QVERIFY(workspace::journalPath(first).startsWith(journals()));
    second.file.redis.database = 1;
    QVERIFY(workspace::journalPath(first) != workspace::journalPath(second));
    QVERIFY(workspace::defaultJournalFolder().endsWith(QStringLiteral("/selaras/journals")));
}

void TestDesk::readDeskNeedsNoRedis()
{
    Access nowhere = access();
    nowhere.redis.socketPath += QStringLiteral(".gone");
    nowhere.redis.connectRetries = 0;
    auto desk = ReadDesk::open(nowhere, m_clock);
    QVERIFY(desk.has_value());
    QCOMPARE((*desk)->schema().current()->tables.size(), 1);
    QCOMPARE((*desk)->database().access(), sqlite::Database::Access::ReadOnly);
    QVERIFY(!(*desk)->redis().call({"PING"}));
}

void TestDesk::readDeskOfAMissingDatabase()
{
    Access nowhere = access();
    nowhere.file.databasePath += QStringLiteral(".gone");
    QCOMPARE(ReadDesk::open(nowhere, m_clock).error().code, ErrorCode::FileNotFound);
    QCOMPARE(WriteDesk::open(nowhere, m_clock).error().code, ErrorCode::FileNotFound);
    QVERIFY(!QFile::exists(nowhere.file.databasePath));
}

void TestDesk::writeDeskSaves()
{
    m_server.cli({QStringLiteral("SET"), QStringLiteral("p:user:1"), QStringLiteral("v")});
    auto desk = WriteDesk::open(access(), m_clock);
    QVERIFY(desk.has_value());
    const auto report =
        (*desk)->rows().save({{repository::RowEdit::Kind::Update,
                               QStringLiteral("users"),
                               Row({QStringLiteral("id")}, {qlonglong(1)}),
                               {},
                               Row({QStringLiteral("name")}, {QStringLiteral("new")})}});
    QCOMPARE(report->removed, QByteArrayList {"p:user:1"});
    QCOMPARE(*(*desk)->journal().pendingCount(), 0);
    QVERIFY(QFile::exists(workspace::journalPath(access())));
}

void TestDesk::writeDeskWarmsWhereItIsAskedTo()
{
    m_file.run(QStringLiteral("WITH RECURSIVE n (i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM n "
                              "LIMIT 60) INSERT INTO users SELECT i, 'x' FROM n"));
    const WorkspaceFile file = workspaceFile(
        R"({"name": "P", "keyPrefix": "w:", "mappings": [
            {"table": "users", "keys": ["user:{id}"], "value": {"shape": "object"}}]})");
    QStringList command {QStringLiteral("MSET")};
    for (int i = 2; i <= 60; ++i)
        command << QStringLiteral("w:user:%1").arg(i)
                << QStringLiteral(R"({"id":%1,"name":"x"})").arg(i);
    m_server.cli(command);
    for (const bool asked : {true, false}) {
        auto opened = workspace::prepareAccess(file, {}, journals());
        opened->file.warm = asked;
        auto desk = WriteDesk::open(*opened, m_clock);
        const auto report =
            (*desk)->rows().save({{repository::RowEdit::Kind::Update,
                                   QStringLiteral("users"),
                                   Row({QStringLiteral("id")}, {qlonglong(2)}),
                                   {},
                                   Row({QStringLiteral("name")}, {QStringLiteral("new")})}});
        QCOMPARE((asked ? report->warmed : report->removed), QByteArrayList {"w:user:2"});
        QCOMPARE(m_server.cli({QStringLiteral("GET"), QStringLiteral("w:user:2")}),
                 asked ? QByteArray(R"({"id":2,"name":"new"})") : QByteArray());
    }
}

void TestDesk::writeDeskRefusesAReadOnlyWorkspace()
{
    Access readOnly = access();
    readOnly.file.readOnly = true;
    readOnly.journalFolder += QStringLiteral("/never");
    const auto desk = WriteDesk::open(readOnly, m_clock);
    QVERIFY(!desk);
    QCOMPARE(desk.error().code, ErrorCode::ReadOnly);
    QVERIFY(!QDir(readOnly.journalFolder).exists());
}

void TestDesk::writeDeskNeedsItsJournal()
{
    Access broken = access();
    broken.journalFolder = m_file.path(); // a file
    const auto desk = WriteDesk::open(broken, m_clock);
    QVERIFY(!desk);
    QCOMPARE(desk.error().code, ErrorCode::JournalUnavailable);
}

void TestDesk::raisedFlagEndsWhatTheDeskDoes()
{
    const auto flag = std::make_shared<std::atomic<bool>>(true);
    auto desk = ReadDesk::open(access(), m_clock, flag);
    QVERIFY(desk.has_value());
    QCOMPARE((*desk)->redis().call({"PING"}).error().code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestDesk)
#include "tst_desk.moc"
