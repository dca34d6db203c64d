// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/followdesk.h"
#include "models/workspace/session.h"
#include "tests/support/redisserver.h"
#include "tests/support/temporarydatabase.h"

#include <QDir>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <csignal>

using namespace selaras;
using namespace selaras::test;
using repository::RowEdit;
using workspace::Access;
using workspace::ConnectionStatus;
using workspace::Session;
using State = ConnectionStatus::State;

namespace {

const QByteArray profile = R"({"name": "P", "keyPrefix": "p:", "mappings": [
    {"table": "users", "keys": ["user:{id}", "users:{id}*"], "value": {"shape": "object"}}
]})";

const QStringList schema {
    QStringLiteral("CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT)"),
    QStringLiteral("CREATE VIEW endless AS WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL "
                   "SELECT i + 1 FROM n) SELECT i FROM n"),
    QStringLiteral("INSERT INTO users VALUES (1, 'ani'), (2, 'budi'), (3, 'citra')")};

constexpr int patienceMs = 20'000;
constexpr qint64 quicklyMs = 2000;

const QString users = QStringLiteral("users");

Row idOf(qlonglong id)
{
    return {{QStringLiteral("id")}, {id}};
}

QVector<RowEdit> renameOf(qlonglong id, const QString &name)
{
    return {{RowEdit::Kind::Update, users, idOf(id), {}, Row({QStringLiteral("name")}, {name})}};
}

template<class T>
Result<T> resultOf(QFuture<Result<T>> future)
{
    future.waitForFinished();
    if (future.isCanceled() || future.resultCount() == 0)
        return fail(ErrorCode::Cancelled);
    return future.result();
}

std::shared_ptr<const mapping::KeyMap> keyMapOf(const QByteArray &json)
{
    auto parsed = mapping::parseProfile(json, QStringLiteral("test.json"));
    if (!parsed)
        qFatal("%s", qPrintable(parsed.error().context));
    return std::make_shared<const mapping::KeyMap>(std::move(*parsed));
}

} // namespace

class TestSession : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void bothConnectionsAreTold();
    void missingDatabaseIsTold();
    void outageIsToldAndEnds();
    void aServerThatCannotSaveIsNotAway();
    void pendingIsDrainedWhenRedisIsBack();
    void pendingOfAnotherProcessIsDrained();
    void changeByAnotherIsTold();
    void rowsAreRead();
    void endlessStatementIsCancelled();
    void keysAreListed();
    void listingIsCancelled();
    void keysAreRead();
    void linksAreRead();
    void saveTellsWhatItDid();
    void previewTellsNothing();
    void failedSaveTellsNothing();
    void captureIsSwitched();
    void captureSaysWhoFollows();
    void failedSwitchChangesNothing();
    void closesWhileRedisHangs();
    void closesWhileAStatementRuns();
    void closesAtOnce();
    void readOnlyWorkspaceWritesNoByte();

private:
    void open(bool readOnly = false);
    void set(const QByteArray &key, const QByteArray &value);
    [[nodiscard]] QByteArray get(const QByteArray &key);
    [[nodiscard]] QString journalFolder() const
    {
        return m_file->folder() + QStringLiteral("/journals");
    }
    [[nodiscard]] Access access(bool readOnly = false) const;
    [[nodiscard]] qint64 msToClose();

    SystemClock m_clock;
    std::unique_ptr<RedisServer> m_server;
    std::unique_ptr<TemporaryDatabase> m_file;
    std::unique_ptr<Session> m_session;
};

void TestSession::init()
{
    m_server = std::make_unique<RedisServer>();
    QVERIFY(m_server->isRunning());
    m_file = std::make_unique<TemporaryDatabase>(schema);
}

void TestSession::cleanup()
{
    m_session.reset();
    m_server.reset();
    m_file.reset();
}

Access TestSession::access(bool readOnly) const
{
    Access access;
    access.file.databasePath = m_file->path();
    access.file.redis = m_server->endpoint();
    access.file.readOnly = readOnly;
    access.redis = m_server->endpoint();
    access.journalFolder = journalFolder();
    access.keyMap = keyMapOf(profile);
    return access;
}

void TestSession::open(bool readOnly)
{
    m_session = std::make_unique<Session>(access(readOnly), m_clock);
}

void TestSession::set(const QByteArray &key, const QByteArray &value)
{
    m_server->cli({QStringLiteral("SET"), QString::fromUtf8(key), QString::fromUtf8(value)});
}

QByteArray TestSession::get(const QByteArray &key)
{
    return m_server->cli({QStringLiteral("GET"), QString::fromUtf8(key)});
}

