// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/lockacts.h"
#include "models/security/lockreader.h"
#include "tests/security/accessfixture.h"

#include <QtTest>

using namespace selaras;
using namespace selaras::security;
using test::AccessFixture;

// Locks, as processes of an application take them and as an admin sees them.
class TestLocks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyTheHolderReleases_data();
    void onlyTheHolderReleases();
    void readsHolders_data();
    void readsHolders();
    void forcesOnlyWhatWasSeen();
    void tellsTheAge();
    void remembersTheAge();
    void losesNothingOfWhatIsNoLock();

private:
    bool start(const QByteArray &sections = R"("locks": {"key": "lock:{name}"})",
               bool scripts = true)
    {
        m_layouts = mapping::locksOf(AccessFixture::profile(sections));
        return m_access.start(scripts);
    }
    const mapping::Locks &layout() { return m_layouts.first(); }
    HeldLock only()
    {
        LockReader reader(m_layouts, m_access.clock());
        const auto all = reader.read(m_access.client());
        return all && all->locks.size() == 1 ? all->locks.first() : HeldLock();
    }

    AccessFixture m_access;
    QVector<mapping::Locks> m_layouts;
};

void TestLocks::onlyTheHolderReleases_data()
{
    QTest::addColumn<bool>("scripts");
    QTest::newRow("script") << true;
    QTest::newRow("transaction") << false;
}

