// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/clock.h"
#include "models/redis/connection.h"
#include "models/repository/invalidator.h"
#include "tests/repository/bench.h"
#include "tests/support/fakeclient.h"
#include "tests/support/memoryintentjournal.h"
#include "tests/support/redisserver.h"

#include <QTest>

#include <algorithm>

using namespace selaras;
using mapping::KeyTarget;
using redis::Connection;
using repository::IntentKind;
using repository::IntentState;
using repository::Invalidator;
using test::Bench;
using test::FakeClient;
using test::MemoryIntentJournal;
using test::RedisServer;
using Scope = KeyTarget::Scope;

namespace {

const QByteArray noRules = R"({"name": "P", "mappings": []})";
const Error lost {ErrorCode::ConnectionLost, {}, {}};
const Error refused {ErrorCode::Refused, {}, {}};

KeyTarget exact(const QByteArray &key)
{
    return {Scope::Exact, key, ":"};
}

KeyTarget below(const QByteArray &key)
{
    return {Scope::Subtree, key, ":"};
}

qint64 releasedIntent(MemoryIntentJournal &journal, const QVector<KeyTarget> &targets)
{
    const auto id = journal.prepare(IntentKind::Edit, QStringLiteral("users 1"), targets);
    [[maybe_unused]] const auto released = journal.release(*id, refused);
    return *id;
}

QByteArrayList sorted(QByteArrayList keys)
{
    std::sort(keys.begin(), keys.end());
    return keys;
}

} // namespace

class TestInvalidator : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void deliverRemovesExactlyWhatIsMeant();
    void deliverWithoutRedisReleases();
    void interruptedScanReleases();
    void deliveredIsStruckOutOnlyAfterTheReply();
    void strikingOutMayFail();
    void drainGoesOldestFirst();
    void drainIsOnePass();
    void lostRedisLeavesAllPending();
    void drainPassesOverWhatRedisRefuses();
    void cancelledDrainLeavesAllPending();
    void restartedServerMakesDeliveredDueAgain();
    void restartInTheMiddleIsDoneAgain();
    void moreKeysThanSaidAreHeld();
    void asManyKeysAsSaidAreRemoved();
    void invalidatesWithoutAnEdit();
    void drainFailsWhereTheJournalDoes();
    void nothingPendingAsksNothing();
    void drainsOnceRedisIsBack();

private:
    FakeClient m_client;
    test::TemporaryDatabase m_file;
    Bench m_bench {m_file, m_client, noRules};
    MemoryIntentJournal &m_journal = m_bench.journal();
    Invalidator &m_invalidator = m_bench.invalidator();
};

void TestInvalidator::init()
{
    m_client.keyspace().execute({"FLUSHALL"});
    for (const char *key : {"user:1", "user:1:roles", "user:10", "user:2", "other"})
        m_client.keyspace().execute({"SET", key, "v"});
    m_client.forgetCommands();
    m_client.failNext(0, {});
    m_client.answerWith("UNLINK", {});
    m_client.currentRunId = QStringLiteral("run 1");
    m_client.beforeCommand = {};
    m_client.afterCommand = {};
    m_journal.failWith(std::nullopt);
    const auto entries = m_journal.entries();
    for (const auto &entry : entries)
        QVERIFY(m_journal.forget(entry.intent.id));
    // What was delivered in another test is not to be replayed in this one.
    if (*m_journal.replay(QStringLiteral("run 0")))
        QVERIFY(m_journal.forget(m_journal.pending()->first().id));
}

void TestInvalidator::deliverRemovesExactlyWhatIsMeant()
{
    const QVector<KeyTarget> targets {exact("user:2"), below("user:1"), exact("absent")};
    const auto id = m_journal.prepare(IntentKind::Edit, QStringLiteral("users 1"), targets);
    const auto removed = m_invalidator.deliver(*id, targets);
    QCOMPARE(sorted(removed->removed), QByteArrayList({"user:1", "user:1:roles", "user:2"}));
    QCOMPARE(sorted(m_client.keyspace().keys()), QByteArrayList({"other", "user:10"}));
    QVERIFY(m_journal.entries().isEmpty());
}

