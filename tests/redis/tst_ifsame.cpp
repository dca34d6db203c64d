// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/redis/connection.h"
#include "models/redis/keyspace.h"
#include "tests/support/redisserver.h"

#include <QCryptographicHash>
#include <QTest>

using namespace selaras;
using redis::Connection;
using redis::SeenKey;

namespace {

SeenKey seen(const QByteArray &key, const QByteArray &value)
{
    return {key, QCryptographicHash::hash(value, QCryptographicHash::Sha1).toHex()};
}

// Another client's change, between the look and the removal.
class Meddled final : public redis::Client {
public:
    Meddled(Client &client, Client &other)
        : m_client(client)
        , m_other(other)
    {
    }
    Result<redis::Reply> call(const redis::Command &command) override
    {
        return m_client.call(command);
    }
    Result<QVector<redis::Reply>> pipeline(const QVector<redis::Command> &commands) override
    {
        if (commands.first().first() == "MULTI" && !m_other.call(change))
            return fail(ErrorCode::Io);
        return m_client.pipeline(commands);
    }
    Result<QString> runId() override { return m_client.runId(); }

    redis::Command change {"SET", "k", "newer"};

private:
    Client &m_client;
    Client &m_other;
};

} // namespace

// The same outcome by a script and, for a user who may run none, by WATCH and MULTI.
class TestIfSame final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void removes_data() { ways(); }
    void removes();
    void keepsANewerValue_data() { ways(); }
    void keepsANewerValue();
    void keepsWhatIsNoStringAnyMore_data() { ways(); }
    void keepsWhatIsNoStringAnyMore();
    void keysAndValuesNeedNotBeText_data() { ways(); }
    void keysAndValuesNeedNotBeText();
    void nothingToRemove_data() { ways(); }
    void nothingToRemove();
    void changedWhileWatched();
    void sets_data() { ways(); }
    void sets();
    void setsNoNewerValue_data() { ways(); }
    void setsNoNewerValue();
    void setsNothingWhileWatched_data();
    void setsNothingWhileWatched();
    void olderServerFails_data() { ways(); }
    void olderServerFails();

private:
    void ways();
    [[nodiscard]] std::unique_ptr<Connection> client(bool scripts);

    test::RedisServer m_server;
    SystemClock m_clock;
    std::unique_ptr<Connection> m_other;
};

void TestIfSame::initTestCase()
{
    m_other = std::make_unique<Connection>(m_server.endpoint(), m_clock);
    QVERIFY(m_other->call(
        {"ACL", "SETUSER", "limited", "on", ">pw", "~*", "&*", "+@all", "-@scripting"}));
}

void TestIfSame::init()
{
    QVERIFY(m_other->call({"FLUSHALL"}));
}

void TestIfSame::ways()
{
    QTest::addColumn<bool>("scripts");
    QTest::newRow("script") << true;
    QTest::newRow("watch") << false;
}

std::unique_ptr<Connection> TestIfSame::client(bool scripts)
{
    redis::Endpoint endpoint = m_server.endpoint();
    if (!scripts) {
        endpoint.username = QStringLiteral("limited");
        endpoint.password = QStringLiteral("pw");
    }
    return std::make_unique<Connection>(endpoint, m_clock);
}

void TestIfSame::removes()
{
    QFETCH(bool, scripts);
    QVERIFY(m_other->call({"MSET", "a", "1", "b", "", "c", "3"}));
    const auto removed =
        redis::unlinkIfSame(*client(scripts), {seen("a", "1"), seen("b", ""), seen("gone", "")});
    QCOMPARE(*removed, (QByteArrayList {"a", "b"}));
    QCOMPARE(m_other->call({"DBSIZE"})->integer, 1);
}

void TestIfSame::keepsANewerValue()
{
    QFETCH(bool, scripts);
    QVERIFY(m_other->call({"SET", "a", "2"}));
    QCOMPARE(*redis::unlinkIfSame(*client(scripts), {seen("a", "1")}), QByteArrayList());
    QCOMPARE(m_other->call({"GET", "a"})->bytes, QByteArray("2"));
}

void TestIfSame::keepsWhatIsNoStringAnyMore()
{
    QFETCH(bool, scripts);
    QVERIFY(m_other->call({"HSET", "a", "f", "v"}));
    QVERIFY(m_other->call({"SET", "b", "1"}));
    QCOMPARE(*redis::unlinkIfSame(*client(scripts), {seen("a", "1"), seen("b", "1")}),
             QByteArrayList {"b"});
    QCOMPARE(m_other->call({"DBSIZE"})->integer, 1);
}

