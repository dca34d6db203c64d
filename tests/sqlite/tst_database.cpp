// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sqlite/database.h"
#include "tests/support/temporarydatabase.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTest>
#include <QThread>

using namespace selaras;
using sqlite::Database;
using test::TemporaryDatabase;
using Access = Database::Access;

Q_DECLARE_METATYPE(selaras::sqlite::Database::Access)

namespace {

constexpr int noWait = 0; // for locks that will not go away

QByteArray noise(qsizetype size)
{
    QByteArray bytes(size, '\0');
    QRandomGenerator random(7);
    for (char &byte : bytes)
        byte = char(random.bounded(256));
    return bytes;
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::unique_ptr<Database> opened(const TemporaryDatabase &file, Access access)
{
    auto database = Database::open(file.path(), access, noWait);
    if (!database)
        qFatal("%s: %s", qPrintable(codeName(database.error().code)),
               qPrintable(database.error().detail));
    return std::move(*database);
}

QVariant firstCell(Database &database, const QString &sql, const QVariantList &binds = {})
{
    const auto rows = database.query(sql, binds);
    if (!rows)
        qFatal("%s: %s", qPrintable(sql), qPrintable(rows.error().detail));
    return rows->value(0).values().value(0);
}

} // namespace

class TestDatabase : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refusesWhatIsNoDatabase_data();
    void refusesWhatIsNoDatabase();
    void refusesAMissingFile_data();
    void refusesAMissingFile();
    void refusesAFolder();
    void refusesATruncatedFile();
    void findsCorruptionLater();
    void takesAnEmptyFile();
    void takesAnyPath_data();
    void takesAnyPath();
    void createsOnlyForItsOwner();
    void tellsALockedFile_data();
    void tellsALockedFile();
    void preparesWriting();
    void roundTripsValues_data();
    void roundTripsValues();
    void bindsNumbersAsNumbers_data();
    void bindsNumbersAsNumbers();
    void tellsWhatIsWrong_data();
    void tellsWhatIsWrong();
    void bindsByName();
    void refusesUnknownNames_data();
    void refusesUnknownNames();
    void countsChanges();
    void rollsBack();
    void reportsALockedCommit();
    void endsWhatIsCancelled();
    void worksOnAnyOneThread();
    void readsUtf16();
    void quotes_data();
    void quotes();
};

void TestDatabase::refusesWhatIsNoDatabase_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("text") << QByteArray("id,name\n1,Ani\n").repeated(300)
                          << ErrorCode::NotADatabase;
    QTest::newRow("text of whole pages")
        << QByteArray("0123456789abcdef").repeated(256) << ErrorCode::NotADatabase;
    QTest::newRow("two bytes") << QByteArray("SQ") << ErrorCode::NotADatabase;
    QTest::newRow("a page of zeros") << QByteArray(4096, '\0') << ErrorCode::NotADatabase;
    QTest::newRow("noise of odd size") << noise(5000) << ErrorCode::NotADatabase;
    QTest::newRow("encrypted") << noise(8192) << ErrorCode::MaybeEncrypted;
    QTest::newRow("encrypted, smallest") << noise(512) << ErrorCode::MaybeEncrypted;
    QTest::newRow("cut within the header")
        << QByteArray("SQLite format 3\0\x10\x00", 18) << ErrorCode::Corrupt;
    QTest::newRow("a header of nonsense") << QByteArray("SQLite format 3\0", 16)
            + QByteArray(4080, '\xff') << ErrorCode::NotADatabase;
}

void TestDatabase::refusesWhatIsNoDatabase()
{
    QFETCH(QByteArray, content);
    QFETCH(ErrorCode, code);
    const TemporaryDatabase file;
    write(file.path(), content);
    for (const Access access : {Access::ReadOnly, Access::ReadWrite, Access::Create}) {
        const auto database = Database::open(file.path(), access);
        QVERIFY(!database);
        QCOMPARE(database.error().code, code);
        QCOMPARE(database.error().context, file.path());
    }
    QCOMPARE(contentOf(file.path()), content);
}

