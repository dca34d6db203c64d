// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/redis/connection.h"
#include "models/redis/script.h"
#include "tests/support/redisserver.h"

#include <QTest>

using namespace selaras;
using redis::Client;
using redis::Command;
using redis::Connection;

namespace {

const QByteArray addScript =
    "return redis.call('SET', KEYS[1], (redis.call('GET', KEYS[1]) or 0) + ARGV[1])";

Result<QVector<Command>> addOne(Client &client)
{
    const auto value = client.call({"GET", "n"});
    if (!value)
        return fail(value.error());
    return QVector<Command> {{"SET", "n", QByteArray::number(value->bytes.toLongLong() + 1)}};
}

} // namespace

class TestScript final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QVERIFY(m_redis.call({"FLUSHALL"}));
        QVERIFY(m_redis.call(
            {"ACL", "SETUSER", "limited", "on", ">pw", "~*", "&*", "+@all", "-@scripting"}));
    }

    void runs()
    {
        const auto done = redis::runScript(m_redis, addScript, {"n"}, {"5"});
        QVERIFY(done && done->has_value());
        QCOMPARE(m_redis.call({"GET", "n"})->bytes, QByteArray("5"));
    }

    void tellsThatItMayNot()
    {
        redis::Endpoint endpoint = m_server.endpoint();
        endpoint.username = QStringLiteral("limited");
        endpoint.password = QStringLiteral("pw");
        Connection limited(endpoint, m_clock);
        const auto done = redis::runScript(limited, addScript, {"n"}, {"5"});
        QVERIFY(done && !done->has_value());
        QCOMPARE(m_redis.call({"EXISTS", "n"})->integer, 0);
    }

    void errorOfAScript()
    {
        QVERIFY(m_redis.call({"HSET", "n", "f", "v"}));
        const auto done = redis::runScript(m_redis, addScript, {"n"}, {"5"});
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::WrongType);
    }

    void decidesAgainWhenAnotherWasFaster()
    {
        int meddled = 0;
        const auto done = redis::inTransaction(m_redis, {"n"}, [&](Client &client) {
            auto commands = addOne(client);
            if (meddled++ < 3 && !m_other.call({"INCRBY", "n", "10"}))
                return Result<QVector<Command>>(fail(ErrorCode::Io));
            return commands;
        });
        QVERIFY(done);
        QCOMPARE(meddled, 4);
        QCOMPARE(m_redis.call({"GET", "n"})->bytes, QByteArray("31"));
    }

    void nothingToDo()
    {
        const auto done = redis::inTransaction(
            m_redis, {"n"}, [](Client &) -> Result<QVector<Command>> { return {}; });
        QVERIFY(done && done->isEmpty());
        // The keys are watched no more.
        QVERIFY(m_other.call({"SET", "n", "1"}));
        QVERIFY(!m_redis.pipeline({{"MULTI"}, {"GET", "n"}, {"EXEC"}})->last().isNil());
    }

    void givesUp()
    {
        const auto done = redis::inTransaction(m_redis, {"n"}, [this](Client &client) {
            auto commands = addOne(client);
            return m_other.call({"INCR", "n"}) ? commands : fail(ErrorCode::Io);
        });
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::TimedOut);
    }

    // What was watched on one connection may not be done on another, where nothing is watched.
    void doesNothingOnAnotherConnection()
    {
        const auto done = redis::inTransaction(m_redis, {"n"}, [this](Client &client) {
            auto commands = addOne(client);
            const auto id = client.call({"CLIENT", "ID"});
            const auto killed = m_other.pipeline(
                {{"SET", "n", "100"}, {"CLIENT", "KILL", "ID", QByteArray::number(id->integer)}});
            // The first may find out that it is lost; then the connection is made anew.
            const bool isBack = client.call({"PING"}) || client.call({"PING"});
            return killed && isBack ? commands : fail(ErrorCode::Io);
        });
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::ConnectionLost);
        QCOMPARE(m_other.call({"GET", "n"})->bytes, QByteArray("100"));
        QVERIFY(m_redis.call({"PING"}));
    }

private:
    test::RedisServer m_server;
    SystemClock m_clock;
    Connection m_redis {m_server.endpoint(), m_clock};
    Connection m_other {m_server.endpoint(), m_clock};
};

QTEST_GUILESS_MAIN(TestScript)
#include "tst_script.moc"