// S4.5 lock acquire, extend and release by the holder's token
void TestLocks::onlyTheHolderReleases()
{
    QFETCH(bool, scripts);
    QVERIFY(start(R"("locks": {"key": "lock:{name}", "seconds": 30})", scripts));
    redis::Client &client = m_access.client();
    const QString name = QStringLiteral("import:job:123");
    const QByteArray key = "lock:import:job:123";
    const QByteArray token = newLockToken();
    QVERIFY(token != newLockToken());
    QVERIFY(*acquireLock(client, layout(), name, token, 30'000));
    QVERIFY(!*acquireLock(client, layout(), name, newLockToken(), 30'000));
    QCOMPARE(only().name, name);
    QCOMPARE(only().token, token);
    QVERIFY(!*extendLock(client, key, layout(), newLockToken(), 60'000));
    QVERIFY(*extendLock(client, key, layout(), token, 60'000));
    const qint64 left = m_access.text({"PTTL", key}).toLongLong();
    QVERIFY(left > 50'000 && left <= 60'000);
    QVERIFY(!*releaseLock(client, key, layout(), newLockToken()));
    QVERIFY(!*releaseLock(client, key, layout(), {}));
    QCOMPARE(m_access.text({"GET", key}), token);
    QVERIFY(*releaseLock(client, key, layout(), token));
    QVERIFY(!*releaseLock(client, key, layout(), token));
    QVERIFY(*acquireLock(client, layout(), name, token, 30'000));
    QVERIFY(!acquireLock(client, layout(), {}, token, 30'000));
}

void TestLocks::readsHolders_data()
{
    QTest::addColumn<QByteArrayList>("command");
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QString>("owner");
    const QByteArray key = "lock:a";
    QTest::newRow("redlock") << QByteArrayList {"SET", key, "c43d5f", "PX", "30000"}
                             << QByteArray("c43d5f") << QString();
    QTest::newRow("json") << QByteArrayList {"SET", key, R"({"owner": "w1", "host": "db2"})"}
                          << QByteArray("w1") << QStringLiteral("host db2");
    QTest::newRow("hash") << QByteArrayList {"HSET", key, "token", "t1", "pid", "12"}
                          << QByteArray("t1") << QStringLiteral("pid 12");
    QTest::newRow("Redisson") << QByteArrayList {"HSET", key, "8743c9c0:1", "1"}
                              << QByteArray("8743c9c0:1") << QString();
    QTest::newRow("no text") << QByteArrayList {"SET", key, QByteArray("\x00\xff\x01", 3)}
                             << QByteArray("\x00\xff\x01", 3) << QString();
}

void TestLocks::readsHolders()
{
    QFETCH(QByteArrayList, command);
    QFETCH(QByteArray, token);
    for (const bool scripts : {true, false}) {
        QVERIFY(start(R"("locks": {"key": "lock:{name}"})", scripts));
        QVERIFY(m_access.client().call(command));
        QCOMPARE(only().token, token);
        QTEST(only().owner, "owner");
        QVERIFY(!*releaseLock(m_access.client(), "lock:a", layout(), "another"));
        QVERIFY(*extendLock(m_access.client(), "lock:a", layout(), token, 60'000));
        QVERIFY(*releaseLock(m_access.client(), "lock:a", layout(), token));
        QCOMPARE(m_access.text({"EXISTS", "lock:a"}), QByteArray("0"));
    }
}

// S4.5 force release
void TestLocks::forcesOnlyWhatWasSeen()
{
    for (const bool scripts : {true, false}) {
        QVERIFY(start(R"("locks": {"key": "lock:{name}"})", scripts));
        QVERIFY(*acquireLock(m_access.client(), layout(), QStringLiteral("a"), "one", 30'000));
        const HeldLock seen = only();
        QVERIFY(m_access.client().call({"SET", "lock:a", "two"}));
        QVERIFY(!*forceRelease(m_access.client(), seen)); // another's by now
        QCOMPARE(m_access.text({"GET", "lock:a"}), QByteArray("two"));
        QVERIFY(*forceRelease(m_access.client(), only()));
        QVERIFY(!*forceRelease(m_access.client(), seen));
    }
}

void TestLocks::tellsTheAge()
{
    QVERIFY(start(R"("locks": [{"key": "lock:{name}", "seconds": 30}, {"key": "other:{name}"}])"));
    const qint64 now = m_access.clock().nowMs();
    QVERIFY(m_access.client().call({"SET", "lock:a", "t", "PX", "20000"}));
    QVERIFY(only().sinceMs && std::abs(now - 10'000 - *only().sinceMs) < 5'000);
    QVERIFY(only().expiresMs && std::abs(now + 20'000 - *only().expiresMs) < 5'000);
    QVERIFY(m_access.client().call({"DEL", "lock:a"}));
    QVERIFY(m_access.client().call(
        {"SET", "other:a",
         R"({"owner": "t", "acquiredAt": )" + QByteArray::number(now - 90'000) + "}"}));
    QCOMPARE(*only().sinceMs, now - 90'000);
    QVERIFY(!only().isOlder);
    QVERIFY(!only().expiresMs);
}

void TestLocks::remembersTheAge()
{
    QVERIFY(start());
    QVERIFY(m_access.client().call({"SET", "lock:a", "t"}));
    LockReader reader(m_layouts, m_access.clock());
    const auto first = reader.read(m_access.client());
    QVERIFY(first && first->locks.first().isOlder);
    // Looking does not make it younger.
    QTRY_VERIFY(m_access.clock().nowMs() > *first->locks.first().sinceMs + 1500);
    const auto again = reader.read(m_access.client());
    QCOMPARE(again->locks.first().sinceMs, first->locks.first().sinceMs);
    QVERIFY(m_access.client().call({"SET", "lock:a", "another"}));
    const auto other = reader.read(m_access.client());
    QVERIFY(*other->locks.first().sinceMs > *first->locks.first().sinceMs);
}

void TestLocks::losesNothingOfWhatIsNoLock()
{
    for (const bool scripts : {true, false}) {
        QVERIFY(start(R"("locks": {"key": "lock:{name}"})", scripts));
        QVERIFY(m_access.client().call({"LPUSH", "lock:a", "x"}));
        QVERIFY(!*acquireLock(m_access.client(), layout(), QStringLiteral("a"), "t", 1000));
        const auto released = releaseLock(m_access.client(), "lock:a", layout(), "x");
        QVERIFY(!released || !*released);
        QCOMPARE(only().name, QStringLiteral("a"));
        QCOMPARE(m_access.text({"LLEN", "lock:a"}), QByteArray("1"));
    }
}

QTEST_GUILESS_MAIN(TestLocks)
#include "tst_locks.moc"