void TestDatabase::refusesAMissingFile_data()
{
    QTest::addColumn<Access>("access");
    QTest::newRow("read") << Access::ReadOnly;
    QTest::newRow("write") << Access::ReadWrite;
}

void TestDatabase::refusesAMissingFile()
{
    QFETCH(Access, access);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("gone.db"));
    const auto database = Database::open(path, access);
    QVERIFY(!database);
    QCOMPARE(database.error().code, ErrorCode::FileNotFound);
    QCOMPARE(database.error().context, path);
    QVERIFY(!QFileInfo::exists(path));
}

void TestDatabase::refusesAFolder()
{
    const QTemporaryDir folder;
    for (const Access access : {Access::ReadOnly, Access::ReadWrite, Access::Create}) {
        const auto database = Database::open(folder.path(), access);
        QVERIFY(!database);
        QCOMPARE(database.error().code, ErrorCode::CannotOpen);
    }
}

void TestDatabase::refusesATruncatedFile()
{
    const TemporaryDatabase file(
        {QStringLiteral("CREATE TABLE t (a)"),
         QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 500) "
                        "INSERT INTO t SELECT hex(randomblob(100)) FROM n")});
    QVERIFY(QFile::resize(file.path(), QFileInfo(file.path()).size() / 2));
    for (const Access access : {Access::ReadOnly, Access::ReadWrite}) {
        const auto database = Database::open(file.path(), access);
        QVERIFY(!database);
        QCOMPARE(database.error().code, ErrorCode::Corrupt);
        QCOMPARE(database.error().context, file.path());
    }
}

void TestDatabase::findsCorruptionLater()
{
    const TemporaryDatabase file(
        {QStringLiteral("CREATE TABLE t (a)"),
         QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 500) "
                        "INSERT INTO t SELECT hex(randomblob(100)) FROM n")});
    QFile raw(file.path());
    QVERIFY(raw.open(QIODevice::ReadWrite));
    QVERIFY(raw.seek(4096)); // the pages of the table, not the schema
    raw.write(QByteArray(int(raw.size()) - 4096, '\x5a'));
    raw.close();
    const auto database = opened(file, Access::ReadOnly);
    const auto rows = database->query(QStringLiteral("SELECT * FROM t"));
    QVERIFY(!rows);
    QCOMPARE(rows.error().code, ErrorCode::Corrupt);
    QVERIFY(!rows.error().detail.isEmpty());
}

void TestDatabase::takesAnEmptyFile()
{
    const TemporaryDatabase file;
    QCOMPARE(QFileInfo(file.path()).size(), 0);
    const auto database = opened(file, Access::ReadOnly);
    QCOMPARE(firstCell(*database, QStringLiteral("SELECT count(*) FROM sqlite_master")),
             QVariant(0LL));
}

void TestDatabase::takesAnyPath_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name :
         {"plain.db", "with space.db", "100%.db", "what?.db", "a#b.db", "%41.db", "a&mode=ro.db",
          "semi;colon.db", "quote'\".db", "🐘 数据.db", "file:odd.db"})
        QTest::newRow(name) << QString::fromUtf8(name);
}

void TestDatabase::takesAnyPath()
{
    QFETCH(QString, name);
    const QTemporaryDir folder;
    const QString path = folder.filePath(name);
    {
        const auto made = Database::open(path, Access::Create);
        QVERIFY(made);
        QVERIFY((*made)->execute(QStringLiteral("CREATE TABLE t (a)")));
    }
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList {name});
    const auto read = Database::open(path, Access::ReadOnly);
    QVERIFY(read);
    QCOMPARE((*read)->path(), path);
    QCOMPARE((*read)->access(), Access::ReadOnly);
    QCOMPARE(firstCell(**read, QStringLiteral("SELECT name FROM sqlite_master")),
             QVariant(QStringLiteral("t")));
}