void TestInvalidator::deliverWithoutRedisReleases()
{
    const auto id =
        m_journal.prepare(IntentKind::Edit, QStringLiteral("users 1"), {exact("user:1")});
    m_client.failNext(1, lost);
    const auto removed = m_invalidator.deliver(*id, {exact("user:1")});
    QVERIFY(!removed);
    QCOMPARE(removed.error(), lost);
    const auto pending = m_journal.pending();
    QCOMPARE(pending->size(), 1);
    QCOMPARE(pending->first().lastError, QStringLiteral("connection_lost"));
    QCOMPARE(pending->first().attempts, 1);
}

void TestInvalidator::interruptedScanReleases()
{
    const QVector<KeyTarget> targets {exact("user:2"), below("user:1")};
    const auto id = m_journal.prepare(IntentKind::Edit, QStringLiteral("users 1"), targets);
    m_client.afterCommand = [this](const redis::Command &command) {
        if (command.first() == "UNLINK")
            m_client.failNext(10, lost);
    };
    QVERIFY(!m_invalidator.deliver(*id, targets));
    QCOMPARE(m_journal.pending()->first().targets, targets);
    QVERIFY(m_client.keyspace().contains("user:1:roles"));

    m_client.afterCommand = {};
    m_client.failNext(0, {});
    QCOMPARE(m_invalidator.drain()->delivered, 1);
    QCOMPARE(sorted(m_client.keyspace().keys()), QByteArrayList({"other", "user:10"}));
}

void TestInvalidator::deliveredIsStruckOutOnlyAfterTheReply()
{
    const QVector<KeyTarget> targets {below("user:1")};
    const auto id = m_journal.prepare(IntentKind::Edit, QStringLiteral("users 1"), targets);
    int unlinked = 0;
    m_client.afterCommand = [&](const redis::Command &command) {
        if (command.first() != "UNLINK")
            return;
        ++unlinked;
        QCOMPARE(m_journal.entries().size(), 1);
    };
    QVERIFY(m_invalidator.deliver(*id, targets));
    QCOMPARE(unlinked, 2);
    QVERIFY(m_journal.entries().isEmpty());
}

void TestInvalidator::strikingOutMayFail()
{
    const auto id =
        m_journal.prepare(IntentKind::Edit, QStringLiteral("users 1"), {exact("user:1")});
    m_journal.failWith(Error {ErrorCode::JournalUnavailable, {}, {}});
    QCOMPARE(m_invalidator.deliver(*id, {exact("user:1")})->removed, QByteArrayList {"user:1"});
    m_journal.failWith(std::nullopt);
    QCOMPARE(m_journal.entries().size(), 1);
}

void TestInvalidator::drainGoesOldestFirst()
{
    releasedIntent(m_journal, {exact("user:1")});
    releasedIntent(m_journal, {exact("user:2"), exact("absent")});
    releasedIntent(m_journal, {exact("other")});
    const auto report = m_invalidator.drain();
    QCOMPARE(report->delivered, 3);
    QCOMPARE(report->pending, 0);
    QCOMPARE(report->removed, QByteArrayList({"user:1", "user:2", "other"}));
    QVERIFY(!report->because);
    QCOMPARE(*m_journal.pendingCount(), 0);
}

void TestInvalidator::drainIsOnePass()
{
    for (int i = 0; i < 20; ++i)
        releasedIntent(m_journal, {below("user:" + QByteArray::number(i))});
    const auto report = m_invalidator.drain();
    QCOMPARE(report->delivered, 20);
    QCOMPARE(sorted(report->removed),
             QByteArrayList({"user:1", "user:10", "user:1:roles", "user:2"}));
    const auto &commands = m_client.commands();
    QCOMPARE(std::count_if(commands.begin(), commands.end(),
                           [](const redis::Command &c) { return c.first() == "SCAN"; }),
             1);
}

