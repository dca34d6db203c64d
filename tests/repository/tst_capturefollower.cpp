// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/redis/connection.h"
#include "models/repository/capturefollower.h"
#include "tests/support/fakeclient.h"
#include "tests/support/fakeclock.h"
#include "tests/support/temporarydatabase.h"

#include <QTest>

#include <numeric>

using namespace selaras;
using namespace selaras::repository;
using sqlite::Database;
using test::TemporaryDatabase;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

mapping::KeyMap keyMap()
{
    auto profile = mapping::parseProfile(
        R"({"name": "Test", "mappings": [
            {"table": "users", "keys": ["user:{id}"]},
            {"table": "posts", "keys": ["posts:{user_id}:*", "all"]},
            {"table": "roles", "select": "SELECT B FROM link WHERE A = :id", "keys": ["user:{B}"]}]})",
        text("test.json"));
    if (!profile)
        qFatal("%s", qPrintable(profile.error().detail));
    return mapping::KeyMap(std::move(*profile));
}

const QStringList schema {text("CREATE TABLE users (id PRIMARY KEY, name)"),
                          text("CREATE TABLE posts (id INTEGER PRIMARY KEY, user_id)"),
                          text("CREATE TABLE roles (id INTEGER PRIMARY KEY)"),
                          text("CREATE TABLE link (A, B)"),
                          text("INSERT INTO users VALUES (1, 'a'), (2, 'b'), ('1:x', 'c')")};

} // namespace

// The follower on a real database, with a Redis in memory and a journal that is a list.
class TestCaptureFollower : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void deliversWhatOthersChange();
    void purgesWhileNobodyWrites();
    void purgesMuchAllTheSame();
    void losesNothingWhereverItEnds_data();
    void losesNothingWhereverItEnds();
    void keepsWhatTheJournalDoesNotTake();
    void readsWhileAnotherHoldsTheLock();
    void standsByWhileAnotherFollows();
    void tellsWhetherOneFollows();
    void leavesAnothersLogAlone();
    void removesTheKeysOfARebuiltTable();
    void removesThemWhenRedisIsBack();
    void fallsBackToTheTableWhereASelectFails();
    void switchesOffWithoutLosingAnything();
    void takesTheTurnOfACaptureThatIsSwitchedOnLater();

private:
    struct Process {
        std::unique_ptr<Database> database;
        std::unique_ptr<Capture> capture;
        std::unique_ptr<CaptureFollower> follower;
    };
    Process start(const QString &serves = text("here"))
    {
        Process process;
        process.database =
            std::move(Database::open(m_file->path(), Database::Access::ReadWrite, 0).value());
        process.capture = std::make_unique<Capture>(*process.database, m_keyMap, serves, m_clock);
        process.follower = std::make_unique<CaptureFollower>(
            *process.database, *m_client, m_keyMap, *process.capture,
            [this](const QString &, const QVector<mapping::KeyTarget> &targets) {
                return invalidate(targets);
            },
            m_file->folder() + text("/journal"), m_clock, CaptureFollower::Timing());
        return process;
    }
    // Changes in the log.
    static qint64 logged(const Process &process)
    {
        const auto counts = process.capture->log().counts().value();
        return std::accumulate(counts.begin(), counts.end(), qint64(0));
    }
    Result<Invalidation> invalidate(const QVector<mapping::KeyTarget> &targets)
    {
        if (m_journalError)
            return fail(*m_journalError);
        for (const mapping::KeyTarget &target : targets)
            m_invalidated.append(target.displayText());
        return Invalidation {};
    }
    // What was invalidated since it was last asked, sorted.
    QByteArrayList invalidated()
    {
        std::sort(m_invalidated.begin(), m_invalidated.end());
        return std::exchange(m_invalidated, {});
    }
    void cache(const QByteArrayList &keys)
    {
        for (const QByteArray &key : keys)
            QVERIFY(m_client->call({"SET", key, "x"}));
    }

    std::unique_ptr<TemporaryDatabase> m_file;
    std::unique_ptr<test::FakeClient> m_client;
    mapping::KeyMap m_keyMap = keyMap();
    test::FakeClock m_clock;
    QByteArrayList m_invalidated;
    std::optional<Error> m_journalError;
};