void TestDatabase::createsOnlyForItsOwner()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("own.db"));
    const auto database = Database::open(path, Access::Create);
    QVERIFY(database);
    QVERIFY((*database)->query(QStringLiteral("PRAGMA journal_mode=WAL")));
    QVERIFY((*database)->execute(QStringLiteral("CREATE TABLE t (a)")));
    const auto mine = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther
        | QFileDevice::WriteOther;
    const QStringList files = QDir(folder.path()).entryList(QDir::Files);
    QCOMPARE(files.size(), 3);
    for (const QString &name : files) {
        const auto permissions = QFile::permissions(folder.filePath(name));
        QCOMPARE(permissions & mine, mine);
        QCOMPARE(permissions & others, QFileDevice::Permissions());
    }
}

void TestDatabase::tellsALockedFile_data()
{
    QTest::addColumn<Access>("access");
    QTest::newRow("read") << Access::ReadOnly;
    QTest::newRow("write") << Access::ReadWrite;
}

void TestDatabase::tellsALockedFile()
{
    QFETCH(Access, access);
    const TemporaryDatabase file({QStringLiteral("CREATE TABLE t (a)")});
    const auto other = opened(file, Access::ReadWrite);
    QVERIFY(other->execute(QStringLiteral("BEGIN EXCLUSIVE")));
    const auto refused = Database::open(file.path(), access, noWait);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Locked);
    QCOMPARE(refused.error().context, file.path());
    QVERIFY(other->commit());
    QVERIFY(Database::open(file.path(), access, noWait));
}

void TestDatabase::preparesWriting()
{
    const TemporaryDatabase file({QStringLiteral("CREATE TABLE t (a)")});
    const auto database = opened(file, Access::ReadWrite);
    QCOMPARE(firstCell(*database, QStringLiteral("PRAGMA foreign_keys")), QVariant(1LL));
    QCOMPARE(firstCell(*database, QStringLiteral("PRAGMA synchronous")), QVariant(2LL));
    QCOMPARE(firstCell(*database, QStringLiteral("PRAGMA busy_timeout")), QVariant(0LL));
    const auto patient = Database::open(file.path(), Access::ReadWrite);
    QVERIFY(patient);
    QCOMPARE(firstCell(**patient, QStringLiteral("PRAGMA busy_timeout")), QVariant(5000LL));
}

void TestDatabase::roundTripsValues_data()
{
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<QString>("storage");
    QTest::newRow("null") << QVariant() << QStringLiteral("null");
    QTest::newRow("zero") << QVariant(0LL) << QStringLiteral("integer");
    QTest::newRow("largest") << QVariant(std::numeric_limits<qlonglong>::max())
                             << QStringLiteral("integer");
    QTest::newRow("smallest") << QVariant(std::numeric_limits<qlonglong>::min())
                              << QStringLiteral("integer");
    QTest::newRow("real") << QVariant(0.1) << QStringLiteral("real");
    QTest::newRow("infinity") << QVariant(qInf()) << QStringLiteral("real");
    QTest::newRow("text") << QVariant(QStringLiteral("Ani's \"🐘\"")) << QStringLiteral("text");
    QTest::newRow("digits") << QVariant(QStringLiteral("007")) << QStringLiteral("text");
    QTest::newRow("empty text") << QVariant(QStringLiteral("")) << QStringLiteral("text");
    QTest::newRow("text with NUL") << QVariant(QStringLiteral("a\0b")) << QStringLiteral("text");
    QTest::newRow("text with a mark")
        << QVariant(QStringLiteral("\uFEFFa")) << QStringLiteral("text");
    QTest::newRow("blob") << QVariant(QByteArray("\x00\xff\x80", 3)) << QStringLiteral("blob");
    QTest::newRow("empty blob") << QVariant(QByteArray("")) << QStringLiteral("blob");
}