void TestInvalidator::lostRedisLeavesAllPending()
{
    releasedIntent(m_journal, {exact("user:1")});
    releasedIntent(m_journal, {below("user:2")});
    m_client.afterCommand = [this](const redis::Command &) { m_client.failNext(1, lost); };
    const auto report = m_invalidator.drain();
    QCOMPARE(report->delivered, 0);
    QCOMPARE(report->pending, 2);
    QCOMPARE(report->because, std::optional(lost));
    QCOMPARE(m_journal.pending()->at(0).attempts, 2);
    QCOMPARE(m_journal.pending()->at(1).attempts, 2);
}

void TestInvalidator::drainPassesOverWhatRedisRefuses()
{
    releasedIntent(m_journal, {exact("user:1")});
    releasedIntent(m_journal, {exact("user:2")});
    m_client.beforeCommand = [this](const redis::Command &command) {
        m_client.answerWith("UNLINK",
                            command.contains("user:1")
                                ? "NOPERM this user has no permissions to access the key"
                                : "");
    };
    const auto report = m_invalidator.drain();
    QCOMPARE(report->delivered, 1);
    QCOMPARE(report->pending, 1);
    QVERIFY(!m_client.keyspace().contains("user:2"));
    QCOMPARE(report->because->code, ErrorCode::NoPermission);
    QCOMPARE(m_journal.pending()->first().targets, QVector<KeyTarget> {exact("user:1")});
    QCOMPARE(m_journal.pending()->first().lastError, QStringLiteral("no_permission"));
}

void TestInvalidator::cancelledDrainLeavesAllPending()
{
    class Cancelled final : public Progress {
    public:
        void report(qint64 /*done*/, qint64 /*total*/) override { }
        [[nodiscard]] bool cancelled() const override { return true; }
    } cancelled;
    releasedIntent(m_journal, {below("user:1")});
    const auto report = m_invalidator.drain(cancelled);
    QCOMPARE(report->pending, 1);
    QCOMPARE(report->because->code, ErrorCode::Cancelled);
    QCOMPARE(m_journal.pending()->first().attempts, 1);
}

void TestInvalidator::restartedServerMakesDeliveredDueAgain()
{
    releasedIntent(m_journal, {exact("user:1")});
    releasedIntent(m_journal, {below("user:2")});
    QCOMPARE(m_invalidator.drain()->delivered, 2);
    QCOMPARE(m_invalidator.drain()->delivered, 0);

    m_client.keyspace().execute({"SET", "user:1", "from an old snapshot"});
    m_client.currentRunId = QStringLiteral("run 2");
    const auto report = m_invalidator.drain();
    QCOMPARE(report->delivered, 1);
    QCOMPARE(report->removed, QByteArrayList {"user:1"});
    QCOMPARE(m_invalidator.drain()->delivered, 0);
}

void TestInvalidator::restartInTheMiddleIsDoneAgain()
{
    const auto id = m_journal.prepare(IntentKind::Edit, QStringLiteral("users 1"), {});
    m_client.afterCommand = [this](const redis::Command &command) {
        if (command.first() != "UNLINK" || m_client.currentRunId != QStringLiteral("run 1"))
            return;
        m_client.currentRunId = QStringLiteral("run 2");
        m_client.keyspace().execute({"SET", "user:1", "from an old snapshot"});
    };
    const auto removal = m_invalidator.deliver(*id, {exact("user:1")});
    QCOMPARE(removal->run, QStringLiteral("run 2"));
    QVERIFY(!m_client.keyspace().contains("user:1"));
}