void TestIfSame::keysAndValuesNeedNotBeText()
{
    QFETCH(bool, scripts);
    const QByteArray key("*\0\xff\r\n", 5);
    const QByteArray value = QByteArray("\0\xfe\"", 3).repeated(100'000);
    QVERIFY(m_other->call({"SET", key, value}));
    QCOMPARE(*redis::unlinkIfSame(*client(scripts), {seen(key, value)}), QByteArrayList {key});
}

void TestIfSame::nothingToRemove()
{
    QFETCH(bool, scripts);
    QCOMPARE(*redis::unlinkIfSame(*client(scripts), {}), QByteArrayList());
}

void TestIfSame::changedWhileWatched()
{
    QVERIFY(m_other->call({"SET", "k", "old"}));
    const auto limited = client(false);
    Meddled meddled(*limited, *m_other);
    QCOMPARE(*redis::unlinkIfSame(meddled, {seen("k", "old")}), QByteArrayList());
    QCOMPARE(m_other->call({"GET", "k"})->bytes, QByteArray("newer"));
}

void TestIfSame::sets()
{
    QFETCH(bool, scripts);
    const QByteArray binary = QByteArray("\0\xfe\"\r\n", 5).repeated(1000);
    QVERIFY(m_other->call({"SET", "a", "1", "PX", "60000"}));
    QVERIFY(m_other->call({"SET", "b", ""}));
    const auto set =
        redis::setIfSame(*client(scripts),
                         {{seen("a", "1"), binary}, {seen("b", ""), "2"}, {seen("gone", ""), "3"}});
    QCOMPARE(*set, (QByteArrayList {"a", "b"}));
    QCOMPARE(m_other->call({"GET", "a"})->bytes, binary);
    const qint64 ttl = m_other->call({"PTTL", "a"})->integer;
    QVERIFY2(ttl > 0 && ttl <= 60000, qPrintable(QString::number(ttl)));
    QCOMPARE(m_other->call({"GET", "b"})->bytes, QByteArray("2"));
    QCOMPARE(m_other->call({"PTTL", "b"})->integer, -1);
    QCOMPARE(m_other->call({"DBSIZE"})->integer, 2);
}

void TestIfSame::setsNoNewerValue()
{
    QFETCH(bool, scripts);
    QVERIFY(m_other->call({"SET", "a", "2"}));
    QVERIFY(m_other->call({"HSET", "h", "f", "v"}));
    const auto set =
        redis::setIfSame(*client(scripts), {{seen("a", "1"), "x"}, {seen("h", "1"), "x"}});
    QCOMPARE(*set, QByteArrayList());
    QCOMPARE(m_other->call({"GET", "a"})->bytes, QByteArray("2"));
    QCOMPARE(m_other->call({"HGET", "h", "f"})->bytes, QByteArray("v"));
}

void TestIfSame::setsNothingWhileWatched_data()
{
    QTest::addColumn<redis::Command>("change");
    QTest::newRow("newer") << redis::Command {"SET", "k", "newer"};
    QTest::newRow("removed") << redis::Command {"UNLINK", "k"};
}

void TestIfSame::setsNothingWhileWatched()
{
    QFETCH(redis::Command, change);
    QVERIFY(m_other->call({"SET", "k", "old"}));
    const auto limited = client(false);
    Meddled meddled(*limited, *m_other);
    meddled.change = change;
    QCOMPARE(*redis::setIfSame(meddled, {{seen("k", "old"), "x"}}), QByteArrayList());
    QVERIFY(m_other->call({"GET", "k"})->bytes != "x");
}

// Stands for one without KEEPTTL: the same error from the same place.
void TestIfSame::olderServerFails()
{
    QFETCH(bool, scripts);
    test::RedisServer older({QStringLiteral("--rename-command"), QStringLiteral("SET"), QString()});
    redis::Endpoint endpoint = older.endpoint();
    Connection admin(endpoint, m_clock);
    QVERIFY(admin.call({"APPEND", "a", "1"}));
    QVERIFY(
        admin.call({"ACL", "SETUSER", "limited", "on", ">pw", "~*", "&*", "+@all", "-@scripting"}));
    if (!scripts) {
        endpoint.username = QStringLiteral("limited");
        endpoint.password = QStringLiteral("pw");
    }
    Connection asked(endpoint, m_clock);
    QVERIFY(!redis::setIfSame(asked, {{seen("a", "1"), "x"}}));
    QCOMPARE(admin.call({"GET", "a"})->bytes, QByteArray("1"));
}

QTEST_GUILESS_MAIN(TestIfSame)
#include "tst_ifsame.moc"
