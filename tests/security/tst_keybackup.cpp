// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/keybackup.h"

#include "models/base/clock.h"
#include "models/redis/connection.h"
#include "models/redis/keyspace.h"
#include "tests/support/redisserver.h"

#include <QTest>

using namespace selaras;
using namespace selaras::security;

class TestKeyBackup : public QObject {
    Q_OBJECT

private:
    SystemClock m_clock;
    std::unique_ptr<test::RedisServer> m_server;
    std::unique_ptr<redis::Connection> m_redis;

    redis::Reply call(const redis::Command &command)
    {
        return m_redis->call(command).value_or(redis::Reply::error("no answer"));
    }
    KeyBackups backedUp(const QByteArrayList &keys)
    {
        const auto backups = backUpKeys(*m_redis, keys, m_clock.nowMs());
        // By way of the journal, as always.
        return backups ? KeyBackups::ofUndo(backups->toUndo()).value_or(KeyBackups())
                       : KeyBackups();
    }
    RestoreReport restored(const KeyBackups &backups, qint64 laterMs = 0)
    {
        return restoreKeys(*m_redis, backups, backups.takenMs + laterMs).value_or(RestoreReport());
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_server = std::make_unique<test::RedisServer>();
        QVERIFY(m_server->isRunning());
        m_redis = std::make_unique<redis::Connection>(m_server->endpoint(), m_clock);
    }
    void init() { call({"FLUSHALL"}); }
    void cleanupTestCase() { m_redis.reset(); }

    void bringsBackEveryType()
    {
        const QByteArray hostile("a\0 \xff\r\n*", 8);
        call({"SET", hostile, QByteArray("\0\x01\xfe", 3)});
        call({"HSET", "h", "f", "v"});
        call({"RPUSH", "l", "1", "2"});
        call({"SADD", "s", "1", "x"});
        call({"ZADD", "z", "1.5", "m"});
        call({"XADD", "x", "1-1", "f", "v"});
        const QByteArrayList keys {hostile, "h", "l", "s", "z", "x"};
        const KeyBackups backups = backedUp(keys);
        QCOMPARE(backups.keys.size(), 6);
        QVERIFY(redis::unlinkKeys(*m_redis, keys));
        QCOMPARE(restored(backups).restored, keys);
        QCOMPARE(call({"GET", hostile}).bytes, QByteArray("\0\x01\xfe", 3));
        QCOMPARE(call({"HGET", "h", "f"}).bytes, "v");
        QCOMPARE(call({"LLEN", "l"}).integer, 2);
        QCOMPARE(call({"SCARD", "s"}).integer, 2);
        QCOMPARE(call({"ZSCORE", "z", "m"}).bytes, "1.5");
        QCOMPARE(call({"XLEN", "x"}).integer, 1);
        QCOMPARE(call({"TTL", "h"}).integer, -1);
    }

    void keepsWhatIsLeftOfTheTimeToLive()
    {
        call({"SET", "k", "v", "EX", "1000"});
        call({"SET", "over", "v", "EX", "100"});
        const KeyBackups backups = backedUp({"k", "over"});
        call({"UNLINK", "k", "over"});
        const RestoreReport report = restored(backups, 400'000);
        QCOMPARE(report.restored, QByteArrayList {"k"});
        QCOMPARE(report.expired, QByteArrayList {"over"});
        const qint64 ttl = call({"TTL", "k"}).integer;
        QVERIFY2(ttl > 0 && ttl <= 600, qPrintable(QString::number(ttl)));
    }

    void isNeverPutOverWhatIsThereAgain()
    {
        call({"SET", "k", "old"});
        const KeyBackups backups = backedUp({"k"});
        call({"SET", "k", "new"});
        QCOMPARE(restored(backups).occupied, QByteArrayList {"k"});
        QCOMPARE(call({"GET", "k"}).bytes, "new");
    }

    void takesBackAChange()
    {
        call({"SET", "changed", "old", "EX", "1000"});
        call({"SET", "changedAgain", "old"});
        call({"SET", "extended", "old", "EX", "100"});
        call({"SET", "untouched", "old", "EX", "100"});
        KeyBackups backups = backedUp({"changed", "changedAgain", "made", "extended", "untouched"});
        call({"EXPIRE", "extended", "9000"});
        call({"SET", "changed", "ours"});
        call({"SET", "changedAgain", "ours"});
        call({"SET", "made", "ours"});
        QVERIFY(noteLeft(*m_redis, backups, m_clock.nowMs()));
        backups = *KeyBackups::ofUndo(backups.toUndo());
        call({"SET", "changedAgain", "theirs"});
        const RestoreReport report = restored(backups);
        QCOMPARE(report.restored, (QByteArrayList {"changed", "extended"}));
        QVERIFY(call({"TTL", "extended"}).integer <= 100);
        QCOMPARE(report.removed, QByteArrayList {"made"});
        QCOMPARE(report.occupied, QByteArrayList {"changedAgain"});
        QCOMPARE(call({"GET", "changed"}).bytes, "old");
        QVERIFY(call({"TTL", "changed"}).integer > 900);
        QCOMPARE(call({"EXISTS", "made"}).integer, 0);
        QCOMPARE(call({"GET", "changedAgain"}).bytes, "theirs");
    }

    void leavesOutWhatIsTooLarge()
    {
        call({"SET", "small", "x"});
        call({"SET", "large", QByteArray(100'000, 'x')});
        call({"SET", "medium", QByteArray(5'000, 'x')});
        call({"SET", "another", QByteArray(5'000, 'x')});
        const auto backups = backUpKeys(*m_redis, {"small", "large", "medium", "another"}, 0,
                                        BackupLimits {.keyBytes = 20'000, .totalBytes = 8'000});
        QVERIFY(backups);
        QCOMPARE(backups->leftOut, (QByteArrayList {"large", "another"}));
        QCOMPARE(backups->keys.size(), 2);
    }

    void keepsManyKeysInOrder()
    {
        QByteArrayList keys;
        for (int i = 0; i < 1234; ++i) {
            keys.append("k:" + QByteArray::number(i));
            call({"SET", keys.last(), QByteArray::number(i)});
        }
        const KeyBackups backups = backedUp(keys);
        QVERIFY(redis::unlinkKeys(*m_redis, keys));
        QCOMPARE(restored(backups).restored, keys);
        QCOMPARE(call({"GET", "k:777"}).bytes, "777");
    }

    void isNotPossibleWithoutAnyKey()
    {
        const auto backups = backUpKeys(*m_redis, {"missing"}, 0);
        QVERIFY(backups);
        QVERIFY(!backups->toUndo().isPossible());
    }

    void isNotMadeOfGarbage()
    {
        for (const QByteArray &bytes : {QByteArray(), QByteArray("x"), QByteArray(40, '\xff')})
            QVERIFY(!KeyBackups::ofUndo({undoOfKeys, bytes}));
    }

    void tellsThatTheServerDoesNotLetThisUser()
    {
        call({"SET", "k", "v"});
        call({"ACL", "SETUSER", "reader", "on", ">pw", "~*", "+@read", "-dump"});
        redis::Endpoint endpoint = m_server->endpoint();
        endpoint.username = QStringLiteral("reader");
        endpoint.password = QStringLiteral("pw");
        redis::Connection reader(endpoint, m_clock);
        const auto backups = backUpKeys(reader, {"k"}, 0);
        QVERIFY(!backups);
        QCOMPARE(backups.error().code, ErrorCode::NoPermission);
    }
};

QTEST_GUILESS_MAIN(TestKeyBackup)
#include "tst_keybackup.moc"
