// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sqlite/database.h"
#include "models/sqlite/schema.h"
#include "tests/support/temporarydatabase.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <memory>
#include <unistd.h>

using namespace selaras;
using sqlite::Database;
using test::TemporaryDatabase;
using Access = Database::Access;

namespace {

constexpr uid_t nobody = 65534;

// While it lives, the process has no more rights than any user: root may write everywhere.
class WithoutRights {
public:
    WithoutRights()
        : m_dropped(geteuid() == 0 && setresuid(nobody, nobody, 0) == 0)
    {
    }
    ~WithoutRights()
    {
        if (m_dropped && setresuid(0, 0, 0) != 0)
            qFatal("cannot become root again");
    }
    WithoutRights(const WithoutRights &) = delete;
    WithoutRights &operator=(const WithoutRights &) = delete;

private:
    bool m_dropped;
};

// Gives a folder back to its owner, so that it can be removed.
class Protected {
public:
    Protected(const TemporaryDatabase &file, QFileDevice::Permissions folder,
              QFileDevice::Permissions files)
        : m_folder(file.folder())
    {
        for (const QString &name : QDir(m_folder).entryList(QDir::Files))
            QFile::setPermissions(m_folder + QLatin1Char('/') + name, files);
        QFile::setPermissions(m_folder, folder);
    }
    ~Protected() { QFile::setPermissions(m_folder, QFileDevice::Permissions(0x7000)); }
    Protected(const Protected &) = delete;
    Protected &operator=(const Protected &) = delete;

private:
    QString m_folder;
};

constexpr QFileDevice::Permissions readOnlyFile(0x4444);
constexpr QFileDevice::Permissions readOnlyFolder(0x5555);
constexpr QFileDevice::Permissions openFile(0x6666);
constexpr QFileDevice::Permissions openFolder(0x7777);

QStringList walTable()
{
    return {QStringLiteral("PRAGMA journal_mode=WAL"), QStringLiteral("CREATE TABLE t (a)"),
            QStringLiteral("INSERT INTO t VALUES (1), (2)")};
}

// The readers of a log in use leave their marks in its -shm.
QStringList withoutSharedMemory(const QStringList &listing)
{
    QStringList rest;
    for (const QString &line : listing)
        rest.append(line.startsWith(QLatin1String("test.db-shm"))
                        ? line.section(QLatin1Char(' '), 0, 1)
                        : line);
    return rest;
}

Result<qint64> count(Database &database)
{
    return database.query(QStringLiteral("SELECT count(*) FROM t"))
        .map([](const QVector<Row> &rows) { return rows.first().values().first().toLongLong(); });
}

} // namespace

class TestReadOnly : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesNothing_data();
    void writesNothing();
    void writesNothingToARealDatabase();
    void refusesToWrite_data();
    void refusesToWrite();
    void readsWhileAnotherWrites();
    void seesAnApplicationThatStarts();
    void seesChangesMadeWhileAtRest();
    void leavesTheLogOfACrash();
    void readsInAReadOnlyFolder_data();
    void readsInAReadOnlyFolder();
    void refusesALogThatItCannotRead();
    void refusesWithoutPermission();
    void refusesAJournalOfACrash();
    void followsALink();
};

void TestReadOnly::writesNothing_data()
{
    QTest::addColumn<QString>("mode");
    QTest::newRow("rollback journal") << QStringLiteral("DELETE");
    QTest::newRow("write-ahead log") << QStringLiteral("WAL");
}

void TestReadOnly::writesNothing()
{
    QFETCH(QString, mode);
    const TemporaryDatabase file({QStringLiteral("PRAGMA journal_mode=") + mode,
                                  QStringLiteral("CREATE TABLE t (a)"),
                                  QStringLiteral("INSERT INTO t VALUES (1), (2)")});
    const QStringList before = file.listing();
    QCOMPARE(before.size(), 1);
    {
        const auto database = Database::open(file.path(), Access::ReadOnly);
        QVERIFY(database);
        QCOMPARE(count(**database).value_or(-1), 2);
        QVERIFY(sqlite::readSchema(**database));
        QCOMPARE(QDir(file.folder()).entryList(QDir::Files).size(), 1);
    }
    QCOMPARE(file.listing(), before);
}

