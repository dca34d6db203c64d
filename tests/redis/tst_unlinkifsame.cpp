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
        if (commands.first().first() == "MULTI" && !m_other.call({"SET", "k", "newer"}))
            return fail(ErrorCode::Io);
        return m_client.pipeline(commands);
    }
    Result<QString> runId() override { return m_client.runId(); }

private:
    Client &m_client;
    Client &m_other;
};

} // namespace

// The same outcome by a script and, for a user who may run none, by WATCH and MULTI.
class TestUnlinkIfSame final : public QObject {
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

private:
    void ways();
    [[nodiscard]] std::unique_ptr<Connection> client(bool scripts);

    test::RedisServer m_server;
    SystemClock m_clock;
    std::unique_ptr<Connection> m_other;
};

void TestUnlinkIfSame::initTestCase()
{
    m_other = std::make_unique<Connection>(m_server.endpoint(), m_clock);
    QVERIFY(m_other->call(
        {"ACL", "SETUSER", "limited", "on", ">pw", "~*", "&*", "+@all", "-@scripting"}));
}

void TestUnlinkIfSame::init()
{
    QVERIFY(m_other->call({"FLUSHALL"}));
}

void TestUnlinkIfSame::ways()
{
    QTest::addColumn<bool>("scripts");
    QTest::newRow("script") << true;
    QTest::newRow("watch") << false;
}

std::unique_ptr<Connection> TestUnlinkIfSame::client(bool scripts)
{
    redis::Endpoint endpoint = m_server.endpoint();
    if (!scripts) {
        endpoint.username = QStringLiteral("limited");
        endpoint.password = QStringLiteral("pw");
    }
    return std::make_unique<Connection>(endpoint, m_clock);
}

void TestUnlinkIfSame::removes()
{
    QFETCH(bool, scripts);
    QVERIFY(m_other->call({"MSET", "a", "1", "b", "", "c", "3"}));
    const auto removed =
        redis::unlinkIfSame(*client(scripts), {seen("a", "1"), seen("b", ""), seen("gone", "")});
    QCOMPARE(*removed, (QByteArrayList {"a", "b"}));
    QCOMPARE(m_other->call({"DBSIZE"})->integer, 1);
}

void TestUnlinkIfSame::keepsANewerValue()
{
    QFETCH(bool, scripts);
    QVERIFY(m_other->call({"SET", "a", "2"}));
    QCOMPARE(*redis::unlinkIfSame(*client(scripts), {seen("a", "1")}), QByteArrayList());
    QCOMPARE(m_other->call({"GET", "a"})->bytes, QByteArray("2"));
}

void TestUnlinkIfSame::keepsWhatIsNoStringAnyMore()
{
    QFETCH(bool, scripts);
    QVERIFY(m_other->call({"HSET", "a", "f", "v"}));
    QVERIFY(m_other->call({"SET", "b", "1"}));
    QCOMPARE(*redis::unlinkIfSame(*client(scripts), {seen("a", "1"), seen("b", "1")}),
             QByteArrayList {"b"});
    QCOMPARE(m_other->call({"DBSIZE"})->integer, 1);
}

void TestUnlinkIfSame::keysAndValuesNeedNotBeText()
{
    QFETCH(bool, scripts);
    const QByteArray key("*\0\xff\r\n", 5);
    const QByteArray value = QByteArray("\0\xfe\"", 3).repeated(100'000);
    QVERIFY(m_other->call({"SET", key, value}));
    QCOMPARE(*redis::unlinkIfSame(*client(scripts), {seen(key, value)}), QByteArrayList {key});
}

void TestUnlinkIfSame::nothingToRemove()
{
    QFETCH(bool, scripts);
    QCOMPARE(*redis::unlinkIfSame(*client(scripts), {}), QByteArrayList());
}

void TestUnlinkIfSame::changedWhileWatched()
{
    QVERIFY(m_other->call({"SET", "k", "old"}));
    const auto limited = client(false);
    Meddled meddled(*limited, *m_other);
    QCOMPARE(*redis::unlinkIfSame(meddled, {seen("k", "old")}), QByteArrayList());
    QCOMPARE(m_other->call({"GET", "k"})->bytes, QByteArray("newer"));
}

QTEST_GUILESS_MAIN(TestUnlinkIfSame)
#include "tst_unlinkifsame.moc"
