// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/repository/sqliteintentjournal.h"
#include "tests/support/fakeclock.h"
#include "tests/support/memoryintentjournal.h"
#include "tests/support/temporarydatabase.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <functional>

using namespace selaras;
using mapping::KeyTarget;
using repository::Intent;
using repository::IntentJournal;
using repository::IntentKind;
using repository::IntentState;
using repository::SqliteIntentJournal;
using test::FakeClock;
using test::MemoryIntentJournal;

using Opener = std::function<std::unique_ptr<IntentJournal>()>;
Q_DECLARE_METATYPE(Opener)

namespace {

const QString prepareAndDie = QStringLiteral("--prepare-and-die");
const Error refused {ErrorCode::Refused, QStringLiteral("a secret"), QStringLiteral("host")};

QVector<KeyTarget> targetsOf(const QByteArray &key)
{
    return {{KeyTarget::Scope::Exact, key, ":"}};
}

// What is asked of a journal that died with its process.
int dieWithAnIntent(const QString &path)
{
    SystemClock clock;
    const auto journal = SqliteIntentJournal::open(path, clock);
    if (!journal
        || !(*journal)->prepare(IntentKind::Edit, QStringLiteral("users 1"), targetsOf("user:1")))
        return 1;
    std::raise(SIGKILL);
    return 2;
}

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden);
}

} // namespace

class TestIntentJournal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    // What every journal keeps to; each open() stands for another process.
    void preparedIsNobodyElses_data() { journals(); }
    void preparedIsNobodyElses();
    void releasedIsAnybodys_data() { journals(); }
    void releasedIsAnybodys();
    void forgottenLeavesNothing_data() { journals(); }
    void forgottenLeavesNothing();
    void deliveredByAnotherIsGone_data() { journals(); }
    void deliveredByAnotherIsGone();
    void oldestFirst_data() { journals(); }
    void oldestFirst();
    void attemptsAndLastErrorAreKept_data() { journals(); }
    void attemptsAndLastErrorAreKept();
    void targetsComeBackByteByByte_data() { journals(); }
    void targetsComeBackByteByByte();
    void endedOwnerReleases_data() { journals(); }
    void endedOwnerReleases();
    void unknownIntentIsNoError_data() { journals(); }
    void unknownIntentIsNoError();

    void guardedIsStillOurs_data() { journals(); }
    void guardedIsStillOurs();
    void heldWaitsForAPerson_data() { journals(); }
    void heldWaitsForAPerson();
    void anotherRunReplaysWhatWasDelivered_data() { journals(); }
    void anotherRunReplaysWhatWasDelivered();
    void recentAreOfAnyState_data() { journals(); }
    void recentAreOfAnyState();

    // Of the file.
    void replayForgetsAfterTheRetention();
    void deliveredAreKeptForAWhile();
    void killedProcessReleases();
    void anotherProcessReadsWhatIsPrepared();
    void leasesOfTheDeadAreSweptAway();
    void closedJournalLeavesNoLease();
    void reusedNameOfALeaseIsNotTaken();
    void fileIsForItsOwnerOnly();
    void folderIsMade();
    void journalThatCannotBeMade_data();
    void journalThatCannotBeMade();
    void corruptFile_data();
    void corruptFile();
    void unreadableTargetsAreAnError();
    void createdIsTheClocksTime();
    void survivesReopening();

private:
    void journals();
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("w.journal")); }
    std::unique_ptr<SqliteIntentJournal> open() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<MemoryIntentJournal::Store> m_store;
    mutable FakeClock m_clock;
};

void TestIntentJournal::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::make_shared<MemoryIntentJournal::Store>();
    QVERIFY(m_folder->isValid());
}

void TestIntentJournal::cleanup()
{
    m_folder.reset();
}

std::unique_ptr<SqliteIntentJournal> TestIntentJournal::open() const
{
    auto journal = SqliteIntentJournal::open(path(), m_clock);
    if (!journal)
        qFatal("%s", qPrintable(journal.error().detail));
    return std::move(*journal);
}

void TestIntentJournal::journals()
{
    QTest::addColumn<Opener>("openJournal");
    QTest::newRow("memory") << Opener(
        [this] { return std::make_unique<MemoryIntentJournal>(m_store); });
    QTest::newRow("sqlite") << Opener([this] { return open(); });
}

void TestIntentJournal::preparedIsNobodyElses()
{
    QFETCH(Opener, openJournal);
    const auto journal = openJournal();
    const auto other = openJournal();
    QVERIFY(journal->prepare(IntentKind::Edit, QStringLiteral("users 1"), targetsOf("user:1")));
    for (const auto *each : {&journal, &other}) {
        QCOMPARE(*(*each)->pendingCount(), 0);
        QVERIFY((*each)->pending()->isEmpty());
    }
}