void TestInvalidator::moreKeysThanSaidAreHeld()
{
    const QVector<KeyTarget> targets {exact("other"), {Scope::Glob, "user:*", ":"}};
    const auto id = m_journal.prepare(IntentKind::Edit, QStringLiteral("users 1"), targets);
    const auto held = m_invalidator.deliver(*id, targets, 3);
    QCOMPARE(held.error().code, ErrorCode::MoreKeysThanSaid);
    QCOMPARE(held.error().detail, QStringLiteral("4"));
    QCOMPARE(m_client.keyspace().keys().size(), 4);
    QCOMPARE(m_journal.find(*id)->value().state, IntentState::Held);
    QCOMPARE(m_journal.find(*id)->value().heldKeys, 4);
    QCOMPARE(m_invalidator.drain()->delivered, 0);
    QCOMPARE(m_client.keyspace().keys().size(), 4);

    QCOMPARE(m_invalidator.deliverNow(*id)->removed.size(), 4);
    QVERIFY(m_journal.entries().isEmpty());
    QCOMPARE(m_invalidator.deliverNow(*id).error().code, ErrorCode::NotFound);
}

void TestInvalidator::asManyKeysAsSaidAreRemoved()
{
    const QVector<KeyTarget> targets {{Scope::Glob, "user:*", ":"}};
    const auto id = m_journal.prepare(IntentKind::Edit, QStringLiteral("users 1"), targets);
    QCOMPARE(m_invalidator.deliver(*id, targets, 4)->removed.size(), 4);
}

void TestInvalidator::invalidatesWithoutAnEdit()
{
    const auto removal =
        m_invalidator.invalidate(IntentKind::Repair, QStringLiteral("1 key"), {exact("user:1")});
    QCOMPARE(removal->removed, QByteArrayList {"user:1"});
    const auto intent = m_journal.recent(1)->first();
    QCOMPARE(intent.kind, IntentKind::Repair);
    QCOMPARE(intent.state, IntentState::Delivered);

    m_client.failNext(1, lost);
    const auto pending = m_invalidator.invalidate(IntentKind::Repair, {}, {exact("user:2")});
    QCOMPARE(pending->pendingBecause, std::optional(lost));
    QCOMPARE(m_invalidator.drain()->removed, QByteArrayList {"user:2"});
}

void TestInvalidator::drainFailsWhereTheJournalDoes()
{
    m_journal.failWith(Error {ErrorCode::JournalUnavailable, {}, {}});
    const auto report = m_invalidator.drain();
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::JournalUnavailable);
}

void TestInvalidator::nothingPendingAsksNothing()
{
    QVERIFY(m_journal.prepare(IntentKind::Edit, QStringLiteral("users 1"), {exact("user:1")}));
    const auto report = m_invalidator.drain();
    QCOMPARE(report->delivered, 0);
    QCOMPARE(report->pending, 0);
    QVERIFY(m_client.commands().isEmpty());
    QVERIFY(m_client.keyspace().contains("user:1"));
}

void TestInvalidator::drainsOnceRedisIsBack()
{
    RedisServer server;
    QVERIFY(server.isRunning());
    SystemClock clock;
    redis::Endpoint endpoint = server.endpoint();
    endpoint.connectRetries = 0;
    Connection connection(endpoint, clock);
    QVERIFY(connection.open());
    Bench bench(m_file, connection, noRules);
    Invalidator &invalidator = bench.invalidator();
    server.stop();
    const auto id =
        bench.journal().prepare(IntentKind::Edit, QStringLiteral("users 1"), {exact("user:1")});
    QVERIFY(!invalidator.deliver(*id, {exact("user:1")}));
    QCOMPARE(invalidator.drain()->pending, 1);

    QVERIFY(server.start());
    server.cli({QStringLiteral("SET"), QStringLiteral("user:1"), QStringLiteral("old")});
    const auto report = invalidator.drain();
    QCOMPARE(report->delivered, 1);
    QCOMPARE(report->removed, QByteArrayList {"user:1"});
    QCOMPARE(server.cli({QStringLiteral("DBSIZE")}), QByteArray("0"));
}

QTEST_GUILESS_MAIN(TestInvalidator)
#include "tst_invalidator.moc"