void TestDatabase::roundTripsValues()
{
    QFETCH(QVariant, value);
    QFETCH(QString, storage);
    const TemporaryDatabase file({QStringLiteral("CREATE TABLE t (a)")});
    const auto database = opened(file, Access::ReadWrite);
    QVERIFY(database->execute(QStringLiteral("INSERT INTO t VALUES (?)"), {value}));
    const auto rows = database->query(QStringLiteral("SELECT a, typeof(a) AS storage FROM t"));
    QVERIFY(rows);
    QCOMPARE(rows->size(), 1);
    QVERIFY(sameCell(rows->first().value(u"a"), value));
    QCOMPARE(rows->first().value(u"storage"), QVariant(storage));
}

void TestDatabase::bindsNumbersAsNumbers_data()
{
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<QVariant>("stored");
    QTest::newRow("bool") << QVariant(true) << QVariant(1LL);
    QTest::newRow("int") << QVariant(-3) << QVariant(-3LL);
    QTest::newRow("uint") << QVariant(4000000000U) << QVariant(4000000000LL);
    QTest::newRow("float") << QVariant(0.5F) << QVariant(0.5);
    QTest::newRow("null text") << QVariant(QString()) << QVariant(QStringLiteral(""));
    QTest::newRow("text with a swapped mark")
        << QVariant(QStringLiteral("\uFFFEab")) << QVariant(QStringLiteral("\uFFFEab"));
    QTest::newRow("null bytes") << QVariant(QByteArray()) << QVariant(QByteArray(""));
}

void TestDatabase::bindsNumbersAsNumbers()
{
    QFETCH(QVariant, value);
    QFETCH(QVariant, stored);
    const TemporaryDatabase file;
    const auto database = opened(file, Access::ReadOnly);
    QVERIFY(sameCell(firstCell(*database, QStringLiteral("SELECT ?"), {value}), stored));
}

void TestDatabase::tellsWhatIsWrong_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QVariantList>("binds");
    QTest::addColumn<ErrorCode>("code");
    const QVariantList none;
    QTest::newRow("syntax") << QStringLiteral("SELEC 1") << none << ErrorCode::SqlError;
    QTest::newRow("table") << QStringLiteral("SELECT * FROM gone") << none
                           << ErrorCode::NoSuchTable;
    QTest::newRow("column") << QStringLiteral("SELECT gone FROM t") << none
                            << ErrorCode::NoSuchColumn;
    QTest::newRow("inserted column")
        << QStringLiteral("INSERT INTO t (gone) VALUES (1)") << none << ErrorCode::NoSuchColumn;
    QTest::newRow("unique") << QStringLiteral("INSERT INTO t (id, name) VALUES (1, 'x')") << none
                            << ErrorCode::ConstraintFailed;
    QTest::newRow("not null") << QStringLiteral("INSERT INTO t (name) VALUES (NULL)") << none
                              << ErrorCode::ConstraintFailed;
    QTest::newRow("foreign key") << QStringLiteral("INSERT INTO t (name, parent) VALUES ('x', 99)")
                                 << none << ErrorCode::ConstraintFailed;
    QTest::newRow("text as rowid") << QStringLiteral("INSERT INTO t (id, name) VALUES ('x', 'x')")
                                   << none << ErrorCode::ConstraintFailed;
    QTest::newRow("too few values")
        << QStringLiteral("SELECT ?, ?") << QVariantList {1} << ErrorCode::InvalidArgument;
    QTest::newRow("too many values")
        << QStringLiteral("SELECT ?") << QVariantList {1, 2} << ErrorCode::InvalidArgument;
    QTest::newRow("two statements")
        << QStringLiteral("SELECT 1; DELETE FROM t") << none << ErrorCode::InvalidArgument;
}

void TestDatabase::tellsWhatIsWrong()
{
    QFETCH(QString, sql);
    QFETCH(QVariantList, binds);
    QFETCH(ErrorCode, code);
    const TemporaryDatabase file(
        {QStringLiteral("CREATE TABLE t (id INTEGER PRIMARY KEY, name TEXT NOT NULL, "
                        "parent INTEGER REFERENCES t(id))"),
         QStringLiteral("INSERT INTO t VALUES (1, 'Ani', NULL)")});
    const auto database = opened(file, Access::ReadWrite);
    const auto done = database->execute(sql, binds);
    QVERIFY(!done);
    QCOMPARE(codeName(done.error().code), codeName(code));
    QVERIFY(!done.error().detail.isEmpty());
    QCOMPARE(done.error().context, file.path());
    QCOMPARE(firstCell(*database, QStringLiteral("SELECT count(*) FROM t")), QVariant(1LL));
}