void TestCaptureFollower::init()
{
    m_file = std::make_unique<TemporaryDatabase>(schema);
    m_client = std::make_unique<test::FakeClient>();
    m_invalidated.clear();
    m_journalError.reset();
    Process process = start();
    QVERIFY(process.capture->switchOn({text("users"), text("posts"), text("roles")}));
}

void TestCaptureFollower::cleanup()
{
    m_file.reset();
}

void TestCaptureFollower::deliversWhatOthersChange()
{
    Process process = start();
    QVERIFY(process.follower->step());
    QVERIFY(invalidated().isEmpty());
    m_file->run(
        {text("UPDATE users SET id = 3 WHERE id = 1"), text("INSERT INTO posts VALUES (1, 7)")});
    const auto step = process.follower->step();
    QVERIFY(step);
    QCOMPARE(step->follower, CaptureStep::Follower::We);
    QCOMPARE(step->deliveries.size(), 1);
    QCOMPARE(step->deliveries.first().summary, text("users (2), posts (1)"));
    QCOMPARE(invalidated(), QByteArrayList({"all", "posts:7:*", "user:1", "user:3"}));
    QVERIFY(process.follower->step()->deliveries.isEmpty());
    QVERIFY(invalidated().isEmpty());
}

void TestCaptureFollower::purgesWhileNobodyWrites()
{
    Process process = start();
    m_file->run(text("UPDATE users SET name = 'x'"));
    QVERIFY(process.follower->step());
    QCOMPARE(logged(process), 3);
    m_clock.advance(4000);
    m_file->run(text("UPDATE users SET name = 'y' WHERE id = 1"));
    QVERIFY(process.follower->step());
    m_clock.advance(4000);
    QVERIFY(process.follower->step());
    QCOMPARE(logged(process), 4);
    m_clock.advance(1000);
    QVERIFY(process.follower->step());
    QCOMPARE(logged(process), 0);
    invalidated();
    m_file->run(text("UPDATE users SET name = 'z' WHERE id = 1"));
    QVERIFY(process.follower->step());
    QCOMPARE(invalidated(), QByteArrayList {"user:1"});
}

void TestCaptureFollower::purgesMuchAllTheSame()
{
    Process process = start();
    m_file->run(text("WITH RECURSIVE n (i) AS (SELECT 10 UNION ALL SELECT i + 1 FROM n "
                     "WHERE i < 6009) INSERT INTO users SELECT i, '' FROM n"));
    int steps = 0;
    for (bool more = true; more; ++steps) {
        const auto step = process.follower->step();
        QVERIFY(step);
        more = step->more;
    }
    QCOMPARE(steps, 7);
    QCOMPARE(invalidated().size(), 6000);
    QVERIFY(logged(process) <= 1000);
}

void TestCaptureFollower::losesNothingWhereverItEnds_data()
{
    QTest::addColumn<QString>("point");
    for (const char *point :
         {"before the journal", "after the journal", "before the purge", "after the purge"})
        QTest::newRow(point) << text(point);
}

void TestCaptureFollower::losesNothingWhereverItEnds()
{
    QFETCH(QString, point);
    const bool read = point != text("before the journal");
    m_file->run(text("UPDATE users SET name = 'x' WHERE id = 1"));
    {
        Process process = start();
        if (!read)
            m_journalError = Error {ErrorCode::OutOfSpace, {}, {}};
        QCOMPARE(process.follower->step().has_value(), read);
        if (point == text("after the purge"))
            QVERIFY(process.follower->purge());
        m_file->run(text("UPDATE users SET name = 'x' WHERE id = 2"));
        // Here it ends.
    }
    m_journalError.reset();
    const QByteArrayList before = invalidated();
    QCOMPARE(before, read ? QByteArrayList {"user:1"} : QByteArrayList());
    Process next = start();
    QVERIFY(next.follower->step());
    const bool again = point != text("after the purge");
    QCOMPARE(invalidated(),
             again ? QByteArrayList({"user:1", "user:2"}) : QByteArrayList {"user:2"});
}