void TestIntentJournal::releasedIsAnybodys()
{
    QFETCH(Opener, openJournal);
    const auto journal = openJournal();
    const auto other = openJournal();
    const auto id =
        journal->prepare(IntentKind::Edit, QStringLiteral("users 1"), targetsOf("user:1"));
    QVERIFY(journal->release(*id, refused));
    for (const auto *each : {&journal, &other}) {
        QCOMPARE(*(*each)->pendingCount(), 1);
        const auto pending = (*each)->pending();
        QCOMPARE(pending->size(), 1);
        QCOMPARE(pending->first().id, *id);
        QCOMPARE(pending->first().summary, QStringLiteral("users 1"));
        QCOMPARE(pending->first().targets, targetsOf("user:1"));
    }
}

void TestIntentJournal::forgottenLeavesNothing()
{
    QFETCH(Opener, openJournal);
    {
        const auto journal = openJournal();
        const auto id =
            journal->prepare(IntentKind::Edit, QStringLiteral("users 1"), targetsOf("user:1"));
        QVERIFY(journal->forget(*id));
        QCOMPARE(*journal->pendingCount(), 0);
    }
    QCOMPARE(*openJournal()->pendingCount(), 0);
}

void TestIntentJournal::deliveredByAnotherIsGone()
{
    QFETCH(Opener, openJournal);
    const auto journal = openJournal();
    const auto other = openJournal();
    const auto first =
        journal->prepare(IntentKind::Edit, QStringLiteral("users 1"), targetsOf("user:1"));
    const auto second =
        journal->prepare(IntentKind::Edit, QStringLiteral("users 2"), targetsOf("user:2"));
    QVERIFY(journal->release(*first, refused));
    QVERIFY(journal->release(*second, refused));
    QVERIFY(other->delivered({*first}, QStringLiteral("run 1")));
    const auto pending = journal->pending();
    QCOMPARE(pending->size(), 1);
    QCOMPARE(pending->first().id, *second);
}

void TestIntentJournal::oldestFirst()
{
    QFETCH(Opener, openJournal);
    const auto journal = openJournal();
    QVector<qint64> ids;
    for (int i = 0; i < 12; ++i)
        ids.append(*journal->prepare(IntentKind::Edit, QString::number(i),
                                     targetsOf(QByteArray::number(i))));
    for (const int i : {7, 0, 11, 3, 1, 2, 4, 5, 6, 8, 9, 10})
        QVERIFY(journal->release(ids.at(i), refused));
    const auto pending = journal->pending();
    QVector<qint64> pendingIds;
    for (const Intent &intent : *pending)
        pendingIds.append(intent.id);
    QCOMPARE(pendingIds, ids);
}

void TestIntentJournal::attemptsAndLastErrorAreKept()
{
    QFETCH(Opener, openJournal);
    const auto journal = openJournal();
    const auto id =
        journal->prepare(IntentKind::Edit, QStringLiteral("users 1"), targetsOf("user:1"));
    QVERIFY(journal->release(*id, refused));
    Intent intent = journal->pending()->first();
    QCOMPARE(intent.attempts, 1);
    QCOMPARE(intent.lastError, QStringLiteral("refused"));
    QVERIFY(journal->release(*id, {ErrorCode::NoPermission, {}, {}}));
    intent = openJournal()->pending()->first();
    QCOMPARE(intent.attempts, 2);
    QCOMPARE(intent.lastError, QStringLiteral("no_permission"));
}

