// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/accountacts.h"
#include "models/security/accountreader.h"
#include "models/security/loginattempts.h"
#include "tests/security/accessfixture.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace selaras;
using namespace selaras::security;
using test::AccessFixture;

namespace {

const QByteArray section =
    R"("lockouts": {"attempts": "security:attempts:{id}", "attemptSeconds": 86400,
       "lockout": "security:lockout:{id}", "seconds": 1800, "limit": 3})";

} // namespace

// Failed logins and lockouts, as an application counts them and as an admin sees them.
class TestLockouts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(start(section)); }

    void countsAndLocksAtTheLimit_data();
    void countsAndLocksAtTheLimit();
    void keepsTheTypeThatIsThere_data();
    void keepsTheTypeThatIsThere();
    void losesNothingOfWhatIsNoCounter_data();
    void losesNothingOfWhatIsNoCounter();
    void locksWithoutLockoutKeys();
    void readsWhatIsInTheWild_data();
    void readsWhatIsInTheWild();
    void locksInTheFormOfTheOthers_data();
    void locksInTheFormOfTheOthers();
    void unlocksAndClears();
    void hostileIdsStayTheirOwn();

private:
    bool start(const QByteArray &sections, bool scripts = true)
    {
        m_layouts = mapping::lockoutsOf(AccessFixture::profile(sections));
        return m_access.start(scripts);
    }
    const mapping::Lockouts &layout() { return m_layouts.first(); }
    Account only()
    {
        AccountReader reader(m_layouts, m_access.clock());
        const auto all = reader.read(m_access.client());
        return all && all->accounts.size() == 1 ? all->accounts.first() : Account();
    }

    AccessFixture m_access;
    QVector<mapping::Lockouts> m_layouts;
};

void TestLockouts::countsAndLocksAtTheLimit_data()
{
    QTest::addColumn<bool>("scripts");
    QTest::addColumn<int>("form");
    for (const bool scripts : {true, false}) {
        const char *way = scripts ? "script" : "transaction";
        QTest::addRow("integer, %s", way) << scripts << int(AttemptForm::Integer);
        QTest::addRow("json, %s", way) << scripts << int(AttemptForm::Json);
        QTest::addRow("hash, %s", way) << scripts << int(AttemptForm::Hash);
        QTest::addRow("list, %s", way) << scripts << int(AttemptForm::List);
    }
}