void TestDatabase::bindsByName()
{
    const TemporaryDatabase file({QStringLiteral("CREATE TABLE t (a, b)"),
                                  QStringLiteral("INSERT INTO t VALUES (1, 'x'), (2, 'y')")});
    const auto database = opened(file, Access::ReadOnly);
    const Row row({QStringLiteral("id"), QStringLiteral("B"), QStringLiteral("unused")},
                  {2, QStringLiteral("y"), 5});
    const auto rows = database->queryNamed(
        QStringLiteral("SELECT a, ':id' AS literal FROM t WHERE a = :id AND b = :b AND :id > 1"),
        row);
    QVERIFY(rows);
    QCOMPARE(rows->size(), 1);
    QCOMPARE(rows->first().value(u"a"), QVariant(2LL));
    QCOMPARE(rows->first().value(u"literal"), QVariant(QStringLiteral(":id")));
    QVERIFY(database->queryNamed(QStringLiteral("SELECT 1"), row));
    const auto null =
        database->queryNamed(QStringLiteral("SELECT :x IS NULL"), Row({QStringLiteral("x")}, {{}}));
    QVERIFY(null);
    QCOMPARE(null->first().values().first(), QVariant(1LL));
}

void TestDatabase::refusesUnknownNames_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("no such column") << QStringLiteral("SELECT :gone") << ErrorCode::NoSuchColumn;
    QTest::newRow("one of two") << QStringLiteral("SELECT :id, :gone") << ErrorCode::NoSuchColumn;
    QTest::newRow("no name") << QStringLiteral("SELECT ?") << ErrorCode::NoSuchColumn;
    QTest::newRow("other sign") << QStringLiteral("SELECT @id") << ErrorCode::InvalidArgument;
    QTest::newRow("syntax") << QStringLiteral("SELEC :id") << ErrorCode::SqlError;
}

void TestDatabase::refusesUnknownNames()
{
    QFETCH(QString, sql);
    QFETCH(ErrorCode, code);
    const TemporaryDatabase file;
    const auto database = opened(file, Access::ReadOnly);
    const auto rows = database->queryNamed(sql, Row({QStringLiteral("id")}, {1}));
    QVERIFY(!rows);
    QCOMPARE(rows.error().code, code);
}

void TestDatabase::countsChanges()
{
    const TemporaryDatabase file({QStringLiteral("CREATE TABLE t (id INTEGER PRIMARY KEY, a)")});
    const auto database = opened(file, Access::ReadWrite);
    QCOMPARE(database->execute(QStringLiteral("INSERT INTO t (a) VALUES (1), (2), (3)")).value(),
             3);
    QCOMPARE(database->lastInsertRowid(), 3);
    QCOMPARE(database->execute(QStringLiteral("CREATE TABLE u (a)")).value(), 0);
    QCOMPARE(database->execute(QStringLiteral("UPDATE t SET a = a + 1 WHERE a > 1")).value(), 2);
    QCOMPARE(database->execute(QStringLiteral("SELECT * FROM t")).value(), 0);
    QCOMPARE(database->execute(QStringLiteral("DELETE FROM t WHERE a > 99")).value(), 0);
    QCOMPARE(database->execute(QStringLiteral("DELETE FROM t RETURNING id")).value(), 3);
}