void TestIntentJournal::targetsComeBackByteByByte()
{
    QFETCH(Opener, openJournal);
    const QVector<KeyTarget> targets {
        {KeyTarget::Scope::Exact, QByteArray("a\0\xff\r\n\"'", 7), ":"},
        {KeyTarget::Scope::Subtree, "tenant:\xf0\x9f\x92\xa9", "::"},
        {KeyTarget::Scope::Glob, "t:\\[ab\\]:*", QByteArray()},
        {KeyTarget::Scope::Exact, QByteArray(), ":"},
        {KeyTarget::Scope::Exact, QByteArray(100'000, 'x'), ":"},
    };
    const auto journal = openJournal();
    const auto id = journal->prepare(IntentKind::Edit, QStringLiteral("users é 'x'"), targets);
    QVERIFY(journal->release(*id, refused));
    const auto pending = openJournal()->pending();
    QCOMPARE(pending->first().targets, targets);
    QCOMPARE(pending->first().summary, QStringLiteral("users é 'x'"));
}

void TestIntentJournal::endedOwnerReleases()
{
    QFETCH(Opener, openJournal);
    const auto other = openJournal();
    auto journal = openJournal();
    QVERIFY(journal->prepare(IntentKind::Edit, QStringLiteral("users 1"), targetsOf("user:1")));
    QVERIFY(other->prepare(IntentKind::Edit, QStringLiteral("users 2"), targetsOf("user:2")));
    QCOMPARE(*other->pendingCount(), 0);
    journal.reset();
    QCOMPARE(*other->pendingCount(), 1);
    const auto pending = other->pending();
    QCOMPARE(pending->size(), 1);
    QCOMPARE(pending->first().summary, QStringLiteral("users 1"));
    QCOMPARE(pending->first().attempts, 0);
}

void TestIntentJournal::unknownIntentIsNoError()
{
    QFETCH(Opener, openJournal);
    const auto journal = openJournal();
    QVERIFY(journal->forget(999));
    QVERIFY(journal->delivered({999}, QStringLiteral("run 1")));
    QVERIFY(journal->release(999, refused));
    QCOMPARE(*journal->pendingCount(), 0);
}

void TestIntentJournal::guardedIsStillOurs()
{
    QFETCH(Opener, openJournal);
    const auto other = openJournal();
    auto journal = openJournal();
    const auto id = journal->prepare(IntentKind::Edit, QStringLiteral("users 1"), targetsOf("a"));
    QVERIFY(journal->guarded(*id));
    QCOMPARE(*other->counts(), (repository::IntentCounts {0, 0, 1}));
    QCOMPARE(other->find(*id)->value().state, IntentState::Guarded);
    QVERIFY(other->pending()->isEmpty());
    // One that was drained by another process is guarded by that one.
    QVERIFY(other->guarded(*id));
    journal.reset();
    QCOMPARE(*other->counts(), (repository::IntentCounts {0, 0, 1}));
    const auto third = openJournal();
    QVERIFY(third->guarded(*id));
    journal = openJournal();
    QCOMPARE(*journal->counts(), (repository::IntentCounts {0, 0, 1}));
}

void TestIntentJournal::heldWaitsForAPerson()
{
    QFETCH(Opener, openJournal);
    qint64 id = 0;
    {
        const auto journal = openJournal();
        id = *journal->prepare(IntentKind::Edit, QStringLiteral("users 1"), targetsOf("a"));
        QVERIFY(journal->hold(id, 250'000));
        QCOMPARE(*journal->pendingCount(), 1);
    }
    const auto journal = openJournal();
    QVERIFY(journal->pending()->isEmpty());
    QCOMPARE(*journal->counts(), (repository::IntentCounts {0, 1, 0}));
    QCOMPARE(journal->find(id)->value().heldKeys, 250'000);
    QVERIFY(journal->release(id, refused));
    QCOMPARE(journal->pending()->size(), 1);
}

void TestIntentJournal::anotherRunReplaysWhatWasDelivered()
{
    QFETCH(Opener, openJournal);
    const QString first = QStringLiteral("run 1");
    const QString second = QStringLiteral("run 2");
    const auto journal = openJournal();
    QCOMPARE(*journal->replay(first), false);
    const QVector<KeyTarget> targets {{KeyTarget::Scope::Subtree, QByteArray("\0\xff,]", 4), ":"}};
    QVector<qint64> ids;
    for (const auto &each : {targetsOf("a"), targetsOf("a"), targets})
        ids.append(*journal->prepare(IntentKind::Edit, QStringLiteral("users 1"), each));
    QVERIFY(journal->delivered(ids, first));
    QCOMPARE(*journal->pendingCount(), 0);
    QCOMPARE(*journal->replay(first), false);
    QCOMPARE(*journal->replay(QString()), false);

    const auto other = openJournal();
    QCOMPARE(*other->replay(second), true);
    QCOMPARE(*journal->replay(second), false);
    const auto pending = journal->pending();
    QCOMPARE(pending->size(), 1);
    QCOMPARE(pending->first().kind, IntentKind::Replay);
    QCOMPARE(pending->first().targets.size(), 2);
    QVERIFY(pending->first().targets.contains(targets.first()));
    QVERIFY(pending->first().targets.contains(targetsOf("a").first()));

    // Delivered to the second run, it is due again for a third.
    QVERIFY(other->delivered({pending->first().id}, second));
    QCOMPARE(*journal->replay(second), false);
    QCOMPARE(*journal->replay(QStringLiteral("run 3")), true);
    QCOMPARE(journal->pending()->first().targets.size(), 2);
}

void TestIntentJournal::recentAreOfAnyState()
{
    QFETCH(Opener, openJournal);
    const auto journal = openJournal();
    QVector<qint64> ids;
    for (const IntentKind kind : {IntentKind::Edit, IntentKind::Repair, IntentKind::Capture})
        ids.append(*journal->prepare(kind, QStringLiteral("users 1"), targetsOf("a")));
    QVERIFY(journal->release(ids.at(1), refused));
    QVERIFY(journal->delivered({ids.at(2)}, QStringLiteral("run 1")));
    const auto recent = journal->recent(10);
    QCOMPARE(recent->size(), 3);
    QCOMPARE(recent->at(0).id, ids.at(2));
    QCOMPARE(recent->at(0).state, IntentState::Delivered);
    QCOMPARE(recent->at(0).kind, IntentKind::Capture);
    QCOMPARE(recent->at(1).state, IntentState::Pending);
    QCOMPARE(recent->at(1).kind, IntentKind::Repair);
    QCOMPARE(recent->at(2).state, IntentState::Prepared);
    QCOMPARE(journal->recent(2)->size(), 2);
    QVERIFY(!journal->find(999)->has_value());
}

void TestIntentJournal::replayForgetsAfterTheRetention()
{
    const auto journal = open();
    const auto id = journal->prepare(IntentKind::Edit, QStringLiteral("users 1"), targetsOf("a"));
    QVERIFY(journal->delivered({*id}, QStringLiteral("run 1")));
    QVERIFY(journal->recent(1)->first().deliveredMs == m_clock.nowMs());
    m_clock.advance(SqliteIntentJournal::defaultRetentionMs + 1);
    QCOMPARE(*journal->replay(QStringLiteral("run 2")), false);
    QCOMPARE(*journal->pendingCount(), 0);
}

void TestIntentJournal::deliveredAreKeptForAWhile()
{
    const auto journal = open();
    const auto file = sqlite::Database::open(path(), sqlite::Database::Access::ReadWrite);
    QVERIFY((*file)->execute(QStringLiteral(
        "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1100) "
        "INSERT INTO intents (created_ms, kind, state, summary, targets) "
        "SELECT i, 'edit', 'delivered', '', '[]' FROM n")));
    const auto id = journal->prepare(IntentKind::Edit, {}, targetsOf("a"));
    QCOMPARE(journal->recent(2000)->size(), 1101);
    QVERIFY(journal->delivered({*id}, QStringLiteral("run 1")));
    QCOMPARE(journal->recent(2000)->size(), 1000);
}

void TestIntentJournal::killedProcessReleases()
{
    const auto journal = open();
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {prepareAndDie, path()});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitStatus(), QProcess::CrashExit);
    const auto pending = journal->pending();
    QCOMPARE(pending->size(), 1);
    QCOMPARE(pending->first().targets, targetsOf("user:1"));
    QVERIFY(journal->delivered({pending->first().id}, QStringLiteral("run 1")));
    QCOMPARE(*open()->pendingCount(), 0);
}

void TestIntentJournal::anotherProcessReadsWhatIsPrepared()
{
    const auto journal = open();
    QVERIFY(journal->prepare(IntentKind::Edit, QStringLiteral("users 1"), targetsOf("user:1")));
    QProcess sqlite;
    sqlite.start(QStringLiteral("sqlite3"),
                 {path(), QStringLiteral("SELECT count(*) FROM intents")});
    if (!sqlite.waitForFinished())
        QSKIP("sqlite3 is not installed");
    QCOMPARE(sqlite.readAllStandardOutput().trimmed(), QByteArray("1"));
}

void TestIntentJournal::leasesOfTheDeadAreSweptAway()
{
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {prepareAndDie, path()});
    QVERIFY(process.waitForFinished());
    QVERIFY(!filesIn(m_folder->path()).filter(QStringLiteral(".lock")).isEmpty());
    const auto journal = open();
    QCOMPARE(filesIn(m_folder->path()).filter(QStringLiteral(".lock")), QStringList());
    QCOMPARE(*journal->pendingCount(), 1);
}

void TestIntentJournal::closedJournalLeavesNoLease()
{
    open()->prepare(IntentKind::Edit, QStringLiteral("users 1"), targetsOf("user:1")).value();
    QCOMPARE(filesIn(m_folder->path()), QStringList {QStringLiteral("w.journal")});
}

void TestIntentJournal::reusedNameOfALeaseIsNotTaken()
{
    auto first = repository::OwnerLease::take(path());
    auto second = repository::OwnerLease::take(path());
    QVERIFY(first && second);
    QVERIFY((*first)->owner() != (*second)->owner());
    QVERIFY(!repository::OwnerLease::isOver(path(), (*first)->owner()));
    const QString owner = (*first)->owner();
    repository::OwnerLease::sweep(path());
    QVERIFY(!repository::OwnerLease::isOver(path(), owner));
    first->reset();
    QVERIFY(repository::OwnerLease::isOver(path(), owner));
    QVERIFY(!repository::OwnerLease::isOver(path(), (*second)->owner()));
}

void TestIntentJournal::fileIsForItsOwnerOnly()
{
    const auto journal = open();
    QVERIFY(journal->prepare(IntentKind::Edit, QStringLiteral("users 1"), targetsOf("user:1")));
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther
        | QFileDevice::WriteOther;
    QVERIFY(filesIn(m_folder->path()).size() > 1);
    for (const QString &name : filesIn(m_folder->path()))
        QVERIFY2(!(QFile::permissions(m_folder->filePath(name)) & others), qPrintable(name));
}

void TestIntentJournal::folderIsMade()
{
    const QString deep = m_folder->filePath(QStringLiteral("a/b c/é/w.journal"));
    QVERIFY(SqliteIntentJournal::open(deep, m_clock));
    QVERIFY(QFile::exists(deep));
}

void TestIntentJournal::journalThatCannotBeMade_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("the folder is a file") << QStringLiteral("file/w.journal");
    QTest::newRow("a folder is in its place") << QStringLiteral("folder");
    QTest::newRow("the device takes no files") << QStringLiteral("/proc/w.journal");
}

void TestIntentJournal::journalThatCannotBeMade()
{
    QFETCH(QString, name);
    QFile file(m_folder->filePath(QStringLiteral("file")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("folder")));
    const auto journal = SqliteIntentJournal::open(QDir(m_folder->path()).filePath(name), m_clock);
    QVERIFY(!journal);
    QCOMPARE(journal.error().code, ErrorCode::JournalUnavailable);
    QVERIFY(!journal.error().context.isEmpty());
}

void TestIntentJournal::corruptFile_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("text") << QByteArray("this is no journal at all\n").repeated(100);
    QTest::newRow("header only") << QByteArray("SQLite format 3\0", 16);
    QTest::newRow("garbage behind the header")
        << QByteArray("SQLite format 3\0", 16) + QByteArray(8176, '\x5a');
}