void TestReadOnly::writesNothingToARealDatabase()
{
    const auto file = TemporaryDatabase::copyOf(QStringLiteral(TEST_DATA_DIR "/sita-bi/dev.db"));
    const QStringList before = file->listing();
    {
        const auto database = Database::open(file->path(), Access::ReadOnly);
        QVERIFY(database);
        QVERIFY((*database)->query(QStringLiteral("SELECT * FROM users")));
        QVERIFY(sqlite::readSchema(**database));
    }
    QCOMPARE(file->listing(), before);
}

void TestReadOnly::refusesToWrite_data()
{
    QTest::addColumn<QString>("mode");
    QTest::addColumn<QString>("sql");
    for (const char *mode : {"DELETE", "WAL"}) {
        for (const char *sql : {"INSERT INTO t VALUES (3)", "DELETE FROM t", "DROP TABLE t",
                                "CREATE TABLE u (a)", "PRAGMA user_version=7", "VACUUM"})
            QTest::addRow("%s, %s", mode, sql)
                << QString::fromLatin1(mode) << QString::fromLatin1(sql);
    }
}

void TestReadOnly::refusesToWrite()
{
    QFETCH(QString, mode);
    QFETCH(QString, sql);
    const TemporaryDatabase file({QStringLiteral("PRAGMA journal_mode=") + mode,
                                  QStringLiteral("CREATE TABLE t (a)"),
                                  QStringLiteral("INSERT INTO t VALUES (1), (2)")});
    const QStringList before = file.listing();
    {
        const auto database = Database::open(file.path(), Access::ReadOnly);
        QVERIFY(database);
        const auto done = (*database)->execute(sql);
        QVERIFY(!done);
        QCOMPARE(codeName(done.error().code), codeName(ErrorCode::ReadOnly));
    }
    QCOMPARE(file.listing(), before);
}

void TestReadOnly::readsWhileAnotherWrites()
{
    const TemporaryDatabase file(walTable());
    const auto writer = Database::open(file.path(), Access::ReadWrite, 0);
    QVERIFY(writer);
    QVERIFY((*writer)->beginImmediate());
    QVERIFY((*writer)->execute(QStringLiteral("INSERT INTO t VALUES (3)")));
    const auto reader = Database::open(file.path(), Access::ReadOnly, 0);
    QVERIFY(reader);
    QCOMPARE(count(**reader).value_or(-1), 2);
    QVERIFY((*writer)->commit());
    QCOMPARE(count(**reader).value_or(-1), 3);
}