qint64 TestSession::msToClose()
{
    QElapsedTimer timer;
    timer.start();
    m_session.reset();
    return timer.elapsed();
}

void TestSession::bothConnectionsAreTold()
{
    open();
    QCOMPARE(m_session->redisStatus().state, State::Connecting);
    QCOMPARE(m_session->databaseStatus().state, State::Connecting);
    QSignalSpy redis(m_session.get(), &Session::redisStatusChanged);
    QSignalSpy database(m_session.get(), &Session::databaseStatusChanged);
    QTRY_COMPARE_WITH_TIMEOUT(m_session->redisStatus().state, State::Connected, patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(m_session->databaseStatus().state, State::Connected, patienceMs);
    QVERIFY(!redis.isEmpty());
    QVERIFY(!database.isEmpty());
    QVERIFY(m_session->redisStatus().version.contains(QLatin1Char('.')));
    QVERIFY(m_session->databaseStatus().version.startsWith(QLatin1String("3.")));
    QVERIFY(m_session->redisStatus().latencyMs >= 0);
    QCOMPARE(m_session->pendingCount(), 0);
}

void TestSession::missingDatabaseIsTold()
{
    Access nowhere = access();
    nowhere.file.databasePath += QStringLiteral(".gone");
    m_session = std::make_unique<Session>(nowhere, m_clock);
    QTRY_COMPARE_WITH_TIMEOUT(m_session->databaseStatus().state, State::Failed, patienceMs);
    QCOMPARE(m_session->databaseStatus().error->code, ErrorCode::FileNotFound);
    QCOMPARE(resultOf(m_session->schema()).error().code, ErrorCode::FileNotFound);
    // Keys can be looked at all the same once the file is there.
    QFile::copy(m_file->path(), nowhere.file.databasePath);
    QVERIFY(resultOf(m_session->schema()).has_value());
    QTRY_COMPARE_WITH_TIMEOUT(m_session->databaseStatus().state, State::Connected, patienceMs);
}

void TestSession::aServerThatCannotSaveIsNotAway()
{
    const QDir folder = QFileInfo(m_server->socketPath()).dir();
    QVERIFY(folder.mkpath(QStringLiteral("dump.rdb/taken")));
    m_server->cli({QStringLiteral("CONFIG"), QStringLiteral("SET"), QStringLiteral("save"),
                   QStringLiteral("3600 1")});
    m_server->cli({QStringLiteral("BGSAVE")});
    QTRY_VERIFY(m_server->cli({QStringLiteral("PING")}).startsWith("MISCONF"));
    open();
    QTRY_VERIFY_WITH_TIMEOUT(m_session->redisStatus().state != State::Connecting, patienceMs);
    QCOMPARE(m_session->redisStatus().state, State::Connected);
}

void TestSession::outageIsToldAndEnds()
{
    open();
    QTRY_COMPARE_WITH_TIMEOUT(m_session->redisStatus().state, State::Connected, patienceMs);
    m_server->stop();
    QTRY_COMPARE_WITH_TIMEOUT(m_session->redisStatus().state, State::Failed, patienceMs);
    QVERIFY(m_session->redisStatus().error.has_value());
    QCOMPARE(m_session->databaseStatus().state, State::Connected);
    QVERIFY(m_server->start());
    QTRY_COMPARE_WITH_TIMEOUT(m_session->redisStatus().state, State::Connected, patienceMs);
    QVERIFY(!m_session->redisStatus().error.has_value());
}

void TestSession::pendingIsDrainedWhenRedisIsBack()
{
    open();
    QTRY_COMPARE_WITH_TIMEOUT(m_session->redisStatus().state, State::Connected, patienceMs);
    m_server->stop();
    const auto report = resultOf(m_session->save(renameOf(1, QStringLiteral("new"))));
    QVERIFY(report.has_value());
    QVERIFY(report->pendingBecause.has_value());
    QTRY_COMPARE_WITH_TIMEOUT(m_session->pendingCount(), 1, patienceMs);
    QCOMPARE(resultOf(m_session->recentIntents(1))->first().summary, QStringLiteral("users 1"));

    QSignalSpy removed(m_session.get(), &Session::keysRemoved);
    QVERIFY(m_server->start());
    set("p:user:1", "stale");
    set("p:user:2", "fresh");
    QTRY_COMPARE_WITH_TIMEOUT(m_session->pendingCount(), 0, patienceMs);
    QCOMPARE(get("p:user:1"), QByteArray());
    QCOMPARE(get("p:user:2"), QByteArray("fresh"));
    QTRY_VERIFY(!removed.isEmpty());
    QCOMPARE(removed.first().first().value<QByteArrayList>(), QByteArrayList {"p:user:1"});
}

void TestSession::pendingOfAnotherProcessIsDrained()
{
    auto desk = workspace::WriteDesk::open(access(), m_clock);
    QVERIFY(desk.has_value());
    const auto id =
        (*desk)->journal().prepare(repository::IntentKind::Edit, QStringLiteral("users 2"),
                                   {{mapping::KeyTarget::Scope::Exact, "p:user:2", ":"}});
    open();
    set("p:user:2", "stale");
    QVERIFY((*desk)->journal().release(*id, {ErrorCode::Refused, {}, {}}));
    QTRY_COMPARE_WITH_TIMEOUT(get("p:user:2"), QByteArray(), patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(*(*desk)->journal().pendingCount(), 0, patienceMs);
}

void TestSession::changeByAnotherIsTold()
{
    open();
    QSignalSpy changed(m_session.get(), &Session::databaseChanged);
    QTRY_COMPARE_WITH_TIMEOUT(m_session->databaseStatus().state, State::Connected, patienceMs);
    QVERIFY(changed.isEmpty());
    m_file->run(QStringLiteral("UPDATE users SET name = 'x' WHERE id = 2"));
    QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 1, patienceMs);
}

void TestSession::rowsAreRead()
{
    open();
    const auto tables = resultOf(m_session->schema());
    QCOMPARE(tables->tables.size(), 2);
    sqlite::PageRequest request;
    request.table = users;
    request.limit = 2;
    const auto page = resultOf(m_session->page(request));
    QCOMPARE(page->rows.size(), 2);
    QVERIFY(page->more);
    QCOMPARE(*resultOf(m_session->count(users, {})), 3);
    QCOMPARE(*resultOf(m_session->count(users, QStringLiteral("ani"))), 1);
    const auto row = resultOf(m_session->find(users, idOf(2)));
    QCOMPARE((*row)->values.value(u"name"), QVariant(QStringLiteral("budi")));
    QVERIFY(!resultOf(m_session->find(users, idOf(9)))->has_value());

    request.table = QStringLiteral("nobody");
    QCOMPARE(resultOf(m_session->page(request)).error().code, ErrorCode::NoSuchTable);
    QCOMPARE(resultOf(m_session->count(request.table, {})).error().code, ErrorCode::NoSuchTable);
    QCOMPARE(resultOf(m_session->find(request.table, idOf(1))).error().code,
             ErrorCode::NoSuchTable);
}

void TestSession::endlessStatementIsCancelled()
{
    open();
    QVERIFY(resultOf(m_session->schema()).has_value());
    auto endless = m_session->count(QStringLiteral("endless"), {});
    endless.cancel();
    QCOMPARE(*resultOf(m_session->count(users, {})), 3);
}

void TestSession::keysAreListed()
{
    open();
    for (const char *key : {"b", "a", "p:user:1"})
        set(key, "v");
    QVERIFY(!m_session->listing());
    QSignalSpy changed(m_session.get(), &Session::listingChanged);
    const auto listing = resultOf(m_session->listKeys());
    QCOMPARE((*listing)->keys, QByteArrayList({"a", "b", "p:user:1"}));
    QVERIFY((*listing)->takenMs > 0);
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(m_session->listing(), *listing);
}

void TestSession::listingIsCancelled()
{
    open();
    set("a", "v");
    ::kill(pid_t(m_server->processId()), SIGSTOP);
    auto future = m_session->listKeys();
    future.cancel();
    ::kill(pid_t(m_server->processId()), SIGCONT);
    QCOMPARE(resultOf(future).error().code, ErrorCode::Cancelled);
    QVERIFY(!m_session->listing());
    QVERIFY(resultOf(m_session->listKeys()).has_value());
}

void TestSession::keysAreRead()
{
    open();
    set("p:user:1", "hello");
    const auto facts = resultOf(m_session->inspect({"p:user:1", "absent"}));
    QCOMPARE(facts->at(0).type, QByteArray("string"));
    QVERIFY(!facts->at(1).exists());
    const auto value = resultOf(m_session->value("p:user:1", 3));
    QCOMPARE(value->text, QByteArray("hel"));
    QVERIFY(value->truncated);
}

void TestSession::linksAreRead()
{
    open();
    set("p:user:1", R"({"id":1,"name":"old"})");
    set("p:users:1:x", "v");
    const auto row = resultOf(m_session->find(users, idOf(1)));
    auto keys = resultOf(m_session->keysOf(users, **row));
    QCOMPARE(keys->size(), 2);
    QCOMPARE(keys->at(0).state, repository::KeyState::Stale);
    QCOMPARE(keys->at(1).facts.name, QByteArray("p:users:1:x"));
    QCOMPARE((*resultOf(m_session->rowOf("p:user:1")))->row.key, idOf(1));
    QVERIFY(!resultOf(m_session->rowOf("other"))->has_value());
    QCOMPARE((*resultOf(m_session->stateOf("p:user:1")))->state, repository::KeyState::Stale);

    // With a listing a pattern's keys come from it.
    QVERIFY(resultOf(m_session->listKeys()).has_value());
    QTRY_VERIFY(m_session->listing());
    set("p:users:1:late", "v");
    keys = resultOf(m_session->keysOf(users, **row));
    QCOMPARE(keys->size(), 2);
}

void TestSession::saveTellsWhatItDid()
{
    open();
    set("p:user:1", "v");
    set("p:users:1", "v");
    QSignalSpy rows(m_session.get(), &Session::rowsChanged);
    QSignalSpy keys(m_session.get(), &Session::keysRemoved);
    const auto report = resultOf(m_session->save(renameOf(1, QStringLiteral("new"))));
    QCOMPARE(report->removed, QByteArrayList({"p:user:1", "p:users:1"}));
    QTRY_COMPARE(rows.size(), 1);
    QCOMPARE(keys.size(), 1);
    QCOMPARE(keys.first().first().value<QByteArrayList>(), report->removed);
    QCOMPARE(resultOf(m_session->find(users, idOf(1)))->value().values.value(u"name"),
             QVariant(QStringLiteral("new")));
    QCOMPARE(resultOf(m_session->drain())->delivered, 0);
}

void TestSession::previewTellsNothing()
{
    open();
    set("p:user:1", "v");
    QSignalSpy rows(m_session.get(), &Session::rowsChanged);
    const auto preview = resultOf(m_session->preview(renameOf(1, QStringLiteral("new"))));
    QCOMPARE(preview->keys(), QByteArrayList {"p:user:1"});
    QCOMPARE(get("p:user:1"), QByteArray("v"));
    QVERIFY(resultOf(m_session->recentIntents(1))->isEmpty());
    QCoreApplication::processEvents();
    QVERIFY(rows.isEmpty());
}

void TestSession::failedSaveTellsNothing()
{
    open();
    QSignalSpy rows(m_session.get(), &Session::rowsChanged);
    QVERIFY(!resultOf(
        m_session->save({{RowEdit::Kind::Delete, QStringLiteral("nobody"), idOf(1), {}, {}}})));
    const auto conflict = resultOf(m_session->save(renameOf(9, QStringLiteral("x"))));
    QCOMPARE(conflict->conflicts.size(), 1);
    QCoreApplication::processEvents();
    QVERIFY(rows.isEmpty());
}

void TestSession::captureIsSwitched()
{
    const QVariant before = m_file->value(QStringLiteral("SELECT group_concat(sql) FROM "
                                                         "sqlite_master"));
    open();
    QTRY_COMPARE_WITH_TIMEOUT(m_session->redisStatus().state, State::Connected, patienceMs);
    auto overview = resultOf(m_session->captureOverview());
    QVERIFY(!overview->status.isOn());
    QCOMPARE(overview->status.tables.size(), 1);
    QVERIFY(resultOf(m_session->switchCaptureOn({users})));
    set("p:user:2", "stale");
    set("p:user:3", "fresh");
    m_file->run(QStringLiteral("UPDATE users SET name = 'x' WHERE id = 2"));
    overview = resultOf(m_session->captureOverview());
    QVERIFY(overview->status.tables.first().intact);
    QCOMPARE(overview->status.tables.first().changes, 1);

    QSignalSpy removed(m_session.get(), &Session::keysRemoved);
    QCOMPARE(*resultOf(m_session->switchCaptureOff({users})), QByteArrayList {"p:user:2"});
    QCOMPARE(get("p:user:2"), QByteArray());
    QCOMPARE(get("p:user:3"), QByteArray("fresh"));
    QTRY_COMPARE(removed.size(), 1);
    QVERIFY(!resultOf(m_session->captureOverview())->status.isOn());
    QCOMPARE(m_file->value(QStringLiteral("SELECT group_concat(sql) FROM sqlite_master")), before);
}

void TestSession::captureSaysWhoFollows()
{
    open();
    QTRY_COMPARE_WITH_TIMEOUT(m_session->redisStatus().state, State::Connected, patienceMs);
    QVERIFY(resultOf(m_session->switchCaptureOn({users})));
    QVERIFY(!resultOf(m_session->captureOverview())->isFollowed);
    auto writing = workspace::WriteDesk::open(access(), m_clock);
    auto following = workspace::FollowDesk::open(access(), **writing, m_clock);
    QVERIFY((*following)->follower().step());
    QVERIFY(resultOf(m_session->captureOverview())->isFollowed);
    following->reset();
    QVERIFY(!resultOf(m_session->captureOverview())->isFollowed);
}

void TestSession::failedSwitchChangesNothing()
{
    open();
    QTRY_COMPARE_WITH_TIMEOUT(m_session->redisStatus().state, State::Connected, patienceMs);
    QCOMPARE(resultOf(m_session->switchCaptureOn({users, QStringLiteral("endless")})).error().code,
             ErrorCode::NotCapturable);
    QVERIFY(!resultOf(m_session->captureOverview())->status.isOn());
    QVERIFY(resultOf(m_session->switchCaptureOn({users})));
    auto other = sqlite::Database::open(m_file->path(), sqlite::Database::Access::ReadWrite);
    QVERIFY((*other)->beginImmediate());
    QCOMPARE(resultOf(m_session->switchCaptureOff({users})).error().code, ErrorCode::Locked);
    (*other)->rollback();
    QVERIFY(resultOf(m_session->captureOverview())->status.tables.first().intact);
}

void TestSession::closesWhileRedisHangs()
{
    open();
    QTRY_COMPARE_WITH_TIMEOUT(m_session->redisStatus().state, State::Connected, patienceMs);
    ::kill(pid_t(m_server->processId()), SIGSTOP);
    const auto listing = m_session->listKeys();
    const auto value = m_session->value("p:user:1", 100);
    const auto save = m_session->save(renameOf(1, QStringLiteral("new")));
    // Until the save waits for Redis, its row being committed.
    QTRY_COMPARE_WITH_TIMEOUT(
        m_file->value(QStringLiteral("SELECT name FROM users WHERE id = 1")).toString(),
        QStringLiteral("new"), patienceMs);
    QVERIFY(msToClose() < quicklyMs);
    QCOMPARE(resultOf(listing).error().code, ErrorCode::Cancelled);
    QCOMPARE(resultOf(value).error().code, ErrorCode::Cancelled);
    QVERIFY(resultOf(save)->pendingBecause.has_value());

    // What could not be delivered is not lost.
    ::kill(pid_t(m_server->processId()), SIGCONT);
    auto desk = workspace::WriteDesk::open(access(), m_clock);
    QCOMPARE(*(*desk)->journal().pendingCount(), 1);
}

void TestSession::closesWhileAStatementRuns()
{
    open();
    QVERIFY(resultOf(m_session->schema()).has_value());
    const auto endless = m_session->count(QStringLiteral("endless"), {});
    QTRY_VERIFY(endless.isStarted());
    QTest::qWait(100); // nothing outside tells when the statement itself has begun
    QVERIFY(msToClose() < quicklyMs);
    QCOMPARE(resultOf(endless).error().code, ErrorCode::Cancelled);
}

void TestSession::closesAtOnce()
{
    open();
    QVERIFY(msToClose() < quicklyMs);
}

void TestSession::readOnlyWorkspaceWritesNoByte()
{
    const QStringList files = m_file->listing();
    set("p:user:1", "v");
    const QByteArray keys = m_server->cli({QStringLiteral("DBSIZE")});
    open(true);
    QTRY_COMPARE_WITH_TIMEOUT(m_session->redisStatus().state, State::Connected, patienceMs);
    QVERIFY(resultOf(m_session->schema()).has_value());
    QVERIFY(resultOf(m_session->listKeys()).has_value());
    const auto edits = renameOf(1, QStringLiteral("new"));
    QCOMPARE(resultOf(m_session->save(edits)).error().code, ErrorCode::ReadOnly);
    QCOMPARE(resultOf(m_session->preview(edits)).error().code, ErrorCode::ReadOnly);
    QCOMPARE(resultOf(m_session->drain()).error().code, ErrorCode::ReadOnly);
    QCOMPARE(resultOf(m_session->recentIntents(1)).error().code, ErrorCode::ReadOnly);
    QVERIFY(resultOf(m_session->captureOverview()).has_value());
    QCOMPARE(resultOf(m_session->switchCaptureOn({users})).error().code, ErrorCode::ReadOnly);
    QCOMPARE(resultOf(m_session->switchCaptureOff({users})).error().code, ErrorCode::ReadOnly);
    m_session.reset();
    QCOMPARE(m_file->listing(), files);
    QVERIFY(!QDir(journalFolder()).exists());
    QCOMPARE(m_server->cli({QStringLiteral("DBSIZE")}), keys);
    QCOMPARE(get("p:user:1"), QByteArray("v"));
}

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