void TestIntentJournal::corruptFile()
{
    QFETCH(QByteArray, content);
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    const auto journal = SqliteIntentJournal::open(path(), m_clock);
    QVERIFY(!journal);
    QCOMPARE(journal.error().code, ErrorCode::JournalUnavailable);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), content);
}

void TestIntentJournal::unreadableTargetsAreAnError()
{
    const auto journal = open();
    const auto id =
        journal->prepare(IntentKind::Edit, QStringLiteral("users 1"), targetsOf("user:1"));
    QVERIFY(journal->release(*id, refused));
    auto database = sqlite::Database::open(path(), sqlite::Database::Access::ReadWrite);
    QVERIFY((*database)->execute(QStringLiteral("UPDATE intents SET targets = x'ff'")));
    const auto pending = journal->pending();
    QVERIFY(!pending);
    QCOMPARE(pending.error().code, ErrorCode::JournalUnavailable);
    QCOMPARE(pending.error().context, path());
    QCOMPARE(*journal->pendingCount(), 1);
}

void TestIntentJournal::createdIsTheClocksTime()
{
    const auto journal = open();
    m_clock.advance(5000);
    const auto id =
        journal->prepare(IntentKind::Edit, QStringLiteral("users 1"), targetsOf("user:1"));
    QVERIFY(journal->release(*id, refused));
    QCOMPARE(journal->pending()->first().createdMs, m_clock.nowMs());
}

void TestIntentJournal::survivesReopening()
{
    const auto id =
        open()->prepare(IntentKind::Edit, QStringLiteral("users 1"), targetsOf("user:1"));
    const auto pending = open()->pending();
    QCOMPARE(pending->size(), 1);
    QCOMPARE(pending->first().id, *id);
    // The number of a struck out intent is not given again: another process may still hold it.
    QVERIFY(open()->delivered({*id}, QStringLiteral("run 1")));
    QVERIFY(*open()->prepare(IntentKind::Edit, QStringLiteral("users 2"), targetsOf("user:2"))
            > *id);
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == prepareAndDie)
        return dieWithAnIntent(arguments.value(2));
    TestIntentJournal test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_intentjournal.moc"