void TestCaptureFollower::keepsWhatTheJournalDoesNotTake()
{
    Process process = start();
    QVERIFY(process.follower->step());
    m_journalError = Error {ErrorCode::JournalUnavailable, {}, {}};
    m_file->run(text("UPDATE users SET name = 'x' WHERE id = 1"));
    QVERIFY(!process.follower->step());
    m_clock.advance(60'000);
    QVERIFY(!process.follower->step());
    m_journalError.reset();
    QVERIFY(process.follower->step());
    QCOMPARE(invalidated(), QByteArrayList {"user:1"});
}

void TestCaptureFollower::readsWhileAnotherHoldsTheLock()
{
    m_file->run(text("PRAGMA journal_mode = WAL"));
    Process process = start();
    m_file->run(text("UPDATE users SET name = 'x' WHERE id = 1"));
    const auto other = Database::open(m_file->path(), Database::Access::ReadWrite, 0);
    QVERIFY((*other)->beginImmediate());
    QVERIFY((*other)->execute(text("UPDATE users SET name = 'x' WHERE id = 2")));
    QVERIFY(process.follower->step());
    QCOMPARE(invalidated(), QByteArrayList {"user:1"});
    m_clock.advance(10'000);
    QVERIFY(process.follower->step()); // cannot purge now
    QVERIFY((*other)->commit());
    QVERIFY(process.follower->step());
    QCOMPARE(invalidated(), QByteArrayList {"user:2"});
    m_clock.advance(10'000);
    QVERIFY(process.follower->step());
    QCOMPARE(logged(process), 0);
}

void TestCaptureFollower::standsByWhileAnotherFollows()
{
    Process second = start();
    {
        Process first = start();
        QVERIFY(first.follower->step());
        QCOMPARE(second.follower->step()->follower, CaptureStep::Follower::Other);
        m_file->run(text("UPDATE users SET name = 'x' WHERE id = 1"));
        m_clock.advance(5000);
        QVERIFY(second.follower->step());
        QVERIFY(invalidated().isEmpty());
    }
    m_clock.advance(5000);
    QCOMPARE(second.follower->step()->follower, CaptureStep::Follower::We);
    QCOMPARE(invalidated(), QByteArrayList {"user:1"});
}

void TestCaptureFollower::tellsWhetherOneFollows()
{
    const QString journal = m_file->folder() + text("/journal");
    const auto isTaken = [&journal] { return CaptureLease::isTaken(journal).value(); };
    QVERIFY(!isTaken());
    QVERIFY(!QFile::exists(journal + text(".capture")));
    {
        Process process = start();
        QVERIFY(process.follower->step());
        QVERIFY(isTaken());
        QVERIFY(process.follower->step());
    }
    QVERIFY(!isTaken());
    // Asking keeps nobody from it.
    Process process = start();
    QCOMPARE(process.follower->step()->follower, CaptureStep::Follower::We);
}

void TestCaptureFollower::leavesAnothersLogAlone()
{
    Process other = start(text("there"));
    m_file->run({text("UPDATE users SET name = 'x' WHERE id = 1"),
                 text("DROP TRIGGER _selaras_users_deleted")});
    const auto step = other.follower->step();
    QVERIFY(step);
    QCOMPARE(step->follower, CaptureStep::Follower::Other);
    QCOMPARE(step->problems.size(), 1);
    QCOMPARE(step->problems.first().code, ErrorCode::CapturedElsewhere);
    QVERIFY(invalidated().isEmpty());
    QVERIFY(other.follower->step()->problems.isEmpty());
    QVERIFY(other.follower->purge());
    QCOMPARE(logged(other), 1);
}

void TestCaptureFollower::removesTheKeysOfARebuiltTable()
{
    Process process = start();
    QVERIFY(process.follower->step());
    cache({"user:1", "user:2", "user:9", "user:1:sessions", "user:1:x", "users", "other"});
    m_file->run({text("CREATE TABLE n (id PRIMARY KEY, name)"),
                 text("INSERT INTO n SELECT id, 'new' FROM users"), text("DROP TABLE users"),
                 text("ALTER TABLE n RENAME TO users")});
    const auto step = process.follower->step();
    QVERIFY(step);
    QCOMPARE(step->restored, QStringList {text("users")});
    // Not those of others, which only look alike.
    const QByteArrayList keys {"user:1", "user:1:x", "user:2", "user:9"};
    QCOMPARE(invalidated(), keys);
    // Once more after the window, for readers that were under way; until then it stays logged.
    m_clock.advance(1999);
    QVERIFY(process.follower->step());
    QVERIFY(process.follower->purge());
    QVERIFY(invalidated().isEmpty());
    QCOMPARE(logged(process), 1);
    m_clock.advance(1);
    QVERIFY(process.follower->step());
    QCOMPARE(invalidated(), keys);
    m_clock.advance(10'000);
    QVERIFY(process.follower->step());
    QVERIFY(invalidated().isEmpty());
    QCOMPARE(logged(process), 0);
    m_file->run(text("UPDATE users SET name = 'x' WHERE id = 2"));
    QVERIFY(process.follower->step());
    QCOMPARE(invalidated(), QByteArrayList {"user:2"});
}

void TestCaptureFollower::removesThemWhenRedisIsBack()
{
    Process process = start();
    QVERIFY(process.follower->step());
    cache({"user:1"});
    m_client->failNext(1, {ErrorCode::Refused, {}, {}});
    m_file->run(text("DROP TRIGGER _selaras_users_updated"));
    const auto step = process.follower->step();
    QVERIFY(step);
    QCOMPARE(step->problems.size(), 1);
    QVERIFY(invalidated().isEmpty());
    // What comes after is not held up.
    m_file->run(text("UPDATE users SET name = 'x' WHERE id = 2"));
    QVERIFY(process.follower->step());
    QCOMPARE(invalidated(), QByteArrayList {"user:2"});
    m_clock.advance(1000);
    QVERIFY(process.follower->step());
    QCOMPARE(invalidated(), QByteArrayList {"user:1"});
}

void TestCaptureFollower::fallsBackToTheTableWhereASelectFails()
{
    Process process = start();
    QVERIFY(process.follower->step());
    cache({"user:1", "other"});
    m_file->run({text("DROP TABLE link"), text("INSERT INTO roles VALUES (1)")});
    const auto step = process.follower->step();
    QVERIFY(step);
    QCOMPARE(step->problems.size(), 1);
    QCOMPARE(invalidated(), QByteArrayList {"user:1"});
}

void TestCaptureFollower::switchesOffWithoutLosingAnything()
{
    m_file->run(text("UPDATE users SET name = 'x' WHERE id = 1"));
    Process process = start();
    m_journalError = Error {ErrorCode::OutOfSpace, {}, {}};
    const QStringList all {text("users"), text("posts"), text("roles")};
    QVERIFY(!process.follower->switchOff(all));
    QVERIFY(process.capture->status()->isOn());
    m_journalError.reset();
    const auto off = process.follower->switchOff(all);
    QVERIFY(off);
    QCOMPARE(off->deliveries.size(), 1);
    QCOMPARE(invalidated(), QByteArrayList {"user:1"});
    QVERIFY(!process.capture->status()->isOn());
    QCOMPARE(process.follower->step()->follower, CaptureStep::Follower::Nobody);
}

void TestCaptureFollower::takesTheTurnOfACaptureThatIsSwitchedOnLater()
{
    Process process = start();
    QVERIFY(process.follower->step());
    Process other = start();
    QVERIFY(other.follower->switchOff({text("users"), text("posts"), text("roles")}));
    QCOMPARE(process.follower->step()->follower, CaptureStep::Follower::Nobody);
    m_clock.advance(-3'600'000); // the clock was set back
    QVERIFY(other.capture->switchOn({text("users")}));
    m_clock.advance(3'600'000);
    QCOMPARE(process.follower->step()->follower, CaptureStep::Follower::We);
    m_file->run(text("UPDATE users SET name = 'x' WHERE id = 1"));
    QVERIFY(process.follower->step());
    QCOMPARE(invalidated(), QByteArrayList {"user:1"});
}

QTEST_GUILESS_MAIN(TestCaptureFollower)
#include "tst_capturefollower.moc"
