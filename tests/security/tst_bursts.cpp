// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/accountreader.h"
#include "models/security/bursts.h"
#include "models/security/userlookup.h"
#include "tests/security/accessfixture.h"
#include "tests/support/temporarydatabase.h"

#include <QtTest>

using namespace selaras;
using namespace selaras::security;
using test::AccessFixture;

// Where failed logins come from, and whom they are after.
class TestBursts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(m_access.start()); }

    void tellsWhereAttemptsComeFrom_data();
    void tellsWhereAttemptsComeFrom();
    void findsBurstsByAddressAndAccount();
    void findsUsers();

private:
    QVector<Account> accounts(const QByteArray &trail)
    {
        const auto profile = AccessFixture::profile(
            R"("lockouts": {"attempts": "a:{id}", "lockout": "l:{id}"}, "audit": )" + trail);
        AccountReader reader(mapping::lockoutsOf(profile), m_access.clock());
        auto read = reader.read(m_access.client());
        if (!read
            || !addAddresses(m_access.client(), read->accounts, mapping::auditTrailsOf(profile)))
            return {};
        return read->accounts;
    }

    AccessFixture m_access;
};

void TestBursts::tellsWhereAttemptsComeFrom_data()
{
    QTest::addColumn<QByteArray>("trail");
    QTest::addColumn<QByteArrayList>("before");
    QTest::addColumn<QByteArrayList>("event");
    const QByteArray of7 = R"({"event": "LOGIN_FAILED", "userId": 7, "ip": "203.0.113.9"})";
    const QByteArray good = R"({"event": "LOGIN_SUCCESS", "userId": 7, "ip": "10.0.0.1"})";
    const QByteArray each = R"({"key": "audit:{user}"})";
    const QByteArray all = R"({"key": "audit"})";
    QTest::newRow("list of each") << each << QByteArrayList {"LPUSH", "audit:7", of7}
                                  << QByteArrayList {"LPUSH", "audit:7", good};
    QTest::newRow("sorted set of each") << each << QByteArrayList {"ZADD", "audit:7", "1", of7}
                                        << QByteArrayList {"ZADD", "audit:7", "2", good};
    QTest::newRow("list of all") << all << QByteArrayList {"LPUSH", "audit", of7}
                                 << QByteArrayList {"LPUSH", "audit", good};
    QTest::newRow("stream of all")
        << all << QByteArrayList {"XADD",   "audit", "1-1", "event",      "login_failed",
                                  "userId", "7",     "ip",  "203.0.113.9"}
        << QByteArrayList {"XADD",   "audit", "1-2", "event",   "login",
                           "userId", "7",     "ip",  "10.0.0.1"};
}

void TestBursts::tellsWhereAttemptsComeFrom()
{
    QFETCH(QByteArray, trail);
    QFETCH(QByteArrayList, before);
    QFETCH(QByteArrayList, event);
    for (const QByteArrayList &command :
         {before, event, QByteArrayList {"SET", "a:7", "2"}, QByteArrayList {"SET", "a:8", "1"}})
        QVERIFY(m_access.client().call(command));
    const QVector<Account> all = accounts(trail);
    QCOMPARE(all.size(), 2);
    QCOMPARE(all.first().id, QStringLiteral("7"));
    QCOMPARE(all.first().ips, QStringList {QStringLiteral("203.0.113.9")});
    QVERIFY(all.last().ips.isEmpty());
}

// S3.5 alerts on a burst: whose and from where
void TestBursts::findsBurstsByAddressAndAccount()
{
    for (int user = 1; user <= 4; ++user)
        QVERIFY(m_access.client().call(
            {"SET", "a:" + QByteArray::number(user), R"({"attempts": 2, "ip": "203.0.113.9"})"}));
    QVERIFY(m_access.client().call({"SET", "a:5", R"({"attempts": 6, "ip": "198.51.100.1"})"}));
    QVERIFY(m_access.client().call({"SET", "a:6", R"({"attempts": 1, "ip": "198.51.100.2"})"}));
    QVERIFY(m_access.client().call({"SET", "l:5", "1"}));
    const QVector<Burst> bursts = burstsIn(accounts("{}"));
    QCOMPARE(bursts.size(), 3);
    QCOMPARE(bursts.at(0).subject, QStringLiteral("203.0.113.9"));
    QCOMPARE(bursts.at(0).failures, 8);
    QCOMPARE(bursts.at(0).accounts, 4);
    QCOMPARE(bursts.at(1).subject, QStringLiteral("5"));
    QCOMPARE(bursts.at(1).kind, Burst::Kind::Account);
    QCOMPARE(bursts.at(2).subject, QStringLiteral("198.51.100.1"));
    QCOMPARE(bursts.at(2).locked, 1);
}

void TestBursts::findsUsers()
{
    test::TemporaryDatabase file(
        {QStringLiteral("CREATE TABLE users(id INTEGER PRIMARY KEY, email TEXT, name TEXT, "
                        "sppg_id TEXT)"),
         QStringLiteral("INSERT INTO users VALUES(5, 'siti@example.org', 'Siti', 'a'), "
                        "(6, '5', 'Odd', 'b'), (7, NULL, NULL, NULL)")});
    const auto database = sqlite::Database::open(file.path(), sqlite::Database::Access::ReadOnly);
    QVERIFY(database);
    const mapping::Users users {QStringLiteral("users"),
                                QStringLiteral("id"),
                                QStringLiteral("email"),
                                QStringLiteral("name"),
                                {},
                                QStringLiteral("sppg_id")};
    const QStringList ids {QStringLiteral("5"), QStringLiteral("siti@example.org"),
                           QStringLiteral("7"), QStringLiteral("8"), QStringLiteral("' OR 1 --")};
    const auto found = lookUpUsers(**database, users, ids);
    QVERIFY(found);
    QCOMPARE(found->size(), 3);
    QCOMPARE(found->value(QStringLiteral("5")).name, QStringLiteral("Siti")); // by key, not login
    QCOMPARE(found->value(QStringLiteral("siti@example.org")).tenant, QStringLiteral("a"));
    QCOMPARE(found->value(QStringLiteral("siti@example.org")).key.value(u"id").toLongLong(), 5);
    const auto byName =
        lookUpUsers(**database, users, {QStringLiteral("Odd")}, QStringLiteral("name"));
    QCOMPARE(byName->value(QStringLiteral("Odd")).key.value(u"id").toLongLong(), 6);
    QStringList many;
    for (int i = 0; i < 3000; ++i)
        many.append(QString::number(i));
    QCOMPARE(lookUpUsers(**database, users, many)->size(), 3);
}

QTEST_GUILESS_MAIN(TestBursts)
#include "tst_bursts.moc"
