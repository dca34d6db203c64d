// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/clock.h"
#include "models/redis/connection.h"
#include "models/repository/invalidator.h"
#include "tests/support/fakeclient.h"
#include "tests/support/memoryintentjournal.h"
#include "tests/support/redisserver.h"

#include <QTest>

#include <algorithm>

using namespace selaras;
using mapping::KeyTarget;
using redis::Connection;
using repository::Invalidator;
using test::FakeClient;
using test::MemoryIntentJournal;
using test::RedisServer;
using Scope = KeyTarget::Scope;

namespace {

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
    const auto id = journal.prepare(QStringLiteral("users 1"), targets);
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
    void drainStopsWhereRedisIsLost();
    void drainPassesOverWhatRedisRefuses();
    void drainFailsWhereTheJournalDoes();
    void nothingPendingAsksNothing();
    void drainsOnceRedisIsBack();

private:
    FakeClient m_client;
    MemoryIntentJournal m_journal;
    Invalidator m_invalidator {m_client, m_journal};
};

void TestInvalidator::init()
{
    m_client.keyspace().execute({"FLUSHALL"});
    for (const char *key : {"user:1", "user:1:roles", "user:10", "user:2", "other"})
        m_client.keyspace().execute({"SET", key, "v"});
    m_client.forgetCommands();
    m_client.failNext(0, {});
    m_client.answerWith("UNLINK", {});
    m_client.beforeCommand = {};
    m_client.afterCommand = {};
    m_journal.failWith(std::nullopt);
    const auto entries = m_journal.entries();
    for (const auto &entry : entries)
        QVERIFY(m_journal.forget(entry.intent.id));
}

void TestInvalidator::deliverRemovesExactlyWhatIsMeant()
{
    const QVector<KeyTarget> targets {exact("user:2"), below("user:1"), exact("absent")};
    const auto id = m_journal.prepare(QStringLiteral("users 1"), targets);
    const auto removed = m_invalidator.deliver(*id, targets);
    QCOMPARE(sorted(*removed), QByteArrayList({"user:1", "user:1:roles", "user:2"}));
    QCOMPARE(sorted(m_client.keyspace().keys()), QByteArrayList({"other", "user:10"}));
    QVERIFY(m_journal.entries().isEmpty());
}

void TestInvalidator::deliverWithoutRedisReleases()
{
    const auto id = m_journal.prepare(QStringLiteral("users 1"), {exact("user:1")});
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
    const auto id = m_journal.prepare(QStringLiteral("users 1"), targets);
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
    const auto id = m_journal.prepare(QStringLiteral("users 1"), targets);
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
    const auto id = m_journal.prepare(QStringLiteral("users 1"), {exact("user:1")});
    m_journal.failWith(Error {ErrorCode::JournalUnavailable, {}, {}});
    QCOMPARE(*m_invalidator.deliver(*id, {exact("user:1")}), QByteArrayList {"user:1"});
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

void TestInvalidator::drainStopsWhereRedisIsLost()
{
    releasedIntent(m_journal, {exact("user:1")});
    releasedIntent(m_journal, {exact("user:2")});
    releasedIntent(m_journal, {exact("other")});
    m_client.afterCommand = [this](const redis::Command &) { m_client.failNext(1, lost); };
    const auto report = m_invalidator.drain();
    QCOMPARE(report->delivered, 1);
    QCOMPARE(report->pending, 2);
    QCOMPARE(report->removed, QByteArrayList {"user:1"});
    QCOMPARE(report->because, std::optional(lost));
    // The third was not even tried.
    QCOMPARE(m_journal.pending()->at(0).attempts, 2);
    QCOMPARE(m_journal.pending()->at(1).attempts, 1);
}

void TestInvalidator::drainPassesOverWhatRedisRefuses()
{
    releasedIntent(m_journal, {exact("user:1")});
    releasedIntent(m_journal, {exact("user:2")});
    m_client.answerWith("UNLINK", "NOPERM this user has no permissions to access the key");
    m_client.afterCommand = [this](const redis::Command &command) {
        if (command.contains("user:1"))
            m_client.answerWith("UNLINK", {});
    };
    const auto report = m_invalidator.drain();
    QCOMPARE(report->delivered, 1);
    QCOMPARE(report->pending, 1);
    QCOMPARE(report->removed, QByteArrayList {"user:2"});
    QCOMPARE(report->because->code, ErrorCode::NoPermission);
    QCOMPARE(m_journal.pending()->first().lastError, QStringLiteral("no_permission"));
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
    QVERIFY(m_journal.prepare(QStringLiteral("users 1"), {exact("user:1")}));
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
    Invalidator invalidator(connection, m_journal);
    server.stop();
    const auto id = m_journal.prepare(QStringLiteral("users 1"), {exact("user:1")});
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