// S3.5 attempts and lockout, application side
void TestLockouts::countsAndLocksAtTheLimit()
{
    QFETCH(bool, scripts);
    QFETCH(int, form);
    QVERIFY(start(section, scripts));
    LoginAttempts::Policy policy;
    policy.form = AttemptForm(form);
    LoginAttempts attempts(m_access.client(), layout(), m_access.clock(), policy);
    const QString id = QStringLiteral("siti@example.org");
    const auto record = [&](bool ok) {
        const auto status = attempts.record(id, ok, QStringLiteral("203.0.113.9"), {});
        return status.value_or(LoginAttempts::Status {true, true, -1});
    };
    QCOMPARE(record(false).attempts, 1);
    QVERIFY(!record(false).isLocked);
    QVERIFY(!record(true).isLocked);
    QCOMPARE(attempts.status(id)->attempts, 0); // forgotten
    QCOMPARE(record(false).attempts, 1);
    QCOMPARE(record(false).attempts, 2);
    const auto third = record(false);
    QVERIFY(third.isLocked && third.lockedNow);
    QCOMPARE(third.attempts, 3);
    QVERIFY(third.leftMs && *third.leftMs > 1'790'000 && *third.leftMs <= 1'800'000);
    const auto fourth = record(false);
    QVERIFY(fourth.isLocked && !fourth.lockedNow);
    QVERIFY(record(true).isLocked); // not even with the right password
    QCOMPARE(attempts.status(id)->attempts, 3);
    QVERIFY(attempts.status(id)->isLocked);
    const qint64 left = m_access.text({"PTTL", "security:attempts:siti@example.org"}).toLongLong();
    QVERIFY(left > 86'390'000 && left <= 86'400'000);

    const Account account = only();
    QCOMPARE(account.id, id);
    QVERIFY(account.isLocked);
    QCOMPARE(account.attempts, 3);
    QCOMPARE(account.ips.value(0), QStringLiteral("203.0.113.9"));
    QVERIFY(!account.reason.isEmpty());
    const qint64 now = m_access.clock().nowMs();
    QVERIFY(account.untilMs && std::abs(*account.untilMs - now - 1'800'000) < 10'000);
    QVERIFY(account.sinceMs && std::abs(*account.sinceMs - now) < 10'000);
}

void TestLockouts::keepsTheTypeThatIsThere_data()
{
    QTest::addColumn<QByteArrayList>("before");
    QTest::addColumn<QByteArrayList>("look");
    QTest::addColumn<QByteArray>("after");
    const QByteArray key = "security:attempts:7";
    QTest::newRow("integer") << QByteArrayList {"SET", key, "1"} << QByteArrayList {"GET", key}
                             << QByteArray("2");
    QTest::newRow("json") << QByteArrayList {"SET", key,
                                             R"({"count":1,"lastIp":"a","note":"kept"})"}
                          << QByteArrayList {"GET", key}
                          << QByteArray(R"({"count":2,"lastIp":"203.0.113.9","note":"kept"})");
    QTest::newRow("json text") << QByteArrayList {"SET", key, R"({"attempts":"1"})"}
                               << QByteArrayList {"GET", key} << QByteArray(R"({"attempts":"2"})");
    QTest::newRow("hash") << QByteArrayList {"HSET", key, "failed_attempts", "1", "note", "kept"}
                          << QByteArrayList {"HGET", key, "failed_attempts"} << QByteArray("2");
    QTest::newRow("list") << QByteArrayList {"LPUSH", key, "one"} << QByteArrayList {"LLEN", key}
                          << QByteArray("2");
    QTest::newRow("sorted set") << QByteArrayList {"ZADD", key, "1700000000000", "one"}
                                << QByteArrayList {"ZCARD", key} << QByteArray("2");
}

void TestLockouts::keepsTheTypeThatIsThere()
{
    QFETCH(QByteArrayList, before);
    QFETCH(QByteArrayList, look);
    QFETCH(QByteArray, after);
    for (const bool scripts : {true, false}) {
        QVERIFY(start(section, scripts));
        QVERIFY(m_access.client().call(before));
        QVERIFY(m_access.client().call({"EXPIRE", before.at(1), "100"}));
        const QByteArray type = m_access.text({"TYPE", before.at(1)});
        LoginAttempts attempts(m_access.client(), layout(), m_access.clock(), {});
        const auto status =
            attempts.record(QStringLiteral("7"), false, QStringLiteral("203.0.113.9"), {});
        QVERIFY(status);
        QCOMPARE(status->attempts, 2);
        QCOMPARE(m_access.text(look), after);
        QCOMPARE(m_access.text({"TYPE", before.at(1)}), type);
        const qint64 ttl = m_access.text({"TTL", before.at(1)}).toLongLong();
        QVERIFY2(ttl > 90 && ttl <= 100, qPrintable(QString::number(ttl)));
        QCOMPARE(attempts.status(QStringLiteral("7"))->attempts, 2);
        QCOMPARE(only().attempts, 2);
    }
}

void TestLockouts::losesNothingOfWhatIsNoCounter_data()
{
    QTest::addColumn<QByteArrayList>("before");
    const QByteArray key = "security:attempts:7";
    QTest::newRow("text") << QByteArrayList {"SET", key, "hello"};
    QTest::newRow("broken json") << QByteArrayList {"SET", key, R"({"count": 1)"};
    QTest::newRow("json of something else") << QByteArrayList {"SET", key, R"({"name": "a"})"};
    QTest::newRow("hash of something else") << QByteArrayList {"HSET", key, "name", "a"};
    QTest::newRow("set") << QByteArrayList {"SADD", key, "a"};
    QTest::newRow("stream") << QByteArrayList {"XADD", key, "1-1", "a", "b"};
}

void TestLockouts::losesNothingOfWhatIsNoCounter()
{
    QFETCH(QByteArrayList, before);
    for (const bool scripts : {true, false}) {
        QVERIFY(start(section, scripts));
        QVERIFY(m_access.client().call(before));
        const QByteArray dump = m_access.text({"DUMP", before.at(1)});
        LoginAttempts attempts(m_access.client(), layout(), m_access.clock(), {});
        const auto status = attempts.record(QStringLiteral("7"), false, {}, {});
        QVERIFY(!status);
        QCOMPARE(status.error().code, ErrorCode::WrongType);
        QCOMPARE(m_access.text({"DUMP", before.at(1)}), dump);
        QCOMPARE(only().id, QStringLiteral("7")); // and the list says that it is there
    }
}

void TestLockouts::locksWithoutLockoutKeys()
{
    const QByteArray bare = R"("lockouts": {"attempts": "tries:{id}", "limit": 2})";
    for (const bool scripts : {true, false}) {
        QVERIFY(start(bare, scripts));
        LoginAttempts attempts(m_access.client(), layout(), m_access.clock(), {});
        QVERIFY(!attempts.record(QStringLiteral("7"), false, {}, {})->isLocked);
        QVERIFY(attempts.record(QStringLiteral("7"), false, {}, {})->lockedNow);
        QVERIFY(!attempts.record(QStringLiteral("7"), false, {}, {})->lockedNow);
        QCOMPARE(m_access.text({"GET", "tries:7"}), QByteArray("2"));
        QVERIFY(only().isLocked);
        const auto locked = lockAccount(m_access.client(), only(), layout(), {}, {});
        QVERIFY(!locked);
        QCOMPARE(locked.error().code, ErrorCode::Unsupported);
    }
}

void TestLockouts::readsWhatIsInTheWild_data()
{
    QTest::addColumn<QByteArrayList>("command");
    QTest::addColumn<qint64>("attempts");
    QTest::addColumn<bool>("locked");
    QTest::addColumn<QString>("ip");
    const QByteArray counter = "security:attempts:7";
    const QByteArray lock = "security:lockout:7";
    const auto row = [](const char *name, const QByteArrayList &command, qint64 attempts,
                        bool locked, const char *ip = "") {
        QTest::newRow(name) << command << attempts << locked << QString::fromLatin1(ip);
    };
    row("integer", {"SET", counter, "4"}, 4, false);
    row("json", {"SET", counter, R"({"attempts": 4, "ipAddress": "10.0.0.1"})"}, 4, false,
        "10.0.0.1");
    row("json list", {"SET", counter, R"([{"ip": "10.0.0.2"}, {"ip": "10.0.0.3"}])"}, 2, false,
        "10.0.0.2");
    row("list of them inside",
        {"SET", counter, R"({"attempts": [{"ip": "10.0.0.2"}, {"ip": "10.0.0.3"}]})"}, 2, false,
        "10.0.0.2");
    row("hash", {"HSET", counter, "count", "4", "ip", "10.0.0.4"}, 4, false, "10.0.0.4");
    row("list", {"RPUSH", counter, R"({"ip": "10.0.0.5"})", "x"}, 2, false, "10.0.0.5");
    row("sorted set", {"ZADD", counter, "1", "a", "2", "b"}, 2, false);
    row("locked by a word", {"SET", lock, "1"}, 0, true);
    row("locked by json", {"SET", lock, R"({"attempts": 5, "ip": "10.0.0.6"})"}, 5, true,
        "10.0.0.6");
    row("locked by a hash", {"HSET", lock, "attempts", "5"}, 5, true);
    row("locked by anything", {"SADD", lock, "x"}, 0, true);
    row("locked by a broken value", {"SET", lock, "{\"a\xff"}, 0, true);
}

void TestLockouts::readsWhatIsInTheWild()
{
    QFETCH(QByteArrayList, command);
    QVERIFY(m_access.client().call(command));
    const Account account = only();
    QCOMPARE(account.id, QStringLiteral("7"));
    QTEST(account.attempts, "attempts");
    QTEST(account.isLocked, "locked");
    QTEST(account.ips.value(0), "ip");
}

void TestLockouts::locksInTheFormOfTheOthers_data()
{
    QTest::addColumn<QByteArrayList>("other");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArrayList>("look");
    QTest::addColumn<QByteArray>("expected");
    const QByteArray other = "security:lockout:8";
    const QByteArray key = "security:lockout:7";
    QTest::newRow("word") << QByteArrayList {"SET", other, "locked"} << QByteArray("string")
                          << QByteArrayList {"GET", key} << QByteArray("locked");
    QTest::newRow("hash") << QByteArrayList {"HSET", other, "reason", "x", "locked_at", "y"}
                          << QByteArray("hash") << QByteArrayList {"HGET", key, "reason"}
                          << QByteArray("left the company");
    QTest::newRow("until, in seconds")
        << QByteArrayList {"SET", other, QByteArray::number(4'000'000'000)} << QByteArray("string")
        << QByteArrayList {"STRLEN", key} << QByteArray("10");
    QTest::newRow("json") << QByteArrayList {"SET", other, R"({"lockedUntil":1795246832000})"}
                          << QByteArray("string") << QByteArrayList {"TYPE", key}
                          << QByteArray("string");
}

// S3.5 lock
void TestLockouts::locksInTheFormOfTheOthers()
{
    QFETCH(QByteArrayList, other);
    QVERIFY(m_access.client().call(other));
    AccountReader reader(m_layouts, m_access.clock());
    const auto account = reader.find(m_access.client(), QStringLiteral("7"));
    QVERIFY(account);
    QVERIFY(!account->isLocked);
    const auto all = reader.read(m_access.client());
    QVERIFY(all);
    const auto form = lockoutFormIn(m_access.client(), *account, layout(), all->accounts);
    QVERIFY(form);
    const Lockout lockout {QStringLiteral("7"),
                           QStringLiteral("left the company"),
                           {},
                           0,
                           m_access.clock().nowMs(),
                           600};
    QVERIFY(lockAccount(m_access.client(), *account, layout(), lockout, *form));
    QTEST(m_access.text({"TYPE", "security:lockout:7"}), "type");
    QFETCH(QByteArrayList, look);
    QTEST(m_access.text(look), "expected");
    const auto locked = reader.find(m_access.client(), QStringLiteral("7"));
    QVERIFY(locked && locked->isLocked);
    QVERIFY(locked->untilMs
            && std::abs(*locked->untilMs - m_access.clock().nowMs() - 600'000) < 10'000);
    if (locked->lockoutType == "string"
        && m_access.text({"GET", "security:lockout:7"}).startsWith('{'))
        QVERIFY(std::abs(*locked->sinceMs - m_access.clock().nowMs()) < 10'000);
    QVERIFY(LoginAttempts(m_access.client(), layout(), m_access.clock(), {})
                .status(QStringLiteral("7"))
                ->isLocked);
}

// S3.5 lockout unlock
void TestLockouts::unlocksAndClears()
{
    LoginAttempts attempts(m_access.client(), layout(), m_access.clock(), {});
    for (int i = 0; i < 3; ++i)
        QVERIFY(attempts.record(QStringLiteral("7"), false, {}, {}));
    QVERIFY(m_access.client().call({"SET", "security:attempts:71", "2"}));
    const Account account = [this] {
        AccountReader reader(m_layouts, m_access.clock());
        return reader.read(m_access.client())->accounts.first();
    }();
    QVERIFY(account.isLocked);
    QCOMPARE(*clearAttempts(m_access.client(), account, layout()), 1);
    QVERIFY(attempts.status(QStringLiteral("7"))->isLocked);
    QCOMPARE(*unlockAccount(m_access.client(), account, layout()), 1);
    QVERIFY(!attempts.status(QStringLiteral("7"))->isLocked);
    QCOMPARE(attempts.record(QStringLiteral("7"), false, {}, {})->attempts, 1);
    QCOMPARE(m_access.text({"GET", "security:attempts:71"}), QByteArray("2"));
}

void TestLockouts::hostileIdsStayTheirOwn()
{
    const QStringList ids {QStringLiteral("a*"), QStringLiteral("[ab]"), QStringLiteral("a:b"),
                           QStringLiteral("' OR 1=1 --"), QStringLiteral("ünï")};
    QVERIFY(m_access.client().call({"SET", "security:attempts:ab", "2"}));
    LoginAttempts attempts(m_access.client(), layout(), m_access.clock(), {});
    for (const QString &id : ids) {
        QCOMPARE(attempts.record(id, false, {}, {})->attempts, 1);
        AccountReader reader(m_layouts, m_access.clock());
        const auto account = reader.find(m_access.client(), id);
        QVERIFY(account);
        QCOMPARE(account->attempts, 1);
        QCOMPARE(*unlockAccount(m_access.client(), *account, layout()), 1);
    }
    QCOMPARE(m_access.text({"GET", "security:attempts:ab"}), QByteArray("2"));
    QVERIFY(!attempts.record({}, false, {}, {}));
}

QTEST_GUILESS_MAIN(TestLockouts)
#include "tst_lockouts.moc"