// Opened while the database was at rest and so without locks, then an application comes and goes.
void TestReadOnly::seesAnApplicationThatStarts()
{
    const TemporaryDatabase file(walTable());
    const auto reader = Database::open(file.path(), Access::ReadOnly, 0);
    QVERIFY(reader);
    QCOMPARE(count(**reader).value_or(-1), 2);
    (*reader)->setCancelled([] { return true; });
    auto writer = Database::open(file.path(), Access::ReadWrite, 0);
    QVERIFY(writer);
    for (qint64 rows = 3; rows < 10; ++rows) {
        QVERIFY((*writer)->execute(QStringLiteral("INSERT INTO t VALUES (3)")));
        QCOMPARE(count(**reader).value_or(-1), rows);
    }
    QVERIFY((*writer)->execute(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")));
    writer->reset();
    QCOMPARE(count(**reader).value_or(-1), 9);
    // Of each of the connections that it took.
    const auto endless = (*reader)->query(QStringLiteral(
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n"));
    QCOMPARE(endless.error().code, ErrorCode::Cancelled);
}

void TestReadOnly::seesChangesMadeWhileAtRest()
{
    const TemporaryDatabase file(walTable());
    const auto reader = Database::open(file.path(), Access::ReadOnly, 0);
    QVERIFY(reader);
    for (qint64 rows = 3; rows < 10; ++rows) {
        // Opens, writes and closes, which leaves no log behind.
        file.run(QStringLiteral("INSERT INTO t SELECT hex(randomblob(3000))"));
        QCOMPARE(count(**reader).value_or(-1), rows);
    }
    file.run(QStringLiteral("ALTER TABLE t ADD COLUMN b"));
    const auto schema = sqlite::readSchema(**reader);
    QVERIFY(schema);
    QCOMPARE(schema->tables.first().columns.size(), 2);
    QCOMPARE(QDir(file.folder()).entryList(QDir::Files).size(), 1);
}

// An application that was killed leaves its rows in the log. They are read, and stay there.
void TestReadOnly::leavesTheLogOfACrash()
{
    const TemporaryDatabase original(walTable());
    const TemporaryDatabase file;
    {
        const auto writer = Database::open(original.path(), Access::ReadWrite);
        QVERIFY(writer);
        QVERIFY((*writer)->execute(QStringLiteral("INSERT INTO t VALUES (3)")));
        QVERIFY(QFile::remove(file.path()));
        for (const char *end : {"", "-wal", "-shm"})
            QVERIFY(QFile::copy(original.path() + QLatin1String(end),
                                file.path() + QLatin1String(end)));
    }
    const QStringList before = file.listing();
    {
        const auto reader = Database::open(file.path(), Access::ReadOnly);
        QVERIFY(reader);
        QCOMPARE(count(**reader).value_or(-1), 3);
    }
    QCOMPARE(withoutSharedMemory(file.listing()), withoutSharedMemory(before));
}

void TestReadOnly::readsInAReadOnlyFolder_data()
{
    QTest::addColumn<QString>("mode");
    QTest::addColumn<bool>("live");
    QTest::newRow("rollback journal") << QStringLiteral("DELETE") << false;
    QTest::newRow("write-ahead log") << QStringLiteral("WAL") << false;
    QTest::newRow("log in use") << QStringLiteral("WAL") << true;
}

void TestReadOnly::readsInAReadOnlyFolder()
{
    QFETCH(QString, mode);
    QFETCH(bool, live);
    const TemporaryDatabase file({QStringLiteral("PRAGMA journal_mode=") + mode,
                                  QStringLiteral("CREATE TABLE t (a)"),
                                  QStringLiteral("INSERT INTO t VALUES (1), (2)")});
    std::unique_ptr<Database> writer;
    if (live) {
        writer = std::move(*Database::open(file.path(), Access::ReadWrite));
        QVERIFY(writer->execute(QStringLiteral("INSERT INTO t VALUES (3)")));
    }
    const Protected guard(file, readOnlyFolder, readOnlyFile);
    const QStringList before = file.listing();
    {
        const WithoutRights user;
        const auto reader = Database::open(file.path(), Access::ReadOnly);
        QVERIFY(reader);
        QCOMPARE(count(**reader).value_or(-1), live ? 3 : 2);
    }
    QCOMPARE(withoutSharedMemory(file.listing()), withoutSharedMemory(before));
}

// Without its -shm the log would have to be read into a new one, which cannot be made here. To read
// the database without the log would show old rows as if they were the present ones.
void TestReadOnly::refusesALogThatItCannotRead()
{
    const TemporaryDatabase original(walTable());
    const TemporaryDatabase file;
    {
        const auto writer = Database::open(original.path(), Access::ReadWrite);
        QVERIFY(writer);
        QVERIFY((*writer)->execute(QStringLiteral("INSERT INTO t VALUES (3)")));
        QVERIFY(QFile::remove(file.path()));
        for (const char *end : {"", "-wal"})
            QVERIFY(QFile::copy(original.path() + QLatin1String(end),
                                file.path() + QLatin1String(end)));
    }
    const Protected guard(file, readOnlyFolder, readOnlyFile);
    const WithoutRights user;
    const auto reader = Database::open(file.path(), Access::ReadOnly);
    QVERIFY(!reader);
    QCOMPARE(reader.error().code, ErrorCode::CannotOpen);
    QCOMPARE(reader.error().context, file.path());
}

void TestReadOnly::refusesWithoutPermission()
{
    const TemporaryDatabase file({QStringLiteral("CREATE TABLE t (a)")});
    {
        const Protected guard(file, openFolder, readOnlyFile);
        const WithoutRights user;
        const auto writer = Database::open(file.path(), Access::ReadWrite);
        QVERIFY(!writer);
        QCOMPARE(writer.error().code, ErrorCode::ReadOnly);
        QCOMPARE(writer.error().context, file.path());
        QVERIFY(Database::open(file.path(), Access::ReadOnly));
    }
    {
        const Protected guard(file, readOnlyFolder, openFile);
        const WithoutRights user;
        const auto writer = Database::open(file.path(), Access::ReadWrite);
        QVERIFY(!writer);
        QCOMPARE(writer.error().code, ErrorCode::ReadOnly);
        QCOMPARE(writer.error().context, file.folder());
    }
    {
        const Protected guard(file, openFolder, QFileDevice::Permissions());
        const WithoutRights user;
        const auto reader = Database::open(file.path(), Access::ReadOnly);
        QVERIFY(!reader);
        QCOMPARE(reader.error().code, ErrorCode::CannotOpen);
    }
}

// A transaction that a crash cut off must be rolled back before anybody can read; a reader cannot.
void TestReadOnly::refusesAJournalOfACrash()
{
    const TemporaryDatabase original(
        {QStringLiteral("CREATE TABLE t (a)"), QStringLiteral("INSERT INTO t VALUES (1), (2)")});
    const TemporaryDatabase file;
    {
        const auto writer = Database::open(original.path(), Access::ReadWrite);
        QVERIFY(writer);
        QVERIFY((*writer)->query(QStringLiteral("PRAGMA cache_size=1")));
        QVERIFY((*writer)->beginImmediate());
        QVERIFY((*writer)->execute(
            QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n "
                           "LIMIT 2000) INSERT INTO t SELECT randomblob(100) FROM n")));
        QVERIFY(QFile::remove(file.path()));
        for (const char *end : {"", "-journal"})
            QVERIFY(QFile::copy(original.path() + QLatin1String(end),
                                file.path() + QLatin1String(end)));
    }
    const QStringList before = file.listing();
    const auto reader = Database::open(file.path(), Access::ReadOnly);
    QVERIFY(!reader);
    QCOMPARE(codeName(reader.error().code), codeName(ErrorCode::CannotOpen));
    QCOMPARE(file.listing(), before);
    const auto writer = Database::open(file.path(), Access::ReadWrite);
    QVERIFY(writer);
    QCOMPARE(count(**writer).value_or(-1), 2);
}

void TestReadOnly::followsALink()
{
    const TemporaryDatabase file(walTable());
    const QTemporaryDir elsewhere;
    const QString link = elsewhere.filePath(QStringLiteral("link.db"));
    QVERIFY(QFile::link(file.path(), link));
    const auto reader = Database::open(link, Access::ReadOnly);
    QVERIFY(reader);
    QCOMPARE(count(**reader).value_or(-1), 2);
    const auto writer = Database::open(link, Access::ReadWrite);
    QVERIFY(writer);
    QVERIFY((*writer)->execute(QStringLiteral("INSERT INTO t VALUES (3)")));
    QCOMPARE(count(**reader).value_or(-1), 3);
}

QTEST_GUILESS_MAIN(TestReadOnly)
#include "tst_readonly.moc"