void TestDatabase::rollsBack()
{
    const TemporaryDatabase file({QStringLiteral("CREATE TABLE t (a)")});
    const auto database = opened(file, Access::ReadWrite);
    database->rollback();
    QVERIFY(database->beginImmediate());
    QVERIFY(database->execute(QStringLiteral("INSERT INTO t VALUES (1)")));
    database->rollback();
    database->rollback();
    QCOMPARE(file.value(QStringLiteral("SELECT count(*) FROM t")), QVariant(0LL));
    QVERIFY(database->beginImmediate());
    QVERIFY(!database->beginImmediate());
    QVERIFY(database->execute(QStringLiteral("INSERT INTO t VALUES (1)")));
    QVERIFY(database->commit());
    QVERIFY(!database->commit());
    QCOMPARE(file.value(QStringLiteral("SELECT count(*) FROM t")), QVariant(1LL));
}

void TestDatabase::reportsALockedCommit()
{
    const TemporaryDatabase file({QStringLiteral("CREATE TABLE t (a)")});
    const auto writer = opened(file, Access::ReadWrite);
    const auto reader = opened(file, Access::ReadWrite);
    QVERIFY(writer->beginImmediate());
    const auto second = reader->beginImmediate();
    QVERIFY(!second);
    QCOMPARE(second.error().code, ErrorCode::Locked);
    QVERIFY(reader->execute(QStringLiteral("BEGIN")));
    QVERIFY(reader->query(QStringLiteral("SELECT * FROM t")));
    QVERIFY(writer->execute(QStringLiteral("INSERT INTO t VALUES (1)")));
    const auto refused = writer->commit();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Locked);
    QVERIFY(reader->commit());
    QVERIFY(writer->commit()); // the transaction was still open
    QCOMPARE(firstCell(*reader, QStringLiteral("SELECT count(*) FROM t")), QVariant(1LL));
}

void TestDatabase::endsWhatIsCancelled()
{
    const TemporaryDatabase file;
    const auto database = opened(file, Access::ReadOnly);
    const QString endless =
        QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) "
                       "SELECT count(*) FROM n");
    int questions = 0;
    database->setCancelled([&] { return ++questions == 100; });
    QCOMPARE(database->query(endless).error().code, ErrorCode::Cancelled);
    QCOMPARE(questions, 100);

    // Said before the statement began, it holds for it all the same.
    database->setCancelled([] { return true; });
    QCOMPARE(database->query(endless).error().code, ErrorCode::Cancelled);

    database->setCancelled({});
    QCOMPARE(firstCell(*database, QStringLiteral("SELECT 1")), QVariant(1LL));
}

void TestDatabase::worksOnAnyOneThread()
{
    const TemporaryDatabase file;
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        const auto database = opened(file, Access::ReadWrite);
        QVERIFY(database->execute(QStringLiteral("CREATE TABLE t (a)")));
    }));
    thread->start();
    QVERIFY(thread->wait());
    QCOMPARE(file.value(QStringLiteral("SELECT name FROM sqlite_master")),
             QVariant(QStringLiteral("t")));
}

void TestDatabase::readsUtf16()
{
    const TemporaryDatabase file({QStringLiteral("PRAGMA encoding='UTF-16le'"),
                                  QStringLiteral("CREATE TABLE t (a)"),
                                  QStringLiteral("INSERT INTO t VALUES ('Ani 🐘')")});
    const auto database = opened(file, Access::ReadOnly);
    QCOMPARE(database->textEncoding(), QStringConverter::Utf16LE);
    QCOMPARE(firstCell(*database, QStringLiteral("SELECT a FROM t")),
             QVariant(QStringLiteral("Ani 🐘")));
}

void TestDatabase::quotes_data()
{
    QTest::addColumn<QString>("identifier");
    QTest::addColumn<QString>("sql");
    QTest::newRow("plain") << QStringLiteral("users") << QStringLiteral("\"users\"");
    QTest::newRow("empty") << QString() << QStringLiteral("\"\"");
    QTest::newRow("quotes") << QStringLiteral("a\"b\"") << QStringLiteral("\"a\"\"b\"\"\"");
    QTest::newRow("emoji") << QStringLiteral("🐘 x") << QStringLiteral("\"🐘 x\"");
}

void TestDatabase::quotes()
{
    QFETCH(QString, identifier);
    QFETCH(QString, sql);
    QCOMPARE(sqlite::quoted(identifier), sql);
}

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
